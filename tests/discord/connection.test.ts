import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { failureSentence } from '../../src/discord/failure.ts';
import { type Stage, stage } from '../support/bot.ts';
import { libraryOf } from '../support/library.ts';
import { keptLog } from '../support/log.ts';
import { shown } from '../support/shown.ts';

const library = await libraryOf({ 'mill.md': 'The mill burned down in 1912.' });

describe('a connection to Discord that breaks', () => {
  let on: Stage;
  let kept: ReturnType<typeof keptLog>;
  beforeEach(async () => {
    kept = keptLog();
    on = await stage(() => library, { log: kept.log });
  });
  afterEach(() => on.close());

  const answers = async () =>
    shown(await on.sandbox.slash({ command: 'ask', options: { question: 'When did the mill burn down?' } }))
      .text;

  it.each([
    [4004, /^Discord does not accept DISCORD_TOKEN any more \(4004\): copy it anew/],
    [4010, /\(4010\): start Verbatim again$/],
    [4011, /\(4011\): start Verbatim again$/],
    [4012, /\(4012\): update Verbatim$/],
    [4013, /\(4013\): update Verbatim$/],
    [4014, /\(4014\): look under Bot/],
  ])('with %i is over, with one sentence and a line in the log', async (code, sentence) => {
    on.sandbox.faults.cutConnection(code);
    const closed = await on.bot.closed;
    expect(closed).toMatchObject({ code, message: expect.stringMatching(sentence) });
    expect(failureSentence(closed)).toBe(closed.message);
    expect(await kept.said('closed the connection for good')).toMatchObject({ level: 50, shard: 0, code });
  });

  it('otherwise is resumed, answers what came meanwhile, and logs both', async () => {
    on.sandbox.faults.cutConnection(4000);
    expect(await answers()).toContain('1912');
    expect(await kept.said('lost: connecting again')).toMatchObject({ level: 40, shard: 0 });
    expect(await kept.said('goes on where it was lost')).toMatchObject({ level: 30, shard: 0 });
  });

  it('is made anew where Discord asks for that', async () => {
    const connected = () => kept.lines.filter(({ msg }) => msg === 'connected to Discord').length;
    expect(connected()).toBe(1);
    on.sandbox.faults.invalidateSession(false);
    await vi.waitFor(() => expect(connected()).toBe(2), { timeout: 10_000, interval: 20 });
    expect(await answers()).toContain('1912');
  });

  it('by the bot itself is no loss', async () => {
    await on.bot.stop();
    expect(kept.lines.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });
});

describe('a start', () => {
  let discord: Server;
  let reply: (answer: (status: number, body: object) => void) => void;
  const start = async (kept: ReturnType<typeof keptLog>) =>
    startBot({
      token: 'a.b.c',
      api: `http://127.0.0.1:${(discord.address() as AddressInfo).port}/api`,
      registration: [],
      service: {} as Parameters<typeof startBot>[0]['service'],
      log: kept.log,
      slowStart: 10,
    });
  beforeEach(async () => {
    discord = createServer((_, response) =>
      reply((status, body) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      ),
    );
    await new Promise<void>((resolve) => discord.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    discord.closeAllConnections();
    discord.close();
  });

  it('that is slow says so in the log, and one that is refused why', async () => {
    const kept = keptLog();
    reply = (answer) =>
      void kept.said('takes long').then(() => answer(401, { message: '401: Unauthorized', code: 0 }));
    const refused = await start(kept).catch((error) => error);
    expect(failureSentence(refused)).toMatch(/^Discord does not accept DISCORD_TOKEN/);
    expect(await kept.said('takes long')).toMatchObject({ level: 40, waitsFor: 'the connection' });
    expect(await kept.said('did not let the bot in')).toMatchObject({ level: 50 });
    const { length } = kept.lines;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(kept.lines).toHaveLength(length);
  });

  it('that Discord makes wait for its limits says so in the log', async () => {
    const kept = keptLog();
    const answers = [429, 401];
    reply = (answer) =>
      answer(answers.shift() ?? 401, { message: 'no', code: 0, retry_after: 0.01, global: false });
    await expect(start(kept)).rejects.toThrow();
    expect(await kept.said('refused a request for its limits')).toMatchObject({
      level: 40,
      method: 'GET',
      route: '/gateway/bot',
    });
  });

  it('for which no session is left says when there is one', async () => {
    const limit = { total: 1000, remaining: 0, reset_after: 3_600_000, max_concurrency: 1 };
    reply = (answer) => answer(200, { url: 'ws://127.0.0.1:1', shards: 1, session_start_limit: limit });
    const refused = await start(keptLog()).catch((error) => error);
    expect(failureSentence(refused)).toMatch(
      /^Discord lets a bot connect a thousand times a day, and today's are used up: start Verbatim again after \d{4}-/,
    );
  });
});
