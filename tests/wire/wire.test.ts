import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnsweringService } from '../../src/answering/service.ts';
import { type AnsweringNodes, answeringNodes, type WireError } from '../../src/wire/client.ts';
import { decode, encode } from '../../src/wire/codec.ts';
import type { Listening } from '../../src/wire/listen.ts';
import { placesOf } from '../../src/wire/placement.ts';
import type { ProcessAbout } from '../../src/wire/protocol.ts';
import { serveAnswers } from '../../src/wire/server.ts';
import { tcpProxy } from '../support/tcp-proxy.ts';

const SECRET = 'correct horse battery'.replaceAll(' ', '-');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const about: ProcessAbout = {
  opened: { sources: 3, leftOut: [], registration: [], atDesk: ['add'], warnings: [], slow: [] },
  state: { sources: 3, passages: 9, openShelves: 1, openBytes: 100, threads: 2, pending: 0 },
};

/** A process that answers, as far as another one sees it: it says who it is. */
async function node(name: string, more: Partial<AnsweringService> = {}): Promise<Listening> {
  const service = {
    slash: async (command: string) => ({ messages: [], isPrivate: false, by: name, command }),
    ...more,
  } as unknown as AnsweringService;
  const server = await serveAnswers(
    { service, page: service, about: async () => about },
    { port: 0, host: '127.0.0.1', secret: SECRET },
  );
  closing.push(server.close);
  return server;
}

async function asking(...servers: Listening[]): Promise<AnsweringNodes & { readonly told: WireError[] }> {
  const told: WireError[] = [];
  const nodes = await answeringNodes({
    nodes: servers.map(({ url }) => url),
    secret: SECRET,
    failed: (error) => told.push(error),
  });
  closing.push(nodes.close);
  return { ...nodes, told };
}
const ofOwner = (owner: string) => ({
  locale: 'en-US',
  administrator: false,
  shelf: { owner: `server:${owner}` as const, revision: 1, operator: true },
});
const by = async (nodes: AnsweringNodes, owner: string): Promise<string> =>
  ((await nodes.service.slash('ask', {}, ofOwner(owner))) as unknown as { by: string }).by;

describe('plain data on the wire', () => {
  it('comes out as it went in, bytes, odd names and half characters included', () => {
    const value = fc.anything({
      withNullPrototype: false,
      values: [fc.string({ unit: 'binary' }), fc.integer()],
    });
    fc.assert(
      fc.property(value, (one) => {
        const plain = JSON.parse(JSON.stringify({ one }));
        expect(decode(encode(plain))).toEqual(plain);
      }),
    );
    const bytes = new Uint8Array([0, 255, 7]);
    expect(decode(encode({ file: bytes, more: [Buffer.from('é')] }))).toEqual({
      file: Buffer.from(bytes),
      more: [Buffer.from('é')],
    });
  });
});

