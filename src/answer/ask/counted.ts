import { excerpt, passageAt } from '../../corpus/excerpt.ts';
import { languageOf } from '../../languages/index.ts';
import type { Library } from '../../library/index.ts';
import { findFigures, type PassageHit } from '../../search/index.ts';
import { slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { KINDS_OF_PEOPLE, PEOPLE } from '../../words/people-nouns.ts';
import type { FigureFind } from '../found.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

const MOST_COUNTED = 5;
/** A figure must hold so much of what is asked for, and no more than this less than the best. */
const LEAST_COUNTED = 0.55;
const MARGIN = 0.15;
/** How much less likely than the best, as a logarithm, a passage may be whose figure answers. */
const FARTHEST = 2.5;

interface Counted extends FigureFind {
  readonly passageScore: number;
}

/**
 * The sentences whose figures count the very thing, or what often means the same, in the passages that answer the whole
 * question: those first that do so best. What was done with the thing, to whom and when must stand with the figure too:
 * of "How many people were sent back?" people who were tested are no answer.
 */
export async function counted(
  library: Library,
  { thing, question }: { readonly thing: string; readonly question: string },
  hits: readonly PassageHit[],
): Promise<Evidence> {
  const counts = counterOf(library, thing);
  const telling = withoutPeople(question, thing);
  const best = telling === '' ? [] : await countedBy(library, telling, counts, hits);
  return evidenceOf(best.length > 0 ? best : await countedBy(library, question, counts, hits));
}

/** What the question tells beside whom it counts, where these are called people and nothing else. */
function withoutPeople(question: string, thing: string): string {
  const [first] = words(thing);
  if (!first || !PEOPLE.has(first.form)) return '';
  const at = question.indexOf(thing);
  return question.slice(0, at) + question.slice(at + first.end);
}

async function countedBy(
  library: Library,
  typed: string,
  counts: (text: string, figure: FigureFind['figure']) => boolean,
  hits: readonly PassageHit[],
): Promise<FigureFind[]> {
  const scores = new Map(
    hits.map(({ entry, score }) => [`${entry.shelved.ref} ${entry.passage.number}`, score]),
  );
  const least = (hits[0]?.score ?? 0) - FARTHEST;
  const figures = (await findFigures(library, typed)).flatMap(({ entry, score }): Counted[] => {
    const { shelved, figure, sentence } = entry;
    const passage = passageAt(shelved.source, figure.span.start);
    const passageScore = scores.get(`${shelved.ref} ${passage?.number}`);
    if (!passage || passageScore === undefined || passageScore < least) return [];
    if (!counts(shelved.source.text, figure)) return [];
    const whole = excerpt(shelved.source, passage.span);
    return [{ shelved, excerpt: whole, passage, score, passageScore, highlights: [sentence], figure }];
  });
  const best = Math.max(0, ...figures.map(({ score }) => score));
  return figures
    .filter(({ score }) => score >= LEAST_COUNTED && score >= best - MARGIN)
    .sort((a, b) => b.passageScore + b.score - a.passageScore - a.score)
    .slice(0, MOST_COUNTED)
    .map(({ passageScore, ...find }) => find);
}

/** Tells whether a figure counts a thing: by one of its words, by what often means the same, or people by any kind of them. */
function counterOf(library: Library, thing: string): (text: string, figure: FigureFind['figure']) => boolean {
  const stems = stemsOf(library, thing, true);
  const forms = words(thing).map(({ form }) => form);
  const asksPeople = forms.some((form) => PEOPLE.has(form));
  const asksKind = forms.some((form) => KINDS_OF_PEOPLE.has(form));
  return (text, { unit, of }) => {
    const own = [unit, of].flatMap((part) => (part ? slice(text, part) : [])).join(' ');
    if ([...stemsOf(library, own, false)].some((stem) => stems.has(stem))) return true;
    const isOf = (kinds: ReadonlySet<string>) => words(own).some(({ form }) => kinds.has(form));
    return (asksPeople && isOf(KINDS_OF_PEOPLE)) || ((asksKind || asksPeople) && isOf(PEOPLE));
  };
}

function stemsOf({ languages }: Library, text: string, withSynonyms: boolean): Set<string> {
  return new Set(
    words(text).flatMap(({ form }) =>
      languages.flatMap((tag) => {
        const { stem, synonyms, stopWords } = languageOf(tag);
        if (stopWords.has(form)) return [];
        return withSynonyms ? [stem(form), ...synonyms(stem(form))] : [stem(form)];
      }),
    ),
  );
}
