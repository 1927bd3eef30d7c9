import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  field,
  lastMessage,
  openBrowser,
  skipped,
  type Visit,
  visit,
} from '../../packages/discord-sandbox/tests/browser/theatre.ts';
import { discussionShow } from '../../src/answering/discussion-show.ts';
import { deskCommands } from '../../src/answering/registration-body.ts';
import { answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { openShelves } from '../../src/library/open-shelves.ts';
import { SHELF_NAME, shelfDocuments } from '../../src/shelf-documents/index.ts';
import { openDesk } from '../../src/shelves/index.ts';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { awaited } from '../support/answering.ts';
import { type Stage, stage } from '../support/bot.ts';
import { article } from '../support/desk-stage.ts';
import { starterLibrary } from '../support/library.ts';

/** `SCREENSHOTS=docs npx vitest run tests/browser/classroom` makes the pictures of docs/classroom.md anew. */
const PICTURES = process.env.SCREENSHOTS ?? 'node_modules/.cache/screenshots';
/** Buttons that the page has beside every message. */
const FRAME = new Set(['Dismiss', 'Message actions']);
const CHOICES: ReadonlySet<string> = new Set(['A', 'B', 'C', 'D']);
const NAMES = { member: 'Mina', administrator: 'Amal' } as const;
type User = keyof typeof NAMES;

describe.skipIf(skipped)(`a lesson on the page, from /add to the CSV ${skipped ?? ''}`, () => {
  let at: TestPlace;
  let store: Store;
  let browser: Browser;
  let on: Stage;
  let visitor: Visit;
  let page: Page;
  const pool = createPool({});

  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    const operator = await starterLibrary();
    const service = awaited(answeringService(operator, commands, openShelves({ operator, store })));
    const discussed = discussionShow(service);
    const desk = openDesk({
      store,
      pool,
      discussed,
      inspect: service.inspect,
      prove: service.proved,
      lessons: service,
    });
    browser = await openBrowser();
    on = await stage(service, {
      name: 'Verbatim',
      mentions: true,
      shelf: { ...SHELF_NAME, ...shelfDocuments(operator) },
      desk: { desk, commands: new Set(deskCommands(commands)) },
    });
    visitor = await visit(browser, on.sandbox.url, { viewport: { width: 1000, height: 760 } });
    page = visitor.page;
    await field(page).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await on?.close();
    await pool.close();
    await store.close();
    await at.clear();
  });

  const become = async (user: User): Promise<void> =>
    page.locator('.person', { hasText: NAMES[user] }).click();
  const slash = (command: string, options: Record<string, string>, user: User = 'administrator') =>
    on.sandbox.slash({ command, options, user });
  const button = (name: string) => lastMessage(page).getByRole('button', { name, exact: true });
  const tasks = () => page.locator('.message', { hasText: 'Tasks, due' }).first();
  /** Picks a task of those that were given. */
  const pick = async (name: RegExp): Promise<void> => {
    await tasks().getByRole('combobox').click();
    await page.getByRole('option', { name }).click();
  };
  const says = (text: string | RegExp) =>
    lastMessage(page).getByText(text).first().waitFor({ timeout: 15_000 });
  const picture = async (name: string): Promise<void> => {
    mkdirSync(PICTURES, { recursive: true });
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `${PICTURES}/classroom-${name}.png` });
  };
  /** What a screen reader comes upon in the last message, in order, by the accessibility tree. */
  async function heard(): Promise<string[]> {
    const tree = await lastMessage(page).ariaSnapshot();
    return tree.split('\n').flatMap((line) => {
      const [, role = '', name = '', text = ''] = /^\s*- (\w+)(?: "(.*?)")?:? ?(.*)$/.exec(line) ?? [];
      if (role === 'button') return FRAME.has(name) ? [] : [`button ${name}`];
      return text === '' ? [] : [text.replaceAll('"', '')];
    });
  }
  let excerptId = '';

  it('begins with a source that the teacher adds', async () => {
    await become('administrator');
    const file = on.sandbox.upload({
      name: 'bakery.txt',
      type: 'text/plain',
      bytes: new TextEncoder().encode(article()),
    });
    await slash('add', { file });
    await says('To be put on the shelf');
    await button('Put on shelf').click();
    await says('On the shelf');
  });

  it('asks the class, and tells each alone', async () => {
    await slash('quiz', { kind: 'who', number: '3', seed: 'lesson' });
    await says('Question 1 of 3');
    await picture('quiz');
    // The question, its choices in their order, each behind its letter, and then a button for each.
    const told = await heard();
    const from = told.indexOf('Question 1 of 3');
    expect(told[from + 1]).toContain('· Who said this? “');
    expect(told.filter((one) => CHOICES.has(one))).toEqual([...CHOICES]);
    expect(told.slice(from + 2, from + 10).map((one) => one.charAt(0))).toEqual(
      [...CHOICES].flatMap((letter) => [letter, '·']),
    );
    expect(told.slice(-6)).toEqual([
      ...[...CHOICES].map((letter) => `button ${letter}`),
      'button Next',
      'button Results',
    ]);
    await become('member');
    await button('B').click();
    await says('id');
    await picture('answer');
    const text = (await lastMessage(page).textContent()) ?? '';
    expect(text).toMatch(/Right:|Not B:/);
    excerptId = /id\s(\w+-\w+-\w+-\w{12})/.exec(text)?.[1] ?? '';
    expect(excerptId).not.toBe('');
  });

  it('shows how it went, without names', async () => {
    const quiz = page.locator('.message', { hasText: 'Question 1 of 3' }).first();
    await quiz.getByRole('button', { name: 'Results' }).click();
    await says('So far');
    expect(await lastMessage(page).textContent()).toContain('of 1 answer right');
  });

  it('gives tasks of kinds, whose keys the teacher alone sees before', async () => {
    await become('administrator');
    const form = await slash('assign', { due: '2099-05-04 18:00', zone: 'Europe/Madrid' });
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    await on.sandbox.submitModal(form.interaction, {
      find: 'Who lost flour in the flood?',
      check: '“We lost forty sacks of sugar in one night at the bakery” — Rosa Lind',
      claim: 'The program was halted by a court.',
      quiz: '3',
    });
    await says('To be given');
    expect(await lastMessage(page).textContent()).toContain('2 · Altered');
    await picture('preview');
    await button('Give the tasks').click();
    await says('Tasks, due');
  });

  it('is answered by a passage that is found and picked, and by own words', async () => {
    await become('member');
    await pick(/^1 · Find the passage: Who lost flour/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Search the sources' }).fill('sacks of flour lost');
    await dialog.getByRole('textbox', { name: 'In your own words' }).fill('Rosa Lind, who keeps the bakery.');
    await picture('form');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await says('Found');
    await picture('passages');
    await lastMessage(page).getByRole('button', { name: 'Hand this one in' }).first().click();
    await says('Kept:');
  });

  it('is answered by a press, where a quotation is to be checked or a quiz taken', async () => {
    await pick(/^2 · Check the quotation/);
    await says('Is this quotation exact');
    expect((await heard()).filter((one) => one.startsWith('button'))).toEqual([
      'button Exact',
      'button Altered',
      'button Misattributed',
    ]);
    await button('Altered').click();
    await says('Right:');
    // Told in words, whatever colour there may be.
    expect((await heard()).join(' ')).toContain('Right: Altered.');
    await picture('check');
    await pick(/^4 · A quiz of 3 questions/);
    await says('Question 1 of 3');
    await button('A').click();
    await says(/Right:|Not A:/);
    await picture('tasks');
  });

  it('can be answered with the id of an excerpt too', async () => {
    await pick(/^3 · Support with an excerpt/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'The id of an excerpt' }).fill(excerptId);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await says('Kept:');
    expect(await lastMessage(page).textContent()).not.toContain('No excerpt');
  });

  it('ends with a CSV of every answer with its citation', async () => {
    await become('administrator');
    await tasks().getByRole('button', { name: 'Progress' }).click();
    await says('1 person has answered');
    await picture('progress');
    await button('Answers as CSV').click();
    await says('Every answer with its citation');
    await picture('csv');
    expect(visitor.complaints).toEqual([]);
  });

  it('discusses a passage in a thread, with the excerpt on top and what was cited at the end', async () => {
    await become('administrator');
    const question = 'What did the flood cost the bakery?';
    await slash('discuss', { question, excerpt: excerptId });
    await says('To discuss:');
    await lastMessage(page).getByRole('button', { name: question }).click();
    await says('pinned a message');
    const top = page.locator('.message', { hasText: 'To discuss:' }).first();
    await top.getByRole('button', { name: 'Check quotes' }).waitFor();
    await become('member');
    const box = page.getByRole('combobox', { name: `Message #${question}` });
    await box.fill('@Verbatim And how much did the repairs cost?');
    await box.press('Enter');
    await lastMessage(page).locator('.badge').waitFor();
    await says('12,500 pounds');
    await become('administrator');
    await top.getByRole('button', { name: 'Check quotes' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox')
      .fill('She said “we lost forty sacks of sugar in one night at the bakery”.');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await says('1 quotation checked');
    expect(await lastMessage(page).textContent()).toContain('Altered');
    await page.locator('.pins a').first().click();
    await picture('discuss');
    await top.getByRole('button', { name: 'End and summarise' }).click();
    await says('Cited in this discussion: 2 excerpts');
    await picture('discussed');
    expect(visitor.complaints).toEqual([]);
  });

  it('opens a thread of an answer by its button, which leads there', async () => {
    await become('member');
    await page.getByRole('button', { name: 'general', exact: true }).click();
    await field(page).fill('@Verbatim Who lost forty sacks of flour?');
    await page.keyboard.press('Enter');
    await says('Rosa Lind');
    await button('Discuss').click();
    await says('The discussion is open:');
    await lastMessage(page).getByRole('button', { name: '#Who lost forty sacks of flour?' }).click();
    await says('pinned a message');
    expect(await page.locator('.pins a').textContent()).toContain('Who lost forty sacks of flour?');
    expect(visitor.complaints).toEqual([]);
  });
});
