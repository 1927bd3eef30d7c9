import { UsageError } from './cli/arguments.ts';
import { EXIT, type ProgramSettings, runProgram } from './cli/program.ts';
import { ConfigError, readConfig, storePlace } from './config.ts';

const { stdin, stdout, stderr } = process;
const redraw = (line: string): void => void stderr.write(`\r${line}\r`);

// A reader that has seen enough, such as `head`, closes the pipe: no error.
stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.found : EXIT.wrong),
);

/** @throws UsageError */
function settings(): ProgramSettings {
  try {
    const config = readConfig();
    return { ...config, store: storePlace(config) };
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message) : error;
  }
}

process.exitCode = await runProgram(process.argv.slice(2), {
  input: stdin,
  print: (line) => void stdout.write(`${line}\n`),
  complain: (line) => void stderr.write(`${line}\n`),
  ...(stderr.isTTY ? { redraw } : {}),
  ...(stdout.columns ? { columns: stdout.columns } : {}),
  importWorker: new URL('import-worker.js', import.meta.url),
  settings,
});
