import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeSource } from '../../src/corpus/import/write.ts';
import { writeChecked } from '../../src/library/snapshot-file.ts';

export type Kind = 'snapshot' | 'source';

export const FILE: Readonly<Record<Kind, string>> = { snapshot: 'shelf.snapshot', source: 'a.md' };
export const VERSION = 'of the trial';

/** Where a writer is killed; the steps are those of the file system. */
export const MOMENTS = [
  'before the draft',
  'behind the draft',
  'before the disk has it',
  'behind that',
  'before the name',
  'behind the name',
  'at any time',
] as const;

/** What one process writes, and where it is killed, if at all. */
export interface FileOrder {
  readonly kind: Kind;
  readonly folder: string;
  readonly round: number;
  readonly moment?: (typeof MOMENTS)[number];
  /** Of a kill at any time: how long behind the beginning. */
  readonly microseconds?: number;
}

const LENGTH = 400_000;

/** What is written in a round: long enough not to be written at once. */
export const contentOf = (round: number): Buffer => Buffer.from(`${round} `.repeat(LENGTH).slice(0, LENGTH));

const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** Kills this process before or behind a step of the file system. */
async function killAt(moment: FileOrder['moment']): Promise<void> {
  const { open, rename } = fs.promises;
  const at = (name: typeof moment): void => {
    if (moment === name) die();
  };
  fs.promises.open = async (...given) => {
    at('before the draft');
    const handle = await open(...given);
    at('behind the draft');
    const sync = handle.sync.bind(handle);
    handle.sync = async () => {
      at('before the disk has it');
      await sync();
      at('behind that');
    };
    return handle;
  };
  fs.promises.rename = async (...given) => {
    at('before the name');
    await rename(...given);
    at('behind the name');
  };
  syncBuiltinESMExports();
}

/** Another thread kills the process, whatever this one is about. */
async function killLater(microseconds: number): Promise<void> {
  const wait = `const { workerData, parentPort } = require('node:worker_threads');
    parentPort.postMessage('there');
    const end = process.hrtime.bigint() + BigInt(workerData * 1000);
    while (process.hrtime.bigint() < end);
    process.kill(process.pid, 'SIGKILL');`;
  const worker = new Worker(wait, { eval: true, workerData: microseconds });
  await new Promise((resolve) => worker.once('message', resolve));
}

export async function killedWriter({
  kind,
  folder,
  round,
  moment,
  microseconds = 0,
}: FileOrder): Promise<void> {
  await killAt(moment);
  if (moment === 'at any time') await killLater(microseconds);
  const content = contentOf(round);
  if (kind === 'snapshot') await writeChecked(join(folder, FILE.snapshot), VERSION, [content]);
  else await writeSource(folder, FILE.source, content.toString());
}
