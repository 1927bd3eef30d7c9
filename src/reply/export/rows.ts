import type { Find } from '../../answer/found.ts';
import { excerptId } from '../../corpus/provenance.ts';
import { publishedOf } from '../../corpus/source.ts';
import { slice } from '../../text/span.ts';
import { citation } from '../answers/citation.ts';
import type { ReplyLanguage } from '../languages/language.ts';
import { type Medium, plainLine, printLine } from '../print.ts';

/** The columns of a table of excerpts, in their order. */
export const COLUMNS = [
  'text',
  'kind',
  'speaker',
  'role',
  'citation',
  'title',
  'publisher',
  'published',
  'authors',
  'url',
  'passage',
  'rights',
  'id',
] as const;

/** An excerpt with all that is known of it; what its source does not give is empty. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const PLAIN: Medium = {
  plain: (text) => text,
  marks: (phrase) => phrase.replaceAll('**', ''),
  link: () => '',
};

export function rowOf(
  { excerpt, passage, quotation, shelved: { source } }: Find,
  language: ReplyLanguage,
): Row {
  // The address has a column of its own.
  const { url = '', ...cited } = source;
  const work = source.kind === 'notes' && source.about ? source.about : source;
  const { speaker } = quotation ?? {};
  const named = (span: { start: number; end: number } | undefined): string =>
    span ? plainLine(slice(source.text, span)) : '';
  return {
    text: excerpt.text,
    kind: quotation?.kind ?? '',
    speaker: named(speaker?.name),
    role: named(speaker?.role),
    citation: printLine(citation(cited, excerpt), { ...PLAIN, language }),
    title: plainLine(work.title ?? ''),
    publisher: plainLine(work.publisher ?? ''),
    published: publishedOf(source) ?? '',
    authors: (work.authors ?? []).map(plainLine).join('; '),
    url,
    passage: String(passage.number),
    rights: plainLine(source.rights ?? ''),
    id: excerptId(excerpt),
  };
}
