import type { Paragraph } from '../annotate/document.ts';
import type { Figure } from '../annotate/types.ts';
import type { StemmedSource } from '../engine/index.ts';
import { languageOf } from '../languages/index.ts';
import {
  type CutText,
  type FigureEntry,
  type ForwardIndex,
  forwardIndex,
  headings,
  passageRange,
  type QuotationEntry,
  rangeWithin,
  type Shelved,
  type SourceEntries,
  sentenceRange,
  termsIn,
  type Vocabulary,
  type WordRange,
  wordNumberAt,
} from '../search/index.ts';
import { foldText } from '../text/fold.ts';
import { contains, type Span } from '../text/span.ts';

/** What is found in a source, by place. @param known its words, where they are numbered and counted already */
export function entriesOf(vocabulary: Vocabulary, shelved: Shelved, known?: ForwardIndex): SourceEntries {
  const { source, document } = shelved;
  const above = headings(source);
  const forward =
    known ?? forwardIndex(vocabulary, source.language, [...passagesOf(shelved), ...above.texts]);
  const titles = above.texts.map((_, at) => passageRange(forward, source.passages.length + at));
  const speakers = speakersOf(shelved, forward);
  const headed = source.passages.map((passage) => above.above(passage));
  return {
    shelved,
    forward,
    passages: source.passages.map((passage, at) => ({
      shelved,
      forward,
      range: passageRange(forward, at),
      passage,
      sentences: document.paragraphs[at]?.sentences ?? [],
      headings: (headed[at] ?? []).flatMap((heading) => titles[heading] ?? []),
      speakers: speakers[at] ?? [],
    })),
    headings: titles.map((range, heading) => ({
      shelved,
      forward,
      range,
      under: headed.flatMap((above, at) => (above.includes(heading) ? at : [])),
    })),
    quotations: quotationsOf(shelved, forward),
    figures: figuresOf(shelved, forward),
  };
}

const passagesOf = ({ source: { text }, document }: Shelved): CutText[] =>
  document.paragraphs.map(({ sentences }) => ({ text, sentences }));

/** Of each passage, where the names and roles of those stand who are quoted in it. */
function speakersOf({ source, annotations }: Shelved, forward: ForwardIndex): WordRange[][] {
  const { passages } = source;
  const { to } = passageRange(forward, passages.length - 1);
  const spans = passages.map(() => new Set<Span>());
  let first = 0;
  for (const { span, speaker } of annotations.quotations) {
    if (!speaker) continue;
    while (first + 1 < passages.length && (passages[first]?.span.end ?? 0) <= span.start) first++;
    for (let at = first; (passages[at]?.span.start ?? span.end) < span.end; at++)
      for (const part of [speaker.name, speaker.role]) if (part) spans[at]?.add(part);
  }
  return spans.map((parts) =>
    distinct([...parts]).map((part) => rangeWithin(forward, { from: 0, to }, part)),
  );
}

/** Each place once: several quotations of one speaker have spans of their own. */
const distinct = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values(),
];

function quotationsOf(shelved: Shelved, forward: ForwardIndex): QuotationEntry[] {
  const { to } = passageRange(forward, shelved.source.passages.length - 1);
  return shelved.annotations.quotations.map((quotation) => ({
    shelved,
    forward,
    range: rangeWithin(forward, { from: 0, to }, quotation.content),
    quotation,
  }));
}

/** Each figure with its sentence: both lists are in order, so one walk serves. */
function figuresOf(shelved: Shelved, forward: ForwardIndex): FigureEntry[] {
  const { paragraphs } = shelved.document;
  const all = paragraphs.flatMap(({ sentences }: Paragraph) => sentences);
  const opens = new Map<Span, number>();
  for (const [paragraph, { sentences }] of paragraphs.entries())
    for (const sentence of sentences) opens.set(sentence, paragraph);
  let at = 0;
  return shelved.annotations.figures.flatMap((figure) => {
    while (at < all.length && (all[at]?.end ?? 0) < figure.span.end) at++;
    const sentence = all[at];
    return sentence && contains(sentence, figure.span)
      ? [
          {
            shelved,
            forward,
            range: around(forward, sentenceRange(forward, at), figure),
            figure,
            sentence,
            ...leaning(forward, shelved, all, at, opens, figure),
          },
        ]
      : [];
  });
}

