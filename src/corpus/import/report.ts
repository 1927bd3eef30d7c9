import { problemText } from '../problem.ts';
import type { ImportedArticle, ImportResult, MissingField } from './result.ts';

const VERBS: Readonly<Record<ImportedArticle['kind'], string>> = {
  created: 'new',
  updated: 'updated',
  unchanged: 'unchanged',
  edited: 'left alone',
  duplicate: 'same article',
};

const ADVICE: Readonly<Record<MissingField, string>> = {
  title: 'no title found: add `title:`',
  publisher: 'no publisher found: add `publisher:` or pass --publisher',
  published: 'no date found: add `published:` or pass --published',
  authors: 'no author found: add `authors:`',
};

const NOTES: Readonly<Partial<Record<ImportedArticle['kind'], string>>> = {
  edited: 'it was changed by hand: pass --force to overwrite it',
  duplicate: 'another of these documents holds the same words and was imported',
};

/**
 * What a terminal shows of a result: a line for the article, one for each thing to do, and with `verbose` one for
 * each line that was left out. A failure is one sentence.
 */
export function formatResult(result: ImportResult, { verbose = false } = {}): string {
  if (result.kind === 'failed') return problemText(result);
  const { kind, file, source, fields, passages, missing, dropped, notes } = result;
  const facts = [
    fields.title ?? 'without a title',
    fields.publisher,
    fields.published,
    fields.language,
    counted(passages, 'passage'),
    `${counted(dropped.length, 'line')} left out`,
  ].filter((fact) => fact !== undefined);
  const advice = [NOTES[kind], ...notes, ...missing.map((field) => ADVICE[field])].filter(
    (note) => note !== undefined,
  );
  const rest = verbose
    ? dropped.map(({ line, text, why }) => `  - ${file}:${line}: ${why}: ${shorten(text)}`)
    : [];
  return [`${VERBS[kind]}  ${source}  ${facts.join(' · ')}`, ...advice.map((note) => `  ${note}`), ...rest]
    .map(printable)
    .join('\n');
}

/** A result as `--json` prints it; a failure has an `error` and no source. */
export const resultJson = (result: ImportResult): object =>
  result.kind === 'failed'
    ? { file: result.file, source: null, passages: 0, dropped: [], kind: result.kind, error: result.message }
    : {
        file: result.file,
        source: result.source,
        passages: result.passages,
        dropped: result.dropped,
        kind: result.kind,
        fields: result.fields,
        missing: result.missing,
        notes: result.notes,
      };

/** What the program's exit code becomes with this result: 2 a document failed, 1 something is to be looked at, 0 all is well. */
export const exitCodeWith = (code: 0 | 1 | 2, result: ImportResult): 0 | 1 | 2 =>
  result.kind === 'failed' || code === 2 ? 2 : result.notes.length > 0 ? 1 : code;

/** "[#####-----] 50/100": what a terminal shows while a folder is imported. */
export function progressBar(done: number, all: number, width = 30): string {
  const filled = all === 0 ? width : Math.round((Math.min(done, all) / all) * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done}/${all}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const SHOWN = 100;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** A document's words must not steer the terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
