import { type Sandbox, startSandbox } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Metrics, metrics } from '../../src/operation/metrics.ts';
import { checked, type OperationState } from '../../src/operation/state.ts';
import { startStatusServer } from '../../src/operation/status-server.ts';
import { built, type Running, start } from '../support/program.ts';

const get = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.text() };
};

describe('the status of Verbatim', () => {
  const state: OperationState = { parts: [{ part: 'store', why: 'the disk is full' }, { part: 'discord' }] };
  async function server(told: () => Promise<OperationState>, meter?: Metrics) {
    const one = await startStatusServer({
      port: 0,
      host: '127.0.0.1',
      metrics: meter ?? (await metrics()),
      state: told,
    });
    return { ...one, [Symbol.asyncDispose]: one.close };
  }

  it('is healthy as long as it runs, and ready when every part can do what it is for', async () => {
    await using one = await server(async () => state);
    expect(await get(`${one.url}/healthz`)).toEqual({ status: 200, body: 'ok\n' });
    expect(await get(`${one.url}/readyz`)).toEqual({
      status: 503,
      body: '{"ready":false,"store":"the disk is full","discord":"ok"}\n',
    });
    await using other = await server(async () => ({ parts: [{ part: 'store' }] }));
    expect(await get(`${other.url}/readyz?x=1`)).toEqual({
      status: 200,
      body: '{"ready":true,"store":"ok"}\n',
    });
  });

  it('is asked for once a second, however many want to know', async () => {
    const told = vi.fn(async () => state);
    await using one = await server(told);
    await Promise.all(Array.from({ length: 20 }, () => get(`${one.url}/readyz`)));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('takes nothing but a look: other paths and methods are refused', async () => {
    await using one = await server(async () => state);
    expect(await get(`${one.url}/`)).toEqual({
      status: 404,
      body: 'there are /healthz, /readyz and /metrics\n',
    });
    expect((await get(`${one.url}/metrics`, { method: 'POST', body: 'x'.repeat(100_000) })).status).toBe(405);
  });

  it('says of a check that throws what it says, and of one that hangs that it does', async () => {
    expect(await checked('store', () => Promise.reject(new Error('it is locked')))).toEqual({
      part: 'store',
      why: 'it is locked',
    });
    vi.useFakeTimers();
    const hanging = checked('engine', () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(await hanging).toEqual({ part: 'engine', why: 'did not answer within 2 seconds' });
  });

  it('counts commands by name, and no more names than fit', async () => {
    const meter = await metrics();
    meter.interaction('ask', 'answered', 120);
    meter.interaction('ask', 'busy', 2400);
    for (let at = 0; at < 500; at++) meter.interaction(`name-${at}`, 'answered', 1);
    const lines = (await meter.text(state)).split('\n');
    expect(lines).toContain('verbatim_interaction_seconds_bucket{le="0.2",name="ask",outcome="answered"} 1');
    expect(lines).toContain('verbatim_interaction_seconds_count{name="ask",outcome="busy"} 1');
    expect(lines).toContain('verbatim_interaction_seconds_count{name="other",outcome="answered"} 401');
    expect(lines).toContain('verbatim_ready{part="store"} 0');
    expect(lines).toContain('verbatim_ready{part="discord"} 1');
  });
});

describe('a bot on Discord with a status', () => {
  let discord: Sandbox;
  let running: Running;
  let url = '';
  beforeAll(async () => {
    await built();
    discord = await startSandbox();
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      LOG_LEVEL: 'info',
      VERBATIM_STATUS_PORT: '0',
    };
    running = start('main.js', [], { env });
    url = await vi.waitFor(
      () => {
        const [, address] = /"address":"(http[^"]+)"/.exec(running.printed()) ?? [];
        if (address === undefined || !running.printed().includes('Verbatim is on Discord.'))
          throw new Error(running.printed());
        return address;
      },
      { timeout: 20_000 },
    );
  });
  afterAll(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
    await discord.close().catch(() => {});
  });

  it('prints the link by which it is added to a server', () => {
    expect(running.printed()).toMatch(
      /Add it to a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot\+applications\.commands&permissions=\d+\n/,
    );
  });

  it('tells that all of it is ready, what its shelf has, and in each line of the log which request it is about', async () => {
    await expect
      .poll(() => get(`${url}/readyz`))
      .toEqual({ status: 200, body: '{"ready":true,"answering":"ok","store":"ok","discord":"ok"}\n' });
    const { body } = await get(`${url}/metrics`);
    await discord.slash({ command: 'help' });
    await discord.slash({ command: 'help' });
    await expect
      .poll(() => [...running.printed().matchAll(/"request":"([0-9a-f]{8})","interaction":"\/help"/g)])
      .toHaveLength(2);
    const requests = [...running.printed().matchAll(/"request":"([0-9a-f]{8})"/g)].map(([, id]) => id);
    expect(new Set(requests).size).toBe(2);
    expect((await get(`${url}/metrics`)).status).toBe(200);
    expect(body).toContain('\nverbatim_shelf_sources 6\n');
    expect(body).toContain('\nverbatim_shard_ready{shard="0"} 1\n');
  });

  it('tells that Discord is lost while it is, and goes on', async () => {
    await discord.close();
    await expect
      .poll(async () => (await get(`${url}/readyz`)).body, { timeout: 20_000 })
      .toBe('{"ready":false,"answering":"ok","store":"ok","discord":"connections are lost: 0"}\n');
    expect((await get(`${url}/healthz`)).status).toBe(200);
    expect((await get(`${url}/metrics`)).body).toContain('verbatim_gateway_events_total{event="lost"}');
  });
});