/** How far before it a sentence may have the question that it answers. */
const FARTHEST_QUESTION = 3;

/** The sentence before one that opens with a pronoun, or the question that ends the paragraph before its own. */
function leaning(
  forward: ForwardIndex,
  shelved: Shelved,
  all: readonly Span[],
  at: number,
  opens: ReadonlyMap<Span, number>,
  figure: Figure,
): { readonly leansOn?: WordRange } {
  const sentence = all[at];
  if (!sentence) return {};
  const { text } = shelved.source;
  const leans =
    LEANS.test(text.slice(sentence.start, sentence.start + LONGEST_LABEL)) ||
    leavesSubjectOut(shelved, sentence, figure);
  if (at > 0 && leans) return { leansOn: sentenceRange(forward, at - 1) };
  const own = opens.get(sentence);
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST_QUESTION); before--) {
    const other = all[before];
    if (!other || opens.get(other) === own) continue;
    return text[other.end - 1] === '?' ? { leansOn: sentenceRange(forward, before) } : {};
  }
  return {};
}

const LONGEST_LABEL = 40;

/** Pronouns that open a sentence and stand for what the one before is about, in the languages with tables. */
const LEANS =
  /^[“"‘'«„—–\s]*(?:It|They|This|That|These|Those|He|She|Its|Their|His|Her|Il|Elle|Ils|Elles|Cela|Es|Er|Sie|Dies|Diese|Este|Esta|Esto|Eso|Ele|Ela|Isto|Isso|Questo|Questa|Quello)\s/u;

/** Where a sentence needs no pronoun for its subject. */
const LEAVES_OUT: ReadonlySet<string> = new Set(['es', 'pt', 'it']);
/** A word and the number, or no more than two small words between: "Costó unos 7 millones". */
const VERB_FIRST = /^[“"‘«¿¡\s]*(\p{Lu}\p{L}+)\s(?:\p{Ll}+\s){0,2}[^\p{L}\s]{0,3}$/u;

/** Whether a sentence begins with its verb, and soon has the figure: its subject stands in the one before. */
function leavesSubjectOut(
  { source: { text, language } }: Shelved,
  { start }: Span,
  { number }: Figure,
): boolean {
  const { tag, stopWords } = languageOf(language);
  if (!LEAVES_OUT.has(tag) || number.start - start > LONGEST_LABEL) return false;
  const [, first] = VERB_FIRST.exec(text.slice(start, number.start)) ?? [];
  return first !== undefined && !stopWords.has(foldText(first));
}

/** A list of numbers without a full stop is no sentence: in one of more words, only those near to a figure tell of it. */
const LONGEST_SENTENCE = 200;
const FARTHEST = 40;

function around(forward: ForwardIndex, range: WordRange, { span }: Figure): WordRange {
  if (range.to - range.from <= LONGEST_SENTENCE) return range;
  const { from, to } = rangeWithin(forward, range, span);
  return { from: Math.max(range.from, from - FARTHEST), to: Math.min(range.to, to + FARTHEST) };
}

/** A source as an engine takes it. */
export function stemmed(vocabulary: Vocabulary, entries: SourceEntries): StemmedSource {
  const { shelved, forward, passages, headings, quotations, figures } = entries;
  const stemsIn = (range: WordRange): string[] =>
    Array.from(termsIn(vocabulary, forward, range), (term) => vocabulary.stems.at(term) ?? '');
  return {
    ref: shelved.ref,
    hash: shelved.hash,
    passages: passages.map(({ range }) => stemsIn(range)),
    headings: headings.map(({ range }) => stemsIn(range)),
    figures: figures.map(({ range, leansOn }) => [...(leansOn ? stemsIn(leansOn) : []), ...stemsIn(range)]),
    quotations: quotations.map(({ range: { from, to } }) =>
      Array.from({ length: to - from }, (_, at) => vocabulary.forms[wordNumberAt(forward, from + at)] ?? ''),
    ),
  };
}