describe('the place of an owner', () => {
  it('is the same whoever asks, and changes only for the owners of a node that goes', () => {
    const nodes = ['http://a', 'http://b', 'http://c', 'http://d'];
    const left = nodes.slice(0, 3);
    const owners = Array.from({ length: 4000 }, (_, at) => `server:${at}`);
    const moved = owners.filter((owner) => placesOf(owner, nodes)[0] !== placesOf(owner, left)[0]);
    expect(moved.every((owner) => placesOf(owner, nodes)[0] === 'http://d')).toBe(true);
    expect(placesOf('server:1', nodes)).toEqual(placesOf('server:1', [...nodes].reverse()));
    for (const one of nodes) {
      const share = owners.filter((owner) => placesOf(owner, nodes)[0] === one).length / owners.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });
});

describe('processes that answer for a gateway', () => {
  it('tell what the shelf has and how many threads they have together', async () => {
    const nodes = await asking(await node('one'), await node('two'));
    expect(nodes.opened).toEqual(about.opened);
    expect(nodes.threads).toBe(4);
    expect(await nodes.state()).toMatchObject({ sources: 3, threads: 4, openBytes: 200 });
  });

  it('have each its owners, and share what is asked of the shelf of all', async () => {
    const nodes = await asking(await node('one'), await node('two'), await node('three'));
    const first = await Promise.all(Array.from({ length: 30 }, (_, at) => by(nodes, String(at))));
    expect(new Set(first).size).toBe(3);
    expect(await Promise.all(Array.from({ length: 30 }, (_, at) => by(nodes, String(at))))).toEqual(first);
    const asker = { locale: 'en-US', administrator: false };
    const all = await Promise.all(Array.from({ length: 9 }, () => nodes.service.slash('ask', {}, asker)));
    expect(new Set(all.map((one) => (one as unknown as { by: string }).by)).size).toBe(3);
  });

  it('come and go without a lost question: what one was asked that left is asked of the next', async () => {
    const servers = [await node('one'), await node('two'), await node('three')];
    const nodes = await asking(...servers);
    const asked: Promise<string>[] = [];
    for (let at = 0; at < 300; at++) {
      asked.push(by(nodes, String(at)));
      if (at === 100) void servers[0]?.close();
      if (at % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const answered = await Promise.all(asked);
    expect(answered).toHaveLength(300);
    expect(answered.slice(200)).not.toContain('one');
    expect(nodes.told[0]?.message).toMatch(/^the process that answers at http:\S+ is away \(/);
  });

  it('are passed over when they break off in the middle, also with nobody left to tell why', async () => {
    const broken = createServer((request, response) => {
      if (request.url === '/about') response.end(encode(about));
      else request.socket.destroy();
    });
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    closing.push(() => broken.close());
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const nodes = await asking({ url, close: async () => {} }, await node('two'));
    const answered = await Promise.all(Array.from({ length: 20 }, (_, at) => by(nodes, String(at))));
    expect(new Set(answered)).toEqual(new Set(['two']));
    const alone = await asking({ url, close: async () => {} });
    await expect(by(alone, '1')).rejects.toMatchObject({
      name: 'WireError',
      message: expect.stringMatching(/^no process answers at http:\S+ \(/),
    });
  });

  it('are passed over when they fall silent: nobody waits for them as long as for an answer', async () => {
    const { hostname: host, port } = new URL((await node('one')).url);
    const way = await tcpProxy({ host, port: Number(port) });
    closing.push(way.close);
    const url = `http://127.0.0.1:${way.port}`;
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      return { messages: [], isPrivate: false, by: 'two' };
    };
    const nodes = await asking({ url, close: async () => {} }, await node('two', { slash: slow }));
    const owners = Array.from({ length: 20 }, (_, at) => String(at));
    expect(new Set(await Promise.all(owners.map((owner) => by(nodes, owner))))).toEqual(
      new Set(['one', 'two']),
    );
    way.stall();
    // Who is slow has said that the call has come, and is waited for.
    const answered = await Promise.all(owners.map((owner) => by(nodes, owner)));
    expect(new Set(answered)).toEqual(new Set(['two']));
    expect(new Set(nodes.told.map(({ message }) => message))).toEqual(
      new Set([`the process that answers at ${url} is away (it says nothing)`]),
    );
    way.flow();
    await expect
      .poll(() => Promise.all(owners.map((owner) => by(nodes, owner))), { timeout: 10_000 })
      .toContain('one');
  });

  it('give an error back by its name, and are then not asked again elsewhere', async () => {
    let asked = 0;
    const failing = {
      slash: async () => {
        asked++;
        throw Object.assign(new Error('cannot be reached'), { name: 'EngineError' });
      },
    };
    const nodes = await asking(await node('one', failing), await node('two', failing));
    await expect(by(nodes, '1')).rejects.toMatchObject({ name: 'EngineError', message: 'cannot be reached' });
    expect(asked).toBe(1);
  });

  it('answer nobody without the secret, and call nothing but what a service has', async () => {
    const { url } = await node('one');
    const post = (path: string, body: string, secret = SECRET) =>
      fetch(`${url}${path}`, { method: 'POST', headers: { authorization: `Bearer ${secret}` }, body });
    expect((await post('/about', '', 'guessed')).status).toBe(401);
    expect((await post('/call', encode({ name: 'slash', given: [] }), '')).status).toBe(401);
    for (const name of ['constructor', '__proto__', 'toString', 'then', 'close', 5])
      expect((await post('/call', encode({ name, given: [] }))).status).toBe(400);
    for (const body of ['', 'null', '[]', '{', '{"name":"slash"}', '{"name":"slash","given":{}}'])
      expect((await post('/call', body)).status).toBe(400);
    expect((await post('/other', '')).status).toBe(404);
    await expect(
      answeringNodes({ nodes: [url], secret: 'another-secret-here', failed: () => {} }),
    ).rejects.toThrow(/^no process answers at \S+ \(the process at \S+ refuses \(401\)/);
  });
});
