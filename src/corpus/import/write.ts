import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { readInFolder } from '../read-file.ts';
import { writeWhole } from '../write-whole.ts';
import { digest } from './identity.ts';
import { Refusal } from './refusals.ts';
import { addExisting, emptyTarget, type Target } from './target.ts';

/** Drafts of files, which a killed run may leave: `.verbatim-<process>-<digest>.tmp`. */
const DRAFT = /^\.verbatim-(\d+)-[0-9a-f]+\.tmp$/;

const NO_FOLDER = 'is no folder';

/** What the folder holds; a folder that is not there yet holds nothing. @throws Refusal when it cannot be read */
export async function readTarget(folder: string): Promise<Target> {
  const target = emptyTarget();
  for (const name of (await names(folder)).filter((one) => /\.md$/i.test(one) && !one.startsWith('.')))
    addExisting(target, name, await textOf(join(folder, name)));
  return target;
}

/** A file that cannot be read whole counts as one that somebody wrote. */
async function textOf(path: string): Promise<string> {
  const read = await readInFolder(path);
  return read.ok ? new TextDecoder().decode(read.bytes) : '';
}

async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new Refusal(
      `${folder} ${codeOf(error) === 'ENOTDIR' ? NO_FOLDER : `cannot be read (${codeOf(error)})`}: give a folder to --out`,
    );
  }
}

/** Makes the folder and clears what killed runs left in it. @throws Refusal when it cannot be made */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(resolve(folder));
    for (const name of await readdir(folder)) {
      const owner = DRAFT.exec(name)?.[1];
      if (owner !== undefined && !isRunning(Number(owner))) await rm(join(folder, name), { force: true });
    }
  } catch (error) {
    const why = ['EEXIST', 'ENOTDIR'].includes(codeOf(error))
      ? NO_FOLDER
      : `cannot be written (${codeOf(error)})`;
    throw new Refusal(`${folder} ${why}: give another folder to --out`);
  }
}

/** Writes a source file whole or not at all. */
export async function writeSource(folder: string, name: string, text: string): Promise<void> {
  try {
    await writeWhole(join(folder, name), text, join(folder, `.verbatim-${process.pid}-${digest(name)}.tmp`));
  } catch (error) {
    throw new Refusal(`cannot be written (${codeOf(error)}): check the disk and the folder's permissions`);
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
