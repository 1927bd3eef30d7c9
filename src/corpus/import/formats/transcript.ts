import type { ArticleBlock, ArticleDraft, Fields } from '../draft.ts';
import { refusal } from '../refusals.ts';
import { type CueLine, readCues, type SubtitleCue } from './subtitles/cues.ts';
import { withoutRepeats } from './subtitles/rolling.ts';
import { isTimedText, readTimedText, type TimedText } from './subtitles/ttml.ts';

/** A pause of this many seconds after a whole sentence begins a new paragraph. */
const PAUSE = 2.5;
/** A paragraph longer than this many characters ends with its sentence. */
const LONG_PARAGRAPH = 600;
/** Captions that a machine made may have no full stop at all: a paragraph of them ends with a cue. */
const LONGEST_SENTENCE = 1500;

/** Subtitles in SubRip, WebVTT, SubViewer or Timed Text as a transcript: cues joined into paragraphs, a speaker's name before each change. */
export function parseTranscript(text: string): ArticleDraft[] {
  const { title, language, cues: all } = isTimedText(text) ? readTimedText(text) : plainCues(text);
  const { cues, dropped } = withoutRepeats(all);
  if (cues.length === 0) throw refusal('importNoTimes');
  const fields: Fields = {
    ...(title && title.length <= 200 ? { title } : {}),
    ...(language ? { language } : {}),
    kind: 'transcript',
  };
  return [{ fields, blocks: toBlocks(cues), dropped }];
}

function plainCues(text: string): TimedText {
  const head =
    /^\uFEFF?WEBVTT[^\n]{0,400}(?:\n[^\n]{1,400}){0,8}/.exec(text.replace(/\r\n?/g, '\n'))?.[0] ?? '';
  const title = /^\uFEFF?WEBVTT[ \t]+-?[ \t]*(\S[^\n]*)/.exec(head)?.[1]?.trim();
  const language = /^Language: ([A-Za-z]{2,3}(?:-\w{2,8}){0,2})\s*$/m.exec(head)?.[1];
  return { ...(title ? { title } : {}), ...(language ? { language } : {}), cues: readCues(text) };
}

/** A line that is spoken, and the time that went by before it. */
interface Said extends CueLine {
  readonly pause: number;
  /** Whether its own signs show that another speaks than before. */
  readonly isTurn: boolean;
}

const CHEVRONS = /^>{2,4}\s*/;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|[#№]?\d{1,3}|(?:de|da|do|del|von|van|der|bin|al|el|la|le)(?=\s))`;
/** "ANN BELL:", "Dr. Edvard Lunde:", "SPEAKER 2 (V.O.):" */
const NAMED = new RegExp(
  String.raw`^[[(]?\p{Lu}[\p{L}\p{M}'’.-]*(?: ${NAME_WORD}){0,4}(?: ?\([^()]{1,30}\))?[\])]?: `,
  'u',
);
const BRACKETED = new RegExp(String.raw`^[[(]\p{Lu}[\p{L}\p{M}'’.-]*(?: ${NAME_WORD}){1,3}[\])] ?\S`, 'u');
const DASHED = /^[-–—‐] ?\p{L}/u;

function turnsOf({ lines }: SubtitleCue): readonly (CueLine & { readonly isTurn: boolean })[] {
  const parts = lines.flatMap(({ text, ...line }) =>
    text.split(/\s(?=>{2,4}\s)/).map((part) => ({ ...line, text: part })),
  );
  return parts.flatMap((part, at) => {
    const text = part.text.replace(CHEVRONS, '');
    if (text === '') return [];
    // A dash inside of a sentence that goes over two lines is none.
    const isDash = DASHED.test(text) && (at === 0 || /[.!?…]["'”’»)\]]*$/.test(parts[at - 1]?.text ?? ''));
    const isTurn = text !== part.text || isDash || NAMED.test(text) || BRACKETED.test(text);
    return [{ ...part, text, isTurn }];
  });
}

function toBlocks(cues: readonly SubtitleCue[]): ArticleBlock[] {
  const said = cues.flatMap((cue, at) =>
    turnsOf(cue).map((line, part): Said => {
      const before = cues[at - 1];
      return { ...line, pause: part === 0 && before ? cue.start - before.end : 0 };
    }),
  );
  const paragraphs: string[] = [];
  let speaker: string | undefined;
  for (const line of said) {
    const last = paragraphs.at(-1);
    const isOther = line.speaker !== speaker && (line.speaker !== undefined || isWhole(last ?? ''));
    if (last !== undefined && !isOther && !beginsParagraph(last, line)) {
      paragraphs[paragraphs.length - 1] = `${last} ${line.text}`;
      continue;
    }
    if (isOther || line.isTurn) speaker = line.speaker;
    paragraphs.push(isOther && line.speaker !== undefined ? `${line.speaker}: ${line.text}` : line.text);
  }
  return paragraphs.map((text) => ({ role: 'text', text }));
}

const isWhole = (text: string): boolean => /[.!?…♪。！？।]["'”’»)\]」』]*$|[\])]$/.test(text);

function beginsParagraph(paragraph: string, { pause, isTurn, text }: Said): boolean {
  if (isTurn) return isWhole(paragraph) || !isSingleLabel(text);
  if (!isWhole(paragraph)) return paragraph.length >= LONGEST_SENTENCE && pause >= 0;
  return paragraph.length >= LONG_PARAGRAPH || pause >= PAUSE;
}

/** "Monday: …" in the middle of a sentence need not be a speaker. */
const isSingleLabel = (text: string): boolean => /^\p{Lu}\p{Ll}+: /u.test(text);
