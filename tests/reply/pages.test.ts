import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { framed } from '../../src/answering/messages.ts';
import { answeringService } from '../../src/answering/service.ts';
import type { Command } from '../../src/command.ts';
import type { Library } from '../../src/library/library.ts';
import { carriedBy, carry } from '../../src/reply/discord/carried.ts';
import { type DiscordMessage, toDiscord } from '../../src/reply/discord/to-discord.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { decodeState, encodeState } from '../../src/reply/state.ts';
import { type AnyComponent, buttonsOf, flatten } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const ASKER = { locale: 'en-GB', administrator: false };

const idsOf = (components: readonly unknown[]): string[] =>
  (components as readonly AnyComponent[]).flatMap(flatten).flatMap(({ custom_id }) => custom_id ?? []);

describe('what a message carries', () => {
  const component = (custom_id: string) => ({ type: 2, custom_id });
  const message = (buttons: number) => [
    {
      type: 17,
      components: [
        { type: 10, content: 'a' },
        { type: 1, components: [component('2~1~c~abcdefghij')] },
      ],
    },
    {
      type: 1,
      components: Array.from({ length: buttons }, (_, at) =>
        component(encodeState({ action: 'page', page: at + 1, list: 'abcdef' }, at + 5)),
      ),
    },
    component(encodeState({ action: 'share' }, 20)),
  ];

  it('comes back from its ids whatever it is, and leaves their states as they are', () => {
    const option = fc.string({
      unit: fc.constantFrom('a', ' ', '~', '\\', '-', '😀', 'é', '鼎'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(option, { minLength: 1, maxLength: 3 }), (options) => {
        const asked = { command: 'ask', options };
        const carrying = carry(message(4), asked);
        if (!carrying) throw new Error('no room');
        expect(carriedBy(JSON.parse(JSON.stringify(carrying)))).toEqual(asked);
        expect(idsOf(carrying).map(decodeState)).toEqual(idsOf(message(4)).map(decodeState));
        expect(Math.max(...idsOf(carrying).map((id) => id.length))).toBeLessThanOrEqual(LIMITS.customId);
        expect(idsOf(carrying).every((id) => !/\p{Cs}/u.test(id))).toBe(true);
        // Sharing takes its own button away.
        expect(carriedBy(carrying.slice(0, -1))).toEqual(asked);
      }),
    );
  });

  it('is nothing where no button asks for it, or where there is no room', () => {
    const [excerpt] = message(1);
    expect(carry([excerpt ?? component('')], { command: 'ask', options: ['a'] })).toEqual([excerpt]);
    expect(carry(message(1), { command: 'ask', options: ['a'.repeat(300)] })).toBeUndefined();
    expect(carriedBy(message(1))).toBeUndefined();
  });
});

/** Sources that answer the same in several places, so that lists have many pages. */
const TOWNS = ['Arle', 'Borva', 'Cend', 'Dunmore', 'Ennis', 'Fell', 'Garth'];
const towns = Object.fromEntries(
  TOWNS.map((town, at) => [
    `${town}.md`,
    `---\npublished: 20${10 + at}-05-03\n---\nThe old mill of ${town} was shut in May 19${60 + at}. “The mill was loved by the town,” said Ada Moss, the miller.\n\nMore than ${at + 2}00 ships came to ${town} in 2019. “The mill will open again,” Ada Moss said.`,
  ]),
);
/** What leads to lists, in the option that may be long. */
const LISTS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['ask', { question: 'When was the old mill shut?' }, 'question'],
  ['ask', { question: 'What did Ada Moss say about the mill?' }, 'question'],
  ['figure', { about: 'ships' }, 'about'],
  ['whosaid', { quote: 'the mill was loved by the town' }, 'quote'],
  ['quotes', { speaker: 'Moss' }, 'speaker'],
  ['quotes', { speaker: 'Moss', about: 'the mill' }, 'about'],
  ['compare', { topic: 'the old mill' }, 'topic'],
  ['timeline', { topic: 'the old mill' }, 'topic'],
  ['timeline', {}, 'topic'],
  ['person', { name: 'Ada Moss' }, 'name'],
  ['sources', {}, 'source'],
];
const MOST_TYPED = 300;

