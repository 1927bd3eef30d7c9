import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answeringService } from '../../src/answering/service.ts';
import { sharedMessage } from '../../src/discord/share.ts';
import type { Library } from '../../src/library/library.ts';
import { faultsOf } from '../../src/reply/discord/measure.ts';
import { type DiscordMessage, toDiscord } from '../../src/reply/discord/to-discord.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { type Block, line, type Reply, say, typed } from '../../src/reply/reply.ts';
import { decodeState, encodeState } from '../../src/reply/state.ts';
import { slice } from '../../src/text/span.ts';
import { type AnyComponent, flatten, textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const ASKER = { locale: 'de', administrator: true };

/** Words of all lengths and marks, among them some that are escaped, and some that nobody sees. */
const word = fc.constantFrom(
  'mill',
  'the',
  '*a*',
  '__',
  '(ferry)',
  '1912',
  'w'.repeat(300),
  '€5',
  '\u200b',
  '👩‍👩‍👧',
  '|x|',
);
const sentence = fc
  .tuple(fc.constantFrom(3, 12, 40, 150, 600), fc.array(word, { minLength: 3, maxLength: 9 }))
  .map(
    ([length, words]) => `Ships ${Array.from({ length }, (_, at) => words[at % words.length]).join(' ')}.`,
  );
const quotation = fc
  .tuple(sentence, fc.constantFrom('Ada Moss', `Ada ${'Moss '.repeat(40)}Reed`, 'officials'))
  .map(([said, speaker]) => `“${said.slice(0, -1)},” said ${speaker}, the miller.`);
const figure = fc.nat(90_000).map((count) => `More than ${count} ships came in May 2019.`);
const field = fc.constantFrom(
  'The ferry',
  '*'.repeat(499),
  '\u200b \u3164',
  '(',
  'x '.repeat(240),
  '\u202eferry',
);
const source = fc
  .tuple(
    field,
    field,
    fc.array(fc.oneof(sentence, quotation, figure), { minLength: 1, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([title, publisher, paragraphs, isLinked]) =>
    [
      [
        '---',
        ...(/[^\s\u200b\u3164]/u.test(title) ? [`title: ${JSON.stringify(title)}`] : []),
        ...(/[^\s\u200b\u3164]/u.test(publisher) ? [`publisher: ${JSON.stringify(publisher)}`] : []),
        ...(isLinked ? [`url: https://example.org/${'a'.repeat(470)}`] : []),
        'published: 2019-05-03',
        '---',
      ].join('\n'),
      ...paragraphs,
    ].join('\n\n'),
  );
const shelf = fc
  .array(source, { minLength: 1, maxLength: 12 })
  .map((sources) => Object.fromEntries(sources.map((text, at) => [`source-${at}.md`, text])));

const sharer = 'W'.repeat(32);

function expectSendable(message: DiscordMessage, what: string): void {
  expect(faultsOf(message), what).toEqual([]);
  const all = (message.components as readonly AnyComponent[]).flatMap(flatten);
  expect(textOf(message.components).length, what).toBeLessThanOrEqual(LIMITS.message.text);
  for (const { custom_id } of all)
    if (custom_id !== undefined) expect(decodeState(custom_id), custom_id).toBeDefined();
  const components = message.components.map((component) => ({ toJSON: () => component }));
  const shared = sharedMessage({ components } as never, sharer, ASKER.locale);
  expect(faultsOf({ components: shared.components, files: message.files }), `${what}, shared`).toEqual([]);
}

/** Quotations of the shelf, pieces of different ones stitched together, all in one text. */
function stitched({ shelf }: Library): string {
  const parts = shelf.flatMap(({ source, annotations }) =>
    annotations.quotations.map(({ content }) =>
      slice(source.text, content).split(' ').slice(0, 14).join(' '),
    ),
  );
  return parts
    .map((part, at) => `“${[part, ...parts.slice(at + 1, at + 4)].join(' ')}”`)
    .join(' and ')
    .slice(0, 4000);
}

describe('whatever a shelf holds', () => {
  it('Discord takes every reply to every command, shared too, and every suggestion', async () => {
    await fc.assert(
      fc.asyncProperty(shelf, fc.oneof(word, sentence), async (files, typed) => {
        const library = await libraryOf(files);
        const service = answeringService(library, commands);
        const texts = ['ships', 'Ada Moss', 'source-0', typed, stitched(library)];
        for (const { kind, name, declared, complete } of commands)
          for (const text of texts) {
            const options = Object.fromEntries(
              Object.entries(declared).flatMap(([option, { type }]) =>
                type === 'text' ? [[option, text]] : [],
              ),
            );
            const answered =
              kind === 'slash'
                ? await service.slash(name, options, ASKER)
                : await service.onMessage(name, text, ASKER);
            if (typeof answered === 'string') throw new Error(answered);
            expect(answered.messages.length).toBeLessThanOrEqual(5);
            for (const message of answered.messages) expectSendable(message, `${name} ${text.slice(0, 80)}`);
            for (const option of Object.keys(complete)) expectGood(await service.suggest(name, option, text));
          }
      }),
      { numRuns: 4, seed: 3 },
    );
  });
});

function expectGood(suggestions: readonly { readonly name: string; readonly value: string }[]): void {
  expect(suggestions.length).toBeLessThanOrEqual(25);
  for (const text of suggestions.flatMap(({ name, value }) => [name, value])) {
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).toMatch(/[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u);
  }
}

describe('a reply', () => {
  const button: Block = { kind: 'buttons', buttons: [{ label: 'share', state: { action: 'share' } }] };

  it('of any number of lines is sent, and says how many it leaves out; its buttons stay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 300, unit: 'binary' }), { minLength: 1, maxLength: 200 }),
        (lines) => {
          const reply: Reply = [...lines.map((text) => line(say('item', { item: typed(text) }))), button];
          const message = toDiscord(reply);
          expect(faultsOf(message)).toEqual([]);
          expect(message.components.at(-1)).toHaveProperty('components[0].custom_id');
          const shown = textOf(message.components);
          if (message.leftOut) expect(shown).toMatch(`-# ${message.leftOut} part`);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shortens names before it leaves a line out', () => {
    const reply: Reply = Array.from({ length: 30 }, (_, at) =>
      line(say('item', { item: typed(`${at} ${'a '.repeat(75)}`) })),
    );
    const { components, leftOut } = toDiscord(reply);
    expect(leftOut).toBeUndefined();
    expect(textOf(components)).toContain('29 a a');
  });
});

it('a button in any place of a reply is known again', () => {
  for (const place of [0, 9, 10, 99, 100, 999, 9_999])
    expect(decodeState(encodeState({ action: 'share' }, place) ?? '')).toEqual({ action: 'share' });
});

it('what Discord would refuse a message for is found', () => {
  const text = (content: string) => ({ type: 10, content }) as const;
  const button = (custom_id: string, label: string) => ({ type: 2, style: 2, custom_id, label }) as const;
  const row = (...components: ReturnType<typeof button>[]) => ({ type: 1, components }) as const;
  const faults = (...components: unknown[]) => faultsOf({ components: components as never, files: [] });
  expect(faults(text('a'), row(button('1', 'b')))).toEqual([]);
  expect(faults()).toEqual(['no components']);
  expect(faults(text('a'.repeat(2000)), { type: 17, components: [text('a'.repeat(2001))] })).toEqual([
    '4001 characters of text',
  ]);
  expect(faults(text('\u200b'))).toEqual(['a text without a character']);
  expect(faults(text('\ud83d!'))).toEqual(['a text without a character']);
  expect(faults(row(button('1', 'a'), button('1', 'b')))).toEqual(['two components of one id']);
  expect(faults(row(button('1'.repeat(101), 'a')))).toEqual(['an id of 101 characters']);
  expect(faults(row(button('1', 'a'.repeat(81))))).toEqual(['the label of a button']);
  expect(faults(row())).toEqual(['an empty container']);
  expect(faults(row(...'123456'.split('').map((id) => button(id, 'a'))))).toEqual([
    'a row of too many buttons',
  ]);
  expect(faults(...Array.from({ length: 41 }, () => text('a')))).toEqual(['41 components']);
  expect(faults({ type: 1, components: [{ type: 3, custom_id: '1', options: [] }] })).toEqual([
    'the options of a select',
  ]);
  expect(
    faultsOf({ components: [text('a')], files: [{ name: 'a.txt', text: 'a'.repeat(10 * 2 ** 20 + 1) }] }),
  ).toEqual(['a.txt is too large']);
});
