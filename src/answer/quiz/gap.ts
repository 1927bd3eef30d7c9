import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { FUNCTIONAL, type Language, languageOf, VERBAL, Word } from '../../languages/index.ts';
import type { Library } from '../../library/index.ts';
import type { SourceEntries } from '../../search/index.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { type WordSpan, words } from '../../text/words.ts';
import { genderOfName, isLikeGender, likely } from './likeness.ts';
import { findAt, type QuizMaterial, type Sentence, sentencesIn, WRONG } from './material.ts';
import { areApart, type Named, namesInSentence } from './names.ts';
import type { QuizChoice, QuizQuestion } from './types.ts';
import { asked, wrongOnes } from './wrong.ts';

const choiceOf = (one: Excerpt): QuizChoice => ({ kind: 'words', words: one });

/** Which words stand in the gap? A name beside others of its kind, or else a telling word beside some of its form. */
export const fillTheGap = (material: QuizMaterial, sentence: Sentence): QuizQuestion | undefined =>
  nameGap(material, sentence) ?? wordGap(material, sentence);

function nameGap(material: QuizMaterial, { entries, span }: Sentence): QuizQuestion | undefined {
  const { library, lots } = material;
  const { shelved } = entries;
  const names = namesInSentence(entries, span);
  const [right] = lots.shuffled(names.filter(({ name }) => !isToldByRest(library, name, span)));
  if (!right) return undefined;
  const wrong = otherNames(material, right, span);
  if (!wrong) return undefined;
  return asked(
    material,
    'gap',
    [{ excerpt: excerpt(shelved.source, span), gap: right.name }],
    choiceOf(right.name),
    wrong.map(choiceOf),
    [findAt(shelved, span, [right.name])],
  );
}

/** Names of the kind of one, which are not in its sentence and certainly of others. */
export function otherNames(material: QuizMaterial, right: Named, sentence: Span): Excerpt[] | undefined {
  const { library, pool } = material;
  const { source } = right.name;
  const count = right.name.text.split(' ').length;
  const found = pool
    .filter(({ shelved }) => shelved.source.language === source.language)
    .flatMap((entries) =>
      poolNames(entries)
        .filter(
          ({ name, kind, article }) =>
            kind === right.kind &&
            article === right.article &&
            (kind !== 'name' || name.text.split(' ').length === count) &&
            !(name.source === source && overlaps(name, sentence)) &&
            !slice(source.text, sentence).includes(name.text) &&
            areApart(library, name.text, right.name.text),
        )
        .map((one) => ({ item: one, nearness: Number(one.name.source === source) })),
    );
  const gender = right.kind === 'person' ? genderOfName(right.name) : undefined;
  return wrongOnes(
    material,
    likely(
      found,
      WRONG[material.difficulty],
      (one) => one.isCountry === right.isCountry && isLikeGender(gender, genderOfName(one.name)),
    ),
    (one, other) => areApart(library, one.name.text, other.name.text),
  )?.map(({ name }) => name);
}

const NAMES = new WeakMap<SourceEntries, readonly Named[]>();

/** The names of a source, once each. */
function poolNames(entries: SourceEntries): readonly Named[] {
  const known = NAMES.get(entries);
  if (known) return known;
  const all = sentencesIn(entries).flatMap(({ span }) => namesInSentence(entries, span));
  const found = [...new Map(all.map((one) => [`${one.kind} ${one.article} ${one.name.text}`, one])).values()];
  NAMES.set(entries, found);
  return found;
}

/** Whether the rest of the sentence has a word of the name, its letters, or another name that means the same. */
function isToldByRest(library: Library, name: Excerpt, sentence: Span): boolean {
  const { text } = name.source;
  const rest = [
    { start: sentence.start, end: name.start },
    { start: name.end, end: sentence.end },
  ];
  return rest.some((part) => {
    // "Russia" is told by "Belorussia" too.
    if (slice(text, part).toLowerCase().includes(name.text.toLowerCase())) return true;
    const there = words(text, part);
    return there.some(
      (word) =>
        /\p{Lu}/u.test(slice(text, word)[0] ?? '') && !areApart(library, name.text, slice(text, word)),
    );
  });
}

