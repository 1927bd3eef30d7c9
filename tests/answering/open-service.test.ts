import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it, type TestContext, vi } from 'vitest';
import { type OpenService, openService, type ServiceOptions } from '../../src/answering/open-service.ts';
import type { Opened } from '../../src/answering/worker.ts';
import { type Folder, temporaryFolder } from '../support/folder.ts';
import { ANSWERING_WORKER, built } from '../support/program.ts';

const SOON = { timeout: 30_000, interval: 20 };
beforeAll(built, 60_000);

const open = (folders: readonly string[], failed: ServiceOptions['failed']): Promise<OpenService> =>
  openService({ script: ANSWERING_WORKER, folders, failed });

/** The text of every source, as a reader of the shelf sees it. */
async function texts({ service }: OpenService): Promise<(string | undefined)[]> {
  const { documents } = await service.shelfList('en-US');
  const read = await Promise.all(documents.map(({ id }) => service.shelfRead(id, 'en-US')));
  return read.map((document) => document?.paragraphs.map(({ text }) => text).join('\n'));
}
const leftOut = async ({ service }: OpenService) => (await service.shelfList('en-US')).leftOut;

/** A watched folder with two sources, and what was told of it; all of it ends with the test. */
async function watched({ expect, onTestFinished }: TestContext) {
  const folder = await temporaryFolder({ 'a.md': 'The mill burned.', 'b.md': 'It rained.' });
  const changes: Opened[] = [];
  const failures: unknown[] = [];
  const library = await open([folder.path], (error) => failures.push(error));
  await library.watch((changed) => changes.push(changed));
  onTestFinished(async () => {
    await library.close();
    await folder.remove();
    expect(failures).toEqual([]);
  });
  const soon = (expected: readonly string[]) =>
    vi.waitFor(async () => expect(await texts(library)).toEqual(expected), SOON);
  return { folder, library, changes, failures, soon };
}

