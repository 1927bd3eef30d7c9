import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manualClock, type Sandbox, startSandbox } from '../../src/index.ts';
import { showcase } from './showcase.ts';
import { field, lastMessage, openBrowser, options, skipped, type Visit, visit } from './theatre.ts';

describe.skipIf(skipped)(`the page, by keyboard alone ${skipped ?? ''}`, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: Client<true>;
  let visitor: Visit;
  let page: Page;
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const pill = (name: string) => page.getByRole('combobox', { name: new RegExp(`^${name}[,:]`) });

  beforeAll(async () => {
    browser = await openBrowser();
    // No interaction runs out of time on a busy machine.
    sandbox = await startSandbox({ clock: manualClock() });
    bot = await showcase(sandbox);
    visitor = await visit(browser, sandbox.url);
    page = visitor.page;
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.destroy();
    await sandbox?.close();
  });
  beforeEach(async () => {
    await field(page).focus();
  });
  afterEach(() => {
    expect(visitor.complaints).toEqual([]);
  });

  it('goes from / to the answer: arrows, Tab and Enter pick, a required option is asked for', async () => {
    await page.keyboard.type('/');
    await options(page).first().waitFor();
    await keys('ArrowUp', 'ArrowDown', 'ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toMatch(/-list-1$/);
    await page.keyboard.type('choo');
    await keys('Tab', 'Enter');
    expect(await page.getByRole('alert').textContent()).toBe('“fruit” is required.');
    expect(await pill('fruit').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('ap');
    await page.getByRole('option', { name: 'a apricot' }).waitFor();
    await keys('ArrowDown', 'Enter');
    expect(await pill('fruit').inputValue()).toBe('a apricot');
    await keys('Tab');
    await pill('ripe').waitFor();
    await page.keyboard.type('fa');
    await keys('Enter', 'Enter');
    await lastMessage(page).getByText('apricot false').waitFor();
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('closes the list with Escape, then leaves the command; Backspace takes options away', async () => {
    await page.keyboard.type('/choose ');
    await page.getByRole('option', { name: 'a pear' }).waitFor();
    await keys('Escape');
    await expect.poll(() => options(page).count()).toBe(0);
    await page.keyboard.type('x');
    await keys('Tab');
    await page.keyboard.type('ri');
    await keys('Enter');
    await pill('ripe').waitFor();
    await keys('Backspace');
    await expect.poll(() => pill('ripe').count()).toBe(0);
    await keys('Backspace', 'Backspace');
    expect(await field(page).inputValue()).toBe('/choose');
    await keys('Escape', 'Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  it('takes a command that is pasted whole', async () => {
    await field(page).fill('/choose fruit: pear ripe: True');
    expect(await pill('fruit').inputValue()).toBe('pear');
    await pill('ripe').focus();
    await keys('Enter', 'Enter');
    await lastMessage(page).getByText('pear true').waitFor();
  });

  it('takes a command that is typed with the names of its options, as one that is pasted', async () => {
    await page.keyboard.type('/choose fruit: pear ripe:', { delay: 20 });
    await pill('ripe').waitFor();
    expect(await pill('fruit').inputValue()).toBe('pear');
    await page.keyboard.type(' True', { delay: 20 });
    await keys('Enter', 'Enter');
    await lastMessage(page).getByText('pear true').waitFor();
  });

  it('walks over messages with the arrows, opens their menu and their buttons', async () => {
    await sandbox.say({ content: 'first of two' });
    await sandbox.say({ content: 'second of two' });
    await page.locator('.message', { hasText: 'second of two' }).last().focus();
    await keys('ArrowUp');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toContain('first of two');
    await keys('Tab');
    await keys('Enter');
    await page.getByRole('menuitem', { name: 'Shout it' }).waitFor();
    await keys('Enter');
    await lastMessage(page).getByText('FIRST OF TWO').waitFor();
  });

  it('opens and closes what stands beside the conversation, and says what is new to a screen reader', async () => {
    await page.getByRole('link', { name: 'Behind the scenes' }).first().focus();
    await keys('Enter');
    const panel = page.getByRole('complementary', { name: 'Behind the scenes' });
    await panel.waitFor();
    await keys('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    await sandbox.slash({ command: 'embed' });
    await sandbox.say({ content: 'heard by all', user: 'administrator' });
    await page
      .locator('[role=status]', { hasText: 'Amal said: heard by all' })
      .waitFor({ state: 'attached' });
    await sandbox.say({ content: 'said by oneself' });
    await lastMessage(page).getByText('said by oneself').waitFor();
    expect(await page.locator('[role=status]').allTextContents()).not.toContainEqual(
      expect.stringContaining('oneself'),
    );
  });
});
