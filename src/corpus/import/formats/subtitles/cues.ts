import { squeeze } from '../../draft.ts';
import { withoutReferences } from '../references.ts';

/** What stands on the screen for a time. */
export interface SubtitleCue {
  /** The line of its first words in the file, from 1. */
  readonly line: number;
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  /** Its lines as they stand below each other; none is empty. */
  readonly lines: readonly CueLine[];
}

export interface CueLine {
  readonly text: string;
  /** Whom the file's own marks name as the one who speaks it. */
  readonly speaker?: string;
}

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
/** "00:00:01,000 --> 00:00:02,000" of SubRip and WebVTT. */
const ARROW = new RegExp(String.raw`^\s*(${TIME})\s*-->\s*(${TIME})(?!\d)`);
/** "0:00:01.000,0:00:02.000" of SubViewer, which YouTube writes. */
const COMMA = /^\s*(\d{1,2}:\d{2}:\d{2}\.\d{1,3}),(\d{1,2}:\d{2}:\d{2}\.\d{1,3})\s*$/;
const LONGEST_TIMES = 200;

/** The cues of SubRip, WebVTT and SubViewer. In WebVTT a blank line ends a cue; the others may have one in the middle. */
export function readCues(text: string): SubtitleCue[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isWebVtt = /^WEBVTT/.test(lines[0] ?? '');
  const starts = lines.flatMap((line, at) => {
    const times = timesOf(line);
    return times ? [{ at, ...times }] : [];
  });
  const isNumbered = starts[0] !== undefined && isNumber(lines[starts[0].at - 1]);
  return starts.flatMap(({ at, start, end }, index): SubtitleCue[] => {
    const next = starts[index + 1]?.at ?? lines.length;
    const body = lines.slice(at + 1, next);
    if (isNumbered && next < lines.length && isNumber(body.at(-1))) body.pop();
    const blank = isWebVtt ? body.indexOf('') : -1;
    const words = spoken(blank < 0 ? body : body.slice(0, blank));
    return words.length === 0 ? [] : [{ line: at + 2, start, end, lines: words }];
  });
}

function timesOf(line: string): { readonly start: number; readonly end: number } | undefined {
  const times = ARROW.exec(line.slice(0, LONGEST_TIMES)) ?? COMMA.exec(line.slice(0, LONGEST_TIMES));
  return times ? { start: seconds(times[1]), end: seconds(times[2]) } : undefined;
}

const isNumber = (line = ''): boolean => /^\s*\d{1,6}\s*$/.test(line);

export const seconds = (time = ''): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/** Tags of the formats themselves; another "<" was written to be read. */
const TAGS =
  /<\/?(?:[bcisuv]|font|lang|ruby|span|em|strong|br)(?:[ .:][^<>\n]{0,200})?\/?>|<\d{1,3}:[\d:.]{1,15}>|\{\\[^{}\n]{0,60}\}|<rt>[^<>\n]{0,80}(?:<\/rt>)?/gi;
const VOICE = /<v(?:\.[^ \t>]{1,60})?[ \t]+([^>\n]{1,80})>|<\/v>/gi;

/** Lines without their marks; one line may hold several voices: `<v Ann>Hello <v Rui>Hello`. */
function spoken(lines: readonly string[]): CueLine[] {
  let speaker: string | undefined;
  return lines.flatMap((line) => {
    const found: CueLine[] = [];
    let from = 0;
    const add = (to: number): void => {
      const text = squeeze(withoutReferences(line.slice(from, to).replace(TAGS, '')));
      if (text !== '') found.push({ text, ...(speaker ? { speaker } : {}) });
    };
    for (const mark of line.matchAll(VOICE)) {
      add(mark.index);
      speaker = mark[1] === undefined ? undefined : squeeze(withoutReferences(mark[1])) || undefined;
      from = mark.index + mark[0].length;
    }
    add(line.length);
    return found;
  });
}
