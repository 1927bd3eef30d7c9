import { setTimeout as wait } from 'node:timers/promises';
import { type Store, storeThread } from '../../../src/store/index.ts';
import { STORE_WORKER } from '../../support/program.ts';
import { addOverAndOver } from './adding.ts';
import { ownDatabase } from './database.ts';
import { answerer, askedOverAndOver, gateway, stage } from './stage.ts';
import { faultsOf, type Outcome, row } from './tally.ts';

const RESTARTS = ['fast', 'immediate', 'immediate'] as const;
const AWAY_MS = 3000;
const BETWEEN_MS = 7000;

/**
 * The PostgreSQL stops and starts, as in an upgrade and as when its machine loses power, while people ask and put
 * sources on the shelf: what was confirmed to them is there at the end.
 */
export async function restarted(): Promise<Outcome> {
  const database = await ownDatabase();
  const on = await stage(database.url());
  try {
    const quotas = { VERBATIM_SHELF_SOURCES: '100000', VERBATIM_SHELF_HOURLY: '100000' };
    await gateway(on, [(await answerer(on)).url, (await answerer(on)).url], quotas);
    const asked = askedOverAndOver(on, await on.known(), ['member', 'manager']);
    const adding = addOverAndOver(on);
    for (const how of RESTARTS) {
      await wait(BETWEEN_MS);
      await database.stop(how);
      await wait(AWAY_MS);
      await database.start();
    }
    await wait(BETWEEN_MS);
    await asked.end();
    const { tally, confirmed } = await adding.end();
    const store = storeThread(STORE_WORKER, { folder: '/nonexistent', postgres: database.url() });
    const there = await titlesOf(store, on.discord.guildId);
    await store.close();
    const lost = confirmed.filter((title) => !there.has(title));
    return {
      rows: [row('PostgreSQL restarted: asked', asked.tally), row('PostgreSQL restarted: added', tally)],
      notes: [
        `stopped ${RESTARTS.join(', ')}, each time for ${AWAY_MS / 1000} s; ${confirmed.length} sources were confirmed, and ${there.size} are there`,
      ],
      faults: [
        ...faultsOf(asked.tally),
        ...faultsOf(tally),
        ...lost.map((title) => `confirmed and lost: ${title}`),
      ],
    };
  } finally {
    await on.close();
    await database.close();
  }
}

async function titlesOf(store: Store, server: string): Promise<Set<string>> {
  const listed = await store.list(`server:${server}`);
  return new Set(listed.map(({ title }) => title));
}
