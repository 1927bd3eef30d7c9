import { useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

/** A file that the sandbox has, by the name that it was sent under. */
export interface SentFile {
  id: string;
  name: string;
}

/** Sends a file to the sandbox. Rejects with the sandbox's sentence where it does not take it. */
export async function sendFile(file: File): Promise<SentFile> {
  const response = await fetch(`/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw new Error(await response.text());
  const { id } = (await response.json()) as { id: string };
  return { id, name: file.name };
}

interface Given {
  files: readonly SentFile[];
  most: number;
  /** What is picked here, for those who do not see it. */
  label: string;
  /** Whether the button is a drawing alone. */
  compact?: boolean;
  field?: string;
  onFocus?(): void;
  onFiles(files: readonly SentFile[]): void;
  onProblem(words: string): void;
}

/** Files to be sent along: chosen by a button or dropped on it, and taken away one by one. */
export function FileField(given: Given) {
  const { files, most, label, compact, field, onFocus, onFiles } = given;
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { waiting, take } = useSending(given);
  const words = waiting ? say('uploading') : say(most > 1 ? 'chooseFiles' : 'chooseFile');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped here, and chosen by the button
    <span
      class="files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer?.files);
      }}
    >
      {files.map(({ id, name }) => (
        <span class="file-chip" key={id}>
          <span class="file-name">{name}</span>
          <button
            type="button"
            class="chip-close"
            aria-label={say('removeFile', { name })}
            onClick={() => onFiles(files.filter((one) => one.id !== id))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {files.length < most ? (
        <button
          type="button"
          class={compact ? 'attach' : 'choose-file'}
          data-field={field}
          aria-label={compact ? words : `${label}: ${words}`}
          title={compact ? words : undefined}
          disabled={waiting}
          onFocus={onFocus}
          onClick={() => input.current?.click()}
        >
          {compact ? <Icon name="plus" /> : words}
        </button>
      ) : null}
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        multiple={most > 1}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </span>
  );
}

type Sending = Pick<Given, 'files' | 'most' | 'onFiles' | 'onProblem'>;

/** Sends what was chosen or dropped, and tells of the first file that is not taken. */
export function useSending({ files, most, onFiles, onProblem }: Sending) {
  const { say } = useWords();
  const [waiting, setWaiting] = useState(false);
  const take = async (chosen: FileList | null | undefined): Promise<void> => {
    const wanted = [...(chosen ?? [])].slice(0, most - files.length);
    if (wanted.length === 0) return;
    setWaiting(true);
    const sent = await Promise.allSettled(wanted.map(sendFile));
    setWaiting(false);
    const taken = sent.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    if (taken.length > 0) onFiles([...files, ...taken]);
    const at = sent.findIndex(({ status }) => status === 'rejected');
    const [refused, name] = [sent[at], wanted[at]?.name ?? ''];
    if (refused?.status === 'rejected')
      onProblem(say('fileNotTaken', { name, why: String((refused.reason as Error).message) }));
  };
  return { waiting, take: (chosen: FileList | null | undefined) => void take(chosen) };
}
