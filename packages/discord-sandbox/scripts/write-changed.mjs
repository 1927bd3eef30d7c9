import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes the files of an esbuild result whose bytes differ, each by a rename, so that a program that is starting
 * never reads half a file. Gives the paths it wrote.
 */
export function writeChanged({ outputFiles }) {
  return outputFiles.flatMap(({ path, contents }) => {
    if (existsSync(path) && readFileSync(path).equals(contents)) return [];
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
    return [path];
  });
}
