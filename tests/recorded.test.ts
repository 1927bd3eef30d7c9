import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Command } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { toDiscord } from '../src/reply/discord/to-discord.ts';
import { toJson } from '../src/reply/to-json.ts';
import { toTerminal } from '../src/reply/to-terminal.ts';
import { chanceAndClock } from './support/chance-and-clock.ts';
import { starterLibrary } from './support/library.ts';
import { RECORDED_REQUESTS, type RecordedRequest } from './support/recorded-requests.ts';

/** Words that the starter shelf has: what a command is asked that no line of the file asks. */
const ANYTHING = 'mass deportation';

/** The requests of a command; of one that the file does not know yet, two that follow from its options. */
function requestsOf({ name, declared }: Command): readonly RecordedRequest[] {
  const own = RECORDED_REQUESTS.filter(({ command }) => command === name);
  if (own.length > 0) return own;
  const texts = Object.entries(declared).filter(([, { type }]) => type === 'text');
  const some = texts.filter(([, { required }]) => required);
  return [...new Set([some.length, texts.length])].map((count) => ({
    command: name,
    options: Object.fromEntries((count === some.length ? some : texts).map(([option]) => [option, ANYTHING])),
  }));
}

/** `/help` is recorded with a list of its own, so that a new command changes nothing but itself. */
const LISTED = commands.filter(({ name }) => ['ask', 'quotes', 'Check quotes', 'help'].includes(name));

const bytes = (replies: unknown): string => `${JSON.stringify(replies, null, 1)}\n`;

describe('the same shelf and the same question give the same bytes', () => {
  let library: Library;
  beforeAll(async () => {
    library = await starterLibrary();
  });

  async function reply(command: Command, { options }: RecordedRequest) {
    const { name } = command;
    const answer = await command.answer(library, options);
    const reply = command.render(answer, options, { administrator: false, commands: LISTED });
    return {
      command: name,
      options,
      discord: toDiscord(reply),
      terminal: toTerminal(reply, { colour: false }).split('\n'),
      json: toJson(name, options, answer, 3),
    };
  }

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s, as recorded (`npm run record` records anew: look at what changed)',
    async (name, command) => {
      const recorded = [];
      for (const request of requestsOf(command)) recorded.push(await reply(command, request));
      const file = `__recorded__/${name.toLowerCase().replaceAll(' ', '-')}.snap`;
      await expect(bytes(recorded)).toMatchFileSnapshot(file);
    },
  );

  describe('since nothing is left to chance or to the clock', () => {
    beforeEach(() =>
      chanceAndClock((what) => expect.fail(`uses ${what}: the same question would get another answer`)),
    );
    afterEach(() => vi.unstubAllGlobals());

    it.each(commands.map((command) => [command.name, command] as const))('%s', async (_, command) => {
      for (const request of requestsOf(command)) await reply(command, request);
    });
  });
});
