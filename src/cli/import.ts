import { parseArgs } from 'node:util';
import {
  exitCodeWith,
  formatResult,
  type ImportOptions,
  importFiles,
  optionProblem,
  progressBar,
  Refusal,
  resultJson,
} from '../corpus/import/index.ts';
import { UsageError } from './arguments.ts';

export const IMPORT_USAGE =
  'import PATH|- … --out DIR [--publisher NAME] [--published DATE] [--language xx] [--json] [--dry-run] [--force] [-v]: makes sources of articles';

/** Where the import writes to, and how. */
export interface ImportConsole {
  print(text: string): void;
  complain(text: string): void;
  /** Redraws one line, on a terminal; absent elsewhere. */
  readonly progress?: (bar: string) => void;
  /** The bundled parser that runs in threads. */
  readonly worker: URL;
}

/**
 * `verbatim import`: a line an article, or with `--json` an array of objects, printed while the import goes on.
 * @returns the exit code: 2 where a document could not be imported, 1 where one is to be looked at
 * @throws UsageError
 */
export async function runImport(
  args: readonly string[],
  { print, complain, progress, worker }: ImportConsole,
): Promise<0 | 1 | 2> {
  const { paths, options, json, verbose } = readImportArguments(args);
  let code: 0 | 1 | 2 = 0;
  let first = true;
  const onProgress = progress && ((done: number, all: number): void => progress(progressBar(done, all)));
  try {
    for await (const result of importFiles(paths, {
      ...options,
      worker,
      ...(onProgress ? { onProgress } : {}),
    })) {
      code = exitCodeWith(code, result);
      if (result.kind === 'failed') {
        complain(formatResult(result));
        if (!json) continue;
      }
      if (json) print(`${first ? '[' : ','}${JSON.stringify(resultJson(result))}`);
      else print(formatResult(result, { verbose }));
      first = false;
    }
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.message);
    throw error;
  }
  if (json) print(first ? '[]' : ']');
  return code;
}

function readImportArguments(args: readonly string[]) {
  const { values, positionals: paths } = parse(args);
  const { out, publisher, published, language, json = false, verbose = false, force = false } = values;
  if (paths.length === 0) throw new UsageError('import needs files, folders, or - for standard input');
  if (out === undefined) throw new UsageError('import needs --out with the folder for the source files');
  const fields = Object.fromEntries(
    Object.entries({ publisher, published, language }).filter(([, value]) => value !== undefined),
  );
  const problem = optionProblem(fields);
  if (problem) throw new UsageError(problem);
  const options: ImportOptions = { out, force, dryRun: values['dry-run'] ?? false, ...fields };
  return { paths, options, json, verbose };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        publisher: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
        json: { type: 'boolean' },
        verbose: { type: 'boolean', short: 'v' },
        force: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split(/\. To specify|\n/, 1)[0] ?? '') : String(error),
    );
  }
}
