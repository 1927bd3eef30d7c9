/** Words that are written with a full stop, in small letters and without it, by what may stand behind them. */
export interface Abbreviations {
  /** With a capital, before a name: a sentence never ends with them. */
  readonly titles: ReadonlySet<string>;
  /** The same, with a capital or without. */
  readonly smallTitles: ReadonlySet<string>;
  /** Between two words: a sentence never ends with them. */
  readonly between: ReadonlySet<string>;
  /** They announce a number; before anything else most of them are common words. */
  readonly numbered: ReadonlySet<string>;
  /** They may end a sentence: it goes on unless a capital letter follows. */
  readonly closing: ReadonlySet<string>;
  /** The same, written with a capital: of names and months. */
  readonly closingNames: ReadonlySet<string>;
  /** What firms end their names with, behind another such word: "Co. Ltd." */
  readonly firms: ReadonlySet<string>;
  /** Words of which a letter names one: "Plan B." may end a sentence, "J. Edgar" may not. */
  readonly lettered: ReadonlySet<string>;
  /** Behind them a day, a month or a time zone goes on with the sentence. */
  readonly hours: ReadonlySet<string>;
  /** No abbreviations: words that begin a sentence and no name. */
  readonly openers: ReadonlySet<string>;
  /** Names that end in a mark which elsewhere ends a sentence: "yahoo!". */
  readonly markedNames: ReadonlySet<string>;
  /** Verbs that say who spoke: behind a shout and a name they go on with the sentence. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words before a numeral whose full stop makes it a place in a row: "am 3. Mai". */
  readonly beforeOrdinals: ReadonlySet<string>;
}

