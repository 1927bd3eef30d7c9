import { problemText } from '../corpus/problem.ts';
import { slice } from '../text/span.ts';
import { ENGLISH } from './languages/index.ts';
import type { ReplyLanguage } from './languages/language.ts';
import { fillPlaces } from './languages/template.ts';
import { LONGEST_LABEL, LONGEST_SENTENCE } from './limits.ts';
import type { Field, Line, Piece, Usage } from './reply.ts';

/** How a medium writes. */
export interface Medium {
  /** Makes text from outside show as it stands. */
  readonly plain: (text: string) => string;
  /** Writes a phrase's own marks: `**bold**`, `` `code` ``, and in a comparison `~~struck~~` and `++added++`. */
  readonly marks: (phrase: string) => string;
  readonly link: (label: string, url: string) => string;
  /** The longest name, title or typed text, in characters as shown; `LONGEST_LABEL` where none is given. */
  readonly longestLabel?: number;
  /** What our own phrases, numbers and dates are written in: English where none is given. */
  readonly language?: ReplyLanguage;
}

const languageOf = ({ language = ENGLISH }: Medium): ReplyLanguage => language;

const labelRoom = ({ longestLabel = LONGEST_LABEL }: Medium): number => longestLabel;
const sentenceRoom = (medium: Medium): number => (LONGEST_SENTENCE * labelRoom(medium)) / LONGEST_LABEL;

/** A line as one string. Text from outside is made plain, and cut at its end where it is longer than a label may be. */
export const printLine = (line: Line, medium: Medium): string =>
  line.map((piece) => printPiece(piece, medium)).join('');

function printPiece(piece: Piece, medium: Medium): string {
  switch (piece.kind) {
    case 'phrase':
      return printPhrase(piece, medium);
    case 'excerpt':
      return medium.plain(label(piece.excerpt.text, piece.whole ? sentenceRoom(medium) : labelRoom(medium)));
    case 'field':
      return medium.plain(label(fieldText(piece.source, piece.field), labelRoom(medium)));
    case 'date':
      return languageOf(medium).date(piece.date);
    case 'link':
      return medium.link(languageOf(medium).phrase('link'), piece.url);
    case 'typed':
      return medium.plain(label(piece.text, piece.whole ? sentenceRoom(medium) : labelRoom(medium)));
    case 'usage':
      return printUsage(piece.usage, medium);
    case 'problem':
      return medium.plain(label(problemText(piece.problem), 2 * labelRoom(medium)));
    case 'id':
      return piece.id.replace(/[^\w-]/g, '');
    case 'channel':
      return `<#${piece.id.replace(/\D/g, '')}>`;
    case 'person':
      return `<@${piece.id.replace(/\D/g, '')}>`;
    case 'moment':
      return `<t:${Math.floor(piece.at / 1000)}:f>`;
  }
}

function printPhrase({ key, parts }: Extract<Piece, { kind: 'phrase' }>, medium: Medium): string {
  const language = languageOf(medium);
  const chosen = language.phrase(key, typeof parts.n === 'number' ? parts.n : undefined);
  // The phrase's own marks are written before its places are filled, so a source's asterisk stays an asterisk.
  return fillPlaces(medium.marks(chosen), (name) => {
    const part = parts[name];
    if (part === undefined) return undefined;
    if (typeof part === 'number') return language.number(part);
    return 'kind' in part ? printPiece(part, medium) : printLine(part, medium);
  });
}

function printUsage({ kind, name, description, options }: Usage, medium: Medium): string {
  const { plain, marks } = medium;
  const language = languageOf(medium);
  const what = plain(language.description(description));
  if (kind === 'message') return `${marks(fillPlaces(language.phrase('inMessageMenu'), () => name))} ${what}`;
  // Every command has it: the line below the list says so once.
  const own = options.filter((option) => option.name !== 'private');
  const given = own.map((option) => (option.required ? ` ${option.name}` : ` [${option.name}]`)).join('');
  return `${marks(`\`/${name}${given}\``)} ${what}`;
}

const fieldText = (source: Extract<Piece, { kind: 'field' }>['source'], field: Field): string => {
  const { about } = source;
  const text = {
    'about.title': about?.title,
    'about.publisher': about?.publisher,
    title: source.title,
    publisher: source.publisher,
    rights: source.rights,
    authors: source.authors?.join(', '),
    'about.authors': about?.authors?.join(', '),
  }[field];
  return text ?? '';
};

/** One line, without characters that hide or turn others around. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, (run, at: number, whole: string) =>
      run === JOINER && joinsPictures(whole, at) ? run : ' ',
    )
    .trim();

const JOINER = '\u200d';
/** A family or a flag is one picture made of several: it hides nothing. */
const joinsPictures = (text: string, at: number): boolean =>
  /(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3));

/** One line without control characters, cut behind a word, with a mark, where it is too long. */
export function label(text: string, longest = LONGEST_LABEL): string {
  const line = plainLine(text);
  if (line.length <= longest) return line;
  const cut = slice(line, { start: 0, end: longest - 1 });
  const words = cut.replace(/\s+\S*$/, '');
  return `${/[\ud800-\udbff]$/.test(words) ? words.slice(0, -1) : words}…`;
}
