/**
 * Kills a desk at every step of adding and removing: `npm run test:kills -- [--count 500] [--seed N]`, half of them on
 * each database. Prints what was found behind them, and exits with 1 where a source was neither whole nor absent, or a
 * button no longer right.
 */
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { table } from '../../bench/support/numbers.ts';
import { DATABASES, dropDatabases } from '../store/databases.ts';
import { randomFrom } from '../support/random.ts';
import { type KillTrial, killTrials } from './kill-trial.ts';
import { killedDesk } from './killed-desk.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    desk: { type: 'string' },
  },
});

if (values.desk !== undefined) await killedDesk(JSON.parse(values.desk));
else await killAll(Number(values.count), Number(values.seed));

async function killAll(count: number, seed: number): Promise<void> {
  const databases = DATABASES.filter(({ there }) => there);
  const started = performance.now();
  const trials = await Promise.all(
    databases.map(async ({ name, make }, lane) => {
      const { place, clear } = await make();
      const random = randomFrom(seed + lane);
      const settled = () => untilNobodyElse(place.postgres);
      const script = fileURLToPath(import.meta.url);
      const at = killTrials({ script, place, random, settled });
      const all: KillTrial[] = [];
      for (let n = lane; n < count; n += databases.length)
        all.push(await at.kill(Math.floor(n / databases.length)));
      await at.close();
      await settled();
      await clear();
      return { name, all };
    }),
  );
  await dropDatabases();
  const rows = trials.flatMap(({ name, all }) =>
    [...new Set(all.map(({ deed }) => deed))].map((deed) => {
      const of = all.filter((trial) => trial.deed === deed);
      const found = (what: string) => String(of.filter((trial) => trial.found === what).length);
      const wrong = String(of.filter((trial) => trial.wrong.length > 0).length);
      return [name, deed, String(of.length), found('as before'), found('as behind'), wrong];
    }),
  );
  console.log(table([['database', 'killed in', 'kills', 'as before', 'as behind', 'wrong'], ...rows]));
  const all = trials.flatMap(({ all }) => all);
  const wrong = all.filter((trial) => trial.wrong.length > 0);
  for (const trial of wrong) console.log(`wrong: ${trial.deed}, ${trial.moment}: ${trial.wrong.join('; ')}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${all.length} kills from seed ${seed} in ${seconds} s: ${wrong.length} left something wrong.`);
  process.exit(wrong.length > 0 ? 1 : 0);
}

/** What a killed process began in PostgreSQL goes on there for a moment. */
async function untilNobodyElse(url: string | undefined): Promise<void> {
  if (url === undefined) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const others = `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  while ((await client.query(others)).rows.length > 0) await setTimeout(5);
  await client.end();
}
