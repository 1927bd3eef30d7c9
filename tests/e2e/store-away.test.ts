import { expect, it } from 'vitest';
import { PHRASES } from '../../src/reply/phrases.ts';
import { type Store, StoreError } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace } from '../store/databases.ts';
import { textOf } from '../support/components.ts';
import { article, deskStage, shownOf } from '../support/desk-stage.ts';

it('tells in a sentence below the preview that the shelf cannot be written to, and takes the source when pressed again', async () => {
  const at = await embeddedPlace();
  let isAway = true;
  const store = new Proxy(openStore(at.place), {
    get: (target, name: keyof Store) =>
      name === 'put' && isAway ? () => Promise.reject(new StoreError('it is away')) : target[name],
  });
  const on = await deskStage(store);
  const preview = await on.slash('add', { file: on.file(article()) });

  const away = await on.press(preview, 'Put on shelf');
  if (away.kind !== 'update') throw new Error(JSON.stringify(away));
  expect(away.followUps.map(({ components }) => textOf(components))).toEqual([PHRASES.storeAway]);
  expect(shownOf(away)).toContain('To be put on the shelf');
  expect(shownOf(await on.slash('sources'))).not.toContain('The bakery reopens');

  isAway = false;
  expect(shownOf(await on.press(preview, 'Put on shelf'))).toContain('On the shelf');
  expect(shownOf(await on.slash('sources'))).toContain('The bakery reopens');
  await on.close();
  await store.close();
  await at.clear();
});
