import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Command, RawOptions } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { toDiscord } from '../src/reply/to-discord.ts';
import { toJson } from '../src/reply/to-json.ts';
import { toTerminal } from '../src/reply/to-terminal.ts';
import { starterLibrary } from './support/library.ts';

interface Request {
  readonly command: string;
  readonly options: RawOptions;
}

/** What is asked, a request a line; `options` as the terminal takes them. */
const requests: readonly Request[] = readFileSync(
  new URL('__recorded__/requests.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const bytes = (replies: unknown): string => `${JSON.stringify(replies, null, 1)}\n`;

describe('the same shelf and the same question give the same bytes', () => {
  let library: Library;
  beforeAll(async () => {
    library = await starterLibrary();
  });

  async function replies({ command: name, options }: Request) {
    const command = commands.find((one) => one.name === name) as Command;
    const answer = await command.answer(library, options);
    const reply = command.render(answer, options, { administrator: false, commands });
    return {
      command: name,
      options,
      discord: toDiscord(reply),
      terminal: toTerminal(reply, { colour: false }).split('\n'),
      json: toJson(name, options, answer, 3),
    };
  }

  it('asks every command', () => {
    const asked = new Set(requests.map(({ command }) => command));
    expect(commands.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  });

  it.each(commands.map(({ name }) => name))(
    '%s, as recorded (npx vitest run tests/recorded.test.ts -u records anew)',
    async (name) => {
      const recorded = await Promise.all(requests.filter(({ command }) => command === name).map(replies));
      const file = `__recorded__/${name.toLowerCase().replaceAll(' ', '-')}.snap`;
      await expect(bytes(recorded)).toMatchFileSnapshot(file);
    },
  );
});
