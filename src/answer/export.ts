import { excerpt } from '../corpus/excerpt.ts';
import type { Library } from '../library/index.ts';
import { type Answer, type ExportFormat, nothing } from './answer.ts';
import { ask } from './ask.ts';
import type { Find } from './found.ts';
import { findsOf } from './list.ts';
import { quotes } from './quotes.ts';

export type Exported = Extract<Answer, { kind: 'exported' }>;

interface Wanted {
  readonly speaker?: string | undefined;
  readonly question?: string | undefined;
  readonly format?: ExportFormat | undefined;
}

/** Excerpts as a file: what answers a question, what somebody said (about something), or every passage of the shelf. */
export async function exported(library: Library, { speaker, question, format }: Wanted): Promise<Answer> {
  if (speaker === undefined && question === undefined)
    return wholeShelf(library, format) ?? nothing(library, '');
  const answer =
    speaker === undefined
      ? await ask(library, { question: question ?? '' })
      : quotes(library, { speaker, about: question });
  // Whatever is found to be near, or not at all, is told as it is.
  return answer.kind === 'found' || answer.kind === 'figures'
    ? (asFile(findsOf(answer), format) ?? answer)
    : answer;
}

/** Answers whose excerpts make a file; the key of a quiz is none of them. */
const EXPORTED: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>([
  'found',
  'figures',
  'person',
  'timeline',
  'compared',
  'reading',
  'shelf',
]);

/** Whether an answer can be had as a file. */
export const isExportable = (answer: Answer): boolean => EXPORTED.has(answer.kind);

/** What an answer shows, on all its pages, as a file; of the list of the sources, all their passages. */
export function exportedFile(library: Library, answer: Answer, format?: ExportFormat): Exported | undefined {
  if (!isExportable(answer)) return undefined;
  return answer.kind === 'shelf' ? wholeShelf(library, format) : asFile(findsOf(answer), format);
}

/** A file of Discord has no room for more passages. */
const MOST_PASSAGES = 50_000;

function wholeShelf({ shelf, fronts }: Library, format?: ExportFormat): Exported | undefined {
  const finds: Find[] = [];
  for (const shelved of shelf) {
    if (finds.length >= MOST_PASSAGES) break;
    finds.push(...passagesOf(shelved));
  }
  const file = asFile(finds, format);
  return file && { ...file, of: fronts.passages };
}

/** Excerpts as an answer that is a file; nothing where there are none. */
export const asFile = (finds: readonly Find[], format: ExportFormat = 'markdown'): Exported | undefined =>
  finds.length === 0 ? undefined : { kind: 'exported', finds, format };

const passagesOf = (shelved: Find['shelved']): Find[] =>
  shelved.source.passages.map((passage) => ({
    shelved,
    excerpt: excerpt(shelved.source, passage.span),
    passage,
    score: 0,
    highlights: [],
  }));
