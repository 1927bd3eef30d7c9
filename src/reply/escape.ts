/** Characters that Discord's Markdown reads wherever they stand: emphasis, code, spoilers, links, mentions, timestamps. */
const ANYWHERE = /[\\*_~`|<>[\]()@]/g;
/** Marks that open a heading, a list, a quotation or small print at the beginning of a line. */
const LINE_START = /^([ \t]*)([#+-])/gm;
const LINE_NUMBER = /^([ \t]*\d+)(\.)/gm;
/** An address would become a link. */
const ADDRESS = /(https?|discord):(?=\/\/)/gi;

/**
 * The text with a backslash before every character that Discord would read as Markdown, so that it shows as
 * it stands. `unescapeMarkdown` gives the same text back.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, '$1\\$2')
    .replace(LINE_NUMBER, '$1\\$2')
    .replace(ADDRESS, '$1\\:');

/** What Discord shows of escaped text: a backslash before a character that is no letter, digit or space is left out. */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
