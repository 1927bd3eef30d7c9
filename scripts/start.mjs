// Builds, then becomes the program.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './end-with-npm.mjs';

const build = fileURLToPath(new URL('build.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await import('../dist/main.js');
