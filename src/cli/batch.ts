import { z } from 'zod';
import type { Command } from '../command.ts';
import type { Library } from '../library/index.ts';
import { toJson } from '../reply/to-json.ts';
import { checkLimit, checkOptions, UsageError } from './arguments.ts';

const request = z.strictObject({
  command: z.string(),
  options: z.record(z.string(), z.unknown()).default({}),
  limit: z.unknown().optional(),
});

/**
 * Answers `{"command": …, "options": {…}, "limit": N}`, a line of `verbatim batch`.
 * @returns the object to print; of kind `error`, with the line's number in its message, for a line that is wrong
 */
export async function answerLine(
  line: string,
  number: number,
  library: Library,
  commands: readonly Command[],
): Promise<object> {
  const asked: { command: string | null; options: object } = { command: null, options: {} };
  try {
    const { command: name, options, limit } = readRequest(line);
    Object.assign(asked, { command: name, options });
    const command = commands.find((one) => one.name === name);
    if (!command)
      throw new UsageError(`"command" is "${name}": use ${commands.map((one) => one.name).join(', ')}`);
    const checked = checkOptions(options, command);
    const most = limit === undefined ? undefined : checkLimit(limit);
    return toJson(name, options, await command.answer(library, checked), most);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...asked, kind: 'error', message: `line ${number}: ${error.message}` };
  }
}

function readRequest(line: string): z.output<typeof request> {
  const parsed = request.safeParse(readJson(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'is wrong'}`);
}

/** @throws UsageError */
export function readJson(line: string): unknown {
  try {
    return JSON.parse(line.trim());
  } catch {
    throw new UsageError('is not JSON: give one object a line');
  }
}
