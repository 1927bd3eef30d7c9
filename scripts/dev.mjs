// Builds and starts the program, and does both again whenever a file of it changes.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import './end-with-npm.mjs';

/** An editor that saves several files saves them within so many milliseconds. */
const TOGETHER_MS = 100;
const root = fileURLToPath(new URL('..', import.meta.url));
const watched = ['src', 'commands', 'packages'].map((name) => `${root}${name}`).filter(existsSync);

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let timer;

async function restart() {
  const { status } = spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
  // What a build refuses it has said; what runs goes on.
  if (status !== 0) return;
  await stop();
  running = spawn(process.execPath, ['--enable-source-maps', `${root}dist/main.js`], { stdio: 'inherit' });
}

async function stop() {
  const old = running;
  running = undefined;
  if (!old || old.exitCode !== null || old.signalCode !== null) return;
  const ended = new Promise((resolve) => old.once('exit', resolve));
  old.kill('SIGTERM');
  await ended;
}

let turn = restart();
watch(watched, { ignoreInitial: true, ignored: /\/node_modules\/|~$/ }).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    turn = turn.then(restart);
  }, TOGETHER_MS);
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void turn.then(stop).then(() => process.exit(0)));
