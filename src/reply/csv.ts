/**
 * A spreadsheet takes what begins with one of these for a formula, which may send what stands beside it anywhere; an
 * apostrophe before it makes it text (OWASP, CSV Injection).
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

const cell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('\0', '').replaceAll('"', '""')}"`;
};

/** The mark by which spreadsheets know UTF-8. */
export const CSV_MARK = '\ufeff';

/** A row as RFC 4180 has it. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
