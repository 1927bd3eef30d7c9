import { excerpt, passageAt } from '../corpus/excerpt.ts';
import type { Library } from '../library/library.ts';
import type { Shelved } from '../search/index.ts';
import { exactWords } from '../text/exact-words.ts';
import { contains, cover, overlaps, type Span, slice } from '../text/span.ts';
import { type Answer, answerOf, nothing } from './answer.ts';
import type { Find } from './found.ts';
import { hintFor } from './hint.ts';

/** How a sentence explains a term, surest first. */
type Explanation = 'means' | 'names' | 'is' | 'apposition';
const SCORES: Readonly<Record<Explanation, number>> = { means: 4, names: 3, is: 2, apposition: 1 };

/**
 * The sentences in which the sources explain a term or an acronym, surest first: "X means …", "X, also known as
 * Y", "X is a …", "X, a …,". A sentence that only uses the term explains nothing.
 */
export function define(library: Library, { term }: { term: string }): Answer {
  const hint = hintFor(term);
  if (hint) return hint;
  const forms = withoutArticle(exactWords(term).map(({ form }) => form));
  if (forms.every((form) => ARTICLES.has(form))) return nothing(library, term);
  const finds = [
    ...library.shelf.flatMap((shelved) => namesIn(shelved, forms)),
    ...usesOf(library, forms).flatMap((use) => explainedAt(use)),
  ];
  return answerOf(library, term, bestOfEachSentence(finds));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'el', 'la', 'los', 'las', 'un', 'una']);

const withoutArticle = (forms: readonly string[]): readonly string[] =>
  forms.length > 1 && ARTICLES.has(forms[0] ?? '') ? forms.slice(1) : forms;

/** The sentence in which a source says that the term and another name mean the same. */
function namesIn(shelved: Shelved, forms: readonly string[]): Find[] {
  const { text } = shelved.source;
  const isTerm = (span: Span): boolean => formsAt(text, span) === forms.join(' ');
  return shelved.annotations.aliases.flatMap(({ names }) => {
    const own = names.findIndex(isTerm);
    if (own < 0) return [];
    return names.flatMap((name, at) => {
      const term = names.findLast(
        (other, place) => place !== at && isTerm(other) && isNear(shelved, name, other),
      );
      return term && !isTerm(name) ? [toFind(shelved, term, name, 'names')] : [];
    });
  });
}

const formsAt = (text: string, span: Span): string =>
  withoutArticle(exactWords(text, span).map(({ form }) => form)).join(' ');

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

/** A bracketed short name and a closing mark may stand between a term and its explanation. */
const TAIL = String.raw`^["”’']?(?:\s\([^()\n]{1,40}\))?["”’']?`;
const LEAST_WORDS = 2;
/** What stands behind a term when it is explained. */
const BEHIND: readonly (readonly [Explanation, RegExp])[] = [
  [
    'means',
    /,?\s(?:means?|meant|refers? to|referred to|stands? for|is defined as|are defined as|is short for|significa)\s/,
  ],
  ['names', /,?\s(?:which is\s|is\s|are\s)?(?:also\s|better\s|commonly\s)?(?:known|referred to) as\s/],
  ['is', /\s(?:is|are|was|were|es|son)\s(?=(?:an?|the|one of|any|un|una)\s)/],
  ['apposition', /,\s(?=(?:an?|which (?:is|are|was|were)|un|una)\s)/],
].map(
  ([kind, pattern]) => [kind as Explanation, new RegExp(TAIL + (pattern as RegExp).source, 'u')] as const,
);
/** What stands before a term when it is the name of something that is described before. */
const BEFORE =
  /(?:\b(?:known|referred to) as|\bcalled|\bnamed|\bdubbed|\btermed|\bname (?:is|was)|conocid[oa] como|llamad[oa])\s(?:an?\s|the\s|el\s|la\s)?["“‘']?$/iu;
const STARTS_CLAUSE =
  /(?:^|[.;:(—–]\s?|,\s(?:and|but)\s|\b(?:that|and|but)\s)(?:an?\s|the\s|el\s|la\s|un\s|una\s)?["“‘'(]?$/iu;

/** How the sentence explains the term that stands in it, if it does. */
function explainedAt({ shelved, span, sentence }: Use): Find[] {
  const { text } = shelved.source;
  const before = slice(text, { start: sentence.start, end: span.start });
  const behind = slice(text, { start: span.end, end: sentence.end });
  // "He called the tax a mistake" calls it something, and explains nothing.
  const calls = BEFORE.test(before) && !/^["”’']?\s["“‘']?(?:an?|the|un|una)\s/u.test(behind);
  // "A total immersion school, or kura, is …"
  const isOther = /,\sor\s["“‘']?$/u.test(before) && /^["”’']?,/u.test(behind);
  if (calls || isOther) return [toFind(shelved, span, sentence, 'names')];
  for (const [kind, pattern] of BEHIND) {
    const found = pattern.exec(behind);
    // "The mayor of X is a man" says nothing of X: where X is not the subject, it is another's.
    if (!found || (kind === 'is' && !STARTS_CLAUSE.test(before))) continue;
    const start = span.end + found[0].length;
    const clause = /^[^;\n]*/.exec(slice(text, { start, end: sentence.end }))?.[0] ?? '';
    if (exactWords(clause).length < LEAST_WORDS) continue;
    return [toFind(shelved, span, { start, end: start + clause.trimEnd().length }, kind)];
  }
  return [];
}

function toFind(shelved: Shelved, term: Span, explanation: Span, kind: Explanation): Find {
  const { source } = shelved;
  const sentence = sentenceAt(shelved, term) ?? cover(term, explanation);
  const passage = passageAt(source, term.start);
  if (!passage) throw new Error(`${source.file}: a source without passages is on the shelf`);
  const highlights = contains(explanation, term) ? [term] : [term, explanation];
  return {
    shelved,
    excerpt: excerpt(source, cover(sentence, term)),
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
