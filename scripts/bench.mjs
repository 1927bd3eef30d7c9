// Bundles bench/NAME.ts into dist/bench/ and runs it: `node scripts/bench.mjs NAME`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name)) throw new Error('name a file of bench/, without its ending');
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `dist/bench/${name}.js`;
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${name}.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile,
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
