import { shelve } from '../src/library/index.ts';
import { readCollections } from './questions/collections.ts';
import { leaveOneOut } from './questions/leave-one-out.ts';
import { naturalQuestions } from './questions/natural.ts';
import { type Score, score } from './questions/score.ts';
import { writeWeights } from './questions/write-weights.ts';
import { percent } from './search/answers.ts';
import { has, newsSource, readNews } from './search/data.ts';
import { table } from './search/measure.ts';

// npm run bench:questions -- [natural] [words of names of collections …] [--sample questions of each part] [--news] [--fit] [--write] [--errors]
const args = process.argv.slice(2);
const at = args.indexOf('--sample');
const most = at < 0 ? Number.POSITIVE_INFINITY : Number(args[at + 1]);
const wanted = args.filter((arg, place) => !arg.startsWith('--') && (at < 0 || place !== at + 1));
const isNatural = wanted.includes('natural');
const collections =
  isNatural && wanted.length === 1 ? [] : readCollections(wanted.filter((one) => one !== 'natural'));
if (isNatural || wanted.length === 0) await naturalQuestions(args.includes('--errors'));
else if (collections.length === 0)
  console.log('No labelled questions of that name lie beside the repository.');

const scores: Score[] = [];
if (args.includes('--write')) writeWeights(await leaveOneOut(collections, most));
else if (args.includes('--fit')) await leaveOneOut(collections, most);
else for (const collection of collections) scores.push(...(await score({ collection, most })));
const [first] = collections;
if (args.includes('--news') && first && has('quotations-tune.jsonl')) {
  const others = readNews().map((one) => shelve(newsSource(one)));
  scores.push(...(await score({ collection: first, others, most })));
}
if (scores.length > 0) print(scores);

function print(scores: readonly Score[]): void {
  const names = Object.keys(scores[0]?.peers ?? {});
  const head = ['/ask', 'part', 'n', 'answered', 'right first', 'highlight', 'length', 'refused', ...names];
  const rows = scores.map(({ name, part, asked, outcomes, marked, foreign, refused, peers }) => [
    name,
    part,
    asked,
    percent(asked - outcomes['not answered'], asked),
    percent(asked - outcomes['not answered'] - outcomes['wrong passage'], asked),
    percent(outcomes.right, asked),
    marked.toFixed(0),
    percent(refused, foreign),
    ...names.map((peer) => percent(peers[peer] ?? 0, asked)),
  ]);
  console.log(
    `\nRight first, of questions whose answer stands on the shelf; refused, of those whose answer does not\n`,
  );
  console.log(table(head, rows));
}
