import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  field,
  lastMessage,
  openBrowser,
  send,
  skipped,
  type Visit,
  visit,
} from '../../packages/discord-sandbox/tests/browser/theatre.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { article, type DeskStage, deskStage } from '../support/desk-stage.ts';

describe.skipIf(skipped)(`a teacher at the page ${skipped ?? ''}`, () => {
  let browser: Browser;
  let at: TestPlace;
  let store: ReturnType<typeof openStore>;
  let on: DeskStage;
  let visitor: Visit;
  let page: Page;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    browser = await openBrowser();
    on = await deskStage(store, { mentions: true });
    visitor = await visit(browser, on.sandbox.url);
    page = visitor.page;
    await field(page).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await on?.close();
    await store?.close();
    await at?.clear();
    expect(visitor.complaints).toEqual([]);
  });

  const be = (name: string) => page.getByText(name, { exact: true }).first().click();
  const goTo = (channel: string) => page.getByRole('button', { name: channel, exact: true }).click();
  const ask = async (subject: string): Promise<string> => {
    await field(page).fill(`@Example bot who lost forty sacks of flour at the ${subject}?`);
    await page.keyboard.press('Enter');
    await lastMessage(page).locator('.badge').waitFor();
    return (await lastMessage(page).locator('.body').textContent()) ?? '';
  };

  it('gives a channel a shelf of its own, and puts three articles there', async () => {
    await be('Tess');
    await goTo('workshop');
    await send(page, 'settings');
    await lastMessage(page)
      .getByRole('combobox', { name: /uses the shelf/ })
      .click();
    await page.getByRole('option', { name: 'This channel has a shelf of its own' }).click();
    await lastMessage(page)
      .getByRole('combobox', { name: /shelf of its own/ })
      .waitFor();
    for (const subject of ['bakery', 'library', 'ferry']) {
      await field(page).fill('/add file: ');
      await page.locator('.composer input[type=file]').setInputFiles({
        name: `${subject}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(article(subject)),
      });
      await page.locator('.file-chip').waitFor();
      await page.keyboard.press('Enter');
      await lastMessage(page).getByText(`/add file: ${subject}.txt`).waitFor();
      await lastMessage(page).getByRole('button', { name: 'Put on shelf' }).click();
      await lastMessage(page).getByText('On the shelf:').waitFor();
    }
  });

  it('has pupils ask there, who may not add, and who find nothing of it elsewhere', async () => {
    await be('Mina');
    await goTo('workshop');
    expect(await ask('ferry')).toContain('Rosa Lind');
    await send(page, 'add');
    await lastMessage(page).getByText('for those who manage the server').waitFor();
    await goTo('general');
    expect(await ask('ferry')).not.toContain('Rosa Lind');
  });
});
