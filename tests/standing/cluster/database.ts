import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL of its own that can be stopped and started. */
export interface OwnDatabase {
  /** Its address on that host; it listens on 127.0.0.1 and where else it was told to. */
  url(host?: string): string;
  /** `immediate`: as if the machine had lost its power. */
  stop(how: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Makes a cluster of PostgreSQL by initdb, as the user postgres where this one is root. @throws where there is none */
export async function ownDatabase(...hosts: string[]): Promise<OwnDatabase> {
  const bin = execFileSync('pg_config', ['--bindir']).toString().trim();
  const room = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(room, Number(execFileSync('id', ['-u', 'postgres'])), -1);
  const data = join(room, 'data');
  const asOwner = (program: string, ...args: string[]) => {
    const all = [join(bin, program), ...args];
    const [first = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...all] : all;
    return run(first, rest, { cwd: '/' });
  };
  await asOwner('initdb', '-D', data, '-A', 'trust', '-U', 'postgres');
  // Whoever is on one of these hosts is let in.
  if (hosts.length > 0) appendFileSync(join(data, 'pg_hba.conf'), 'host all all samenet trust\n');
  const port = await freePort();
  const options = `-c listen_addresses=${['127.0.0.1', ...hosts].join(',')} -c port=${port} -c unix_socket_directories=${room}`;
  const control = (...args: string[]) =>
    asOwner('pg_ctl', '-D', data, '-w', '-l', join(room, 'log'), ...args);
  const database: OwnDatabase = {
    url: (host = '127.0.0.1') => `postgres://postgres@${host}:${port}/postgres`,
    stop: async (how) => void (await control('-m', how, 'stop')),
    start: async () => void (await control('-o', options, 'start')),
    async close() {
      await control('-m', 'immediate', 'stop').catch(() => undefined);
      rmSync(room, { recursive: true, force: true });
    },
  };
  await database.start();
  return database;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
