import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shown } from '../../support/shown.ts';
import { addOne, isConfirmed, titleOf } from './adding.ts';
import { type OwnDatabase, ownDatabase } from './database.ts';
import { asking, IS_THERE, onDiscord, type Stage, stage } from './stage.ts';
import type { Outcome } from './tally.ts';

const run = promisify(execFile);

/**
 * An older version runs, is backed up, and is replaced by this one on its database; then it comes back on an empty one,
 * by its backup.
 * @param from the folder of an older version, built
 */
export async function upgrade(from: string | undefined): Promise<Outcome> {
  if (from === undefined)
    return { rows: [], notes: ['skipped: name the folder of an older version by --from'], faults: [] };
  const [first, second] = [await ownDatabase(), await ownDatabase()];
  const on = await stage(first.url());
  const faults: string[] = [];
  const backup = join(from, 'before.jsonl.gz');
  const inOld = ['env', '-C', from];
  const old = (database: OwnDatabase, ...args: string[]) =>
    run('env', ['-C', from, process.execPath, 'dist/cli.js', ...args], {
      env: { ...process.env, VERBATIM_DATABASE: database.url() },
    });
  try {
    const before = await live(on, first, inOld);
    for (const at of [1, 2])
      if (!isConfirmed(await addOne(on, at))) faults.push(`${titleOf(at)} was not added`);
    faults.push(...(await missing(on, [1, 2], 'before')));
    await old(first, 'backup', backup);
    await before.leave();

    const after = await live(on, first);
    faults.push(...(await missing(on, [1, 2], 'behind the upgrade')));
    if (!isConfirmed(await addOne(on, 3))) faults.push('nothing could be added behind the upgrade');
    await after.leave();

    await old(second, 'restore', backup);
    const back = await live(on, second, inOld);
    faults.push(...(await missing(on, [1, 2], 'after going back')));
    await back.leave();
    return { rows: [], notes: ['upgraded, and gone back by the backup'], faults };
  } finally {
    await on.close();
    await first.close();
    await second.close();
  }
}

/** Starts a version on a database. */
async function live(on: Stage, database: OwnDatabase, within?: readonly string[]) {
  const env = { ...onDiscord(on.discord), VERBATIM_DATABASE: database.url() };
  const one = await on.begin([], env, IS_THERE, within);
  return {
    async leave() {
      one.child.kill('SIGTERM');
      await one.ended;
    },
  };
}

/** Which of the sources that were added do not answer. */
async function missing({ discord }: Stage, added: readonly number[], when: string): Promise<string[]> {
  const gone: string[] = [];
  for (const at of added) {
    const { text } = shown(
      await asking(discord, `When did the mill on Street ${at} open its doors?`, 'member'),
    );
    if (!text.includes(`The mill on Street ${at} opened`))
      gone.push(`${when}: source ${at} does not answer: ${text}`);
  }
  return gone;
}
