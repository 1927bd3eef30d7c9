// Bundles the sandbox and its page into dist/; with --clean, nothing of an earlier build stays there.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeChanged } from './write-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (process.argv.includes('--clean')) rmSync(`${root}dist`, { recursive: true, force: true });

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
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts', preload: 'src/preload.ts' },
  platform: 'node',
  target: 'node20.19',
  external: ['ws'],
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});
const page = build({
  ...shared,
  entryPoints: [
    { in: 'src/page/page.tsx', out: 'page/page' },
    { in: 'src/page/index.html', out: 'page/index' },
    { in: 'src/page/icon.svg', out: 'page/icon' },
    { in: 'src/page/style/page.css', out: 'page/page' },
  ],
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  loader: { '.html': 'copy', '.svg': 'copy' },
});

export const written = (await Promise.all([programs, page])).flatMap(writeChanged);
