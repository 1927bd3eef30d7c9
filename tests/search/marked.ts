import { ask } from '../../src/answer/ask.ts';
import { buildLibrary, type Library } from '../../src/library/index.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../library/shelf.ts';

/** Asks a shelf: the words of the first excerpt that answer, or the kind of an answer that found nothing. */
export const markedIn =
  (library: Library) =>
  async (question: string): Promise<string> => {
    const answer = await ask(library, { question });
    if (answer.kind !== 'found') return answer.kind;
    const [{ shelved, highlights }] = answer.finds;
    return highlights.map((span) => slice(shelved.source.text, span)).join(' … ');
  };

/** A shelf of sources in one language. */
export const shelfIn = (language: string, ...bodies: string[]): Promise<Library> =>
  buildLibrary({
    sources: bodies.map((body, at) => sourceOf(`source-${at}`, body, `language: ${language}`)),
    problems: [],
  });
