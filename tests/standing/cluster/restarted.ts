import { setTimeout as wait } from 'node:timers/promises';
import { PHRASES } from '../../../src/reply/phrases.ts';
import { type Store, storeThread } from '../../../src/store/index.ts';
import { STORE_WORKER } from '../../support/program.ts';
import { shown } from '../../support/shown.ts';
import { ownDatabase } from './database.ts';
import { answerer, askedOverAndOver, gateway, type Stage, stage } from './stage.ts';
import { emptyTally, faultsOf, isSentence, type Outcome, row, type Tally } from './tally.ts';

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

/** Puts one source after the other on the shelf of the server. */
function addOverAndOver({ discord }: Stage) {
  const tally: Tally = emptyTally();
  const confirmed: string[] = [];
  let goesOn = true;

  async function addOne(at: number): Promise<void> {
    const title = `The mill number ${at} reopens`;
    const bytes = new TextEncoder().encode(
      `${title}\n\nBy Ann Early\nExample Gazette, 4 May 2021\n\nThe mill on Street ${at} opened its doors again on Monday, nine weeks after the flood.\n`,
    );
    const began = performance.now();
    const file = discord.upload({ name: 'mill.txt', type: 'text/plain', bytes });
    const preview = await discord.slash({ command: 'add', options: { file }, user: 'administrator' });
    const last = preview.kind === 'failed' ? preview : await pressed(preview);
    if (last.kind === 'failed') return void tally.lost.push(last.sentence);
    const { text } = shown(last);
    const followUps = 'followUps' in last ? last.followUps : [];
    const all = [text, ...followUps.map(({ content }) => content)].join('\n');
    if (text.includes(ON_SHELF)) {
      confirmed.push(title);
      tally.right++;
      tally.took.push(performance.now() - began);
    } else if (all.split('\n').some((line) => isSentence(line))) tally.told++;
    else tally.wrong.push(all);
  }

  /** What became of the preview, once it no longer shows what it did. */
  async function pressed(preview: Awaited<ReturnType<typeof discord.slash>>) {
    const { id, text, buttons } = shown(preview);
    const put = buttons.get(PHRASES.putOnShelf);
    if (put === undefined) return preview;
    const led = await discord.press(id, put, 'administrator');
    if (led.kind !== 'update') return led;
    return discord.until(async () => {
      const now = await discord.outcome(led.interaction);
      return now.kind === 'update' && (shown(now).text !== text || now.followUps.length > 0) && now;
    }, 30_000);
  }

  const working = (async () => {
    for (let at = 0; goesOn; at++) {
      await addOne(at);
      await wait(PAUSE_MS);
    }
  })();
  return {
    async end() {
      goesOn = false;
      await working;
      return { tally, confirmed };
    },
  };
}

/** Whoever presses and types too fast is told so. */
const PAUSE_MS = 4200;
const ON_SHELF = 'On the shelf';
