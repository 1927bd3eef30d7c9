import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/index.ts';
import { EXAMPLE_SHELF, EXAMPLE_WELCOME } from './example-shelf.ts';
import { showcase } from './showcase.ts';
import { field, lastMessage, openBrowser, options, send, skipped, visit } from './theatre.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds that is serious or worse, as `rule: selector`. */
async function findings(page: Page): Promise<string[]> {
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
  };
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
}

const VIEWS: Record<string, (page: Page) => Promise<unknown>> = {
  welcome: async (page) => {
    await send(page, 'refused');
    await page.locator('.failed').waitFor();
  },
  'every component': everyComponent,
  'private answer': async (page) => {
    await send(page, 'secret');
    await privateAnswer(page).waitFor();
  },
  'one in another': nested,
  picker: async (page) => {
    await field(page).fill('/');
    await options(page).first().waitFor();
  },
  pills: async (page) => {
    await field(page).fill('/choose ');
    await page.getByRole('option', { name: 'a pear' }).waitFor();
  },
  form: async (page) => {
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.getByRole('dialog').waitFor();
  },
  menu: async (page) => {
    await page.keyboard.press('Escape');
    // The page goes back to where it was when the form is gone.
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await privateAnswer(page).hover();
    await privateAnswer(page).getByRole('button', { name: 'Message actions' }).click();
    await page.getByRole('menu').waitFor();
  },
  shelf: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Shelf' }).click();
    await page.locator('.card').first().waitFor();
  },
  document: async (page) => {
    await page.locator('.card').first().click();
    await page.locator('.paragraph').first().waitFor();
  },
  'failure, and what is behind it': async (page) => {
    await page.locator('.failed').getByRole('link').click();
    await page.locator('.step summary').first().click();
  },
};

/** One that came: a command that failed leaves a private message too. */
const privateAnswer = (page: Page) => page.locator('.message.private:not(.failed)').first();

async function nested(page: Page) {
  await send(page, 'nested');
  await lastMessage(page).getByText('word').waitFor();
}

/** Elements that can be pressed, inside of others that can be. */
const pressableInside = (page: Page) =>
  page
    .locator(
      ':is(a, button, label, summary, [role=option]) :is(a, button, [tabindex], select, [role=button])',
    )
    .count();

async function everyComponent(page: Page) {
  await send(page, 'everything');
  await page.locator('.message').getByText('A section').last().waitFor();
  await send(page, 'controls');
  await page.getByText('Several colours').last().waitFor();
}

describe.skipIf(skipped)(`the page, for everybody ${skipped ?? ''}`, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: Client<true>;
  beforeAll(async () => {
    browser = await openBrowser();
    sandbox = await startSandbox({ shelf: EXAMPLE_SHELF, welcome: EXAMPLE_WELCOME });
    bot = await showcase(sandbox);
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.destroy();
    await sandbox?.close();
  });

  it('has no finding of axe-core that is serious or worse, in any view, light or dark', async () => {
    const { page, context } = await visit(browser, sandbox.url, { bypassCSP: true });
    await field(page).waitFor();
    await page.addScriptTag({ content: AXE });
    const found: Record<string, string[]> = {};
    for (const [name, open] of Object.entries(VIEWS)) {
      await open(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found[`${name}, ${colorScheme}`] = await findings(page);
        expect([name, await pressableInside(page)]).toEqual([name, 0]);
      }
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(22);
    await context.close();
  });

  it.each([
    ['on a phone', { width: 360, height: 740 }],
    ['at 200 % zoom', { width: 640, height: 400 }],
  ])('fits, and can be used in full, %s', async (_, viewport) => {
    const { page, context, complaints } = await visit(browser, sandbox.url, { viewport });
    await field(page).waitFor();
    await everyComponent(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.getByRole('button', { name: 'Channels and people' }).click();
    await page.getByRole('link', { name: 'Shelf' }).click();
    await page.locator('.card').first().click();
    await page.locator('.paragraph').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.getByRole('link', { name: 'Close' }).click();
    expect(await field(page).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  async function load() {
    const { page, context } = await visit(browser, 'about:blank');
    await page.goto(sandbox.url);
    await page.locator('.try').first().waitFor();
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, size) => sum + size, 0),
    );
    await context.close();
    return bytes;
  }

  it('loads less than 150 kB', async () => {
    const bytes = await load();
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(150_000);
  });
});
