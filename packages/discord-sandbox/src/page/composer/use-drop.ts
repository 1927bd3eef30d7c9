import { useEffect, useRef, useState } from 'preact/hooks';

/** Files that are dropped anywhere on the page, while no form is open; whether some are held above it. */
export function useDrop(onDrop: (files: FileList) => void): boolean {
  const [held, setHeld] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const carries = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') === true && !document.querySelector('dialog[open]');
    const over = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setHeld(false);
    const drop = (event: DragEvent) => {
      setHeld(false);
      if (!carries(event) || !event.dataTransfer) return;
      event.preventDefault();
      latest.current(event.dataTransfer.files);
    };
    const ending = new AbortController();
    addEventListener('dragover', over, ending);
    addEventListener('dragleave', leave, ending);
    addEventListener('drop', drop, ending);
    return () => ending.abort();
  }, []);
  return held;
}
