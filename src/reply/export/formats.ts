import type { ExportFormat } from '../../answer/answer.ts';
import { CSV_MARK, csvRow } from '../csv.ts';
import { escapeMarkdown } from '../discord/escape.ts';
import { COLUMNS, type Row } from './rows.ts';

export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  csv: 'csv',
  json: 'json',
  html: 'html',
};

interface Writing {
  readonly head: string;
  readonly row: (row: Row, at: number) => string;
  readonly foot: string;
}

/** How a file in each format begins, how it has a row, and how it ends. @param lang BCP 47 */
export function writingOf(format: ExportFormat, title: string, lang: string): Writing {
  switch (format) {
    case 'csv':
      return {
        head: `${CSV_MARK}${COLUMNS.join(',')}\r\n`,
        row: (row) => csvRow(COLUMNS.map((name) => row[name])),
        foot: '',
      };
    case 'json':
      return {
        head: '[\n',
        row: (row, at) => `${at > 0 ? ',\n' : ''}${JSON.stringify(row)}`,
        foot: '\n]\n',
      };
    case 'markdown':
      return { head: `# ${escapeMarkdown(title, false)}\n`, row: markdownRow, foot: '' };
    case 'html':
      return { head: htmlHead(title, lang), row: htmlRow, foot: '</main></body></html>\n' };
  }
}

const said = ({ speaker, role }: Row): string => [speaker, role].filter(Boolean).join(', ');

function markdownRow(row: Row): string {
  const quote = escapeMarkdown(row.text).replaceAll('\n', '\n> ');
  const address = /^https?:/.test(row.url) ? ` <${encodeURI(decodedURI(row.url))}>` : '';
  return [
    `\n> ${quote}\n`,
    ...(said(row) ? [`${escapeMarkdown(said(row))}  `] : []),
    `${escapeMarkdown(row.citation)}${address} · ${row.id}\n`,
  ].join('\n');
}

/** An address may be written with or without its escapes. */
function decodedURI(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url.replaceAll('%', '');
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
const escapeHtml = (text: string): string =>
  text.replaceAll('\0', '').replace(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark);

/** Nothing on the page runs, and nothing is loaded from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }
article { margin: 0 0 1.6rem; break-inside: avoid; }
blockquote { margin: 0 0 .4rem; padding-left: 1rem; border-left: 3px solid #999; white-space: pre-wrap; }
p { margin: 0; font-size: .9rem; }
small { color: #555; }
@page { margin: 2cm; }
`;

const htmlHead = (title: string, lang: string): string =>
  `<!doctype html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><main>
<h1>${escapeHtml(title)}</h1>
`;

function htmlRow(row: Row): string {
  const link = /^https?:/.test(row.url)
    ? ` · <a rel="noreferrer" href="${escapeHtml(row.url)}">${escapeHtml(row.url)}</a>`
    : '';
  const speaker = said(row) ? `<p><b>${escapeHtml(said(row))}</b></p>` : '';
  return `<article id="${row.id}"><blockquote dir="auto">${escapeHtml(row.text)}</blockquote>${speaker}
<p>${escapeHtml(row.citation)}${link} <small>${row.id}</small></p></article>
`;
}
