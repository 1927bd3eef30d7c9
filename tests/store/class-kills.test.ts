import { type ChildProcess, fork } from 'node:child_process';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StorePlace } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { type Confirmed, OWNER, PUPILS, TASKS } from '../support/class-process.ts';
import { DATABASES, dropDatabases } from './databases.ts';

const SCRIPT = 'node_modules/.cache/class-process.mjs';
/** So many presses were confirmed when the process is killed. */
const KILLS = [1, 7, 30, 90, 150];

/** Runs a class until so many of its presses were confirmed, then kills it with -9; all of it where none is given. */
function classOn(place: StorePlace, kill?: number): Promise<Confirmed[]> {
  return new Promise((resolve, reject) => {
    const confirmed: Confirmed[] = [];
    const child: ChildProcess = fork(SCRIPT, ['--class', JSON.stringify(place)]);
    child.on('message', (told: Confirmed | 'open' | 'all') => {
      if (typeof told === 'string') return;
      confirmed.push(told);
      if (confirmed.length === kill) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', () => resolve(confirmed));
  });
}

afterAll(dropDatabases);

describe.each(DATABASES.filter(({ there }) => there))(
  'a class of 40 that presses at once on $name',
  ({ make }) => {
    beforeAll(async () => {
      await build({
        entryPoints: ['tests/support/class-process.ts'],
        bundle: true,
        format: 'esm',
        platform: 'node',
        packages: 'external',
        outfile: SCRIPT,
      });
    });

    it('is counted once each, and forgotten nothing that was confirmed, however often the process is killed', async () => {
      const { place, clear } = await make();
      const before = openStore(place);
      const { id, owner, made_by, made_at } = TASKS;
      await before.keepDraft({ id, owner, made_by, made_at, file: new Uint8Array([1]), report: '' });
      expect(await before.putAssignment(TASKS)).toBe(true);
      await before.setDaily({
        channel: '9',
        owner: OWNER,
        server: '7',
        what: 'any',
        hour: 8,
        zone: 'UTC',
        locale: 'en-GB',
        made_by: '5',
        last_day: null,
      });
      await before.close();

      const confirmed: Confirmed[] = [];
      for (const kill of [...KILLS, undefined]) {
        const told = await classOn(place, kill);
        if (kill !== undefined) expect(told.length).toBeGreaterThanOrEqual(kill);
        confirmed.push(...told);
      }

      // Of everything that was confirmed, twice or again after a kill, the same counts for ever.
      const kept = new Map<string, Set<string>>();
      for (const { what, value } of confirmed) kept.set(what, (kept.get(what) ?? new Set()).add(value));
      const days = [...kept].filter(([what]) => what.startsWith('day'));
      const others = [...kept].filter(([what]) => !what.startsWith('day'));
      expect(others.filter(([, values]) => values.size !== 1)).toEqual([]);
      const posted = confirmed.filter(({ value }) => value === 'posted').map(({ what }) => what);
      expect(new Set(posted).size).toBe(posted.length);
      expect(days.length).toBeGreaterThan(0);

      const after = openStore(place);
      const countedOf = (what: string): string => [...(kept.get(what) ?? [])].join();
      const tally = await after.quizTally(OWNER, 'q', '0');
      expect(tally.questions).toMatchObject([{ question: 1, answers: PUPILS }]);
      const picks = await after.taskPicks(TASKS.id);
      expect(picks).toHaveLength(PUPILS);
      for (const { who, choice } of picks) expect(`${choice}`).toBe(countedOf(`pick ${who}`));
      expect(tally.questions[0]?.right).toBe(
        others.filter(([what]) => what.startsWith('quiz') && countedOf(what) === '1').length,
      );
      const answers = await after.handedIn(TASKS.id);
      expect(answers.map(({ own }) => own)).toEqual(Array.from({ length: PUPILS }, () => 'the bridge'));
      const [daily] = await after.dailies();
      expect(posted.every((day) => day <= `day ${daily?.last_day}`)).toBe(true);
      await after.close();
      await clear();
    }, 120_000);
  },
);