// They wait for the file system most of the time, so they wait together.
describe.concurrent('a watched folder', { timeout: 60_000 }, () => {
  it('has a changed source, and reports it once', async (context) => {
    const { expect } = context;
    const { folder, changes, soon } = await watched(context);
    await folder.put({ 'a.md': 'The mill was built anew.' });
    await soon(['The mill was built anew.', 'It rained.']);
    expect(changes).toMatchObject([{ sources: 2, leftOut: [], warnings: [] }]);
  });

  it('has an added source, also one that an editor moves into place', async (context) => {
    const { folder, soon } = await watched(context);
    await folder.put({ 'c.md': 'Third.' });
    await soon(['The mill burned.', 'It rained.', 'Third.']);
    await writeFile(join(folder.path, 'a.md~'), 'Saved anew.');
    await rename(join(folder.path, 'a.md~'), join(folder.path, 'a.md'));
    await soon(['Saved anew.', 'It rained.', 'Third.']);
  });

  it('loses a deleted source', async (context) => {
    const { expect } = context;
    const { folder, library, soon } = await watched(context);
    await folder.remove('a.md');
    await soon(['It rained.']);
    expect(await leftOut(library)).toEqual([]);
  });

  it('keeps the last good version of a source that an edit broke, reports it, and goes on', async (context) => {
    const { expect } = context;
    const { folder, library, changes, soon } = await watched(context);
    await folder.put({ 'a.md': '---\nkind: novel\n---\nBroken.' });
    await vi.waitFor(async () => expect(await leftOut(library)).toHaveLength(1), SOON);
    expect(await texts(library)).toEqual(['The mill burned.', 'It rained.']);
    expect(changes.at(-1)?.leftOut).toEqual([
      expect.stringMatching(/a\.md:2: "kind" is not one of .*; its last good version stays$/),
    ]);
    await folder.put({ 'a.md': 'Mended.' });
    await soon(['Mended.', 'It rained.']);
    expect(await leftOut(library)).toEqual([]);
  });

  it('is read once for edits that come together', async (context) => {
    const { expect } = context;
    const { folder, library, changes } = await watched(context);
    await folder.put(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`n${n}.md`, `Text ${n}.`])));
    await vi.waitFor(async () => expect(await texts(library)).toHaveLength(32), SOON);
    expect(changes.length).toBeLessThanOrEqual(2);
  });

  it('is followed when it is moved away and back, and keeps its sources meanwhile', async (context) => {
    const { expect } = context;
    const { folder, library, soon } = await watched(context);
    await rename(folder.path, `${folder.path}-moved`);
    await vi.waitFor(async () => expect(await leftOut(library)).toHaveLength(1), SOON);
    expect(await texts(library)).toEqual(['The mill burned.', 'It rained.']);
    await writeFile(join(`${folder.path}-moved`, 'a.md'), 'Edited elsewhere.');
    await rename(`${folder.path}-moved`, folder.path);
    await soon(['Edited elsewhere.', 'It rained.']);
    await folder.put({ 'a.md': 'Edited here.' });
    await soon(['Edited here.', 'It rained.']);
  });

  it('is followed when it comes later', async (context) => {
    const { expect } = context;
    const { folder, failures } = await watched(context);
    const later = join(folder.path, 'later');
    const other = await open([folder.path, later], (error) => failures.push(error));
    await other.watch(() => {});
    expect(other.opened.leftOut).toHaveLength(1);
    const has = (...expected: string[]) =>
      vi.waitFor(
        async () => expect(await texts(other)).toEqual(['The mill burned.', 'It rained.', ...expected]),
        SOON,
      );
    await folder.put({ 'later/c.md': 'Third.' });
    await has('Third.');
    await folder.put({ 'later/c.md': 'Third, edited.' });
    await has('Third, edited.');
    await other.close();
  });

  it('is followed no longer after close', async (context) => {
    const { expect } = context;
    const { folder, library, changes } = await watched(context);
    await library.close();
    await folder.put({ 'a.md': 'Later.' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changes).toEqual([]);
  });

  it('goes on after somebody who was told of a change has failed', async (context) => {
    const { expect } = context;
    const { folder } = await watched(context);
    const told: unknown[] = [];
    const other = await open([folder.path], (error) => told.push(error));
    await other.watch(() => {
      throw new Error('cannot listen');
    });
    await folder.put({ 'a.md': 'One.' });
    await vi.waitFor(() => expect(told).toHaveLength(1), SOON);
    await folder.put({ 'a.md': 'Two.' });
    await vi.waitFor(async () => expect(await texts(other)).toEqual(['Two.', 'It rained.']), SOON);
    await other.close();
  });
});

describe('a service in a thread of its own', () => {
  let folder: Folder;
  let failures: unknown[];
  let library: OpenService;
  beforeEach(async () => {
    folder = await temporaryFolder({ 'a.md': 'One.' });
    failures = [];
    library = await open([folder.path], (error) => failures.push(error));
  });
  afterEach(async () => {
    await library.close();
    await folder.remove();
  });

  it('takes readings that are asked for at once one after another', async () => {
    const first = library.reload();
    await folder.put({ 'a.md': 'Two.' });
    await Promise.all([first, library.reload(), library.reload()]);
    expect(await texts(library)).toEqual(['Two.']);
  });

  it('answers what it was asked before a reading, and during it, without a break', async () => {
    const asker = { locale: 'en-US', administrator: false };
    const reading = library.reload();
    let done = false;
    void reading.then(() => {
      done = true;
    });
    let answers = 0;
    while (!done) {
      const answered = await library.service.slash('ask', { question: 'one' }, asker);
      expect(answered).toMatchObject({ isPrivate: false });
      answers++;
    }
    expect(answers).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });

  it('hands what it knows over: a source that breaks twice stays what it was', async () => {
    await folder.put({ 'a.md': '---\nkind: novel\n---\nBroken.' });
    await library.reload();
    await library.reload();
    expect(await texts(library)).toEqual(['One.']);
    await folder.put({ 'a.md': 'Mended.' });
    expect(await library.reload()).toMatchObject({ sources: 1, leftOut: [], warnings: [] });
    expect(await texts(library)).toEqual(['Mended.']);
  });

  it('fails what the thread cannot do, and goes on', async () => {
    const nobody = undefined as unknown as { locale: string; administrator: boolean };
    await expect(library.service.slash('ask', { question: 'one' }, nobody)).rejects.toThrow(TypeError);
    expect(await texts(library)).toEqual(['One.']);
  });
});

