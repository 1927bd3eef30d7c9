import { writeSource } from '../../../src/corpus/import/write.ts';

// A program for a test to kill: it writes four long files again and again, each round with another letter.
const [out = '', length = '0'] = process.argv.slice(2);
for (let round = 0; ; round++) {
  await writeSource(out, `${round % 4}.md`, String.fromCharCode(97 + (round % 26)).repeat(Number(length)));
  if (round === 4) process.stdout.write('.');
}
