import { ask } from '../../src/answer/ask.ts';
import { indexShelf, type Library, shelve } from '../../src/library/index.ts';
import type { Shelved } from '../../src/search/index.ts';
import { slice } from '../../src/text/span.ts';
import {
  type AskedQuestion,
  type Collection,
  flat,
  PARTS,
  type Part,
  partOf,
  sampled,
  sourceOf,
  withoutSome,
} from './collections.ts';
import { peers } from './peers.ts';

/** What became of one question whose answer stands on the shelf. */
export type Outcome = 'right' | 'long' | 'wrong sentence' | 'wrong passage' | 'not answered';

/** Counted as the scorer of answers does that lies beside the repository: what is only near is no answer. */
export interface Score {
  readonly name: string;
  readonly part: Part;
  readonly asked: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** The mean number of highlighted characters of the first excerpts. */
  readonly marked: number;
  readonly foreign: number;
  readonly refused: number;
  /** For each engine, how many questions it finds the right passage first for. */
  readonly peers: Readonly<Record<string, number>>;
}

export interface Trial {
  readonly collection: Collection;
  /** Other sources on the same shelf. */
  readonly others?: readonly Shelved[];
  /** At most so many questions of each part, and as many foreign ones. */
  readonly most: number;
}

/** A highlight longer than both this and this share of its paragraph shows no answer. */
const LONGEST_MARKED = { characters: 350, share: 0.35 };

/** Asks the questions of a collection of a shelf made of all its sources. */
export async function score({ collection, others = [], most }: Trial): Promise<Score[]> {
  const shelf = collection.sources.map((one) => shelve(sourceOf(collection, one)));
  const whole = await indexShelf([...shelf, ...others], []);
  const texts = collection.sources.flatMap(({ title, paragraphs }) =>
    paragraphs.map((text) => ({ title, text })),
  );
  const among = [
    ...texts,
    ...others.flatMap(({ source }) =>
      source.passages.map(({ span }) => ({ title: source.title ?? '', text: slice(source.text, span) })),
    ),
  ];
  const scores: Score[] = [];
  for (const part of PARTS) {
    const asked = sampled(
      collection.questions.filter(({ article }) => partOf(article) === part),
      most,
    );
    const outcomes = { right: 0, long: 0, 'wrong sentence': 0, 'wrong passage': 0, 'not answered': 0 };
    let marked = 0;
    for (const question of asked) {
      const { outcome, length } = await outcomeOf(whole, question);
      outcomes[outcome]++;
      marked += length;
    }
    const gone = await refusals(whole, collection, shelf, others, part, asked, most);
    const questions = asked.map(({ question }) => question);
    const found = peers().map(({ name, best }) => {
      const places = best(among, questions);
      return [name, asked.filter(({ paragraph }, at) => among[places[at] ?? -1]?.text === paragraph).length];
    });
    scores.push({
      name: collection.name + (others.length > 0 ? ` among ${others.length} news articles` : ''),
      part,
      asked: asked.length,
      outcomes,
      marked: marked / Math.max(1, asked.length - outcomes['not answered']),
      ...gone,
      peers: Object.fromEntries(found),
    });
  }
  return scores;
}

export async function outcomeOf(
  library: Library,
  { question, paragraph, answers }: AskedQuestion,
): Promise<{ outcome: Outcome; length: number; shown?: string }> {
  const answer = await ask(library, { question });
  if (answer.kind !== 'found') return { outcome: 'not answered', length: 0 };
  const [{ shelved, excerpt, highlights }] = answer.finds;
  const marked = highlights.map((span) => slice(shelved.source.text, span));
  const length = marked.reduce((sum, { length }) => sum + length, 0);
  const shown = marked.join(' … ');
  const text = flat(excerpt.text);
  if (!paragraph.includes(text) && !text.includes(paragraph))
    return { outcome: 'wrong passage', length, shown };
  const holding = marked.filter((text) => answers.some((one) => flat(text).includes(one)));
  const longest = Math.max(LONGEST_MARKED.characters, LONGEST_MARKED.share * paragraph.length);
  const isShort = holding.some(({ length }) => length <= longest);
  return { outcome: isShort ? 'right' : holding.length > 0 ? 'long' : 'wrong sentence', length, shown };
}

/** How many questions that nothing answers are not answered. */
async function refusals(
  whole: Library,
  { foreign }: Collection,
  shelf: readonly Shelved[],
  others: readonly Shelved[],
  part: Part,
  asked: readonly AskedQuestion[],
  most: number,
): Promise<{ foreign: number; refused: number }> {
  const found = async (library: Library, questions: readonly string[]): Promise<number> => {
    let refused = 0;
    for (const question of questions) if ((await ask(library, { question })).kind !== 'found') refused++;
    return refused;
  };
  if (foreign.length > 0) {
    const own = sampled(
      foreign.filter((_, at) => partOf(at) === part),
      most,
    );
    return { foreign: own.length, refused: await found(whole, own) };
  }
  let refused = 0;
  for await (const { rest, asked: own } of withoutSome(shelf, asked, others))
    refused += await found(
      rest,
      own.map(({ question }) => question),
    );
  return { foreign: asked.length, refused };
}
