import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: a draft in the same folder reaches the disk and then takes its name.
 * @param content all of it, or one part after the other
 * @param draft where the draft is written; nothing may stand there
 * @param mode permissions of the file; those that the process gives when left out
 * @throws what the file system says; the draft is taken away, and what stood at `file` before is as it was
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  draft = `${file}.${randomUUID()}`,
  mode?: number,
): Promise<void> {
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await writeFile(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