it('a service whose thread cannot start says why', async () => {
  const script = new URL('data:text/javascript,throw new RangeError("no room")');
  await expect(openService({ script, folders: [], failed: () => {} })).rejects.toThrow('no room');
});

/** A thread of a few lines in place of the real one; `body` sees the call's `i` and `m`, and `start`. */
const threadOf = (body: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort, workerData as start } from 'node:worker_threads';
      const answer = (i, r) => parentPort.postMessage({ t: 's', i, r });
      /** Reads nothing itself: it makes way for another thread. */
      const asked = (listen) => parentPort.on('message', (one) => (one.m === 'reread' ? answer(one.i) : listen(one)));
      ${body}`)}`,
  );
const OPENED = 'parentPort.postMessage({ sources: 1, leftOut: [], warnings: [] });';
const ASKER = { locale: 'en-US', administrator: false };

describe('a thread that fails', () => {
  let failures: unknown[];
  let open: OpenService;
  const openThread = async (body: string, options: Partial<ServiceOptions> = {}): Promise<OpenService> => {
    failures = [];
    const failed = (error: unknown): void => void failures.push(error);
    open = await openService({
      script: threadOf(body),
      folders: [],
      failed,
      timing: { pause: 10 },
      ...options,
    });
    return open;
  };
  afterEach(() => open.close());

  it('is replaced when it dies: what it was asked fails at once, and what is asked later is answered', async () => {
    const { service } = await openThread(`${OPENED}
      asked(({ i, m }) => {
        if (m === 'slash') throw new Error('out of memory');
        answer(i, 'alive');
      });`);
    await expect(service.slash('ask', {}, ASKER)).rejects.toThrow('rejected pending call');
    await vi.waitFor(async () => expect(await service.firstSteps()).toBe('alive'), { timeout: 5000 });
    expect(failures).toMatchObject([{ message: 'out of memory' }]);
  });

  it('is replaced when it leaves without a word', async () => {
    const { service } = await openThread(`${OPENED}
      asked(({ i, m }) => (m === 'slash' ? process.exit(0) : answer(i, 'alive')));`);
    await expect(service.slash('ask', {}, ASKER)).rejects.toThrow();
    await vi.waitFor(async () => expect(await service.firstSteps()).toBe('alive'), { timeout: 5000 });
    expect(failures).toMatchObject([{ message: 'the thread ended by itself' }]);
  });

  it('is replaced when it hangs', async () => {
    const { service } = await openThread(
      `${OPENED}
      asked(({ i, m }) => {
        if (m === 'slash') for (;;);
        answer(i, 'alive');
      });`,
      { timing: { answer: 50, hangs: 100, pause: 10 } },
    );
    await expect(service.slash('ask', {}, ASKER)).rejects.toThrow('timeout');
    await vi.waitFor(async () => expect(await service.firstSteps()).toBe('alive'), { timeout: 5000 });
  });

  it('is started again until it opens', async () => {
    const path = join((await temporaryFolder()).path, 'starts');
    const { service } = await openThread(`
      import { appendFileSync, readFileSync } from 'node:fs';
      appendFileSync(${JSON.stringify(path)}, 'x');
      const starts = readFileSync(${JSON.stringify(path)}).length;
      if (starts === 2) throw new Error('no room');
      ${OPENED}
      asked(({ i, m }) => {
        if (m === 'slash') throw new Error('out of memory');
        answer(i, starts);
      });`);
    await expect(service.slash('ask', {}, ASKER)).rejects.toThrow();
    await vi.waitFor(async () => expect(await service.firstSteps()).toBe(3), { timeout: 5000 });
    expect(failures).toMatchObject([{ message: 'out of memory' }, { message: 'no room' }]);
  });

  it('while it hands over leaves the next reading possible', async () => {
    const { reload } = await openThread(`
      if (start.predecessor) process.exit(0);
      ${OPENED}
      asked(({ i }) => answer(i, 'alive'));`);
    await expect(reload()).rejects.toThrow('ended by itself');
    await expect(reload()).rejects.toThrow('ended by itself');
    expect(await open.service.firstSteps()).toBe('alive');
  });

  it('is none when it was closed, and then nothing is read again', async () => {
    // It listens, so that it does not end by itself before it is closed.
    const { reload, close } = await openThread(`${OPENED}
      asked(() => {});`);
    await close();
    await expect(reload()).rejects.toThrow('closed');
    expect(failures).toEqual([]);
  });
});

