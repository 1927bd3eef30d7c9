import { problemText } from '../corpus/problem.ts';
import { slice } from '../text/span.ts';
import { LONGEST_LABEL } from './limits.ts';
import { PHRASES } from './phrases.ts';
import type { Field, Line, Parts, Piece, Usage } from './reply.ts';

/** How a medium writes. */
export interface Medium {
  /** Makes text from outside show as it stands. */
  readonly plain: (text: string) => string;
  /** Writes a phrase's own marks: `**bold**` and `` `code` ``. */
  readonly marks: (phrase: string) => string;
  readonly link: (label: string, url: string) => string;
}

/** A line as one string. Text from outside is made plain, and cut at its end where it is longer than a label may be. */
export const printLine = (line: Line, medium: Medium): string =>
  line.map((piece) => printPiece(piece, medium)).join('');

function printPiece(piece: Piece, medium: Medium): string {
  switch (piece.kind) {
    case 'phrase':
      return printPhrase(PHRASES[piece.key], piece.parts, medium);
    case 'excerpt':
      return medium.plain(label(piece.excerpt.text));
    case 'field':
      return medium.plain(label(fieldText(piece.source, piece.field)));
    case 'date':
      return printDate(piece.date);
    case 'link':
      return medium.link(PHRASES.link, piece.url);
    case 'typed':
      return medium.plain(label(piece.text));
    case 'usage':
      return printUsage(piece.usage, medium);
    case 'problem':
      return medium.plain(label(problemText(piece.problem), 2 * LONGEST_LABEL));
    case 'id':
      return piece.id.replace(/[^\w-]/g, '');
  }
}

const PLACE = /\{(\w+)\}/g;

function printPhrase(template: string, parts: Parts, medium: Medium): string {
  const [one = '', many = one] = template.split('|');
  const chosen = parts.n === 1 ? one : many;
  // The phrase's own marks are written before its places are filled, so a source's asterisk stays an asterisk.
  return medium.marks(chosen).replace(PLACE, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) return '';
    if (typeof part === 'number') return part.toLocaleString('en');
    return 'kind' in part ? printPiece(part, medium) : printLine(part, medium);
  });
}

function printUsage({ kind, name, description, options }: Usage, { plain, marks }: Medium): string {
  if (kind === 'message')
    return `${marks(PHRASES.inMessageMenu.replace('{name}', name))} ${plain(description)}`;
  // Every command has it: the line below the list says so once.
  const own = options.filter((option) => option.name !== 'private');
  const given = own.map((option) => (option.required ? ` ${option.name}` : ` [${option.name}]`)).join('');
  return `${marks(`\`/${name}${given}\``)} ${plain(description)}`;
}

const fieldText = (source: Extract<Piece, { kind: 'field' }>['source'], field: Field): string => {
  const { about } = source;
  const text = {
    'about.title': about?.title,
    'about.publisher': about?.publisher,
    title: source.title,
    publisher: source.publisher,
    rights: source.rights,
  }[field];
  return text ?? '';
};

/** One line, without characters that hide or turn others around. */
export const plainLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** One line without control characters, cut at its end, with a mark, where it is too long. */
export function label(text: string, longest = LONGEST_LABEL): string {
  const line = plainLine(text);
  if (line.length <= longest) return line;
  const cut = slice(line, { start: 0, end: longest - 1 });
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

const FORMATS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** "2023-02-07" → "7 February 2023", "2023-02" → "February 2023", "2023" → "2023". */
const printDate = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { ...FORMATS[date.length], timeZone: 'UTC' }).format(new Date(date));
