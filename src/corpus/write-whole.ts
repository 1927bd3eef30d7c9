import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: a draft in the same folder reaches the disk and then takes its name.
 * @param draft where the draft is written; nothing may stand there
 * @throws what the file system says; the draft is taken away, and what stood at `file` before is as it was
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  draft = `${file}.${randomUUID()}`,
): Promise<void> {
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
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
