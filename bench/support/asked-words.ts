import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PASSAGES_PER_SOURCE = 20;

export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Words from all over these paragraphs, asked in turn of three commands. */
export function requestFor(paragraphs: readonly string[], at: number): Request {
  const text = paragraphs[(at * 251) % paragraphs.length] ?? '';
  const words = text.split(/\s+/).slice(2, 9).join(' ').slice(0, 280);
  const [command, option] = (
    [
      ['ask', 'question'],
      ['whosaid', 'quote'],
      ['figure', 'about'],
    ] as const
  )[at % 3] ?? ['ask', 'question'];
  return { command, options: { [option]: words || 'mill' } };
}

/** Writes paragraphs as sources into a folder. */
export async function writeSources(folder: string, paragraphs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at * PASSAGES_PER_SOURCE < paragraphs.length; at++) {
    const body = paragraphs.slice(at * PASSAGES_PER_SOURCE, (at + 1) * PASSAGES_PER_SOURCE).join('\n\n');
    await writeFile(
      join(folder, `${String(at).padStart(6, '0')}.md`),
      `---\ntitle: Report ${at}\n---\n${body}\n`,
    );
  }
}
