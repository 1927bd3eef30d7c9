import type { Marked } from '../marks.ts';
import type { Frame, Narrative } from '../narrative.ts';
import type { Clause, Phrase } from '../phrases.ts';

/** A quotation where it stands: its sentence, and which phrase of the sentence it is. */
export interface Site {
  readonly narrative: Narrative;
  readonly frame: number;
  readonly clause: Clause;
  /** Index of the quotation among the phrases. */
  readonly at: number;
  readonly quote: number;
  readonly marked: Marked;
}

/** Who said it, by the phrase that names the speaker and the token that reports. */
export interface Attribution {
  readonly frame: number;
  readonly clause: Clause;
  /** Index of a noun phrase of `clause`. */
  readonly speaker: number;
  /** Token of the reporting word, -1 when a mark alone tells ("Kelly: “…”"). */
  readonly cue: number;
  readonly rule: string;
}

export type Rule = (site: Site) => Attribution | undefined;

export const siteOf = (narrative: Narrative, frame: number, at: number): Site => {
  const { clause } = narrative.frames[frame] as Frame;
  const quote = narrative.tokens.quote[(clause.phrases[at] as Phrase).head] as number;
  return { narrative, frame, clause, at, quote, marked: narrative.quotes[quote] as Marked };
};

export const kindAt = ({ phrases }: Clause, i: number): string => phrases[i]?.kind ?? 'end';
export const wordAt = ({ tokens, phrases }: Clause, i: number): string => {
  const phrase = phrases[i];
  return phrase ? (tokens.word[phrase.head] as string) : '';
};
export const bitsAt = ({ tokens, phrases }: Clause, i: number): number => {
  const phrase = phrases[i];
  return phrase ? (tokens.bits[phrase.head] as number) : 0;
};

/** The last character of the quotation's words: a comma there says that the sentence goes on. */
export const lastMark = ({ narrative, marked }: Site): string =>
  narrative.document.text[marked.content.end - 1] ?? '';
