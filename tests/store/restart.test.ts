import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isStoreError, type Owner, type Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { article, type DeskStage, deskStage, shownOf } from '../support/desk-stage.ts';
import { hasCluster, type PostgresCluster, postgresCluster } from '../support/postgres-cluster.ts';

const AWAY = 'What is stored cannot be reached just now: nothing was changed. Try again in a moment.';
const SERVER: Owner = 'server:1';
const QUOTA = { sources: 10_000, bytes: 1e9, hourly: 100_000 };

describe.skipIf(!hasCluster)(
  `PostgreSQL that is restarted under writes${hasCluster ? '' : ' (skipped: there is no initdb here)'}`,
  () => {
    let cluster: PostgresCluster;
    let store: Store;
    let on: DeskStage;
    beforeAll(async () => {
      cluster = await postgresCluster();
      store = openStore({ folder: '', postgres: cluster.url });
      on = await deskStage(store, { patience: 300 });
    }, 60_000);
    afterAll(async () => {
      await on?.close();
      await store?.close();
      await cluster?.clear();
    });

    const flour = async (): Promise<string> =>
      shownOf(await on.slash('whosaid', { quote: 'forty sacks of flour' }, 'member'));
    const put = (id: string) =>
      store.put(
        { owner: SERVER, server: '1' },
        { id, title: id, file: new Uint8Array(100).fill(97), found: null, foundBy: null },
        '5',
        1,
        QUOTA,
      );

    it('goes on answering from what is open, says that nothing can be written, and works again by itself', async () => {
      await on.press(await on.slash('add', { file: on.file(article()) }), 'Put on shelf');
      expect(await flour()).toContain('Rosa Lind');
      const preview = await on.slash('add', { file: on.file(article('brewery')) });
      await cluster.stop();
      expect(await flour()).toContain('Rosa Lind');
      expect(shownOf(await on.slash('remove', { source: 'bakery' }))).toBe(AWAY);
      const pressed = await on.press(preview, 'Put on shelf');
      expect(shownOf(pressed)).toContain(AWAY);
      expect(shownOf(pressed)).toContain('To be put on the shelf');
      await cluster.start();
      expect(shownOf(await on.press(pressed, 'Put on shelf'))).toContain('On the shelf');
      expect(shownOf(await on.slash('whosaid', { quote: 'flour at the brewery' }, 'member'))).toContain(
        'brewery',
      );
    }, 60_000);

    it.each(['fast', 'immediate'] as const)(
      'leaves each source whole or absent when it is restarted in the middle (%s), and tells of each',
      async (mode) => {
        const writing = Array.from({ length: 8 }, async (_, writer) => {
          const told: [string, string][] = [];
          for (let n = 0; n < 25; n++) {
            const id = `${mode}-${writer}-${n}`;
            const what = await put(id).catch((error: unknown) => {
              if (!isStoreError(error)) throw error;
              return 'told';
            });
            told.push([id, what]);
          }
          return told;
        });
        await new Promise((resolve) => setTimeout(resolve, 60));
        await cluster.stop(mode);
        expect(await flour()).toContain('Rosa Lind');
        await cluster.start();
        const told = (await Promise.all(writing)).flat();
        const listed = new Set((await store.list(SERVER)).map(({ id }) => id));
        for (const [id, what] of told) if (what === 'added') expect(listed).toContain(id);
        expect(told.some(([, what]) => what === 'told')).toBe(true);
        expect(await put(`${mode}-after`)).toBe('added');
        // A source and the note of who added it are there together, or neither.
        const { length } = await store.events(SERVER, 10_000);
        expect(length).toBe((await store.list(SERVER)).length);
      },
      60_000,
    );
  },
);

/** The beginning of a conversation with PostgreSQL that is ended in the same breath, as by a server that goes down. */
const HELLO_AND_GOODBYE = Buffer.concat([
  Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]),
  Buffer.from([0x5a, 0, 0, 0, 5, 0x49]),
  message('E', 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
]);

function message(type: string, body: string): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(4 + Buffer.byteLength(body), 1);
  return Buffer.concat([head, Buffer.from(body)]);
}

describe('PostgreSQL that goes down just when it is reached', () => {
  it('is told of in one sentence, and ends no process', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(HELLO_AND_GOODBYE));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('uncaughtException', note);
    const store = openStore({ folder: '', postgres: `postgres://x@127.0.0.1:${port}/x` });
    try {
      for (let n = 0; n < 5; n++) await expect(store.check()).rejects.toSatisfy(isStoreError);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(unhandled).toEqual([]);
    } finally {
      process.off('uncaughtException', note);
      await store.close();
      server.close();
    }
  });
});
