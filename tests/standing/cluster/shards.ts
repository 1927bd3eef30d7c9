import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox, SessionStart } from 'discord-sandbox';
import { shown } from '../../support/shown.ts';
import { ownDatabase } from './database.ts';
import { A_PERSON, asking, IS_THERE, load, onDiscord, PEOPLE, QUESTIONS, stage } from './stage.ts';
import { emptyTally, faultsOf, note, type Outcome, row } from './tally.ts';

const SHARDS = 8;
const SERVERS = 16;
/** Discord lets one connection after the other identify, each five seconds after the one before. */
const APART_MS = 4900;
const PER_SECOND = A_PERSON * PEOPLE.length;
const CUTS = 3;

/** A bot that Discord wants on eight connections: each server is on its own, and connections that are lost go on. */
export async function shards(): Promise<Outcome> {
  const database = await ownDatabase();
  const on = await stage(database.url(), { shards: SHARDS, maxConcurrency: 1, moreServers: SERVERS - 1 });
  const { discord } = on;
  try {
    await on.begin([], { ...onDiscord(discord), LOG_LEVEL: 'warn' }, IS_THERE);
    await until(discord, 'identified', SHARDS);
    const identified = [...discord.starts];
    const question = QUESTIONS[0];
    const right = shown(await asking(discord, question)).text;
    const tally = emptyTally();
    const end = load(PER_SECOND, (at) =>
      note(tally, right, () =>
        asking(discord, question, PEOPLE[at % PEOPLE.length], discord.servers[at % SERVERS]?.channel),
      ),
    );
    await wait((SERVERS / PER_SECOND) * 1000);
    for (let cuts = 0; cuts < CUTS; cuts++) {
      discord.faults.dropConnection();
      await until(discord, 'resumed', SHARDS * (cuts + 1));
      await wait(3000);
    }
    await end();
    const more = discord.starts.filter(({ how }) => how !== 'resumed').slice(SHARDS);
    return {
      rows: [row(`${SHARDS} shards, ${SERVERS} servers`, tally)],
      notes: [
        `identified ${identified.length} times, ${(closest(identified) / 1000).toFixed(1)} s apart at the least; ${CUTS} times all connections were cut, and ${CUTS * SHARDS} went on`,
      ],
      faults: [
        ...faultsOf(tally),
        ...(closest(identified) < APART_MS ? ['two identified at once'] : []),
        ...more.map(({ shard, how }) => `shard ${shard} was ${how}`),
        ...(new Set(identified.map(({ shard }) => shard)).size < SHARDS ? ['a shard is missing'] : []),
      ],
    };
  } finally {
    await on.close();
    await database.close();
  }
}

const until = (discord: Sandbox, what: SessionStart['how'], count: number) =>
  discord.until(() => discord.starts.filter(({ how }) => how === what).length >= count, 90_000);

const closest = (starts: readonly SessionStart[]): number =>
  Math.min(...starts.slice(1).map(({ at }, before) => at - (starts[before]?.at ?? 0)));
