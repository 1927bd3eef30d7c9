import { refusal } from './refusals.ts';

export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'transcript' | 'email' | 'archive';

const ENDINGS: ReadonlyMap<string, Format> = new Map(
  Object.entries<Format>({
    '.txt': 'text',
    '.text': 'text',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
    '.xhtml': 'html',
    '.pdf': 'pdf',
    '.docx': 'docx',
    '.srt': 'transcript',
    '.vtt': 'transcript',
    '.sbv': 'transcript',
    '.ttml': 'transcript',
    '.dfxp': 'transcript',
    '.eml': 'email',
    '.mhtml': 'archive',
    '.mht': 'archive',
  }),
);

/** The endings of files that can be imported, for a message. */
export const KNOWN_ENDINGS = '.txt, .md, .html, .pdf, .docx, .srt, .vtt, .sbv, .ttml, .eml or .mhtml';

/** Documents that people write or collect in other programs: in a folder they are named, where pictures and scripts are not. */
const FOREIGN: ReadonlySet<string> = new Set(
  '.rtf .doc .dot .odt .fodt .ott .pages .wps .wpd .tex .rst .adoc .org .epub .mobi .azw .djvu .xps .ppt .pptx .odp .xls .xlsx .ods .msg .mbox .pst .webarchive .warc .zip'.split(
    ' ',
  ),
);

const endingOf = (name: string): string => /\.[A-Za-z]+$/.exec(name)?.[0].toLowerCase() ?? '';

/** Whether a file of this name in a folder is one to import. */
export const isImportable = (name: string): boolean => ENDINGS.has(endingOf(name));
/** Whether it is a document, though of a kind that cannot be imported. */
export const isForeign = (name: string): boolean => FOREIGN.has(endingOf(name));

/**
 * The format that the name's ending tells; without one (standard input), what the bytes look like.
 * @throws Refusal when the ending is unknown or the bytes are plainly of another format
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const ending = endingOf(name);
  const shown = signature(bytes);
  if (ending === '') return shown ?? sniffText(bytes);
  const format = ENDINGS.get(ending);
  if (format === undefined) throw refusal('importUnknownKind', { endings: KNOWN_ENDINGS });
  if (shown !== undefined && shown !== format)
    throw refusal('importOtherKind', { kind: shown.toUpperCase(), ending: `.${shown}` });
  if (shown === undefined && (format === 'pdf' || format === 'docx'))
    throw refusal('importNotItsKind', { kind: format.toUpperCase() });
  return format === 'text' && isMail(bytes) ? 'email' : format;
}

function signature(bytes: Uint8Array): 'pdf' | 'docx' | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return 'docx';
  return start.includes('%PDF-') && /^[^A-Za-z]*%PDF-/.test(start) ? 'pdf' : undefined;
}

const SUBTITLES =
  /^\W{0,3}WEBVTT|^\W{0,3}(?:\d+\r?\n)?\d{1,2}:\d{2}:\d{2}[,.]\d{3}(?: -->|,\d{1,2}:)|^(?:<\?xml[^>]*>\s*)?<tt[\s>]/;

const HEADERS = /^\s{0,4}(?:From \S.*\r?\n)?(?:[A-Za-z][\w-]{1,60}: .*\r?\n(?:[ \t]+\S.*\r?\n)*){3,}\r?\n/;

/** Whether a text begins with the headers of a mail, as a program saves it: whom it is from, when, and of what. */
function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const headers = HEADERS.exec(start)?.[0] ?? '';
  return ['From', 'Date', 'Subject'].every((name) => new RegExp(`^${name}: `, 'im').test(headers));
}

function sniffText(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replace(/\0/g, '');
  if (/<(?:!doctype html|html|head|body|article)\b/i.test(start)) return 'html';
  if (SUBTITLES.test(start)) return 'transcript';
  if (/^(?:[\w-]+: .*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(start) && /^(?:From|Subject): /im.test(start))
    return 'email';
  return /^---\r?\n/.test(start) || /^# \S/m.test(start) ? 'markdown' : 'text';
}
