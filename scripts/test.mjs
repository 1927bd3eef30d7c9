// Builds; then types, style and unused code are checked beside the tests, many of which wait for programs and clocks:
// node scripts/test.mjs [what vitest takes]. In CI all tests run; else not those that do the same hundreds of times over.
import { spawn } from 'node:child_process';
import './build.mjs';

/** Resolves with whether it went well. What a check says is shown where it did not, and then as soon as it is known. */
function run(command, args, isShown) {
  const child = spawn(command, args, {
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(`${Buffer.concat(said)}\n${command} ${args.join(' ')} failed.\n`);
      resolve(code === 0);
    });
  });
}

const mode = process.env.CI ? 'all' : 'usual';
const given = process.argv.slice(2);
if (given.length === 0 && mode === 'usual')
  console.log(
    'Kills, crawls of every button and whole families of texts are left to CI, or to `npm run test:all`.',
  );
const went = await Promise.all([
  run('npm', ['run', '-s', 'types'], false),
  run('npm', ['run', '-s', 'lint'], false),
  run('npx', ['vitest', 'run', ...(given.length > 0 ? given : ['--mode', mode])], true),
]);
process.exitCode = went.every(Boolean) ? 0 : 1;
