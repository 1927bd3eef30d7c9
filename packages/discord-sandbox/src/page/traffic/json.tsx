import { useState } from 'preact/hooks';
import { useWords } from '../words.ts';

const LONGEST = 20_000;

/** JSON that is written out when it is opened, and cut where it is very long. */
export function Json({ title, value, open = false }: { title: string; value: unknown; open?: boolean }) {
  const { say } = useWords();
  const [shown, setShown] = useState(open);
  const text = shown ? JSON.stringify(value, null, 2) : '';
  const left = text.length - LONGEST;
  return (
    <details open={open} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>{title}</summary>
      {shown ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <pre tabIndex={0}>
          {text.slice(0, LONGEST)}
          {left > 0 ? `\n${say('tooLong', { n: left })}` : ''}
        </pre>
      ) : null}
    </details>
  );
}
