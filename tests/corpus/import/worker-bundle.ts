import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles a TypeScript program as the build does, into a folder from which packages resolve. */
export async function bundle(entry: string): Promise<{ url: URL; remove: () => void }> {
  const folder = mkdtempSync(`${root}node_modules/.verbatim-test-`);
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'program' }],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    splitting: true,
    outdir: folder,
    logLevel: 'error',
  });
  return {
    url: pathToFileURL(`${folder}/program.js`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
