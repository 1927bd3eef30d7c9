import { findDate } from '../dates.ts';
import { publishedOn, readStamp, type Stamp } from './stamps.ts';

export interface FrontDay<Line> {
  readonly date: string;
  /** The lines that say nothing but their day. */
  readonly lines: readonly Line[];
}

/**
 * The day that lines around a title say the document is of: one by itself, or beside the number of a version. Where
 * several days stand there without a word that says what they are of, none is believed.
 */
export function dayIn<Line extends { readonly text: string }>(
  lines: readonly Line[],
): FrontDay<Line> | undefined {
  const stamps = lines.flatMap((line) => {
    // "13 June 2009 (rev. 17 July 2009)"
    const stamp = readStamp(line.text.trim().replace(/(?<=\d)\s*\([^()]{1,60}\)$/, ''));
    return stamp?.date === undefined ? [] : [{ line, stamp }];
  });
  const found =
    publishedOn(stamps.map(({ stamp }) => stamp).filter(isTold)) ??
    only(stamps.map(({ stamp }) => stamp.date));
  if (found !== undefined) return { date: found, lines: stamps.map(({ line }) => line) };
  const version = only(lines.map(({ text }) => versionDay(text)));
  return version === undefined ? undefined : { date: version, lines: [] };
}

const isTold = ({ moment }: Stamp): boolean => moment !== undefined;

function only(dates: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(dates.filter((date) => date !== undefined));
  return others.length === 0 ? first : undefined;
}

const MOST_WORDS = 4;

/** "Version 4.2 (2021-05-03)", "Release 3.1, 11 April 2022": a day, the number of a version, and a few words. */
function versionDay(text: string): string | undefined {
  const date = findDate(text);
  if (!date || /©|\(c\)/i.test(text)) return undefined;
  const others = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  const isVersion = /(?<![\d.])\d+(?:\.\d+)+/.test(others);
  return isVersion && (others.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_WORDS ? date.date : undefined;
}
