import { kindNames } from '../languages/index.ts';
import { type Span, slice } from '../text/span.ts';
import { aliases } from './aliases/index.ts';
import type { Document } from './document.ts';
import { figures } from './figures/index.ts';
import {
  type Attribution,
  attributionOf,
  DENYING_RULES,
  NAMING_RULES,
  type RuleName,
  type Ruling,
  type Sign,
} from './quotations/attribution/index.ts';
import type { Clause, Phrase, PhraseKind } from './quotations/grammar/index.ts';
import { type Analysis, stages } from './quotations/index.ts';
import type { Entity, Who } from './quotations/people/index.ts';
import { type TagName, tagName, tokenSpan } from './quotations/words/index.ts';
import type { Figure, QuotationKind } from './types.ts';

/** A stretch of the text and its words. */
export interface ExplainedSpan extends Span {
  readonly text: string;
}

export interface ExplainedWord extends ExplainedSpan {
  readonly tag: TagName;
  /** What the word may be: "verb", "past". */
  readonly kinds: readonly string[];
}

export interface ExplainedPhrase extends ExplainedSpan {
  readonly kind: PhraseKind;
  readonly head: string;
  readonly form?: string;
  readonly passive?: boolean;
  /** How its verb reports, if it does. */
  readonly cue?: string;
  /** Whose verb it is. */
  readonly subject?: string;
}

export interface ExplainedSentence extends ExplainedSpan {
  readonly words: readonly ExplainedWord[];
  readonly phrases: readonly ExplainedPhrase[];
}

/** Words that are reported, what became of them, and by which rule. */
export interface ExplainedQuotation extends ExplainedSpan {
  readonly kind: QuotationKind;
  readonly ruling: Ruling['kind'];
  readonly rule?: RuleName;
  /** The construction that the rule reads. */
  readonly why?: string;
  /** Where weights chose the speaker, what told for and against, and its share of the log odds. */
  readonly signs?: readonly Sign[];
  readonly cue?: ExplainedSpan;
  readonly mention?: ExplainedSpan;
  /** Whom the mention stands for: someone named, a description, or nobody that the text tells. */
  readonly standsFor?: Who['kind'];
  readonly speaker?: string;
  readonly role?: string;
}

export interface ExplainedName {
  readonly name: string;
  readonly sort?: string;
  readonly gender?: string;
  readonly role?: string;
  readonly places: readonly ExplainedSpan[];
}

export interface ExplainedFigure extends ExplainedSpan {
  readonly value: number;
  readonly unit?: string;
  readonly of?: string;
  readonly qualifier?: string;
  readonly asOf?: string;
}

/** The way of a text through annotation: what each stage made of it. All offsets are UTF-16, end exclusive. */
export interface Explanation {
  readonly language: string;
  /** Whether words for speech are known of the language: without them nobody is named. */
  readonly known: boolean;
  readonly sentences: readonly ExplainedSentence[];
  readonly quotations: readonly ExplainedQuotation[];
  readonly names: readonly ExplainedName[];
  readonly figures: readonly ExplainedFigure[];
  readonly aliases: readonly (readonly ExplainedSpan[])[];
}

/** What the stages of annotation make of a text; it reads their own outputs, so it cannot tell another story. */
export function explain(document: Document): Explanation {
  const { text, language } = document;
  const { marks, read } = stages(document);
  const part = partOf(text);
  return {
    language,
    known: read !== undefined,
    sentences: read ? read.narrative.frames.map(({ clause }) => sentence(text, clause)) : [],
    quotations: read
      ? spoken(text, read)
      : marks.map(({ span }) => ({ ...part(span), kind: 'direct', ruling: 'open' })),
    names: read ? read.people.entities.map((entity) => name(text, read, entity)) : [],
    figures: figures(document).map((figure) => explainedFigure(text, figure)),
    aliases: aliases(document).map(({ names }) => names.map(part)),
  };
}

const partOf =
  (text: string) =>
  ({ start, end }: Span): ExplainedSpan => ({ start, end, text: slice(text, { start, end }) });

