import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of its own, which can be stopped and started again. */
export interface PostgresCluster {
  readonly url: string;
  /** @param mode `fast` ends all connections; `immediate` is as good as a crash */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  clear(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL does not run as root. */
function account(): Account | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Waits until a program has ended; a server that it has started goes on. */
const run = (program: string, given: readonly string[], as: Account | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, given, { stdio: 'ignore', cwd: tmpdir(), ...as });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} has ended with ${code}`)),
    );
  });

export const hasCluster: boolean = (() => {
  try {
    execFileSync('initdb', ['--version'], { stdio: 'ignore', cwd: tmpdir(), ...account() });
    return true;
  } catch {
    return false;
  }
})();

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

export async function postgresCluster(): Promise<PostgresCluster> {
  const as = account();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  await run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'], as);
  const port = await freePort();
  const how = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=30`;
  const start = (): Promise<void> =>
    run('pg_ctl', ['-D', data, '-o', how, '-l', join(folder, 'log'), '-w', 'start'], as);
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop: (mode = 'fast') => run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop'], as),
    async clear() {
      try {
        await run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'], as);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
