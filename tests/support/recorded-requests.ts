import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import type { RawOptions } from '../../src/command.ts';
import type { Library } from '../../src/library/library.ts';
import { toDiscord } from '../../src/reply/discord/to-discord.ts';

export interface RecordedRequest {
  readonly command: string;
  readonly options: RawOptions;
}

/** What is asked of the starter shelf, a request a line; `options` as the terminal takes them. */
export const RECORDED_REQUESTS: readonly RecordedRequest[] = readFileSync(
  new URL('../__recorded__/requests.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** What Discord gets for a request, to the byte. */
export async function bytesOfReply(library: Library, name: string, options: RawOptions): Promise<string> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  const view = { administrator: false, commands };
  return JSON.stringify(toDiscord(command.render(await command.answer(library, options), options, view)));
}
