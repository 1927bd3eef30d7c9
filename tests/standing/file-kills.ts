/**
 * Kills a writer of files at every step of writing a snapshot and a source: `npm run test:file-kills -- [--count 1000]
 * [--seed N]`. Prints what was found behind the kills, and exits with 1 where a file was torn or a draft stayed.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../../bench/support/numbers.ts';
import { prepareFolder } from '../../src/corpus/import/write.ts';
import { readChecked, removeDrafts } from '../../src/library/snapshot-file.ts';
import { randomFrom } from '../support/random.ts';
import {
  contentOf,
  FILE,
  type FileOrder,
  type Kind,
  killedWriter,
  MOMENTS,
  VERSION,
} from './killed-files.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'string' },
  },
});

if (values.write !== undefined) await killedWriter(JSON.parse(values.write));
else await killAll(Number(values.count), Number(values.seed));

/** Of a kill at any time, in microseconds: longer than a writing takes on a busy machine. */
const LONGEST = 60_000;

interface Trial {
  readonly kind: Kind;
  readonly moment: string;
  readonly found: 'new' | 'old' | 'torn';
}

async function killAll(count: number, seed: number): Promise<void> {
  const random = randomFrom(seed);
  const started = performance.now();
  const lanes: readonly Kind[] = ['snapshot', 'source'];
  const lists = await Promise.all(
    lanes.map((kind, lane) => killsOf(kind, Math.ceil((count - lane) / 2), random)),
  );
  const trials = lists.flatMap((one) => one.trials);
  const stayed = lists.flatMap((one) => one.stayed);
  const rows = lanes.flatMap((kind) =>
    MOMENTS.map((moment) => {
      const own = trials.filter((one) => one.kind === kind && one.moment === moment);
      const times = (found: Trial['found']): string =>
        String(own.filter((one) => one.found === found).length);
      return [kind, moment, String(own.length), times('new'), times('old'), times('torn')];
    }),
  );
  console.log(table([['written', 'killed', 'kills', 'new', 'as before', 'torn'], ...rows]));
  const torn = trials.filter(({ found }) => found === 'torn').length;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${trials.length} kills from seed ${seed} in ${seconds} s: ${torn} files torn, ${stayed.length} drafts left behind the next writing.`,
  );
  process.exit(torn + stayed.length > 0 ? 1 : 0);
}

async function killsOf(kind: Kind, count: number, random: (below: number) => number) {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
  mkdirSync(folder, { recursive: true });
  const trials: Trial[] = [];
  let known = 0;
  await write({ kind, folder, round: known });
  for (let n = 0; n < count; n++) {
    const moment = MOMENTS[n % MOMENTS.length] ?? 'at any time';
    const round = known + 1;
    await write({ kind, folder, round, moment, microseconds: random(LONGEST) });
    const there = await roundIn(kind, join(folder, FILE[kind]), [known, round]);
    trials.push({ kind, moment, found: there === round ? 'new' : there === known ? 'old' : 'torn' });
    if (there === round) known = round;
  }
  if (kind === 'snapshot') await removeDrafts(join(folder, FILE.snapshot));
  else await prepareFolder(folder);
  const stayed = readdirSync(folder).filter((name) => name !== FILE[kind]);
  rmSync(folder, { recursive: true });
  return { trials, stayed };
}

/** Which of the rounds a file holds, whole; nothing where it is torn. */
async function roundIn(kind: Kind, file: string, rounds: readonly number[]): Promise<number | undefined> {
  const content = kind === 'snapshot' ? await snapshotIn(file) : readFileSync(file);
  return rounds.find((round) => content?.equals(contentOf(round)));
}

async function snapshotIn(file: string): Promise<Buffer | undefined> {
  const bytes = await readChecked(file, VERSION);
  return typeof bytes === 'string' ? undefined : bytes.read(0, bytes.length);
}

/** One process that writes once; it ends by itself, or where it is to be killed. */
function write(order: FileOrder): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['--write', JSON.stringify(order)], { execArgv: [] });
  return new Promise((resolve, reject) =>
    child.once('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve();
      else reject(new Error(`the writer ended with ${code ?? signal}`));
    }),
  );
}
