// Bundles a program of bench/, or of another folder, and runs it:
// node scripts/bench.mjs search [arguments], node scripts/bench.mjs tests/standing/fuzz [arguments]
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const entry = name.includes('/') ? name : `bench/${name}`;
const outfile = `dist/bench/${basename(name)}.js`;
mkdirSync(`${root}/dist/bench`, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [`${entry}.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'linked',
  outfile,
});
const flags = ['--enable-source-maps', '--expose-gc', '--max-old-space-size=6000'];
const child = spawn(process.execPath, [...flags, `${root}/${outfile}`, ...args], { stdio: 'inherit' });
// A terminal sends Ctrl+C to both; whoever ends this one alone means the program.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
