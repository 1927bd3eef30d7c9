import { parseSource } from '../../src/corpus/parse.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import type { Source } from '../../src/corpus/source.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';

/** A source from the text of its file. */
export function sourceOf(text: string, file = 'corpus/example.md'): Source {
  const parsed = parseSource(new TextEncoder().encode(text), file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.source;
}

/** A library of files by name. */
export const libraryOf = (files: Readonly<Record<string, string>>): Promise<Library> =>
  buildLibrary({ sources: Object.entries(files).map(([name, text]) => sourceOf(text, name)), problems: [] });

/** The library of the starter corpus. */
export const starterLibrary = async (): Promise<Library> => buildLibrary(await readShelf(['corpus']));
