// Bundles the programs into dist/, and the sandbox's into its own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeChanged } from '../packages/discord-sandbox/scripts/write-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Changes with all that a snapshot depends on, the packages that cut words included: see src/build-version.ts. */
function buildVersion() {
  const hash = createHash('sha256');
  for (const folder of ['src/text', 'src/corpus', 'src/annotate', 'src/engine', 'src/search', 'src/library'])
    for (const file of readdirSync(join(root, folder), { recursive: true }).sort())
      if (file.endsWith('.ts')) hash.update(readFileSync(join(root, folder, file)));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Packages of many small files, which load faster as a part of ours; the others stay where they are. */
const BUNDLED = ['zod', '@orama/stemmers', 'birpc', 'discord-api-types'];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const sandbox = import('../packages/discord-sandbox/scripts/build.mjs');
const programs = build({
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  sourcemap: 'linked',
  write: false,
  outdir: 'dist',
  entryPoints: {
    main: 'src/main.ts',
    'answering-worker': 'src/answering/worker.ts',
    cli: 'src/cli.ts',
    'import-worker': 'src/corpus/import/worker.ts',
    'store-worker': 'src/store/worker.ts',
  },
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  define: { BUILD_VERSION: JSON.stringify(buildVersion()) },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});

const ours = writeChanged(await programs);
const { written } = await sandbox;
if (process.argv.includes('--verbose'))
  for (const path of [...written, ...ours]) console.log(relative(root, path));
