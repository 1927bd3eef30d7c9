import { createHash } from 'node:crypto';
import { chmod, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { StoreError } from './error.ts';

/**
 * The process that holds the embedded database takes requests from others on this machine by a socket in the data
 * folder, which only their owner may open. There is one request: the file to write a backup to.
 */
export async function listenForRequests(
  folder: string,
  backup: (file: string) => Promise<number>,
): Promise<{ close(): Promise<void> }> {
  const path = socketOf(folder);
  if (path === undefined) return { close: async () => {} };
  // Whoever holds the database may take away what a killed process has left.
  await rm(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    socket.on('error', () => socket.destroy());
    const reply = await said(socket)
      .then(backup)
      .then((rows) => ({ rows }))
      .catch((error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }));
    socket.end(JSON.stringify(reply));
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(path, done);
  });
  if (process.platform !== 'win32') await chmod(path, 0o600);
  server.unref();
  return { close: () => new Promise((done) => server.close(() => done())) };
}

/** Asks the process that holds the data; nothing when there is none. @throws StoreError */
export async function askForBackup(folder: string, file: string): Promise<number | undefined> {
  const path = socketOf(folder);
  if (path === undefined) return undefined;
  const socket = connect({ path, allowHalfOpen: true });
  try {
    await new Promise<void>((done, failed) => {
      socket.once('connect', done);
      socket.once('error', failed);
    });
  } catch {
    return undefined;
  }
  socket.end(resolve(file));
  const reply = JSON.parse((await said(socket)) || '{}') as { rows?: number; error?: string };
  if (reply.rows === undefined) throw new StoreError(reply.error ?? 'Verbatim ended before the backup did');
  return reply.rows;
}

/** All that the other side says, which may still be answered. */
const said = (socket: Socket): Promise<string> =>
  new Promise((done, failed) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.once('end', () => done(Buffer.concat(parts).toString()));
    socket.once('error', failed);
  });

/** A path of a socket has room for some 100 bytes. */
const LONGEST_PATH = 100;

/** Where the socket is; nothing where no path to it is short enough. */
function socketOf(folder: string): string | undefined {
  const path = join(resolve(folder), 'verbatim.sock');
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\verbatim-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  return [path, relative(process.cwd(), path)].find((one) => Buffer.byteLength(one) <= LONGEST_PATH);
}