const SHORTEST_WORD = 6;
/** Of more sentences than this a word tells too little. */
const MOST_USES = 2;
const ENDING = 3;

/** A word that tells something and is rare on the shelf, beside others that end as it does. */
function wordGap(material: QuizMaterial, { entries, span }: Sentence): QuizQuestion | undefined {
  const { library, lots } = material;
  const { source } = entries.shelved;
  const language = languageOf(source.language);
  const all = words(source.text, span);
  const [right] = lots.shuffled(
    tellingWords(entries, span, language).filter(
      (word) => isRare(library, word) && !all.some((other) => other !== word && isKin(language, word, other)),
    ),
  );
  if (!right) return undefined;
  const kind = formOf(right, source.text, language);
  const found = material.pool
    .filter(({ shelved }) => shelved.source.language === source.language)
    .flatMap((other) =>
      poolWords(other)
        .filter((one) => one.form === kind && !all.some((there) => isKin(language, one.word, there)))
        .map(({ word }) => ({
          item: { word, words: excerpt(other.shelved.source, word) },
          nearness: Number(other === entries),
        })),
    );
  const wrong = wrongOnes(material, found, (one, other) => !isKin(language, one.word, other.word));
  if (!wrong) return undefined;
  return asked(
    material,
    'gap',
    [{ excerpt: excerpt(source, span), gap: right }],
    choiceOf(excerpt(source, right)),
    wrong.map(({ words }) => choiceOf(words)),
    [findAt(entries.shelved, span, [right])],
  );
}

const WORDS = new WeakMap<SourceEntries, readonly { readonly word: WordSpan; readonly form: string }[]>();

/** The telling words of a source, with what they look like. */
function poolWords(entries: SourceEntries) {
  const known = WORDS.get(entries);
  if (known) return known;
  const { source } = entries.shelved;
  const language = languageOf(source.language);
  const found = sentencesIn(entries).flatMap(({ span }) =>
    tellingWords(entries, span, language).map((word) => ({
      word,
      form: formOf(word, source.text, language),
    })),
  );
  WORDS.set(entries, found);
  return found;
}

/** Long words in small letters that are no small words of the language. */
function tellingWords({ shelved: { source } }: SourceEntries, span: Span, language: Language): WordSpan[] {
  if (language.capitalNouns) return [];
  const lexicon = language.speech?.().lexicon;
  return words(source.text, span).filter(({ form, start, end }) => {
    const written = source.text.slice(start, end);
    const bits = lexicon?.get(form) ?? 0;
    return (
      form.length >= SHORTEST_WORD &&
      /^\p{Ll}+$/u.test(written) &&
      !/[\p{L}\p{N}’'-]/u.test(source.text[start - 1] ?? '') &&
      !/[\p{L}\p{N}’'-]/u.test(source.text[end] ?? '') &&
      !language.stopWords.has(form) &&
      (bits & (FUNCTIONAL | Word.time | Word.number)) === 0
    );
  });
}

const isRare = (library: Library, word: WordSpan): boolean =>
  library.phrases.places(library.phrases.numbers([word.form]), MOST_USES + 1).length <= MOST_USES;

/** Words of one stem or family, or that often mean the same. */
function isKin({ stem, relatives, synonyms }: Language, one: WordSpan, other: WordSpan): boolean {
  const [a, b] = [stem(one.form), stem(other.form)];
  return (
    a === b ||
    (a.length > 4 && b.length > 4 && a.slice(0, 4) === b.slice(0, 4)) ||
    relatives(a).includes(b) ||
    relatives(b).includes(a) ||
    synonyms(a).includes(b) ||
    synonyms(b).includes(a)
  );
}

/** What a word looks like: the ending, what the lexicon says of it as a verb, and whether "a" or "an" stands before. */
function formOf({ form, start }: WordSpan, text: string, language: Language): string {
  const verb =
    (language.speech?.().lexicon.get(form) ?? 0) &
    (VERBAL | Word.third | Word.past | Word.gerund | Word.base);
  const before = /(?:^|\s)(an?)\s$/iu.exec(text.slice(Math.max(0, start - 4), start))?.[1] ?? '';
  return `${form.slice(-ENDING)} ${verb === 0 ? '' : verb & ~VERBAL} ${before.toLowerCase()}`;
}
