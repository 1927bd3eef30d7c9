import { excerpt } from '../../corpus/excerpt.ts';
import { publishedOf, type Source } from '../../corpus/source.ts';
import { languageOf } from '../../languages/index.ts';
import type { Shelved } from '../../search/index.ts';
import { words } from '../../text/words.ts';
import { elsewhere, findAt, type QuizMaterial, type Sentence } from './material.ts';
import type { QuizChoice, QuizQuestion } from './types.ts';
import { asked, wrongOnes } from './wrong.ts';

/** Words in a row that another source must not have too. */
const SAME_WORDS = 6;

/** In which source do these words stand? */
export function whichSource(material: QuizMaterial, { entries, span }: Sentence): QuizQuestion | undefined {
  const { library } = material;
  const { shelved } = entries;
  const { source } = shelved;
  const shown = excerpt(source, span);
  const title = titleOf(source);
  if (title === undefined || namesItself(source, shown.text)) return undefined;
  if (elsewhere(library, shown, SAME_WORDS).some((place) => place.shelved !== shelved)) return undefined;
  const others = material.pool.filter(({ shelved: { source: other } }) => {
    const there = titleOf(other);
    return there !== undefined && other !== source && there !== title && other.language === source.language;
  });
  const own = tellingForms(source, title);
  const wrong = wrongOnes(
    material,
    others.map((one) => ({
      item: one.shelved,
      nearness: tellingForms(one.shelved.source, titleOf(one.shelved.source) ?? '').filter((form) =>
        own.includes(form),
      ).length,
    })),
    (one, other) => titleOf(one.source) !== titleOf(other.source),
  );
  if (!wrong) return undefined;
  const choice = (one: Shelved): QuizChoice => ({ kind: 'source', shelved: one });
  return asked(material, 'source', [{ excerpt: shown }], choice(shelved), wrong.map(choice), [
    findAt(shelved, span, []),
  ]);
}

const titleOf = ({ title, about, kind }: Source): string | undefined =>
  kind === 'notes' && about ? (about.title ?? title) : title;

const tellingForms = ({ language }: Source, text: string): string[] => {
  const { stopWords, stem } = languageOf(language);
  return words(text)
    .filter(({ form }) => !stopWords.has(form))
    .map(({ form }) => stem(form));
};

/** Whether the words name their publisher or their author, or are those of the title. */
function namesItself(source: Source, text: string): boolean {
  const there = text.toLowerCase();
  const names = [
    source.publisher,
    source.about?.publisher,
    ...(source.authors ?? []),
    ...(source.about?.authors ?? []),
  ];
  const title = tellingForms(source, titleOf(source) ?? '');
  const own = new Set(tellingForms(source, text));
  const shared = title.filter((form) => own.has(form)).length;
  return (
    names.some((name) => name !== undefined && there.includes(name.toLowerCase())) ||
    (title.length > 0 && shared / title.length > 0.6) ||
    // A text that speaks of the year it came out in is no secret, but one that gives the day is.
    (publishedOf(source)?.length === 10 && there.includes(publishedOf(source) ?? ''))
  );
}
