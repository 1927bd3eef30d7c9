import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import type { Library, Person } from '../../library/index.ts';
import type { QuotationEntry, Shelved, SourceEntries } from '../../search/index.ts';
import { contains, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { quotationFind } from '../quotation.ts';
import { genderOf, isLikeGender, likely, sharedRole } from './likeness.ts';
import { elsewhere, type QuizMaterial, WRONG } from './material.ts';
import { areApart, isProperName, kindOfSpeaker } from './names.ts';
import type { QuizChoice, QuizQuestion } from './types.ts';
import { asked, wrongOnes } from './wrong.ts';

const LEAST_WORDS = 6;
const LONGEST = 500;
/** Words in a row by which somebody else may have said the same. */
const SAME_WORDS = 5;

/** Quotations whose words may be asked about. */
export const quotable = ({ shelved, quotations }: SourceEntries): QuotationEntry[] =>
  quotations.filter(({ quotation: { kind, content, speaker, mention } }) => {
    const { text } = shelved.source;
    const said = slice(text, content);
    return (
      kind !== 'indirect' &&
      speaker !== undefined &&
      mention !== undefined &&
      isNamedAt(slice(text, speaker.name), slice(text, mention)) &&
      isProperName(slice(text, speaker.name)) &&
      said.length <= LONGEST &&
      !said.includes('\n') &&
      words(text, content).length >= LEAST_WORDS
    );
  });

/** Whether the place that says who it is has a word of the name: whom "he" stands for is not certain enough. */
function isNamedAt(name: string, mention: string): boolean {
  const there = new Set(words(mention).map(({ form }) => form));
  return words(name).some(({ form }) => form.length > 2 && there.has(form));
}

/** Who said these words? The others are quoted on the shelf too, people beside people, bodies beside bodies. */
export function whoSaidIt(material: QuizMaterial, entry: QuotationEntry): QuizQuestion | undefined {
  const { library } = material;
  const { shelved, quotation } = entry;
  const { source } = shelved;
  const person = speakerOf(library, entry);
  const said = excerpt(source, quotation.content);
  if (!person || !quotation.speaker) return undefined;
  const name = excerpt(source, quotation.speaker.name);
  const kind = kindOfSpeaker(name, person.role);
  if (kind === undefined || !tellsNothing(said, person) || !isSaidByOne(material, entry, person))
    return undefined;
  const others = othersBeside(library, shelved).filter(
    (other) =>
      other !== person &&
      isProperName(other.name.text) &&
      kindOfSpeaker(other.name, other.role) === kind &&
      callsOf(person).every((call) => callsOf(other).every((there) => areApart(library, call, there))) &&
      tellsNothing(said, other),
  );
  const gender = genderOf(person);
  const wrong = wrongOnes(
    material,
    likely(
      others.map((other) => ({
        item: other,
        nearness: nearness(other, library.places.get(shelved.ref)) + sharedRole(person, other),
      })),
      WRONG[material.difficulty],
      (other) => isLikeGender(gender, genderOf(other)),
      (other) => sharedRole(person, other) > 0,
    ),
    (one, two) => areApart(library, one.name.text, two.name.text),
  )?.map((other) => other.name);
  if (!wrong) return undefined;
  const choice = (one: Excerpt): QuizChoice => ({ kind: 'words', words: one });
  return asked(material, 'who', [{ excerpt: said }], choice(name), wrong.map(choice), [
    quotationFind(entry, 1),
  ]);
}

/** Wrong answers are taken from so many who are quoted most, and from those of the same source; a shelf may have a million. */
const MOST_OTHERS = 300;

const othersBeside = ({ people, speakers }: Library, shelved: Shelved): readonly Person[] =>
  people.length <= MOST_OTHERS
    ? people
    : [...new Set([...people.slice(0, MOST_OTHERS), ...speakers.in(shelved)])];

/** Whose quotation it is among the people of the shelf. */
const speakerOf = ({ speakers }: Library, { shelved, quotation }: QuotationEntry): Person | undefined =>
  speakers.of(shelved, quotation);

/** A name, and the role, which may name the body that another choice is. */
const callsOf = ({ name, role }: Person): string[] => [name.text, ...(role ? [role.text] : [])];

/** Whether the words do not name the one who said them. */
const tellsNothing = (said: Excerpt, { name, called }: Person): boolean => {
  const there = new Set(words(said.text).map(({ form }) => form));
  return [name.text, ...called].every((call) =>
    words(call).every(({ form }) => form.length < 4 || !there.has(form)),
  );
};

/** Nobody else has some of the words, whether quoted or in the source's own text. */
function isSaidByOne(
  { library }: QuizMaterial,
  { shelved, quotation }: QuotationEntry,
  person: Person,
): boolean {
  return elsewhere(library, excerpt(shelved.source, quotation.content), SAME_WORDS).every((place) => {
    const entries = library.entries[library.places.get(place.shelved.ref) ?? -1];
    const over = entries?.quotations.find((one) => contains(one.quotation.span, place));
    return over !== undefined && speakerOf(library, over) === person;
  });
}

/** Quoted in the same source, and often. */
const nearness = ({ places, count }: Person, source: number | undefined): number =>
  places.filter((place, at) => at % 2 === 0 && place === source).length + count / 1000;
