import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runProgram } from '../../src/cli/program.ts';
import type { Outcome } from './program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `verbatim` with these arguments in this process: a pipe without colours, and no token. */
export async function verbatimHere(
  args: readonly string[],
  { input = '' }: { input?: string } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await runProgram(args, {
    input: Readable.from([Buffer.from(input)]),
    print: (line) => {
      out += `${line}\n`;
    },
    complain: (line) => {
      err += `${line}\n`;
    },
    importWorker: pathToFileURL(`${root}dist/import-worker.js`),
    settings: () => ({ corpus: [`${root}corpus`], colour: false, store: { folder: `${root}nowhere` } }),
  });
  return { code, out, err };
}
