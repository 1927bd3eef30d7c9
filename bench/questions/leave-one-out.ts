import { indexShelf, type Library, shelve } from '../../src/library/index.ts';
import type { Shelved } from '../../src/search/index.ts';
import type { Features } from '../../src/search/ranking/features.ts';
import { contains, type Span, slice } from '../../src/text/span.ts';
import { has, newsSource, readNews } from '../search/data.ts';
import { type Asked, chosenBy, fitFeatures, fitSigns, lookUp, type Trial } from '../search/fit.ts';
import { quantile, table } from '../search/measure.ts';
import {
  type AskedQuestion,
  type Collection,
  type Part,
  partOf,
  sampled,
  sourceOf,
  withoutSome,
} from './collections.ts';
import { distractors, PASSAGES_PER_SOURCE } from './distractors.ts';
import { NATURAL, type NaturalTrial, naturalTrials } from './natural.ts';

/** Of each collection, so many questions are learned from. */
const LEARNED = 250;
/** The share of the answerable that are answered when the share of the refused is given. */
const ANSWERED = 0.9;

interface Read {
  readonly collection: Collection;
  readonly tuned: Trial;
  /** Some of its sources at a time, and half of them among many passages more: what is sure depends on the size of the shelf. */
  readonly small: Trial;
  readonly large: Trial;
  readonly unseen: Trial;
}

/** Prints how each collection, and each set of questions as people ask them, is ranked by weights that were fitted on the others, and on all. */
export async function leaveOneOut(collections: readonly Collection[], most: number): Promise<Weights> {
  const read: Read[] = [];
  for (const collection of collections) read.push(await readTrials(collection, most));
  const natural = await naturalTrials();
  const all = weightsBy(read, natural);
  const rows = [...new Set(collections.map(({ family }) => family))].flatMap((family) => {
    const others = weightsBy(
      read.filter(({ collection }) => collection.family !== family),
      natural,
    );
    return read
      .filter(({ collection }) => collection.family === family)
      .map(({ collection, unseen }) => [collection.name, ...judged(unseen, others), ...judged(unseen, all)]);
  });
  for (const set of Object.keys(NATURAL)) {
    const others = weightsBy(
      read,
      natural.filter((one) => one.set !== set),
    );
    for (const { shelf, trial } of natural.filter((one) => one.set === set))
      rows.push([`natural, ${set}, ${shelf}`, ...judged(trial, others), ...judged(trial, all)]);
  }
  console.log('\nUnseen articles; by weights of the other collections, then by weights of all\n');
  const columns = ['right first', 'sentence', `refused at ${100 * ANSWERED} %`];
  console.log(table(['collection', ...columns, ...columns], rows));
  return all;
}

export interface Weights {
  readonly features: Features;
  readonly signs: Readonly<Record<string, number>>;
}

function weightsBy(read: readonly Read[], natural: readonly NaturalTrial[]): Weights {
  const features = fitFeatures([
    ...read.flatMap(({ tuned }) => tuned.present),
    ...natural.flatMap(({ trial }) => trial.present),
  ]);
  const trials = [
    ...read.flatMap(({ tuned, small, large }) => [tuned, small, large]),
    ...natural.map(({ trial }) => trial),
  ];
  return { features, signs: fitSigns(trials, features) };
}

async function readTrials(collection: Collection, most: number): Promise<Read> {
  const { sources, questions, foreign } = collection;
  const shelf = sources.map((one) => shelve(sourceOf(collection, one)));
  const library = await indexShelf(shelf, []);
  const look = (question: string, paragraph = '', answers: readonly Span[] = []): Promise<Asked> =>
    lookIn(library, question, paragraph, answers);
  const trial = async (part: Part): Promise<Trial> => {
    const own = sampled(
      questions.filter(({ article }) => partOf(article) === part),
      Math.min(most, LEARNED),
    );
    const strange = sampled(
      foreign.filter((_, at) => partOf(at) === part),
      Math.min(most, LEARNED),
    );
    const made: Trial = { present: [], absent: [], weights: WHOLE };
    for (const { question, paragraph, spans } of own)
      made.present.push(await look(question, paragraph, spans));
    for (const question of strange) made.absent.push(await look(question));
    if (foreign.length === 0)
      for await (const { rest, asked } of withoutSome(shelf, own))
        for (const { question } of asked) made.absent.push(await lookIn(rest, question));
    return made;
  };
  const small = await smallTrial(collection, shelf, most);
  const large = await largeTrial(collection, shelf, most);
  return { collection, tuned: await trial('tuned'), small, large, unseen: await trial('unseen') };
}

