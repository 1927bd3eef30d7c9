import { ownDatabase } from './database.ts';
import { answerer, stage } from './stage.ts';
import { faultsOf, type Outcome, row } from './tally.ts';
import { said, wireLoad } from './wire-load.ts';

/** Three processes that answer leave in order and come back, one after the other, under many questions a second. */
export async function rolling(perSecond: number): Promise<Outcome> {
  const database = await ownDatabase();
  const on = await stage(database.url());
  try {
    const answerers = [await answerer(on), await answerer(on), await answerer(on)];
    const loaded = await wireLoad(
      answerers.map(({ url }) => url),
      perSecond,
    );
    for (const one of answerers) {
      await one.end('SIGTERM');
      await one.comeBack();
    }
    const seconds = await loaded.end();
    const { tally } = loaded;
    return {
      rows: [row('rolling restart', tally)],
      notes: [
        `${perSecond} questions a second for ${seconds.toFixed(0)} s, ${(tally.right / seconds).toFixed(0)} answered`,
        ...said(loaded),
      ],
      faults: [...faultsOf(tally), ...(tally.told > 0 ? [`${tally.told} failed`] : [])],
    };
  } finally {
    await on.close();
    await database.close();
  }
}
