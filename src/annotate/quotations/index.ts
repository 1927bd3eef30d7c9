import { languageOf } from '../../languages/index.ts';
import type { Span } from '../../text/span.ts';
import { type Document, prose } from '../document.ts';
import type { Quotation, QuotationKind } from '../types.ts';
import {
  type Attribution,
  attributionOf,
  attributions,
  indirect,
  kindsOf,
  type Reported,
  type Ruling,
  transcript,
} from './attribution/index.ts';
import { type Narrative, narrative } from './grammar/index.ts';
import { type Marked, marked } from './marks/index.ts';
import { type People, people } from './people/index.ts';
import { tokenSpan } from './words/index.ts';

/** What the stages behind the marks made of a text. */
export interface Analysis {
  /** Tokens with their tags, and sentences cut into phrases. */
  readonly narrative: Narrative;
  /** For each pair of marks what became of its words, and whether they are a statement of their own. */
  readonly rulings: readonly Ruling[];
  readonly kinds: readonly QuotationKind[];
  /** What is reported without marks. */
  readonly reported: readonly Reported[];
  readonly people: People;
}

/** What each stage made of a text, in the order of the way. */
export interface Stages {
  readonly marks: readonly Marked[];
  /** Absent for a language without words for speech: nobody can tell who speaks. */
  readonly read?: Analysis;
}

/** Captions, credits and the lines of authors are not read: nobody in them speaks or is meant by a word elsewhere. */
export function stages(whole: Document): Stages {
  const document = prose(whole);
  const speech = languageOf(document.language).speech?.();
  const marks = marked(document.text, document.paragraphs, speech);
  if (!speech) return { marks };
  const story = narrative(document, marks, speech);
  const { turns, inMarks } = transcript(story);
  const rulings = attributions(story, inMarks);
  const reported = indirect(story, rulings, turns);
  const spoken = rulings.flatMap((ruling) => attributionOf(ruling) ?? []);
  const who = people(story, [...spoken, ...reported.map(({ attribution }) => attribution)]);
  return {
    marks,
    read: { narrative: story, rulings, kinds: kindsOf(story, rulings), reported, people: who },
  };
}

/** Everything said in a text: direct, mixed and indirect quotations, in order of `span.start`. */
export const quotations = (document: Document): readonly Quotation[] => quotationsOf(stages(document));

export function quotationsOf({ marks, read }: Stages): readonly Quotation[] {
  if (!read) return marks.map(({ span, content }) => ({ kind: 'direct', span, content }));
  const { rulings, kinds, reported } = read;
  return [
    ...marks.map(({ span, content }, i) =>
      quotation(read, kinds[i] ?? 'direct', span, content, attributionOf(rulings[i])),
    ),
    ...reported.map(({ content, attribution }) => quotation(read, 'indirect', content, content, attribution)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function quotation(
  { narrative: { tokens }, people: { speakerOf } }: Analysis,
  kind: QuotationKind,
  span: Span,
  content: Span,
  attribution: Attribution | undefined,
): Quotation {
  // Without a word for "I" there is nothing to show of a narrator.
  if (!attribution || isUnspoken(tokens, attribution)) return { kind, span, content };
  const { mention, cue } = attribution;
  const speaker = speakerOf(attribution);
  return {
    kind,
    span,
    content,
    mention: tokenSpan(tokens, mention.from, mention.to),
    ...(speaker && { speaker }),
    ...(cue < 0 ? {} : { cue: tokenSpan(tokens, cue, cue + 1) }),
  };
}

/** Whether nothing but a verb or "my" tells of a narrator: "pregunté". */
const isUnspoken = (
  { word, speech }: Narrative['tokens'],
  { mention: { from, to, head }, antecedent }: Attribution,
): boolean =>
  to === from + 1 &&
  !antecedent &&
  speech.firstPerson !== undefined &&
  (speech.firstPerson.has(word[head] ?? '') || speech.selves.has(word[head] ?? ''));