function sentence(text: string, clause: Clause): ExplainedSentence {
  const { tokens, tags, phrases, subjects, from, to } = clause;
  const part = partOf(text);
  const indices = Array.from({ length: to - from }, (_, i) => from + i);
  return {
    ...part(tokenSpan(tokens, from, to)),
    words: indices.map((i) => ({
      ...part(tokenSpan(tokens, i, i + 1)),
      tag: tagName(tags[i - from] ?? 0),
      kinds: kindNames(tokens.bits[i] ?? 0),
    })),
    phrases: phrases.map((phrase, i) => explainedPhrase(text, clause, phrase, subjects[i])),
  };
}

function explainedPhrase(
  text: string,
  { tokens, phrases }: Clause,
  { kind, from, to, head, form, passive, cue }: Phrase,
  subject = -1,
): ExplainedPhrase {
  const part = partOf(text);
  const whose = phrases[subject];
  return {
    kind,
    ...part(tokenSpan(tokens, from, to)),
    head: part(tokenSpan(tokens, head, head + 1)).text,
    ...(form && { form }),
    ...(passive && { passive }),
    ...(cue && { cue }),
    ...(whose && { subject: part(tokenSpan(tokens, whose.from, whose.to)).text }),
  };
}

/** Direct, mixed and indirect quotations in the order of the text. */
function spoken(text: string, read: Analysis): readonly ExplainedQuotation[] {
  const { narrative, rulings, kinds, reported } = read;
  const part = partOf(text);
  const marked = narrative.quotes.map(({ span }, i) => {
    const ruling = rulings[i] ?? { kind: 'open' };
    const attribution = attributionOf(ruling);
    return {
      ...part(span),
      kind: kinds[i] ?? 'direct',
      ruling: ruling.kind,
      ...(ruling.kind === 'nobody' && { rule: ruling.rule, why: DENYING_RULES[ruling.rule] }),
      ...(attribution && who(text, read, attribution)),
    };
  });
  const indirect = reported.map(({ content, attribution }) => ({
    ...part(content),
    kind: 'indirect' as const,
    ruling: 'said' as const,
    ...who(text, read, attribution),
  }));
  return [...marked, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

function who(
  text: string,
  { narrative: { tokens }, people }: Analysis,
  attribution: Attribution,
): Partial<ExplainedQuotation> {
  const { rule, cue, mention, signs } = attribution;
  const part = partOf(text);
  const speaker = people.speakerOf(attribution);
  return {
    rule,
    why: NAMING_RULES[rule],
    ...(signs && { signs }),
    ...(cue >= 0 && { cue: part(tokenSpan(tokens, cue, cue + 1)) }),
    mention: part(tokenSpan(tokens, mention.from, mention.to)),
    standsFor: people.whoOf(attribution).kind,
    ...(speaker && { speaker: slice(text, speaker.name) }),
    ...(speaker?.role && { role: slice(text, speaker.role) }),
  };
}

function name(text: string, { narrative: { tokens }, people }: Analysis, entity: Entity): ExplainedName {
  const part = partOf(text);
  const { fullest, sort, gender, uses } = entity;
  const role = people.roleOf(entity);
  return {
    name: part(tokenSpan(tokens, fullest.from, fullest.fullTo)).text,
    ...(sort && { sort }),
    ...(gender && { gender }),
    ...(role && { role: part(tokenSpan(tokens, role.from, role.to)).text }),
    places: uses.map(({ from, fullTo }) => part(tokenSpan(tokens, from, fullTo))),
  };
}

const explainedFigure = (
  text: string,
  { span, value, unit, of, qualifier, asOf }: Figure,
): ExplainedFigure => ({
  ...partOf(text)(span),
  value,
  ...(unit && { unit: slice(text, unit) }),
  ...(of && { of: slice(text, of) }),
  ...(qualifier && { qualifier: slice(text, qualifier) }),
  ...(asOf && { asOf }),
});
