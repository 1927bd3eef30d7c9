import { indexShelf, shelve } from '../../src/library/index.ts';
import { scoreOf } from '../../src/search/find-passages.ts';
import type { Shelved } from '../../src/search/index.ts';
import type { Features } from '../../src/search/sentence-features.ts';
import { type Asked, fitFeatures, fitSigns, lookUp, rounded, type Trial } from '../search/fit.ts';
import { quantile, table } from '../search/measure.ts';
import { type AskedQuestion, type Collection, partOf, sampled, sourceOf } from './collections.ts';

/** Of each collection, so many questions are learned from. */
const LEARNED = 250;
/** The share of the answerable that are answered when the share of the refused is given. */
const ANSWERED = 0.9;

interface Read {
  readonly collection: Collection;
  readonly tuned: Trial;
  /** Some of its sources at a time, for the signs: what is sure depends on the size of the shelf. */
  readonly small: Trial;
  readonly unseen: Trial;
}

/** Prints how each collection is ranked by weights that were fitted on collections of other families, and on all. */
export async function leaveOneOut(collections: readonly Collection[], most: number): Promise<void> {
  const read: Read[] = [];
  for (const collection of collections) read.push(await readTrials(collection, most));
  const all = fitFeatures(read.flatMap(({ tuned }) => tuned.present));
  const rows = [...new Set(collections.map(({ family }) => family))].flatMap((family) => {
    const others = read.filter(({ collection }) => collection.family !== family);
    const weights = others.length > 0 ? fitFeatures(others.flatMap(({ tuned }) => tuned.present)) : all;
    return read
      .filter(({ collection }) => collection.family === family)
      .map(({ collection, unseen }) => [
        collection.name,
        ...judged(unseen, weights, signsBy(others, weights)),
        ...judged(unseen, all, signsBy(read, all)),
      ]);
  });
  console.log('\nUnseen articles; by weights of the other collections, then by weights of all\n');
  const columns = ['right first', 'sentence', `refused at ${100 * ANSWERED} %`];
  console.log(table(['collection', ...columns, ...columns], rows));
  console.log('\nfeatures of a sentence, on all', rounded(all));
  console.log('signs of an answer, on all', rounded(signsBy(read, all)));
}

const signsBy = (read: readonly Read[], weights: Features): Readonly<Record<string, number>> =>
  fitSigns(
    read.flatMap(({ tuned, small }) => [tuned, small]),
    weights,
  );

async function readTrials(collection: Collection, most: number): Promise<Read> {
  const { sources, questions, foreign } = collection;
  const shelf = sources.map((one) => shelve(sourceOf(collection, one)));
  const library = await indexShelf(shelf, []);
  const look = (question: string, paragraph = '', answers: AskedQuestion['spans'] = []): Promise<Asked> =>
    lookUp(library, { article: 0, question, paragraph, answers });
  const trial = async (part: 'tuned' | 'unseen'): Promise<Trial> => ({
    present: await Promise.all(
      sampled(
        questions.filter(({ article }) => partOf(article) === part),
        Math.min(most, LEARNED),
      ).map(({ question, paragraph, spans }) => look(question, paragraph, spans)),
    ),
    absent: await Promise.all(
      sampled(
        foreign.filter((_, at) => partOf(at) === part),
        Math.min(most, LEARNED),
      ).map((question) => look(question)),
    ),
    weight: 1,
  });
  const small = await smallTrial(collection, shelf, most);
  return { collection, tuned: await trial('tuned'), small, unseen: await trial('unseen') };
}

/** So many shelves of so many questions each are made of neighbouring sources. */
const SMALL = { shelves: 12, questions: 12, weight: 0.5 };

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
  const trial: Trial = { present: [], absent: [], weight: SMALL.weight };
  for (const start of starts) {
    const library = await indexShelf(shelf.slice(start, start + width), []);
    const tuned = questions.filter(({ article }) => partOf(article) === 'tuned');
    const own = tuned.filter(({ article }) => article >= start && article < start + width);
    const others = tuned.filter(({ article }) => article >= start + width || article < start);
    for (const { question, paragraph, spans } of sampled(own, SMALL.questions))
      trial.present.push(await lookUp(library, { article: 0, question, paragraph, answers: spans }));
    for (const { question } of sampled(others, SMALL.questions))
      trial.absent.push(await lookUp(library, { article: 0, question, paragraph: '', answers: [] }));
  }
  return trial;
}

function judged(
  { present, absent }: Trial,
  weights: Features,
  { bias = 0, ...signs }: Readonly<Record<string, number>>,
): string[] {
  const best = (asked: Asked) => {
    const scores = asked.rows.map(({ features }) => scoreOf(weights, features));
    const score = Math.max(...scores);
    const at = scores.indexOf(score);
    const row = asked.rows[at];
    const told = row ? Object.entries(asked.signsOf(row, score)) : [];
    const sure = told.reduce((sum, [name, value]) => sum + (signs[name] ?? 0) * value, bias);
    return { right: asked.right[at] ?? false, holds: asked.holds[at] ?? false, sure: row ? sure : -Infinity };
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
