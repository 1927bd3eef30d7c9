/** Characters that Discord's Markdown reads wherever they stand: emphasis, code, spoilers, links, mentions, timestamps. */
const ANYWHERE = /[\\*_~`|<>[\]()@]/g;
/** Marks that open a heading, a list, a quotation or small print at the beginning of a line: one, or a number's point. */
const LINE_START = /^([ \t]*)(?:([#+-])|(\d+)(\.))/gm;
const LATER_LINE_START = /(?<=\n)([ \t]*)(?:([#+-])|(\d+)(\.))/g;
/** An address would become a link. */
const ADDRESS = /(https?|discord):(?=\/\/)/gi;

/**
 * The text with a backslash before every character that Discord would read as Markdown, so that it shows as
 * it stands. `unescapeMarkdown` gives the same text back.
 * @param startsLine whether the text will stand at the beginning of a line
 */
export const escapeMarkdown = (text: string, startsLine = true): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(
      startsLine ? LINE_START : LATER_LINE_START,
      (_, space: string, mark = '', digits = '', point = '') =>
        mark ? `${space}\\${mark}` : `${space}${digits}\\${point}`,
    )
    .replace(ADDRESS, '$1\\:');

/** What Discord shows of escaped text: a backslash before a character that is no letter, digit or space is left out. */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
