import { randomUUID } from 'node:crypto';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openService } from '../../src/answering/open-service.ts';
import {
  isEngineError,
  type OpenSearchIndex,
  openSearchIndex,
  type StemmedSource,
} from '../../src/engine/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { ANSWERING_WORKER, built, start } from '../support/program.ts';
import { OPENSEARCH, PATIENCE, SKIPPED } from './opensearch.ts';

beforeAll(built, 60_000);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Something that answers every request alike. */
const answering = (status: number, body: unknown): Promise<string> =>
  listening(
    createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    }),
  );

const opening = (node: string, more = {}) =>
  openSearchIndex({
    place: { nodes: [node], prefix: 'faults', patience: PATIENCE, ...more },
    version: randomUUID(),
  });

const passages = (ref: string, ...all: string[]): StemmedSource => ({
  ref,
  hash: all.join('|'),
  passages: all.map((text) => text.split(' ')),
  headings: [],
  quotations: [],
  figures: [],
});
const mill = [{ alternatives: [{ stems: ['mill'], share: 1 }] }];
const mills = async (index: OpenSearchIndex) => (await index.statistics({}, 'passages', mill)).frequencies[0];

describe('an engine that cannot be used says why in one sentence', () => {
  it('where nothing answers', async () => {
    const address = await answering(200, {});
    await closing.pop()?.();
    await expect(opening(address)).rejects.toThrow(
      `OpenSearch at ${address} cannot be reached (ECONNREFUSED): is it running, and is VERBATIM_OPENSEARCH right?`,
    );
  });

  it.each([
    [
      401,
      'Unauthorized',
      'does not accept the user and the password: look at VERBATIM_OPENSEARCH_USER and VERBATIM_OPENSEARCH_PASSWORD',
    ],
    [
      403,
      { error: { type: 'security_exception', reason: 'no permissions' } },
      'does not let this user do that (security_exception: no permissions): give its role all rights on the indices of Verbatim',
    ],
    [500, { error: { type: 'boom', reason: 'inside' } }, 'refuses (500): boom: inside'],
  ])('where it answers %i', async (status, body, sentence) => {
    const address = await answering(status, body);
    const place = { user: 'ada', password: 'hunter2' };
    await expect(opening(address, place)).rejects.toThrow(`OpenSearch at ${address} ${sentence}`);
    await expect(opening(address, place)).rejects.not.toThrow(/hunter2/);
  });

  it.each([
    [{ hello: 'world' }, /^what answers at \S+ is no OpenSearch: look at VERBATIM_OPENSEARCH$/],
    [
      { version: { number: '7.17.0' } },
      /^at \S+ answers Elasticsearch 7.17.0: Verbatim needs OpenSearch 2 or 3$/,
    ],
    [
      { version: { number: '1.3.0', distribution: 'opensearch' } },
      /^at \S+ answers opensearch 1.3.0: Verbatim needs OpenSearch 2 or 3$/,
    ],
  ])('where %j answers', async (body, sentence) => {
    await expect(opening(await answering(200, body))).rejects.toThrow(sentence);
  });

  it('to whoever starts Verbatim, and never what the password is', async () => {
    const address = await answering(401, {});
    const url = address.replace('//', '//ada:hunter2@');
    const { code, out, err } = await start('main.js', [], { env: { VERBATIM_OPENSEARCH: url } }).ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `verbatim: OpenSearch at ${address} does not accept the user and the password: look at VERBATIM_OPENSEARCH_USER and VERBATIM_OPENSEARCH_PASSWORD\n`,
    );
  });
});

describe.skipIf(!OPENSEARCH)(`an engine that fails while it is used${SKIPPED}`, () => {
  const node = OPENSEARCH?.[0] ?? '';
  let index: OpenSearchIndex;
  beforeEach(async () => {
    index = await opening(node);
    closing.push(async () => {
      await settings('faults-*', { 'index.blocks.read_only_allow_delete': null });
      await index.destroy();
      await index.close().catch(() => {});
    });
  });
  const settings = (name: string, body: object) =>
    fetch(`${node}/${name}/_settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('answers from what it had while it takes no changes, and catches up by itself', async () => {
    await index.put({}, passages('a', 'mill river'));
    expect(await mills(index)).toBe(1);
    expect(await index.health()).toEqual({ ok: true });
    await settings('faults-*', { 'index.blocks.read_only_allow_delete': true });
    await index.put({}, passages('b', 'mill gull'));
    expect(await mills(index)).toBe(1);
    const sentence =
      /^OpenSearch at \S+ takes no changes \(.*\): free its disk, then lift the block of the index$/;
    expect(await index.behind()).toMatch(sentence);
    expect(await index.health()).toEqual({ ok: false, why: expect.stringMatching(sentence) });
    await settings('faults-*', { 'index.blocks.read_only_allow_delete': null });
    await expect.poll(() => mills(index), { timeout: 90_000, interval: 500 }).toBe(2);
    expect(await index.behind()).toBeUndefined();
  });

  it('sends again what there was no room for, and holds up whoever puts until then', async () => {
    const refused: string[] = [];
    // In its place one that has no room for the first two bulk requests.
    const crowded = await listening(
      createServer((asked, response) => {
        if (asked.url?.endsWith('/_bulk') && refused.length < 2) {
          refused.push(asked.url);
          response.writeHead(429, { 'content-type': 'application/json' });
          response.end(JSON.stringify({ error: { type: 'rejected_execution_exception', reason: 'full' } }));
          asked.resume();
        } else forward(asked, response);
      }),
    );
    const there = await opening(crowded);
    closing.push(async () => {
      await there.destroy();
      await there.close();
    });
    await there.put({}, passages('a', 'mill', 'mill'));
    expect(await mills(there)).toBe(2);
    expect(refused).toHaveLength(2);
  });

  it('rejects what is asked of a thread by the name of its error once it is away, and answers when it is back', async () => {
    let away = false;
    const door = await listening(
      createServer((asked, response) => (away ? asked.destroy() : forward(asked, response))),
    );
    const folder = await temporaryFolder({ 'a.md': 'The mill at Kessel burned in 1901.' });
    closing.push(() => folder.remove());
    const engine = { nodes: [door], patience: PATIENCE, prefix: `away-${randomUUID().slice(0, 8)}` };
    const failures: unknown[] = [];
    const open = await openService({
      script: ANSWERING_WORKER,
      folders: [folder.path],
      engine,
      failed: (error) => failures.push(error),
    });
    closing.push(async () => {
      await open.close();
      await fetch(`${node}/${engine.prefix}-*`, { method: 'DELETE' });
    });
    const asker = { locale: 'en-US', administrator: false };
    const ask = (question: string) => open.page.slash('ask', { question }, asker);
    expect(JSON.stringify(await ask('When did the mill burn?'))).toContain('burned in 1901');
    away = true;
    const error = await ask('When did the river burn at the mill?').catch((reason) => reason);
    expect(isEngineError(error)).toBe(true);
    // What needs no search is answered meanwhile.
    expect(JSON.stringify(await open.page.slash('sources', {}, asker))).toContain('1 source');
    away = false;
    expect(JSON.stringify(await ask('When did the mill at Kessel burn?'))).toContain('burned in 1901');
    expect(failures).toEqual([]);
  });

  function forward(
    asked: Parameters<Parameters<typeof createServer>[1] & object>[0],
    response: Parameters<Parameters<typeof createServer>[1] & object>[1],
  ): void {
    const { hostname, port } = new URL(node);
    const { method, url, headers } = asked;
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  }
});
