import { excerpt, passageAt } from '../corpus/excerpt.ts';
import { type Library, termForms, termOf } from '../library/index.ts';
import type { Shelved } from '../search/index.ts';
import { exactWords } from '../text/exact-words.ts';
import { contains, cover, overlaps, type Span, slice } from '../text/span.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import { type Cues, cuesOf, type DefinitionCue } from './define/cues.ts';
import type { Find } from './found.ts';
import { hintFor } from './hint.ts';

const SCORES: Readonly<Record<DefinitionCue, number>> = { means: 4, names: 3, is: 2, apposition: 1 };

/**
 * The sentences in which the sources explain a term or an acronym, surest first: "X means …", "X, also known as
 * Y", "X is a …", "X, a …,". A sentence that only uses the term explains nothing.
 */
export function define(library: Library, { term }: { term: string }): Answer {
  const hint = hintFor(term);
  if (hint) return hint;
  const forms = termForms(term);
  if (forms.length === 0) return nothing(library, term);
  const finds = [
    ...namesOf(library, forms.join(' ')),
    ...usesOf(library, forms).flatMap((use) => explainedAt(use)),
  ];
  return answerOf(library, term, bestOfEachSentence(finds));
}

/** The sentences in which the sources say that the term and another name mean the same. */
const namesOf = ({ named }: Library, term: string): Find[] =>
  named
    .of(term)
    .flatMap((shelved) => shelved.annotations.aliases.flatMap(({ names }) => namesIn(shelved, names, term)));

function namesIn(shelved: Shelved, names: readonly Span[], term: string): Find[] {
  const isTerm = (span: Span): boolean => termOf(shelved.source.text, span) === term;
  return names.flatMap((name, at) => {
    const here = names.findLast(
      (other, place) => place !== at && isTerm(other) && isNear(shelved, name, other),
    );
    return here && !isTerm(name) ? [toFind(shelved, here, name, 'names')] : [];
  });
}

const isNear = (shelved: Shelved, a: Span, b: Span): boolean => {
  const sentence = sentenceAt(shelved, a);
  return sentence !== undefined && contains(sentence, b);
};

interface Use {
  readonly shelved: Shelved;
  readonly span: Span;
  readonly sentence: Span;
}

const MOST_PLACES = 3_000;

function usesOf({ phrases, shelf }: Library, forms: readonly string[]): Use[] {
  const run = phrases.numbers(forms);
  return phrases.places(run, MOST_PLACES).flatMap((place) => {
    const shelved = shelf[phrases.sourceAt(place).source];
    const span = phrases.span(place, place + run.length);
    const sentence = shelved && sentenceAt(shelved, span);
    return shelved && sentence ? [{ shelved, span, sentence }] : [];
  });
}

const sentenceAt = ({ document }: Shelved, span: Span): Span | undefined =>
  document.paragraphs
    .find((paragraph) => contains(paragraph.span, span))
    ?.sentences.find((sentence) => overlaps(sentence, span));

const LEAST_WORDS = 2;

/** How the sentence explains the term that stands in it, if it does. */
function explainedAt({ shelved, span, sentence }: Use): Find[] {
  const { text, language } = shelved.source;
  const cues = cuesOf(language);
  if (!cues) return [];
  const before = slice(text, { start: sentence.start, end: span.start });
  const behind = slice(text, { start: span.end, end: sentence.end });
  // "He called the tax a mistake" calls it something, and explains nothing.
  const calls = cues.called.test(before) && !cues.calls.test(behind);
  // "A total immersion school, or kura, is …"
  const isOther = /,\sor\s["“‘]?$/u.test(before) && /^["”’']?,/u.test(behind);
  if (calls || isOther) return [toFind(shelved, span, sentence, 'names')];
  if (/^["”’'»“]?\s?\?/u.test(behind)) return cues.asks.test(before) ? answered(shelved, span, sentence) : [];
  for (const [kind, length] of explanations(cues, before, behind)) {
    const start = span.end + length;
    const clause = /^[^;\n—]*/.exec(slice(text, { start, end: sentence.end }))?.[0] ?? '';
    if (exactWords(clause).length < LEAST_WORDS) continue;
    return [toFind(shelved, span, { start, end: start + clause.trimEnd().length }, kind)];
  }
  return [];
}

/** The ways in which what stands around a term explains it, each with how far behind it the explanation begins. */
function* explanations(
  cues: Cues,
  before: string,
  behind: string,
): Generator<readonly [DefinitionCue, number]> {
  if (cues.by.before.test(before)) {
    const found = cues.by.behind.exec(behind);
    if (found) yield ['means', found[0].length];
  }
  if (cues.isTerm.test(before)) {
    const found = cues.describes.exec(behind);
    if (found) yield ['means', found[0].length];
  }
  if (/^\W*(?:\p{L}{1,3}\s)?["“‘«]?$/u.test(before)) {
    const found = cues.opening.exec(behind);
    if (found) yield ['means', found[0].length];
  }
  for (const [kind, pattern] of cues.behind) {
    const found = pattern.exec(behind);
    // "The mayor of X is a man" says nothing of X: where X is not the subject, it is another's.
    if (found && (kind !== 'is' || cues.startsClause.test(before))) yield [kind, found[0].length];
  }
}

/** "What is upwelling? It is the rise of cold water": the sentence behind the question, in its paragraph or the next. */
function answered(shelved: Shelved, term: Span, question: Span): Find[] {
  const { paragraphs } = shelved.document;
  const own = paragraphs.findIndex((paragraph) => contains(paragraph.span, question));
  const following = [paragraphs[own], paragraphs[own + 1]].flatMap((paragraph) => paragraph?.sentences ?? []);
  const answer = following.find(({ start }) => start >= question.end);
  if (!answer || slice(shelved.source.text, answer).endsWith('?')) return [];
  const isNear = contains(paragraphs[own]?.span ?? question, answer);
  return [toFind(shelved, isNear ? term : answer, answer, 'means')];
}

function toFind(shelved: Shelved, term: Span, explanation: Span, kind: DefinitionCue): Find {
  const { source } = shelved;
  const sentence = sentenceAt(shelved, term) ?? cover(term, explanation);
  const passage = passageAt(source, term.start);
  if (!passage) throw new Error(`${source.file}: a source without passages is on the shelf`);
  const highlights = contains(explanation, term) ? [term] : [term, explanation];
  return {
    shelved,
    excerpt: excerpt(source, cover(sentence, kind === 'means' ? cover(term, explanation) : term)),
    passage,
    score: SCORES[kind],
    highlights: highlights.sort((a, b) => a.start - b.start),
  };
}

/** The surest explanation of each sentence, surest first, ties in the order of the shelf. */
function bestOfEachSentence(finds: readonly Find[]): Find[] {
  const best = new Map<string, Find>();
  for (const find of finds) {
    const key = `${find.shelved.ref} ${find.excerpt.start}`;
    if ((best.get(key)?.score ?? 0) < find.score) best.set(key, find);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
