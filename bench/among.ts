/**
 * Whether what answers is still found among passages that do not: `node scripts/bench.mjs among [sizes] [questions]
 * [words of names of collections …]`. To a small shelf of labelled questions come made-up passages in its own words, by
 * a model of counts: what stands behind what in all collections of its language, mixed with any word.
 */
import { indexShelf, shelve } from '../src/library/index.ts';
import type { Shelved } from '../src/search/index.ts';
import type { Span } from '../src/text/span.ts';
import { type Collection, readCollections, sampled, sourceOf } from './questions/collections.ts';
import { outcomeOf } from './questions/score.ts';
import { percent } from './search/answers.ts';
import { source } from './search/data.ts';
import { percentile, table } from './support/numbers.ts';
import { seeded } from './support/synthetic.ts';

const [sizes = '0,10000,100000', most = '200', ...names] = process.argv.slice(2);
const PASSAGES_PER_SOURCE = 20;
/** So often the next word is any word of the model: else the passages would be copies. */
const ANY_SHARE = 0.25;

const all = readCollections();
const wanted = names.length > 0 ? readCollections(names) : all;
if (wanted.length === 0) console.log('No labelled questions of that name lie beside the repository.');
const rows = [['/ask', 'among', 'asked', 'right passage first', 'right', 'not answered', 'p50 ms', 'p99 ms']];
for (const collection of wanted) await askAmong(collection);
console.log(table(rows));

async function askAmong(collection: Collection): Promise<void> {
  const own = collection.sources.map((one) => shelve(sourceOf(collection, one)));
  const others = all.filter(({ language }) => language === collection.language);
  const more = distractors(others, collection.language);
  const questions = sampled(collection.questions, Number(most));
  const made: Shelved[] = [];
  for (const size of sizes.split(',').map(Number)) {
    while (made.length * PASSAGES_PER_SOURCE < size) made.push(more(made.length));
    const library = await indexShelf([...own, ...made], []);
    const counts = { passage: 0, right: 0, none: 0 };
    const took: number[] = [];
    for (const question of questions) {
      const began = performance.now();
      const { outcome } = await outcomeOf(library, question);
      took.push(performance.now() - began);
      if (outcome === 'right') counts.right++;
      if (outcome === 'not answered') counts.none++;
      if (outcome !== 'not answered' && outcome !== 'wrong passage') counts.passage++;
    }
    rows.push([
      collection.name,
      String(size),
      String(questions.length),
      percent(counts.passage, questions.length),
      percent(counts.right, questions.length),
      percent(counts.none, questions.length),
      percentile(took, 50).toFixed(1),
      percentile(took, 99).toFixed(1),
    ]);
    console.log(rows.at(-1)?.join('  '));
  }
}

/** Makes sources of made-up passages; nothing is quoted and no figure stands in them. */
function distractors(collections: readonly Collection[], language: string): (at: number) => Shelved {
  const random = seeded(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words: string[] = [];
  const behind = new Map<string, string[]>();
  const first: string[] = [];
  for (const { paragraphs } of collections.flatMap(({ sources }) => sources))
    for (const paragraph of paragraphs) {
      const own = paragraph.split(' ');
      words.push(...own);
      first.push(own[0] ?? '');
      for (const [at, word] of own.entries())
        if (at > 0) behind.set(own[at - 1] ?? '', [...(behind.get(own[at - 1] ?? '') ?? []), word]);
    }
  const sentence = (): string => {
    let word = pick(first);
    const made = [word];
    for (let left = 8 + Math.floor(random() * 16); left > 0; left--) {
      word = random() < ANY_SHARE ? pick(words) : pick(behind.get(word) ?? words);
      made.push(word);
    }
    return `${made
      .join(' ')
      .replace(/[.!?]+(?=\s|$)/g, ',')
      .replace(/,$/, '')}.`;
  };
  return (at) => {
    let text = '';
    const sentences: Span[][] = [];
    for (let passage = 0; passage < PASSAGES_PER_SOURCE; passage++) {
      if (passage > 0) text += '\n\n';
      const spans: Span[] = [];
      for (let count = 2 + Math.floor(random() * 4); count > 0; count--) {
        const start = text.length + (spans.length > 0 ? 1 : 0);
        text += `${spans.length > 0 ? ' ' : ''}${sentence()}`;
        spans.push({ start, end: text.length });
      }
      sentences.push(spans);
    }
    const made = source(`made-${at}`, text, { title: `Made ${at}`, language, kind: 'article' });
    return shelve(made, { sentences, annotations: { quotations: [], figures: [], aliases: [] } });
  };
}
