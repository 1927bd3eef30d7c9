import { type ChildProcess, fork } from 'node:child_process';
import type { StorePlace } from '../../src/store/index.ts';
import { type Done, type Kill, type Order, type Seen, titleOf } from './killed-desk.ts';

/** A shelf and the people at it, through all kills of one place. */
export interface KillTrials {
  /** One kill in one deed, and what is there behind it. The plan follows from the number and the random numbers alone. */
  kill(number: number): Promise<KillTrial>;
  close(): Promise<void>;
}

export interface KillTrial {
  readonly deed: Deed;
  readonly moment: string;
  /** Whether the shelf was found as it is behind the deed, or as it was before. */
  readonly found: 'as behind' | 'as before';
  readonly wrong: readonly string[];
}

const DEEDS = ['take', 'correct', 'put', 'update', 'discard', 'remove', 'undo'] as const;
type Deed = (typeof DEEDS)[number];

interface Version {
  readonly title: string;
  readonly isRemoved: boolean;
}

export interface KillOptions {
  /** The bundled program that serves as a desk when it is forked. */
  readonly script: string;
  readonly place: StorePlace;
  readonly random: (below: number) => number;
  /** Resolves when nothing of a killed process goes on in the database. */
  readonly settled: () => Promise<void>;
}

export function killTrials({ script, place, random, settled }: KillOptions): KillTrials {
  /** What is on the shelf for sure. */
  const shelf = new Map<string, Version>();
  /** How long each deed takes and how often it calls the store, as last measured. */
  const measured = new Map<string, { readonly microseconds: number; readonly calls: number }>();
  let child: ChildProcess | undefined;
  let numbers = 0;

  async function started(): Promise<ChildProcess> {
    if (child) return child;
    const next = fork(script, ['--desk', JSON.stringify(place)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await new Promise((resolve, reject) => {
      next.once('message', resolve);
      next.once('exit', (code) => reject(new Error(`the desk did not open (${code})`)));
    });
    child = next;
    return next;
  }

  /** What came of an order; nothing where the desk was killed. */
  async function order(given: Order): Promise<Done | undefined> {
    const desk = await started();
    return new Promise((resolve) => {
      const died = (): void => {
        child = undefined;
        resolve(undefined);
      };
      desk.once('exit', died);
      desk.once('message', (done: Done) => {
        desk.off('exit', died);
        resolve(done);
      });
      desk.send(given);
    });
  }

  /** An order that nobody is killed in. */
  async function told(given: Order): Promise<Done> {
    const done = await order(given);
    if (!done) throw new Error(`the desk died of ${JSON.stringify(given)}`);
    measured.set(given.do, done);
    return done;
  }

  function killFor(deed: Order['do'], number: number): [Kill, string] {
    const { calls, microseconds } = measured.get(deed) ?? { calls: 2, microseconds: 3000 };
    if (number % 2 === 1) return [{ microseconds: random(Math.ceil(microseconds * 1.1)) }, 'anywhere'];
    const call = 1 + (Math.floor(number / 2) % Math.max(1, calls));
    const moment = random(2) === 0 ? 'before' : 'behind';
    return [{ call, moment }, `${moment} call ${call}`];
  }

  const look = async (): Promise<Map<string, Seen>> => {
    const { seen } = await told({ do: 'look', ids: [...shelf.keys()] });
    return new Map(seen.map((one) => [one.id, one]));
  };

  /** Puts a report on the shelf; gives its id there. */
  async function shelved(n: number): Promise<string> {
    const { id = '' } = await told({ do: 'take', n, version: 0 });
    const { id: source = '' } = await told({ do: 'put', id });
    shelf.set(source, { title: titleOf(n, 0), isRemoved: false });
    return source;
  }

  /** What stands before the deed: the order to be killed in, and what the shelf holds when it was carried out. */
  async function prepared(deed: Deed): Promise<{ given: Order; source?: string; to?: Version }> {
    const n = ++numbers;
    const draft = async (version: number) => (await told({ do: 'take', n, version })).id ?? '';
    if (deed === 'take') return { given: { do: 'take', n, version: 0 } };
    if (deed === 'correct') return { given: { do: 'correct', id: await draft(0), title: titleOf(n, 1) } };
    if (deed === 'discard') return { given: { do: 'discard', id: await draft(0) } };
    if (deed === 'put')
      return { given: { do: 'put', id: await draft(0) }, to: { title: titleOf(n, 0), isRemoved: false } };
    const source = await shelved(n);
    const title = titleOf(n, 0);
    if (deed === 'update')
      return {
        given: { do: 'put', id: await draft(1) },
        source,
        to: { title: titleOf(n, 1), isRemoved: false },
      };
    if (deed === 'remove')
      return { given: { do: 'remove', id: source }, source, to: { title, isRemoved: true } };
    await told({ do: 'remove', id: source });
    shelf.set(source, { title, isRemoved: true });
    return { given: { do: 'undo', id: source }, source, to: { title, isRemoved: false } };
  }

  return {
    async kill(number) {
      const deed = DEEDS[number % DEEDS.length] ?? 'take';
      const { given, source, to } = await prepared(deed);
      const [kill, moment] = killFor(given.do, Math.floor(number / DEEDS.length));
      if (await order({ ...given, kill })) throw new Error('the desk was not killed');
      await settled();
      const seen = await look();
      const wrong = [...seen.values()].flatMap((one) => one.wrong.map((what) => `${one.title}: ${what}`));
      // Of all others nothing has changed; the one that was under way is as before, or as behind.
      const from = source === undefined ? undefined : shelf.get(source);
      const there =
        source === undefined ? [...seen.values()].find(({ id }) => !shelf.has(id)) : seen.get(source);
      const isDone = to ? isSame(there, to) : false;
      if (!isDone && !isSame(there, from))
        wrong.push(`${there?.title ?? 'nothing'} is neither as before nor as behind`);
      for (const [id, version] of shelf)
        if (id !== source && !isSame(seen.get(id), version)) wrong.push(`${version.title} has changed`);
      for (const id of seen.keys())
        if (id !== there?.id && !shelf.has(id)) wrong.push(`${id} is there, and nobody put it there`);
      if (there) shelf.set(there.id, there);
      wrong.push(...(await pressedAgain(deed, given, isDone, there?.id ?? source)));
      await forgotten();
      return { deed, moment, found: isDone ? 'as behind' : 'as before', wrong };
    },
    async close() {
      const desk = child;
      child = undefined;
      if (!desk) return;
      const ended = new Promise((resolve) => desk.once('exit', resolve));
      desk.kill('SIGKILL');
      await ended;
    },
  };

  /** Only the last are looked at again, so that looking takes no longer each time. */
  async function forgotten(): Promise<void> {
    for (const [id, { isRemoved }] of shelf) {
      if (shelf.size <= 12) break;
      if (!isRemoved) await told({ do: 'remove', id });
      shelf.delete(id);
    }
  }

  /** Whoever had the message before them presses its button again: what is wrong with what it says and does. */
  async function pressedAgain(
    deed: Deed,
    given: Order,
    isDone: boolean,
    source: string | undefined,
  ): Promise<string[]> {
    if (given.do === 'take' || given.do === 'look') return [];
    const wrong: string[] = [];
    const press = async (
      verb: 'put' | 'discard' | 'remove' | 'undo',
      id: string,
      allowed: readonly string[],
    ) => {
      const { said, id: next } = await told({ do: verb, id });
      const isKnown = allowed.some((key) => said.includes(key));
      if (!isKnown) wrong.push(`${verb} behind the kill says ${said.join(', ')}`);
      return { said, next };
    };
    if (given.do === 'remove' || given.do === 'undo') {
      const opposite = given.do === 'remove' ? 'undo' : 'remove';
      await press(
        given.do,
        given.id,
        isDone ? ['tooLateForThat'] : [given.do === 'remove' ? 'takenOut' : 'putBack'],
      );
      await press(opposite, given.id, [opposite === 'remove' ? 'takenOut' : 'putBack']);
      const version = shelf.get(given.id);
      if (version) shelf.set(given.id, { ...version, isRemoved: opposite === 'remove' });
      return wrong;
    }
    const allowed = {
      correct: ['onShelf'],
      discard: ['onShelf', 'draftGone'],
      put: isDone ? ['updatedOnShelf', 'draftGone'] : ['onShelf'],
      update: isDone ? ['updatedOnShelf', 'draftGone'] : ['updatedOnShelf'],
    }[deed as 'correct' | 'discard' | 'put' | 'update'];
    const { said, next } = await press('put', given.id, allowed);
    const seen = await look();
    const id = source ?? next;
    const there = id === undefined ? undefined : seen.get(id);
    if (!said.includes('draftGone') || isDone) {
      if (!there || there.isRemoved || there.wrong.length > 0)
        wrong.push(`put behind the kill left ${JSON.stringify(there)}`);
    }
    if (there) shelf.set(there.id, there);
    return wrong;
  }
}

const isSame = (seen: Version | undefined, version: Version | undefined): boolean =>
  seen?.title === version?.title && (seen?.isRemoved ?? false) === (version?.isRemoved ?? false);