describe('on a shelf with long lists', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf(towns);
  });

  /** Turns the pages of a reply as far as they go, and compares each with the page of the list. */
  async function turnAll(command: Command, options: Readonly<Record<string, string>>): Promise<number> {
    const service = answeringService(library, commands);
    const first = await service.slash(command.name, options, ASKER);
    if (typeof first === 'string') throw new Error(first);
    const answer = await command.answer(library, options);
    const replyAt = (page: number) =>
      framed(command.render(answer, options, { administrator: false, commands, page }), answer, false, {});
    let message: DiscordMessage | undefined = first.messages[0];
    for (let page = 1; ; page++) {
      const what = `${command.name} ${JSON.stringify(options)} ${page}`;
      expect(message, what).toEqual(toDiscord(replyAt(page)));
      const next = buttonsOf(message?.components ?? []).get('Next');
      expect(next !== undefined, what).toBe(leadsOn(replyAt(page)));
      const state = decodeState(next ?? '');
      if (!message || state?.action !== 'page') return page - 1;
      const asked = carriedBy(JSON.parse(JSON.stringify(message.components)));
      const turned = await service.component({ state, asked, byAsker: true, onPrivate: false }, ASKER);
      if (typeof turned === 'string') throw new Error(turned);
      message = turned.message;
    }
  }

  const leadsOn = (reply: Reply): boolean =>
    reply.some((block) => block.kind === 'buttons' && block.buttons.some(({ label }) => label === 'next'));

  it('every page that is turned is the page of the list, for questions of 1 to 300 characters', async () => {
    const filler = fc.array(fc.constantFrom('of', 'the', 'and', 'is', 'it', 'to', '~', '\\', '—', '👩‍🚀'), {
      maxLength: 120,
    });
    let turned = 0;
    await fc.assert(
      fc.asyncProperty(filler, fc.nat(MOST_TYPED), async (words, most) => {
        for (const [name, options, longest] of LISTS) {
          const typed = [options[longest] ?? '', ...words].join(' ').slice(0, Math.max(1, most)).trim();
          const command = commands.find((one) => one.name === name) as Command;
          turned += await turnAll(command, typed === '' ? options : { ...options, [longest]: typed });
        }
      }),
      {
        numRuns: 6,
        seed: 7,
        examples: [
          [[], MOST_TYPED],
          [Array(120).fill('the'), MOST_TYPED],
        ],
      },
    );
    expect(turned).toBeGreaterThan(60);
  });
});

describe('a page of a list', () => {
  const mill = (end: string) => ({
    'mill.md': Array.from(
      { length: 5 },
      (_, at) => `“The mill ${at} is shut,” said Ada Moss, the miller. ${end}`,
    ).join('\n\n'),
  });
  const turn = async (library: Library, page: number, list: string) =>
    answeringService(library, commands).component(
      {
        state: { action: 'page', page, list },
        asked: { command: 'quotes', options: ['Moss'] },
        byAsker: true,
        onPrivate: false,
      },
      ASKER,
    );

  it('that is no longer the same is refused, and that of a shelf that changed elsewhere is turned', async () => {
    const before = await libraryOf(mill(''));
    const shown = await answeringService(before, commands).slash('quotes', { speaker: 'Moss' }, ASKER);
    if (typeof shown === 'string') throw new Error(shown);
    const state = decodeState(buttonsOf(shown.messages[0]?.components ?? []).get('Next') ?? '');
    if (state?.action !== 'page') throw new Error('no next page');
    expect(
      await turn(await libraryOf({ ...mill(''), 'walk.md': 'Bring good shoes.' }), 2, state.list),
    ).toMatchObject({ inPlace: true });
    const { 'mill.md': text } = mill('');
    expect(
      await turn(await libraryOf({ 'mill.md': text.replace('mill 3', 'mill three') }), 2, state.list),
    ).toBe('otherList');
  });

  it('of a command that is no longer there is refused', async () => {
    const service = answeringService(await libraryOf(mill('')), commands);
    const use = {
      state: { action: 'page', page: 2, list: 'abcdef' },
      byAsker: true,
      onPrivate: false,
    } as const;
    expect(await service.component({ ...use, asked: { command: 'vanished', options: [] } }, ASKER)).toBe(
      'stale',
    );
    expect(await service.component(use, ASKER)).toBe('stale');
  });
});
