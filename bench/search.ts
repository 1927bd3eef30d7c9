import { answerQuality } from './search/answers.ts';
import { has } from './search/data.ts';
import { fragmentQuality } from './search/fragments.ts';
import { speed } from './search/speed.ts';

// npm run bench:search -- [quality] [sizes …] [--peer=NAME]
const args = process.argv.slice(2);
const sizes = args.map(Number).filter((size) => size > 0);
const peer = args.find((arg) => arg.startsWith('--peer='))?.slice('--peer='.length);
const isLabelled = has('questions-en-tune.json') && has('quotations-tune.jsonl');
if (!isLabelled)
  console.log('No labelled data beside the repository: the text is generated, quality is not measured.');
if (isLabelled && (args.length === 0 || args.includes('quality'))) {
  await answerQuality();
  await fragmentQuality();
}
if (args.length === 0 || sizes.length > 0)
  await speed(sizes.length > 0 ? sizes : [1000, 10_000, 100_000], peer);