const LAST_WORD = /(?:^|[\s("“‘«[¿¡–—*_-])([\p{L}.-]{1,8})\.$/u;
const FIRST_WORD = /^["'“‘(\s]*(\p{L}+)(?=[\s,’'])/u;
const FIRM = /^(\p{L}{2,4})(?=[.,;)\s]|$)/u;
/** "Plan B.", and nothing of a name before or behind. */
const LETTER = /(?:^|[\s(“"‘])(\p{L}+) \p{Lu}\.$/u;
const STARTS_LOWER = /^["'“”‘’(\s–—-]*\p{Ll}/u;
const STARTS_UPPER = /^["'“‘«(¿¡\s–—-]*\p{Lu}/u;
const STARTS_CLOSING = /^[)\]”’»&]/u;
const STARTS_BRACKET = /^[([]/;
const STARTS_NUMBER = /^[\s("“]*\p{N}/u;
const STARTS_DAY_OR_ZONE =
  /^[\s(]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:E|C|M|P)[SD]?T|GMT|UTC|BST|CES?T|IST|(?:Eastern|Central|Mountain|Pacific|Greenwich)|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)(?!\p{L})/u;
const INITIALS = /^(?:\p{L}\.-?)*\p{L}$/u;
/** The number of an item in a list. */
const ENUMERATOR = /^\(?\d{1,3}[.)]$/;
const SHOUT = /[!?]["”’»]$/;
/** A name of one to four words with its title, and the word behind it. */
const NAME_AND_VERB = /^(?:\p{Lu}[\p{L}.’'-]{0,30}\s+){1,4}(\p{Ll}+)/u;
const MARKED_WORD = /(?:^|[\s("“‘])(\p{L}+[!?])$/u;
const DOTTED_NUMBER = /(\p{L}+)\s+\d{1,3}\.$/u;
const STREET = /str\.$/;
/** Behind an ordinal that opens a German sentence. */
const MONTH = /^\s*(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jahrestag|Mal|Platz|Liga)/u;

/** The ends of a sentence by which the words are looked up. */
const TAIL = 60;

/** Whether the sentence `before` goes on with `after`, though there is a cut between them. */
export function goesOn(before: string, after: string, known: Abbreviations): boolean {
  if (STARTS_LOWER.test(after) || STARTS_CLOSING.test(after) || ENUMERATOR.test(before)) return true;
  const tail = before.slice(-TAIL);
  if (isShoutOf(tail, after, known) || isMarkedName(tail, after, known) || isOrdinal(tail, after, known))
    return true;
  if (known.lettered.has(LETTER.exec(tail)?.[1]?.toLowerCase() ?? '')) return false;
  const written = LAST_WORD.exec(tail.slice(-12))?.[1];
  return written !== undefined && isAbbreviation(written, after, known);
}

function isAbbreviation(written: string, after: string, known: Abbreviations): boolean {
  const word = written.toLowerCase();
  const capital = word !== written;
  if (known.between.has(word) || (capital && known.titles.has(word))) return true;
  if (known.numbered.has(word) && STARTS_NUMBER.test(after)) return true;
  if (known.smallTitles.has(word)) return true;
  if (known.hours.has(word)) return !STARTS_UPPER.test(after) || STARTS_DAY_OR_ZONE.test(after);
  if (word === 'al' && STARTS_BRACKET.test(after)) return true;
  if (known.closing.has(word) || (capital && known.closingNames.has(word)))
    return !STARTS_UPPER.test(after) || known.firms.has(FIRM.exec(after)?.[1]?.toLowerCase() ?? '');
  // "J. Edgar Hoover", "U.S. Attorney": an initial before a capital is taken for a part of a name,
  // a single "I" for the pronoun.
  return (
    INITIALS.test(word) &&
    word !== 'i' &&
    !known.openers.has(FIRST_WORD.exec(after)?.[1]?.toLowerCase() ?? '')
  );
}

/** `“Stop!” Ida Marsh shouted`: the name of who spoke opens no sentence. */
const isShoutOf = (before: string, after: string, { speechVerbs }: Abbreviations): boolean =>
  SHOUT.test(before) && speechVerbs.has(NAME_AND_VERB.exec(after.slice(0, 2 * TAIL))?.[1] ?? '');

/** "Yum! Foods", "Which? magazine". */
const isMarkedName = (before: string, after: string, { markedNames }: Abbreviations): boolean =>
  STARTS_UPPER.test(after) && markedNames.has(MARKED_WORD.exec(before)?.[1]?.toLowerCase() ?? '');

/** "Am 3. Mai", "im 19. Jahrhundert", "der 2. Weltkrieg", and "Bahnhofstr. 5". */
function isOrdinal(before: string, after: string, { beforeOrdinals }: Abbreviations): boolean {
  if (beforeOrdinals.size === 0) return false;
  if (STREET.test(before) && STARTS_NUMBER.test(after)) return true;
  const word = DOTTED_NUMBER.exec(before)?.[1];
  return word !== undefined && (beforeOrdinals.has(word.toLowerCase()) || MONTH.test(after));
}

/**
 * What brackets and quotation marks hold within a sentence: they open behind a word and the sentence goes on behind
 * them. A cut inside is none: "the ship (built in Goole. Scrapped in 1970) carried", "said “Stop. Go home.” and left".
 */
const ENCLOSED =
  /(?<=[\p{L}\p{N},:;–—'’][ \u00a0(]{1,2})(?:“[^“”]{1,300}”|„[^„“”]{1,300}[“”]|«[^«»]{1,300}»|"[^"]{1,300}"|\([^()]{1,300}\)|\[[^[\]]{1,300}\])(?=[,;)]|\s{1,2}\p{Ll})/gu;

/** The same of short words that open a sentence: “Get out! All of you!” the driver told them. */
const SHOUTED = /(?<=^|[.!?…] )(?:“[^“”]{1,60}”|"[^"]{1,60}"|«[^«»]{1,60}»)(?=\s{1,2}\p{Ll})/gu;

/** Where the text is inside brackets or marks that a sentence goes on behind: starts and ends, in order. */
export const enclosed = (words: string): readonly (readonly [start: number, end: number])[] =>
  [ENCLOSED, SHOUTED]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map(({ 0: { length }, index }) => [index, index + length] as const)
    .sort(([a], [b]) => a - b);

/** "[8]", "[1][nb 2]", "¹": the mark of a note, which belongs to the sentence before it. */
const NOTE =
  /(?:\[[\p{L}\p{N} .-]{1,20}\]){1,8}(?:\s+|$)|\s{1,2}(?:\[\d{1,3}\]){1,8}(?:\s+|$)|\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}(?:\s+|$)/uy;

/** « Nous partons. » Elle sortit: a closing mark that a blank stands in front of. */
const CLOSING = /»\s+/y;

/** The cut at `index`, behind the closing mark or the mark of a note if one stands there, and in front of a bracket that opens. */
export function behindMarks(words: string, index: number): number {
  for (const mark of [CLOSING, NOTE]) {
    mark.lastIndex = mark === NOTE && words[index - 1] === '[' ? index - 1 : index;
    if (mark.test(words)) return mark.lastIndex;
  }
  // “It was cold.”(Lily): UAX #29 counts the bracket among what closes a sentence.
  return /[([]/.test(words.charAt(index - 1)) ? index - 1 : index;
}
