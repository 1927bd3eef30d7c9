import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/index.ts';
import { showcase } from './showcase.ts';
import { field, lastMessage, openBrowser, send, skipped, type Visit, visit } from './theatre.ts';

const PAPER = { name: 'paper.txt', mimeType: 'text/plain', buffer: Buffer.from('words on paper') };

/** Drops a file on the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/plain' }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

describe.skipIf(skipped)(`the page, with a bot that shows everything ${skipped ?? ''}`, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let bot: Client<true>;
  let visitor: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    sandbox = await startSandbox();
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
    await page.getByRole('button', { name: 'general' }).click();
    await field(page).waitFor();
  });
  afterEach(() => {
    expect(visitor.complaints).toEqual([]);
    expect(visitor.foreign).toEqual([]);
  });

  it('shows every component of Components V2, and fetches nothing from elsewhere', async () => {
    await send(page, 'everything');
    const shown = lastMessage(page);
    await shown.getByText('A section').waitFor();
    expect(await shown.getByRole('heading', { name: 'Title' }).count()).toBe(1);
    expect(await shown.locator('strong, em, s, code, blockquote, li.level-1, .subtext').count()).toBe(7);
    expect(await shown.locator('img').count()).toBe(2);
    expect(await shown.locator('.thumbnail img').getAttribute('alt')).toBe('A dot');
    expect(await shown.getByText('Picture, not fetched from elsewhere').count()).toBe(1);
    expect(await shown.getByRole('link', { name: 'table.csv' }).getAttribute('download')).toBe('table.csv');
    expect(await shown.getByRole('link', { name: 'Website' }).getAttribute('href')).toBe(
      'https://example.org',
    );
    expect(await shown.getByRole('button', { name: 'Switched off' }).isDisabled()).toBe(true);
    await shown.locator('.spoiler').click();
    expect(await shown.locator('.spoiler.open').textContent()).toBe('secret');
  });

  it('opens what is under a spoiler before its buttons can be pressed, by keyboard too', async () => {
    await send(page, 'nested');
    const shown = lastMessage(page);
    const covered = shown.getByRole('button', { name: 'Covered' });
    await shown.getByRole('link', { name: 'word' }).waitFor();
    expect(await covered.count()).toBe(0);
    await shown.getByRole('button', { name: 'Spoiler' }).press('Enter');
    expect(await covered.count()).toBe(1);
  });

  it('changes a message in place when its button is pressed, and keeps the focus on it', async () => {
    await send(page, 'controls');
    await page.getByRole('button', { name: 'Count 0' }).last().click();
    const changed = lastMessage(page).getByRole('button', { name: 'Count 1' });
    await changed.waitFor();
    expect(await changed.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await lastMessage(page).getByText('(edited)').count()).toBe(1);
  });

  it('sends what is picked in selects: one value, several, a person', async () => {
    await send(page, 'controls');
    const select = (name: string) => page.getByRole('combobox', { name }).last();
    await select('One colour').click();
    await page.getByRole('option', { name: 'Green' }).click();
    await lastMessage(page).getByText('Picked green').waitFor();
    await select('Several colours').focus();
    for (const key of ['Enter', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter', 'Escape'])
      await page.keyboard.press(key);
    await lastMessage(page).getByText('Picked red and blue').waitFor();
    await select('A person').click();
    await page.getByRole('option', { name: 'Amal' }).click();
    await lastMessage(page).getByText('Picked amal').waitFor();
  });

  it('opens a form, asks for what is required, and sends it', async () => {
    await send(page, 'controls');
    await page.getByRole('button', { name: 'Open the form' }).last().click();
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('textbox', { name: 'Name' }).fill('Ada');
    await form.getByRole('radio', { name: 'Red' }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('“Tea” is required.').waitFor();
    await form.getByRole('combobox', { name: 'Tea' }).click();
    await form.getByRole('option', { name: 'Blue' }).click();
    await form.locator('input[type=file]').setInputFiles([PAPER, { ...PAPER, name: 'second.txt' }]);
    await form.getByText('second.txt').waitFor();
    await form.getByRole('button', { name: 'Take away paper.txt' }).click();
    await form.getByRole('button', { name: 'Submit' }).click();
    await lastMessage(page).getByText('Ada drinks blue with second.txt').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('sends a file with a command: chosen by a button, or dropped anywhere', async () => {
    await field(page).fill('/keep');
    await page.getByRole('option', { name: '/keep' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'file: Any file: Choose a file' }).press('Enter');
    await (await chooser).setFiles(PAPER);
    await page.locator('.pill').getByText('paper.txt').waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('paper.txt holds words on paper').waitFor();

    await field(page).fill('/keep ');
    await drop(page, 'dropped.txt', 'other words');
    await page.locator('.pill').getByText('dropped.txt').waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('dropped.txt holds other words').waitFor();
  });

  it('asks for a file that is missing, and says why one is not taken', async () => {
    await field(page).fill('/keep ');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Choose a file for “file”.').waitFor();
    await drop(page, 'huge.txt', 'x'.repeat(11 * 1024 * 1024));
    await page.getByText('“huge.txt” was not taken: The file is too large.').waitFor();
    // The browser tells of the refusal too.
    expect(visitor.complaints.splice(0)).toHaveLength(1);
    await page.keyboard.press('Escape');
  });

  it('sends a message with files, and mentions whom it names', async () => {
    await drop(page, 'loose.txt', 'loose words');
    await page.getByRole('button', { name: 'Take away loose.txt' }).waitFor();
    await field(page).fill('Look, @exa');
    await page.getByRole('option', { name: '@Example bot' }).click();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('link', { name: 'loose.txt' }).waitFor();
    await lastMessage(page).locator('.mention', { hasText: 'Example bot' }).waitFor();
    expect(await page.getByRole('button', { name: 'Take away loose.txt' }).count()).toBe(0);
  });

  it('offers the roles of the server in a select', async () => {
    await send(page, 'roles');
    await lastMessage(page).getByRole('combobox').click();
    await page.getByRole('option', { name: 'Readers' }).click();
    await lastMessage(page).getByText('Picked Readers').waitFor();
  });

  it('shows a deferral, its edit and a follow-up', async () => {
    await send(page, 'slow');
    await page.locator('.message').getByText('And a follow-up').waitFor();
    await page.locator('.message').getByText('Slowly, corrected').waitFor();
    expect(
      await page.locator('.message', { hasText: 'Slowly, corrected' }).getByText('(edited)').count(),
    ).toBe(1);
  });

  it('marks a private answer, and lets it be dismissed', async () => {
    await send(page, 'secret');
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await lastMessage(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => page.getByText('For your eyes').count()).toBe(0);
  });

  it('says after three seconds that nothing valid came, and what Discord refused by which rule', async () => {
    await send(page, 'silent');
    await send(page, 'refused');
    await page.locator('.failed').getByText('did not respond in time').waitFor({ timeout: 8_000 });
    const failure = page.locator('.failed').last();
    await failure.getByText('answer was refused').waitFor();
    expect(await failure.getByText('Must be 2000 or fewer in length.').count()).toBe(1);
    expect(await failure.getByText('data.content').count()).toBe(1);
    await failure.getByRole('link', { name: 'See what happened' }).click();
    const panel = page.getByRole('complementary', { name: 'Behind the scenes' });
    await panel.getByText('INTERACTION_CREATE').first().waitFor();
    expect(await panel.getByText('Discord would refuse this').count()).toBe(1);
    await panel.getByText('body', { exact: true }).first().click();
    await panel.getByText('"content": "xxx').waitFor();
  });

  it('shows legacy embeds', async () => {
    await send(page, 'embed');
    for (const words of ['An embed', 'words', 'Field', 'Value', 'Foot'])
      await lastMessage(page).getByText(words, { exact: true }).first().waitFor();
  });

  it('shows a thread under its message and in the sidebar, and lets people write in it', async () => {
    await send(page, 'thread');
    await page.locator('.message').getByRole('button', { name: 'Thread The talk' }).last().waitFor();
    await lastMessage(page).getByText('#1').waitFor();
    await lastMessage(page).getByRole('button', { name: '#The talk' }).click();
    await page.locator('.message').getByText('First word in the thread').waitFor();
    await lastMessage(page).getByText('pinned a message:').waitFor();
    const pins = page.getByRole('list', { name: 'Pinned in this conversation' });
    await pins.getByRole('link', { name: 'First word in the thread' }).click();
    const focused = page.locator('.message:focus');
    expect(await focused.textContent()).toMatch(/\(pinned\).*First word/);
    const box = page.getByRole('combobox', { name: 'Message #The talk' });
    await box.fill('A second one');
    await box.press('Enter');
    await lastMessage(page).getByText('A second one').waitFor();
    expect(
      await page
        .getByRole('navigation')
        .getByRole('button', { name: 'The talk' })
        .first()
        .getAttribute('aria-current'),
    ).toBe('page');
  });

  it('runs message and user commands by right click, by the menu button and by a long press', async () => {
    await field(page).fill('good morning');
    await field(page).press('Enter');
    const said = page.locator('.message', { hasText: /good morning/ }).last();
    await said.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Shout it' }).click();
    await lastMessage(page).getByText('GOOD MORNING').waitFor();
    await said.getByRole('button', { name: 'Message actions' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Hello mina').waitFor();
    await said.dispatchEvent('pointerdown', {
      pointerType: 'touch',
      clientX: 400,
      clientY: 300,
      bubbles: true,
    });
    await page.getByRole('menuitem', { name: 'Copy text' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('speaks the browser’s language, changes to a chosen one at once, and tells the bot', async () => {
    const elsewhere = await visit(browser, sandbox.url, { locale: 'fr-CA' });
    const { page: other } = elsewhere;
    const [inFrench, inGerman] = [/tape \/ pour les commandes/, /oder \/ für Befehle/].map((name) =>
      other.getByRole('combobox', { name }),
    );
    const language = () => other.locator('html').getAttribute('lang');
    const ask = async (composer = inFrench) => {
      await composer?.fill('/language');
      await other.getByRole('option', { name: '/language' }).waitFor();
      await other.keyboard.press('Enter');
      await other.keyboard.press('Enter');
    };
    await inFrench?.waitFor();
    expect(await language()).toBe('fr');
    await ask();
    await lastMessage(other).getByText('You speak fr').waitFor();
    await other.getByRole('combobox', { name: 'Langue' }).selectOption('Deutsch');
    await inGerman?.waitFor();
    expect(await language()).toBe('de');
    await ask(inGerman);
    await lastMessage(other).getByText('You speak de').waitFor();
    expect(elsewhere.complaints).toEqual([]);
    await elsewhere.context.close();
  });

  it('shows each person the commands and channels that are theirs', async () => {
    const commands = async () => {
      await field(page).fill('/manage');
      await page.waitForTimeout(50);
      const found = await page.getByRole('option', { name: '/manage' }).count();
      await field(page).fill('');
      return found;
    };
    expect(await commands()).toBe(0);
    await page.getByRole('radio', { name: /Amal/ }).check({ force: true });
    await expect.poll(commands).toBe(1);
    await page.getByRole('radio', { name: /Vera/ }).check({ force: true });
    await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
    await send(page, 'secret');
    await lastMessage(page).getByText('For your eyes').waitFor();
    await page.getByRole('button', { name: 'A friend' }).click();
    await send(page, 'embed');
    await lastMessage(page).getByText('An embed').waitFor();
    await page.getByRole('radio', { name: /Mina/ }).check({ force: true });
    await page.getByRole('button', { name: 'A friend' }).click();
    await page.getByText('The bot is not here.').waitFor();
  });
});
