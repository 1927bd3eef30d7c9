// Bundles a program of bench/ and runs it: node scripts/bench.mjs search [arguments]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const outfile = `dist/bench/${name}.js`;
mkdirSync(`${root}/dist/bench`, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${name}.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'linked',
  outfile,
});
const flags = ['--enable-source-maps', '--expose-gc', '--max-old-space-size=6000'];
const { status } = spawnSync(process.execPath, [...flags, `${root}/${outfile}`, ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
