import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/index.ts';
import { openSandbox } from '../stage.ts';
import { showcase } from './showcase.ts';
import { field, lastMessage, openBrowser, send, skipped, visit } from './theatre.ts';

async function staged(options: SandboxOptions = {}) {
  const sandbox = await startSandbox(options);
  const bot = await showcase(sandbox);
  const leave = async () => {
    await bot.destroy();
    await sandbox.close();
  };
  return { sandbox, leave };
}

describe.skipIf(skipped)(`the page, over time ${skipped ?? ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows two people what is for both, and a private answer to one', async () => {
    const { sandbox, leave } = await staged();
    onTestFinished(leave);
    const mina = await visit(browser, sandbox.url);
    const amal = await visit(browser, sandbox.url);
    await field(mina.page).waitFor();
    await amal.page.getByRole('radio', { name: /Amal/ }).check({ force: true });
    await send(mina.page, 'secret');
    await lastMessage(mina.page).getByText('For your eyes').waitFor();
    await send(mina.page, 'embed');
    await lastMessage(amal.page).getByText('An embed').waitFor();
    expect(await amal.page.getByText('For your eyes').count()).toBe(0);
    expect([...mina.complaints, ...amal.complaints]).toEqual([]);
  });

  it('says that the bot is gone and fails at once, and goes on when it is back', async () => {
    const sandbox = await openSandbox();
    const first = await showcase(sandbox);
    const { page, complaints } = await visit(browser, sandbox.url);
    await field(page).waitFor();
    await first.destroy();
    await page.getByText('No bot is connected. It comes back by itself.').waitFor();
    await send(page, 'embed');
    await page.locator('.failed').getByText('No bot is connected.').waitFor();
    const second = await showcase(sandbox);
    onTestFinished(() => second.destroy());
    await page.getByText('Bot connected').waitFor();
    await send(page, 'embed');
    await lastMessage(page).getByText('An embed').waitFor();
    expect(complaints).toEqual([]);
  });

  it('comes back after a restart of the sandbox, and says that earlier messages are gone', async () => {
    const before = await staged();
    const port = Number(new URL(before.sandbox.url).port);
    const { page } = await visit(browser, before.sandbox.url);
    await field(page).waitFor();
    await send(page, 'embed');
    await lastMessage(page).getByText('An embed').waitFor();
    await before.leave();
    await page.getByText('The sandbox cannot be reached. Trying again…').waitFor();
    const after = await staged({ port });
    onTestFinished(after.leave);
    await page.getByText('The sandbox was started anew').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
    await page.getByText('Bot connected').waitFor();
    await send(page, 'embed');
    await lastMessage(page).getByText('An embed').waitFor();
  });
});

/** A page's connection without a browser; a deaf one never reads. */
async function tab({ url }: Sandbox, deaf: boolean) {
  const socket = new WebSocket(new URL('/page', url.replace('http', 'ws')), {
    headers: { origin: url.slice(0, -1) },
  });
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  if (deaf) socket.pause();
  return socket;
}

it('answers one of fifty tabs, though others read nothing', async () => {
  const { sandbox, leave } = await staged({ rates: { limit: 1_000, window: 1_000 } });
  onTestFinished(leave);
  const tabs = await Promise.all(Array.from({ length: 50 }, (_, at) => tab(sandbox, at % 5 === 0)));
  const heard = once(tabs[1] as WebSocket, 'message');
  for (let round = 0; round < 10; round += 1)
    expect(await sandbox.slash({ command: 'embed' })).toMatchObject({ kind: 'message' });
  await heard;
});
