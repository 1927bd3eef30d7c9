import { type Client, type Interaction, MessageFlags } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manualClock, type Sandbox, startSandbox } from '../../src/index.ts';
import { exampleBot } from '../example-bot.ts';
import { slash } from '../stage.ts';
import { field, lastMessage, openBrowser, send, skipped, visit } from './theatre.ts';

const SCRIPT = '<script>document.title="owned"</script><img src=x onerror=document.title="owned">';
const OVERRIDE = '\u202eevil\u2066\u200f';
const text = (content: string) => ({ type: 10, content });
const nested = {
  type: 17,
  components: Array.from({ length: 18 }, (_, at) => ({
    type: 1,
    components: [{ type: 2, style: 1, custom_id: `b${at}`, label: `${at}${SCRIPT}`.slice(0, 80) }],
  })),
};
const HOSTILE: Record<string, object> = {
  script: {
    content: `${SCRIPT} [x](javascript:alert(1)) [y](data:text/html,x) [z](https://example.org/"onclick="x)`,
    embeds: [
      {
        title: SCRIPT,
        description: SCRIPT,
        fields: [{ name: SCRIPT, value: SCRIPT }],
        footer: { text: SCRIPT },
        author: { name: SCRIPT },
      },
    ],
    components: [
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 's',
            placeholder: SCRIPT,
            options: [{ label: SCRIPT, value: SCRIPT, description: SCRIPT }],
          },
        ],
      },
    ],
  },
  word: { components: [text('w'.repeat(4_000))], flags: MessageFlags.IsComponentsV2 },
  nested: { components: [nested], flags: MessageFlags.IsComponentsV2 },
  direction: { content: `${OVERRIDE} **${OVERRIDE}** after` },
  marks: { content: '*_~|`[('.repeat(280) },
  links: {
    components: [
      text('<https://example.org/‮gro.elpmaxe>'),
      { type: 12, items: [{ media: { url: 'https://example.org/x.svg' }, description: SCRIPT }] },
    ],
    flags: MessageFlags.IsComponentsV2,
  },
};

describe.skipIf(skipped)(`the page, with a hostile bot ${skipped ?? ''}`, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: Client<true>;
  beforeAll(async () => {
    browser = await openBrowser();
    sandbox = await startSandbox({ name: SCRIPT.slice(0, 60), clock: manualClock() });
    bot = await exampleBot(
      sandbox,
      Object.keys(HOSTILE).map((name) => slash(name, { description: SCRIPT })),
      (interaction: Interaction) =>
        interaction.isChatInputCommand() && interaction.reply(HOSTILE[interaction.commandName] ?? {}),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.destroy();
    await sandbox?.close();
  });

  it('shows everything as text, runs nothing, asks nobody, and stays in its width', async () => {
    const { page, complaints, foreign, context } = await visit(browser, sandbox.url, {
      viewport: { width: 390, height: 800 },
    });
    await field(page).waitFor();
    for (const name of Object.keys(HOSTILE)) {
      const before = await page.locator('.message').count();
      await send(page, name);
      await expect.poll(() => page.locator('.message').count(), { timeout: 8_000 }).toBe(before + 1);
    }
    const found = await page.evaluate(() => ({
      title: document.title,
      scripts: document.querySelectorAll('.message script, .message img').length,
      links: [...document.querySelectorAll('.message a')].map((link) => link.getAttribute('href')),
      handlers: document.querySelectorAll('.message [onclick], .message [onerror]').length,
      wide: [...document.querySelectorAll('.message *')].filter(
        (one) => !one.closest('.visually-hidden') && one.getBoundingClientRect().right > innerWidth,
      ).length,
      page: document.documentElement.scrollWidth,
    }));
    expect(found).toMatchObject({ scripts: 0, handlers: 0, wide: 0, page: 390 });
    expect(found.title).toMatch(/^#general – <script>/);
    expect(found.links.filter((link) => !link?.startsWith('https://example.org/'))).toEqual([]);
    expect(await page.locator('.embed-title').textContent()).toBe(SCRIPT);
    expect(await lastMessage(page).getByText('Picture, not fetched from elsewhere').count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });
});
