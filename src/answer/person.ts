import { isFurniture } from '../annotate/quotations/people/index.ts';
import { type Excerpt, excerpt, passageAt } from '../corpus/excerpt.ts';
import { fittingPeople, type Library, type Person, peopleWith, similarity } from '../library/index.ts';
import { isShelfName, type Shelved } from '../search/index.ts';
import { exactWords } from '../text/exact-words.ts';
import { foldText } from '../text/fold.ts';
import { contains, cover, overlaps, type Span, slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import { BODIES, ROLES } from '../words/roles.ts';
import { TITLES } from '../words/titles.ts';
import { type Answer, nothing } from './answer.ts';
import { byDate } from './compare.ts';
import type { Find, Trace } from './found.ts';
import { hintFor } from './hint.ts';
import { quotationFind } from './quotation.ts';

/**
 * How each source describes somebody, what they said, and where else they are named; in this order, and by date
 * in each. Two people whom the name fits: which one? Somebody who is quoted nowhere is found by the name alone.
 */
export function person(library: Library, { name }: { name: string }): Answer {
  const people = whoMayBe(library, name);
  if (people.length > 1) return { kind: 'which', people };
  const [quoted] = people;
  const names = quoted ? namesOf(library, quoted) : unquotedNames(library, name);
  const mentions = mentionsOf(library, names);
  const described = [...rolesOf(quoted), ...mentions.flatMap(appositionAt)];
  const said = (quoted?.quotations ?? []).map((entry) => quotationFind(entry, 1));
  const traces = [
    ...eachOnce(described, highlighted).map((find): Trace => ({ aspect: 'described', find })),
    ...ordered(said).map((find): Trace => ({ aspect: 'said', find })),
  ];
  const shown = traces.map(({ find }) => find);
  const elsewhere = eachOnce(mentions.map(mentionFind), sentenceOf).filter(
    (find) => !shown.some((one) => covers(one, find)),
  );
  const [first, ...rest] = [...traces, ...elsewhere.map((find): Trace => ({ aspect: 'mentioned', find }))];
  if (!first) return hintFor(name) ?? nothing(library, name);
  return {
    kind: 'person',
    name: quoted?.name ?? nameAt(mentions) ?? first.find.excerpt,
    traces: [first, ...rest],
  };
}

/**
 * Those whom the name fits: one whose whole name was typed is no question. It fits by its own words, not by those
 * of the role: "a spokesman for Moss" is not Moss.
 */
function whoMayBe(library: Library, typed: string): readonly Person[] {
  const telling = tellingForms(typed).join(' ');
  if (telling === '') return [];
  const fitting = fittingPeople(library, telling).filter(({ nameWords, called }) =>
    [nameWords, ...called].some((one) => similarity(telling, one) > 0),
  );
  const whole = fitting.filter(({ nameWords }) => foldText(nameWords) === foldText(typed.trim()));
  if (whole.length === 1) return whole;
  // "Moss" is Ada Moss, and not the Moss committee.
  const surnamed = fitting.filter(({ nameWords }) =>
    ` ${tellingForms(nameWords).join(' ')}`.endsWith(` ${telling}`),
  );
  return surnamed.length > 0 ? surnamed : fitting;
}

const UNTELLING: ReadonlySet<string> = new Set(`the a an of former ${TITLES}`.split(/\s+/));

interface Mention {
  readonly shelved: Shelved;
  readonly span: Span;
  readonly sentence: Span;
}

/** The full name, and the surname where only this one bears it. */
function namesOf(library: Library, { nameWords }: Person): string[] {
  const forms = tellingForms(nameWords);
  const last = forms.at(-1) ?? '';
  const bearers = peopleWith(library, last).filter((one) => tellingForms(one.nameWords).at(-1) === last);
  const isNamed = /\p{Lu}/u.test(nameWords);
  return [forms.join(' '), ...(isNamed && forms.length > 1 && bearers.length === 1 ? [last] : [])];
}

/** Words that the shelf writes as a name, though it quotes nobody of that name. */
function unquotedNames(library: Library, typed: string): string[] {
  const forms = tellingForms(typed);
  // A first name may stand at the beginning of sentences alone, where every word has a capital.
  return forms.some((form) => isShelfName(library.vocabulary, foldText(form))) ? [forms.join(' ')] : [];
}

const tellingForms = (name: string): string[] =>
  exactWords(name)
    .map(({ form }) => form)
    .filter((form) => !UNTELLING.has(form));

const MOST_PLACES = 2_000;

const BODY = new RegExp(`^\\s(?:${BODIES.split(/\s+/).join('|')})\\b`);

/** Where one of the names stands with a capital letter, each place once. */
function mentionsOf({ phrases, shelf }: Library, names: readonly string[]): Mention[] {
  const spans = names.flatMap((name) => {
    const run = phrases.numbers(exactWords(name).map(({ form }) => form));
    return phrases.places(run, MOST_PLACES).flatMap((place) => {
      const shelved = shelf[phrases.sourceAt(place).source];
      return shelved ? [{ shelved, span: phrases.span(place, place + run.length) }] : [];
    });
  });
  const taken = new Map<Shelved, Span[]>();
  return spans.flatMap(({ shelved, span }) => {
    const known = taken.get(shelved) ?? [];
    const sentence = sentenceAt(shelved, span);
    const { text } = shelved.source;
    const isCapital = /^\p{Lu}/u.test(slice(text, span));
    // "The Moss committee" is not Moss.
    const isBody = BODY.test(text.slice(span.end, span.end + 30));
    if (!sentence || !isCapital || isBody || known.some((other) => overlaps(other, span))) return [];
    if (isFurniture(slice(text, sentence))) return [];
    taken.set(shelved, [...known, span]);
    return [{ shelved, span, sentence }];
  });
}

const sentenceAt = ({ document }: Shelved, span: Span): Span | undefined =>
  document.paragraphs
    .find((paragraph) => contains(paragraph.span, span))
    ?.sentences.find((sentence) => overlaps(sentence, span));

/** The roles that the sources give with the quotations. */
const rolesOf = (person: Person | undefined): Find[] =>
  (person?.quotations ?? []).flatMap(({ shelved, quotation: { speaker } }) => {
    const sentence = speaker?.role && sentenceAt(shelved, speaker.role);
    return speaker?.role && sentence ? [toFind(shelved, sentence, speaker.role)] : [];
  });

const ROLE_WORDS: ReadonlySet<string> = new Set(`${ROLES} ${TITLES}`.split(/\s+/));
const BEHIND =
  /^,\s((?:who\s(?:is|was|has been)\s|(?:the|a|an|one of|former|then)\s)[^,.;:()“”"\n]{3,120})(?=[,.;:)])/u;
const IS = /^\s((?:is|was|became)\s(?:the|a|an)\s[^,.;:()“”"\n]{3,120})(?=[,.;:)])/u;
const BARE = /^,\s(\p{Lu}?[^,.;:()“”"\n]{3,80})(?=[,.;:)])/u;

/** “Moss, the harbour master,”, “Moss is a keeper”: what the text says behind the name, where it is a role. */
function appositionAt({ shelved, span, sentence }: Mention): Find[] {
  const behind = slice(shelved.source.text, { start: span.end, end: sentence.end });
  const found = BEHIND.exec(behind) ?? IS.exec(behind) ?? BARE.exec(behind);
  const description = found?.[1];
  if (!found || description === undefined || !hasRole(description)) return [];
  const start = span.end + found[0].indexOf(description);
  return [toFind(shelved, sentence, { start, end: start + description.length })];
}

/** Endings of words for one who does something. */
const OFFICE = /(?:[^aeiou]er|[^i]or|ist|ian|man|woman)$/;

/** A role names an office early: "the harbour master of the town" and not "the day after the master left". */
const hasRole = (description: string): boolean =>
  words(description)
    .slice(0, 8)
    .some(({ form }) => ROLE_WORDS.has(form) || ROLE_WORDS.has(form.replace(/s$/, '')) || OFFICE.test(form));

const mentionFind = ({ shelved, span, sentence }: Mention): Find => toFind(shelved, sentence, span);

function toFind(shelved: Shelved, sentence: Span, highlight: Span): Find {
  const passage = passageAt(shelved.source, sentence.start);
  if (!passage) throw new Error(`${shelved.source.file}: a source without passages is on the shelf`);
  const whole = cover(sentence, highlight);
  return { shelved, excerpt: excerpt(shelved.source, whole), passage, score: 1, highlights: [highlight] };
}

/** In the order of the sources' dates and of their texts. */
const ordered = (finds: readonly Find[]): Find[] =>
  [...finds].sort((a, b) =>
    a.shelved === b.shelved ? a.excerpt.start - b.excerpt.start : byDate(a.shelved, b.shelved),
  );

/** In order, one find for each key of a source. */
function eachOnce(finds: readonly Find[], keyOf: (find: Find) => string): Find[] {
  const seen = new Set<string>();
  return ordered(finds).filter((find) => {
    const key = `${find.shelved.ref} ${keyOf(find)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A description by its words, a mention by its sentence. */
const highlighted = ({ shelved, highlights: [first] }: Find): string =>
  first ? foldText(slice(shelved.source.text, first)) : '';
const sentenceOf = ({ excerpt }: Find): string => String(excerpt.start);

const covers = (shown: Find, find: Find): boolean =>
  shown.shelved === find.shelved && contains(shown.excerpt, find.excerpt);

const nameAt = ([first]: readonly Mention[]): Excerpt | undefined =>
  first && excerpt(first.shelved.source, first.span);