const lookIn = (
  library: Library,
  question: string,
  paragraph = '',
  answers: readonly Span[] = [],
): Promise<Asked> =>
  lookUp(library, question, {
    isRight: ({ shelved, passage }) => slice(shelved.source.text, passage.span) === paragraph,
    holds: ({ passage: { span } }, { start, end }) =>
      answers.some((answer) => contains({ start: start - span.start, end: end - span.start }, answer)),
  });

const WHOLE = { present: 1, absent: 1 };
/** So many shelves of so many questions each are made of neighbouring sources. */
const SMALL = { shelves: 12, questions: 12, weights: { present: 0.5, absent: 0.5 } };

/** Shelves of some sources, with their questions and with those of the sources behind them, which they do not answer. */
async function smallTrial(
  { questions, sources }: Collection,
  shelf: readonly Shelved[],
  most: number,
): Promise<Trial> {
  const width = Math.max(1, Math.min(60, Math.ceil((SMALL.questions * sources.length) / questions.length)));
  const starts = sampled(
    Array.from({ length: Math.floor(sources.length / width) }, (_, at) => at * width),
    Math.min(SMALL.shelves, most),
  );
  const trial: Trial = { present: [], absent: [], weights: SMALL.weights };
  for (const start of starts) {
    const library = await indexShelf(shelf.slice(start, start + width), []);
    const tuned = questions.filter(({ article }) => partOf(article) === 'tuned');
    const own = tuned.filter(({ article }) => article >= start && article < start + width);
    const others = tuned.filter(({ article }) => article >= start + width || article < start);
    for (const { question, paragraph, spans } of sampled(own, SMALL.questions))
      trial.present.push(await lookIn(library, question, paragraph, spans));
    for (const { question } of sampled(others, SMALL.questions))
      trial.absent.push(await lookIn(library, question));
  }
  return trial;
}

/**
 * Half of the English sources, with their questions and with those of the others, among news and made-up passages. Who
 * has so many asks for what is among them, more often than not.
 */
const LARGE = { passages: 20_000, questions: 100, weights: { present: 0.6, absent: 0.3 } };

async function largeTrial(
  { questions, sources, language }: Collection,
  shelf: readonly Shelved[],
  most: number,
): Promise<Trial> {
  const trial: Trial = { present: [], absent: [], weights: LARGE.weights };
  if (language !== 'en') return trial;
  const more = distractors(
    sources.flatMap(({ paragraphs }) => paragraphs),
    language,
  );
  const made = Array.from({ length: Math.ceil(LARGE.passages / PASSAGES_PER_SOURCE) }, (_, at) => {
    const { source, sentences } = more(at);
    return shelve(source, { sentences, annotations: { quotations: [], figures: [], aliases: [] } });
  });
  if (has('quotations-tune.jsonl')) made.push(...readNews().map((one) => shelve(newsSource(one))));
  const library = await indexShelf([...shelf.filter((_, at) => at % 2 === 0), ...made], []);
  const tuned = questions.filter(({ article }) => partOf(article) === 'tuned');
  const own = (rest: number): AskedQuestion[] =>
    sampled(
      tuned.filter(({ article }) => article % 2 === rest),
      Math.min(most, LARGE.questions),
    );
  for (const { question, paragraph, spans } of own(0))
    trial.present.push(await lookIn(library, question, paragraph, spans));
  for (const { question } of own(1)) trial.absent.push(await lookIn(library, question));
  return trial;
}

function judged({ present, absent }: Trial, { features, signs: { bias = 0, ...signs } }: Weights): string[] {
  const best = (asked: Asked) => {
    const chosen = chosenBy(features, asked);
    if (!chosen) return { right: false, holds: false, sure: Number.NEGATIVE_INFINITY };
    const told = Object.entries(asked.signsOf(chosen));
    const sure = told.reduce((sum, [name, value]) => sum + (signs[name] ?? 0) * value, bias);
    return { right: asked.right[chosen.at] ?? false, holds: asked.holds[chosen.at] ?? false, sure };
  };
  const found = present.map(best);
  const gone = absent.map(best);
  const least = quantile(
    found.map(({ sure }) => sure),
    1 - ANSWERED,
  );
  const share = (part: number, all: number): string =>
    all > 0 ? `${((100 * part) / all).toFixed(1)} %` : '–';
  return [
    share(found.filter(({ right }) => right).length, found.length),
    share(found.filter(({ holds }) => holds).length, found.length),
    share(gone.filter(({ sure }) => sure < least).length, gone.length),
  ];
}
