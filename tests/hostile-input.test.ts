import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Command } from '../src/command.ts';
import type { Library } from '../src/library/library.ts';
import { toDiscord } from '../src/reply/discord/to-discord.ts';
import { toTerminal } from '../src/reply/to-terminal.ts';
import { textsOf } from './support/components.ts';
import { everyExchange } from './support/conversations.ts';
import { families } from './support/hostile-texts.ts';
import { libraryOf, starterLibrary } from './support/library.ts';
import { tableBytes } from './support/table-bytes.ts';

const RTL_OVERRIDE = '\u202e';
const BAD_INPUT: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'white space': ' \n\t ',
  '6,000 characters': 'the mill '.repeat(667).slice(0, 6000),
  '6,000 characters without a space': 'm'.repeat(6000),
  'emoji alone': '😀👩‍👩‍👧‍👦🇲🇽',
  'half an emoji': '\ud83d mill',
  'mentions and invites':
    '@everyone @here <@123456789012345678> <@&1> <#1> discord.gg/mill https://evil.example',
  'zero-width characters': '\u200bm\u200bi\u200dl\u2060l\ufeff',
  'a right-to-left override': `${RTL_OVERRIDE}the mill ${RTL_OVERRIDE}`,
  Markdown: '**mill** ||spoiler|| ```code``` [link](https://evil.example) # heading',
  'a control character': 'the\u0000mill\u001b[31m',
  'the names of things that every object has': '__proto__ constructor toString',
  'a separator of custom ids': '~mill~1~2~',
};

const run = async (command: Command, library: Library, typed: string) => {
  const options = Object.fromEntries(
    Object.entries(command.declared).flatMap(([name, { type }]) => (type === 'text' ? [[name, typed]] : [])),
  );
  const answer = await command.answer(library, options);
  return { answer, reply: command.render(answer, options, { administrator: false, commands }) };
};

describe.each(commands.map((command) => [command.name, command] as const))('%s', (_, command) => {
  let library: Library;
  beforeAll(async () => {
    library = await starterLibrary();
  });

  it.each(Object.entries(BAD_INPUT))('answers %s in good order', async (_, typed) => {
    const { reply } = await run(command, library, typed);
    const texts = textsOf(toDiscord(reply).components);
    expect(texts.join('').trim()).not.toBe('');
    for (const text of texts) {
      expect(text).not.toMatch(/(?<!\\)@(everyone|here)|(?<!\\)<[@#]/);
      expect(text).not.toMatch(/(?<!\\)\[link\](?!\\)\(https/);
      for (const line of text.split('\n').filter((line) => !line.startsWith('> ')))
        expect(line).not.toMatch(/[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cc}]/u);
    }
    expect(toTerminal(reply, { colour: false })).not.toMatch(/[^\n\P{Cc}]/u);
  });
});

describe('6,000 characters of anything', () => {
  const LENGTH = 6000;
  /** Look-ups of near words in the largest text that is looked up, and room for tables beyond the library. */
  const MOST = { lookUps: 120, bytes: 16 * 2 ** 20 };
  let library: Library;
  let texts: ReturnType<typeof families>;
  let lookUps = 0;

  beforeAll(async () => {
    const starter = await starterLibrary();
    texts = families(starter.shelf.map(({ source }) => source.text));
    const { near } = starter.spelling;
    const counted: typeof near = (...given) => {
      lookUps++;
      return near(...given);
    };
    library = Object.defineProperty(starter, 'spelling', { value: { ...starter.spelling, near: counted } });
    void library.phrases;
  });

  /** What a hostile user types: up to four families of texts, one behind the other. */
  const typedText = fc
    .array(fc.nat(), { minLength: 1, maxLength: 4 })
    .map((picked) =>
      picked.map((at) => [...texts.values()][at % texts.size]?.(LENGTH / picked.length) ?? '').join(''),
    );

  const isBounded = async (ask: () => unknown): Promise<void> => {
    lookUps = 0;
    const bytes = await tableBytes(ask);
    expect(lookUps).toBeLessThanOrEqual(MOST.lookUps);
    expect(bytes).toBeLessThanOrEqual(MOST.bytes);
  };

  it.each(commands.map((command) => [command.name, command] as const))(
    'make %s look up few words, and keep small tables',
    async (_, command) => {
      const ask = (typed: string) => isBounded(() => run(command, library, typed));
      for (const family of ['a ligature of eighteen letters', 'words that nobody knows'])
        await ask(texts.get(family)?.(LENGTH) ?? '');
      await fc.assert(fc.asyncProperty(typedText, ask), { numRuns: 8, seed: 15 });
      for (const complete of Object.values(command.complete))
        await fc.assert(
          fc.asyncProperty(typedText, (typed) => isBounded(() => complete?.(library, typed))),
          { numRuns: 8, seed: 15 },
        );
    },
  );

  it.each(commands.filter(({ declared }) => Object.values(declared).some(({ type }) => type === 'text')))(
    'and one more are refused by $name',
    async (command) => {
      const { answer, reply } = await run(command, library, 'm'.repeat(LENGTH + 1));
      expect(answer).toEqual({ kind: 'hint', hint: 'tooLong' });
      expect(toTerminal(reply, { colour: false })).toBe(
        'That is too long to look up: at most 6,000 characters.\n',
      );
    },
  );
});

describe('sources that turn the direction of writing around', async () => {
  const turned = await libraryOf({
    'turned.md': [
      `---\ntitle: "Mill ${RTL_OVERRIDE}dellik"\npublisher: "Courier \u2067"\nurl: "https://courier.example/${RTL_OVERRIDE}"\nauthors: ["Ada ${RTL_OVERRIDE}ssoM"]\n---`,
      `The mill ${RTL_OVERRIDE}burned down in 1912.`,
      `“Nobody was ${RTL_OVERRIDE}hurt,” said Ada ${RTL_OVERRIDE}Moss, the miller.`,
    ].join('\n\n'),
  });

  it('turn nothing but their own line: what Verbatim says stands on others', async () => {
    let turns = 0;
    for await (const { title, reply } of everyExchange(turned)) {
      const { components } = toDiscord(reply);
      for (const line of textsOf(components).flatMap((text) => text.split('\n'))) {
        if (!/[\u202a-\u202e\u2066-\u2069]/.test(line)) continue;
        turns++;
        expect(line, title).toMatch(/^> /);
      }
    }
    expect(turns).toBeGreaterThan(3);
  });
});
