import type { ExportFormat } from '../../answer/answer.ts';
import type { Find } from '../../answer/found.ts';
import type { ReplyLanguage } from '../languages/language.ts';
import { fillPlaces } from '../languages/template.ts';
import { LIMITS } from '../limits.ts';
import { EXTENSIONS, writingOf } from './formats.ts';
import { rowOf } from './rows.ts';

/** A file of excerpts, each with its citation. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
  /** How many excerpts it has: as many of the first ones as a file at Discord has room for. */
  readonly count: number;
}

/** Left free of a file for what frames the excerpts. */
const SPARE = 10_000;

interface Made {
  readonly format: ExportFormat;
  readonly language: ReplyLanguage;
  readonly file: ExportedFile;
}

/** A reply measures its file before it sends it. */
const made = new WeakMap<readonly Find[], Made>();

/** Excerpts as a file. The same excerpts give the same bytes. */
export function exportFile(
  finds: readonly Find[],
  format: ExportFormat,
  language: ReplyLanguage,
): ExportedFile {
  const known = made.get(finds);
  if (known?.format === format && known.language === language) return known.file;
  const file = written(finds, format, language);
  made.set(finds, { format, language, file });
  return file;
}

function written(finds: readonly Find[], format: ExportFormat, language: ReplyLanguage): ExportedFile {
  const n = finds.length;
  const title = fillPlaces(language.phrase('exportTitle', n), () => language.number(n));
  const { head, row, foot } = writingOf(format, title, language.locale);
  const parts = [head];
  let room = LIMITS.message.fileBytes - SPARE;
  let count = 0;
  for (const find of finds) {
    const text = row(rowOf(find, language), count).replace(/\p{Cs}/gu, '\ufffd');
    room -= Buffer.byteLength(text);
    if (room < 0) break;
    parts.push(text);
    count++;
  }
  return { name: `verbatim.${EXTENSIONS[format]}`, text: [...parts, foot].join(''), count };
}
