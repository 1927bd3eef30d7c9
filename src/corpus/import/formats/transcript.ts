import { type Block, type Draft, type Dropped, Refusal, squeeze } from '../draft.ts';

interface Cue {
  /** The line of its first words, from 1. */
  readonly line: number;
  /** In seconds. */
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly text: string;
}

/** A pause of this many seconds after a whole sentence begins a new paragraph. */
const PAUSE = 2.5;
/** A paragraph longer than this many characters ends with its sentence. */
const LONG_PARAGRAPH = 600;

/** Subtitles in SRT or WebVTT as a transcript: cues joined into paragraphs, a speaker's name before each change. */
export function parseTranscript(text: string): Draft[] {
  const { cues, dropped } = withoutRepeats(readCues(text));
  if (cues.length === 0)
    throw new Refusal(
      'has no subtitles with times such as 00:00:01.000 --> 00:00:02.000: save it as .txt if it is plain text',
    );
  const title = /^WEBVTT[ \t]+-?[ \t]*(\S[^\n]*)/.exec(text.replace(/^\uFEFF/, ''))?.[1]?.trim();
  return [
    {
      fields: { ...(title && title.length <= 200 ? { title } : {}), kind: 'transcript' },
      blocks: toBlocks(cues),
      dropped,
    },
  ];
}

const TIMES = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

function readCues(text: string): Cue[] {
  const cues: Cue[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = 0; at < lines.length; at++) {
    const times = TIMES.exec((lines[at] ?? '').slice(0, 200));
    if (!times) continue;
    const words: string[] = [];
    let end = at + 1;
    for (
      ;
      end < lines.length && (lines[end] ?? '').trim() !== '' && !TIMES.test((lines[end] ?? '').slice(0, 200));
      end++
    )
      words.push(lines[end] ?? '');
    cues.push(
      ...voices(words.join('\n'), { line: at + 2, start: seconds(times[1]), end: seconds(times[2]) }),
    );
    at = end - 1;
  }
  return cues;
}

/** One cue may hold several voices: `<v Ann>Hello <v Rui>Hello`. */
function voices(words: string, cue: Omit<Cue, 'text'>): Cue[] {
  return words
    .split(/(?=<v[ .])/)
    .map((part): Cue => {
      const speaker = /^<v(?:\.[^ >]{1,40})?\s+([^>]{1,80})>/.exec(part)?.[1]?.trim();
      const text = squeeze(entities(part.replace(/<[^<>\n]{0,120}>|\{\\[^{}]{0,60}\}/g, '')));
      return { ...cue, text, ...(speaker ? { speaker: entities(speaker) } : {}) };
    })
    .filter(({ text }) => text !== '');
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' }),
);
const entities = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|quot|lrm|rlm);/g, (_, name: string) => ENTITIES.get(name) ?? '');

const seconds = (time = ''): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/** Captions made by a machine roll: a cue repeats the words of the one before and adds to them. */
function withoutRepeats(cues: readonly Cue[]): { cues: Cue[]; dropped: Dropped[] } {
  const kept: Cue[] = [];
  const dropped: Dropped[] = [];
  for (const cue of cues) {
    const last = kept.at(-1);
    if (last && last.text === cue.text && cue.start - last.end < 1) {
      dropped.push({ line: cue.line, text: cue.text, why: 'repeats the cue before' });
      kept[kept.length - 1] = { ...last, end: cue.end };
    } else if (last && cue.start - last.end < 1 && cue.text.startsWith(`${last.text} `)) {
      dropped.push({ line: cue.line, text: last.text, why: 'repeats the cue before' });
      kept.push({ ...cue, text: cue.text.slice(last.text.length + 1) });
    } else kept.push(cue);
  }
  return { cues: kept, dropped };
}

/** Cue text that names its speaker itself: ">> ANN BELL: Good morning.", "- Good morning." */
const NEW_VOICE = /^(?:>>|[-–] ?\p{Lu}|\p{Lu}[\p{L}.' -]{1,30}: )/u;

function toBlocks(cues: readonly Cue[]): Block[] {
  const paragraphs: string[] = [];
  let previous: Cue | undefined;
  let speaker: string | undefined;
  for (const cue of cues) {
    const last = paragraphs.at(-1);
    const isNewSpeaker = cue.speaker !== undefined && cue.speaker !== speaker;
    if (cue.speaker !== undefined) speaker = cue.speaker;
    if (last === undefined || isNewSpeaker || beginsParagraph(last, cue, previous))
      paragraphs.push(isNewSpeaker ? `${cue.speaker}: ${cue.text}` : cue.text);
    else paragraphs[paragraphs.length - 1] = `${last} ${cue.text}`;
    previous = cue;
  }
  return paragraphs.map((text) => ({ role: 'text', text }));
}

function beginsParagraph(paragraph: string, cue: Cue, previous: Cue | undefined): boolean {
  if (NEW_VOICE.test(cue.text)) return true;
  if (!/[.!?…♪\])"”]$/.test(paragraph)) return false;
  return paragraph.length >= LONG_PARAGRAPH || (previous !== undefined && cue.start - previous.end >= PAUSE);
}
