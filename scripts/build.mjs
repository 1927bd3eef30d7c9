// Bundles the programs into dist/. Only files whose bytes differ are written, each by a rename,
// so that a program that is starting never reads half a file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Changes with all that a snapshot depends on, the packages that cut words included: see src/library/build-version.ts. */
function buildVersion() {
  const hash = createHash('sha256');
  for (const folder of ['src/text', 'src/corpus', 'src/annotate', 'src/library'])
    for (const file of readdirSync(join(root, folder), { recursive: true }).sort())
      if (file.endsWith('.ts')) hash.update(readFileSync(join(root, folder, file)));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Packages of many small files, which load faster as a part of ours; the others stay where they are. */
const BUNDLED = ['zod', '@orama/stemmers', 'birpc', 'discord-api-types'];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  sourcemap: 'linked',
  write: false,
  outdir: 'dist',
};

const programs = build({
  ...shared,
  entryPoints: {
    main: 'src/main.ts',
    'answering-worker': 'src/answering/worker.ts',
    cli: 'src/cli.ts',
    'import-worker': 'src/corpus/import/worker.ts',
  },
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  define: { BUILD_VERSION: JSON.stringify(buildVersion()) },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
const page = build({
  ...shared,
  entryPoints: [
    { in: 'src/sandbox/page/page.tsx', out: 'page/page' },
    { in: 'src/sandbox/page/index.html', out: 'page/index' },
    { in: 'src/sandbox/page/icon.svg', out: 'page/icon' },
    { in: 'src/sandbox/page/style/page.css', out: 'page/page' },
  ],
  platform: 'browser',
  minify: true,
  loader: { '.html': 'copy', '.svg': 'copy' },
});

for (const { outputFiles } of await Promise.all([programs, page]))
  for (const { path, contents } of outputFiles) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
    if (process.argv.includes('--verbose')) console.log(relative(root, path));
  }
