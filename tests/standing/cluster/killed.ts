import { setTimeout as wait } from 'node:timers/promises';
import { ownDatabase } from './database.ts';
import { answerer, askedOverAndOver, gateway, stage } from './stage.ts';
import { faultsOf, type Outcome, row } from './tally.ts';
import { said, wireLoad } from './wire-load.ts';

const EVERY_MS = 10_000;

/** Of three processes that answer, one after the other is killed every ten seconds, and comes back five seconds later. */
export async function killed(seconds: number, perSecond: number): Promise<Outcome> {
  const database = await ownDatabase();
  const on = await stage(database.url());
  try {
    const answerers = [await answerer(on), await answerer(on), await answerer(on)];
    const nodes = answerers.map(({ url }) => url);
    await gateway(on, nodes);
    const discord = askedOverAndOver(on, await on.known());
    const loaded = await wireLoad(nodes, perSecond);
    let kills = 0;
    for (const until = performance.now() + seconds * 1000; performance.now() < until; kills++) {
      await wait(EVERY_MS / 2);
      const one = answerers[kills % answerers.length];
      await one?.end('SIGKILL');
      await wait(EVERY_MS / 2);
      await one?.comeBack();
    }
    await discord.end();
    await loaded.end();
    return {
      rows: [row('killed: through Discord', discord.tally), row('killed: from gateways', loaded.tally)],
      notes: [`killed ${kills} times in ${seconds} s`, ...said(loaded)],
      faults: [...faultsOf(discord.tally), ...faultsOf(loaded.tally)],
    };
  } finally {
    await on.close();
    await database.close();
  }
}
