import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one at a time: Node's own `recursive` never ends below `/proc`.
 * @param mode permissions of each that is made; those that the process gives when left out
 * @throws what the file system says
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path), mode);
      await mkdir(path, { mode });
    } else if (code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
}
