import { mkdirSync, statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  field,
  lastMessage,
  openBrowser,
  options,
  skipped,
  type Visit,
  visit,
} from '../../packages/discord-sandbox/tests/browser/theatre.ts';
import { firstSteps, SHELF_NAME, shelfDocuments } from '../../src/shelf-documents/index.ts';
import { type Stage, stage } from '../support/bot.ts';
import { starterLibrary } from '../support/library.ts';

/** `SCREENSHOTS=docs npx vitest run tests/browser/verbatim` makes the README's pictures anew. */
const PICTURES = process.env.SCREENSHOTS ?? 'node_modules/.cache/screenshots';

describe.skipIf(skipped)(`the page, with Verbatim ${skipped ?? ''}`, () => {
  let browser: Browser;
  let on: Stage;
  let visitor: Visit;
  let page: Page;
  const open = async (given: Parameters<typeof visit>[2] = {}) => {
    visitor = await visit(browser, on.sandbox.url, given);
    page = visitor.page;
    await field(page).waitFor();
  };
  const picture = async (name: string) => {
    mkdirSync(PICTURES, { recursive: true });
    const path = `${PICTURES}/${name}.png`;
    await page.mouse.move(0, 0);
    await page.screenshot({ path });
    expect(statSync(path).size).toBeLessThan(200_000);
  };

  beforeAll(async () => {
    const library = await starterLibrary();
    browser = await openBrowser();
    on = await stage(() => library, {
      name: 'Verbatim',
      shelf: { ...SHELF_NAME, ...shelfDocuments(library) },
      welcome: firstSteps(library),
    });
    await open({ viewport: { width: 1200, height: 600 } });
  });
  afterAll(async () => {
    await browser?.close();
    await on?.close();
  });
  afterEach(() => {
    expect(visitor.complaints).toEqual([]);
    expect(visitor.foreign).toEqual([]);
  });

  it('offers five things to try, and answers each at one click', async () => {
    const tries = page.locator('.try');
    expect(await tries.count()).toBe(5);
    for (let at = 0; at < 5; at += 1) {
      const before = await page.locator('.message').count();
      await tries.nth(at).click();
      await expect.poll(() => page.locator('.message').count(), { timeout: 8_000 }).toBe(before + 1);
    }
    await lastMessage(page).getByText('Nothing found').waitFor();
    expect(await page.locator('.failed').count()).toBe(0);
  });

  it('opens the source of an excerpt at its place, where a speaker leads to all that they said', async () => {
    await page.locator('.try').first().click();
    await lastMessage(page).getByRole('link', { name: 'Read ¶ 8 in its source' }).click();
    const place = page.locator('.paragraph.here');
    await place.waitFor();
    expect(await place.textContent()).toContain('crystal clear');
    expect(await place.locator('.mark').first().getAttribute('data-label')).toContain('Quoted: Tom Jawetz');
    await picture('page-answer');
    await place.getByRole('button', { name: 'Tom Jawetz' }).click();
    await lastMessage(page).getByText('/quotes speaker: Tom Jawetz').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.reader').count()).toBe(0);
  });

  it('shows the shelf, each source with what is known of it', async () => {
    await page.getByRole('link', { name: 'Shelf' }).click();
    await expect.poll(() => page.locator('.card').count()).toBe(6);
    const facts = await page.locator('.card', { hasText: 'No mass deportation' }).textContent();
    for (const fact of ['Kind notes', 'Publisher Business Standard', 'Date 24 February 2017', 'Passages 12'])
      expect(facts).toContain(fact);
  });

  it.each([
    ['ask', 'Which judge halted the attempt to end the program?', 'Kacsmaryk'],
    ['figure', 'vaccine doses for Mexico', '2.5 million'],
    ['whosaid', 'no, repeat no, mass deportation', 'John Kelly'],
    ['quotes', 'Jawetz', 'crystal clear'],
    ['verify', 'There will be no, repeat no, mass deportation', 'John Kelly'],
  ])('answers /%s from the picker to the reply', async (command, value, expected) => {
    await field(page).fill(`/${command}`);
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(value);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText(`/${command}`).waitFor();
    await lastMessage(page).locator('.body').getByText(expected).first().waitFor();
  });

  it.each(['sources', 'help'])('answers /%s from the picker to the reply', async (command) => {
    await field(page).fill(`/${command}`);
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText(`/${command}`).first().waitFor();
    await lastMessage(page).locator('.markdown').first().waitFor();
  });

  it('shows the question above its answer, and takes a further one in a form', async () => {
    await field(page).fill('/ask question: How many migrants were returned to Mexico under Trump?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const asked = lastMessage(page).getByText('“How many migrants were returned to Mexico under Trump?”');
    await asked.waitFor();
    await lastMessage(page).getByRole('button', { name: 'Ask on' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('The names in the question before are read along.').waitFor();
    await form.getByRole('textbox').fill('And how many under Biden?');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('“And how many under Biden? (').waitFor();
    await lastMessage(page).getByText('approximately 7,500 migrants').first().waitFor();
  });

  it('has the commands of a message in its menu', async () => {
    await page.locator('.try').first().click();
    await lastMessage(page).locator('.body').waitFor();
    await lastMessage(page).click({ button: 'right', position: { x: 8, y: 8 } });
    await page.getByRole('menuitem').first().waitFor();
  });

  it('looks as the README shows it: suggestions while typing, in the dark', async () => {
    await visitor.context.close();
    await open({ colorScheme: 'dark', viewport: { width: 1200, height: 660 } });
    await page.locator('.try').nth(2).click();
    await lastMessage(page).getByText('2.5 million').first().waitFor();
    await field(page).fill('/sources source: ');
    await options(page).nth(2).waitFor();
    await picture('page-suggestions');
  });

  it('looks as the README shows it: on a phone', async () => {
    await visitor.context.close();
    await open({ viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5, colorScheme: 'light' });
    await page.locator('.try').nth(0).click();
    await lastMessage(page).getByText('Quoted').first().waitFor();
    await picture('page-phone');
  });
});
