import { plainMarks } from '../rules/phrases.ts';
import { bylineNames, names, surelyNames } from './byline.ts';
import { readStamp } from './stamps.ts';

/** What a line below a title says of the paper that a text was copied from. */
export interface PressLine {
  readonly publisher: string;
  readonly date?: string;
  readonly authors?: readonly string[];
}

/** A part of a site, not a paper: "World News", "Book Review". */
const SECTION =
  /^(?:world|local|national|international|regional|business|sports?|tech|technology|health|science|latest|breaking|top|politics|political|general|company|industry|blog|book|music|film|movie|product|game|arts?|food|travel|weather|city|state|market|stock|more|our|all|daily|weekly|morning|evening|in other|good|bad) (?:news|press|post|mail|review|record|magazine|bulletin|times|star|standard)$/i;

/** What papers and magazines call themselves, as the last word of a name or before "of". */
const PAPERS = new Set(
  `gazette times herald tribune chronicle post journal observer news mail telegraph courier mirror
  examiner sentinel star press review magazine bulletin dispatch register advertiser echo standard
  record globe guardian independent inquirer monitor argus mercury weekly zeitung anzeiger tageblatt
  tagblatt rundschau nachrichten kurier presse dépêche diario periódico correo noticias jornal folha
  giornale corriere gazzetta dagblad courant krant tidning tidningen dagbladet avis avisen lehti
  sanomat gazeta dziennik noviny listy газета ведомости известия gazetesi`.split(/\s+/),
);
const OF = /^(?:of|de|del|du|da|di|van|voor)$/;
const IS_NAME =
  /^(?!An? )\p{Lu}[\p{L}\p{M}'’.&-]*(?: (?:(?:of|the|and|und|y|et|de|del|du|da|di|la|le|van) ){0,2}\p{Lu}[\p{L}\p{M}'’.&-]*){1,5}$/u;

function isPaper(part: string): boolean {
  if (!IS_NAME.test(part) || SECTION.test(part) || surelyNames(part)) return false;
  const words = part.split(' ');
  return words.some(
    (word, at) => PAPERS.has(word.toLowerCase()) && (at === words.length - 1 || OF.test(words[at + 1] ?? '')),
  );
}

const LEAD =
  /^(?:(?:first |originally )?(?:published|appeared|printed)|from|source)(?: (?:in|by|on))?:? (?:the )?/i;
const BETWEEN =
  /\s*[|•·()]\s*|\s[–—-]\s|,\s+(?!\d{4}(?!\d))| on (?=\d|\p{Lu}\p{L}+ \d)| (?:for|in) (?:the )?(?=\p{Lu})/u;
const LONGEST = 160;

/**
 * A line that names a paper, with a day or a byline and nothing else: "Example Gazette, 4 May 2021", "Ann Bell | The
 * Example Times | 4 May 2021". `undefined` for every other.
 */
export function readPressLine(line: string): PressLine | undefined {
  if (line.length > LONGEST) return undefined;
  const parts = plainMarks(line)
    .replace(LEAD, '')
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  const papers = parts.filter(isPaper);
  const [publisher] = papers;
  if (publisher === undefined || papers.length > 1) return undefined;
  const others = parts
    .filter((part) => part !== publisher)
    .map((part) => {
      const date = readStamp(part)?.date;
      return date === undefined ? { authors: bylineNames(part) ?? names(part) } : { date };
    });
  const dates = others.flatMap(({ date }) => date ?? []);
  const authors = others.flatMap(({ authors: found }) => found ?? []);
  const areRead = others.every((part) => part.date !== undefined || part.authors !== undefined);
  const [date] = dates;
  if (!areRead || dates.length > 1 || (date === undefined && !parts.some((part) => bylineNames(part))))
    return undefined;
  return { publisher, ...(date && { date }), ...(authors.length > 0 && { authors }) };
}
