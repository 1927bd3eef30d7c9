import { wordList } from '../../text/word-list.ts';

/** The finite and other forms of one verb. */
export interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const VOWEL = /[aeiou]/;
/** One vowel before the last consonant, in a short word: stop → stopped, but visit → visited. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** The forms of an entry of the verb tables: `call`, `say/said`, `write/wrote/written`. */
export function inflect(entry: string): Forms {
  const [base = '', past = regularPast(base), participle = past] = entry.split('/');
  return { base, third: third(base), past, participle, gerund: gerund(base, past) };
}

function third(base: string): string {
  if (base === 'do' || base === 'go') return `${base}es`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return isConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (isConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLES.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string, past: string): string {
  if (past === `${base}${base.at(-1)}ed`) return `${base}${base.at(-1)}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  return DOUBLES.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const isConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a');

/** How British papers write them: labelled, signalling. */
export const britishSpelling = (form: string): string => form.replace(/([aeiou]l)(ed|ing)$/, '$1l$2');

/** Every form of every verb of a table. */
export const inflectedForms = (entries: string): ReadonlySet<string> =>
  new Set(wordList(entries).flatMap((entry) => Object.values(inflect(entry))));
