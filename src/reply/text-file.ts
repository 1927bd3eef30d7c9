import { CSV_MARK, csvRow } from './csv.ts';
import { exportFile } from './export/index.ts';
import { ENGLISH } from './languages/index.ts';
import type { ReplyLanguage } from './languages/language.ts';
import { reference } from './reference/index.ts';
import type { Block } from './reply.ts';

/** A text to be sent as a file, in UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A reference longer than this goes into a file. */
const LONGEST_REFERENCE = 3000;

/** The text of a block that is sent as a file. */
export function fileOf(block: Block, language: ReplyLanguage = ENGLISH): TextFile | undefined {
  if (block.kind === 'table') return exportFile(block.finds, block.format, language);
  if (block.kind === 'file') {
    const { source, start, text } = block.excerpt;
    return { name: fileName(`${source.id}-${start}`), text };
  }
  if (block.kind === 'csv')
    return { name: fileName(block.name, 'csv'), text: CSV_MARK + block.rows.map(csvRow).join('') };
  if (block.kind !== 'reference') return undefined;
  const text = reference(block.source, block.style);
  return text.length > LONGEST_REFERENCE
    ? { name: fileName(`${block.source.id}-${block.style}`), text }
    : undefined;
}

const LONGEST_FILE_NAME = 80;

/** A file name of letters, digits and hyphens: nothing in it can look like a path. */
const fileName = (name: string, ending = 'txt'): string =>
  `${name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(-LONGEST_FILE_NAME)}.${ending}`;