describe('many threads', () => {
  /** Each tells its number; told to, it dies. */
  const NUMBERED = `
    import { threadId } from 'node:worker_threads';
    setTimeout(() => {
      ${OPENED}
      asked(({ i, m }) => {
        if (m === 'slash') throw new Error('out of memory');
        if (i) setTimeout(() => answer(i, threadId), 20);
      });
    });`;
  let open: OpenService;
  let failures: unknown[];
  beforeEach(async () => {
    failures = [];
    open = await openService({
      script: threadOf(NUMBERED),
      folders: [],
      threads: 3,
      failed: (error) => failures.push(error),
      timing: { pause: 10 },
    });
  });
  afterEach(() => open.close());

  const answering = async () =>
    new Set(await Promise.all(Array.from({ length: 9 }, () => open.service.firstSteps() as unknown)));

  it('share the questions, each taking the next when it has fewest', async () => {
    await vi.waitFor(async () => expect((await answering()).size).toBe(3), SOON);
  });

  it('fail alone: what the others were asked is answered, and the one is replaced', async () => {
    await vi.waitFor(async () => expect((await answering()).size).toBe(3), SOON);
    const before = await answering();
    const asked = Array.from({ length: 6 }, () => open.service.firstSteps());
    await expect(open.service.slash('ask', {}, ASKER)).rejects.toThrow('rejected pending call');
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(4);
    await vi.waitFor(async () => expect((await answering()).size).toBe(3), SOON);
    expect([...(await answering())].filter((id) => before.has(id))).toHaveLength(2);
    expect(failures).toMatchObject([{ message: 'out of memory' }]);
  });

  it('all make way for others after a reading that they do not do themselves', async () => {
    await vi.waitFor(async () => expect((await answering()).size).toBe(3), SOON);
    const before = await answering();
    await open.reload();
    const after = await answering();
    expect(after.size).toBe(3);
    expect([...after].filter((id) => before.has(id))).toEqual([]);
  });

  it('that read a shelf answer alike', async () => {
    const folder = await temporaryFolder({ 'a.md': 'One.' });
    const library = await openService({
      script: ANSWERING_WORKER,
      folders: [folder.path],
      threads: 2,
      failed: (error) => failures.push(error),
    });
    await folder.put({ 'a.md': 'Two.' });
    await library.reload();
    const read = await Promise.all(Array.from({ length: 4 }, () => texts(library)));
    expect(read).toEqual(Array.from({ length: 4 }, () => ['Two.']));
    await library.close();
    await folder.remove();
  });
});

it('a changed source is read by the thread that answers, a large change by another one, which takes its place', async () => {
  const folder = await temporaryFolder({ 'a.md': 'One.', 'b.md': 'Two.' });
  let started = 0;
  let alive = 0;
  const count = (worker: Worker): void => {
    started++;
    alive++;
    worker.once('exit', () => alive--);
  };
  process.on('worker', count);
  const library = await openService({
    script: ANSWERING_WORKER,
    folders: [folder.path],
    failed: () => {},
  });
  await folder.put({ 'a.md': 'Three.' });
  expect(await library.reload()).toMatchObject({ sources: 2, leftOut: [] });
  expect((await texts(library)).sort()).toEqual(['Three.', 'Two.']);
  expect(started).toBe(1);
  await folder.put({ 'a.md': 'The pond froze. '.repeat(20_000) });
  expect(await library.reload()).toMatchObject({ sources: 2, leftOut: [] });
  expect((await texts(library)).map((text) => text?.slice(0, 15)).sort()).toEqual([
    'The pond froze.',
    'Two.',
  ]);
  expect(started).toBe(2);
  await vi.waitFor(() => expect(alive).toBe(1), SOON);
  await library.close();
  expect(alive).toBe(0);
  process.off('worker', count);
  await folder.remove();
});
