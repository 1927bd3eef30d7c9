import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder. */
export interface Folder {
  readonly path: string;
  /** Writes files, by their paths within the folder. */
  put(files: Readonly<Record<string, string>>): Promise<void>;
  remove(name?: string): Promise<void>;
}

export async function temporaryFolder(files: Readonly<Record<string, string>> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const folder: Folder = {
    path,
    async put(added) {
      for (const [name, text] of Object.entries(added)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
    },
    remove: (name = '') => rm(join(path, name), { recursive: true, force: true }),
  };
  await folder.put(files);
  return folder;
}
