import type { UserKey } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/command.ts';
import { sharedMessage } from '../../src/discord/share.ts';
import { line, say } from '../../src/reply/reply.ts';
import { decodeState } from '../../src/reply/state.ts';
import { type Stage, stage } from '../support/bot.ts';
import { quotedBlocks, textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const MILL = `---
title: The mill on the Teme
publisher: Teme Valley Courier
authors: [Ada Moss, Ben Hale]
published: 2023-02-07
url: https://courier.example/mill
---
The mill on the Teme burned down in 1912. It was rebuilt within a year.

But nobody paid for the bridge beside it, said Clara Fenn, the mayor.

The bridge fell into the river during the flood of 1947.
`;
const library = await libraryOf({
  'mill.md': MILL,
  'flood.md':
    'The flood of 1947 took three bridges. The bridge at Tenbury stood.\n\n“The bridge will stand for ever,” said Clara Fenn, the mayor. It did not.',
  'walk.md': '---\ntitle: A walk along the Teme\n---\nBring good shoes.',
});

describe('the buttons of an excerpt', () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage(() => library);
  });
  afterAll(() => on.close());

  const ask = async (command: string, options: Record<string, string | boolean>, user?: UserKey) =>
    shown(await on.sandbox.slash({ command, options, user }));
  const press = async (
    message: { id: string; buttons: Map<string, string> },
    label: string,
    user?: UserKey,
  ) => shown(await on.sandbox.press(message.id, message.buttons.get(label) ?? `no button ${label}`, user));
  const idIn = (text: string): string => / id\s(\S+)/.exec(text)?.[1] ?? 'no id';

  it('stand under the one answer there is, and the one to ask on below them', async () => {
    const { buttons } = await ask('ask', { question: 'Who said that nobody paid for the bridge?' });
    expect([...buttons.keys()]).toEqual([
      'Sentence before',
      '¶ before',
      '¶ after',
      'Cite',
      'Original text',
      'Ask on',
      'Save',
      'Export',
    ]);
  });

  it('read on in a message of their own, to the ends of the source, and leave the answer as it is', async () => {
    const answer = await ask('ask', { question: 'Who said that nobody paid for the bridge?' });
    const before = await press(answer, '¶ before');
    expect(before).toMatchObject({ kind: 'message', ephemeral: true });
    expect(quotedBlocks(before.text)).toEqual([
      'The mill on the Teme burned down in 1912. It was rebuilt within a year.',
    ]);
    expect(before.buttons.has('¶ before')).toBe(false);
    const last = await press(await press(before, '¶ after'), '¶ after');
    expect(last.kind).toBe('update');
    expect(quotedBlocks(last.text)).toEqual(['The bridge fell into the river during the flood of 1947.']);
    expect(last.buttons.has('¶ after')).toBe(false);
  });

  it('show an excerpt that begins with "But" together with the sentence before it', async () => {
    const answer = await ask('ask', { question: 'Who said that nobody paid for the bridge?' });
    const { text, ephemeral } = await press(answer, 'Sentence before');
    expect(ephemeral).toBe(true);
    expect(quotedBlocks(text)).toEqual([
      'It was rebuilt within a year.\n\nBut nobody paid for the bridge beside it, said Clara Fenn, the mayor.',
    ]);
  });

  it('show an excerpt among others in its passage, marked', async () => {
    const several = await ask('quotes', { speaker: 'Fenn' });
    const context = await press(several, 'In context');
    expect(context.ephemeral).toBe(true);
    expect(context.text).toContain(
      '> **“The bridge will stand for ever,” said Clara Fenn, the mayor.** It did not.',
    );
  });

  it('offer no sentence before where an excerpt stands by itself', async () => {
    const { buttons } = await ask('ask', { question: 'When did the mill on the Teme burn down?' });
    expect(buttons.has('Sentence before')).toBe(false);
  });

  it('send the original text as a file with the same bytes', async () => {
    const answer = await ask('ask', { question: 'Who said that nobody paid for the bridge?' });
    const original = await press(answer, 'Original text');
    expect(original.ephemeral).toBe(true);
    expect(original.files).toHaveLength(1);
    expect(original.files[0]?.filename).toMatch(/^mill-\d+\.txt$/);
    const bytes = await (await fetch(original.files[0]?.url ?? '')).text();
    expect(bytes).toBe('But nobody paid for the bridge beside it, said Clara Fenn, the mayor.');
  });

  it('cite the source, and write the reference in another style when one is picked', async () => {
    const answer = await ask('ask', { question: 'Who said that nobody paid for the bridge?' });
    const cite = await press(answer, 'Cite');
    expect(cite.text).toContain(
      '```\nMoss, A., & Hale, B. (2023, February 7). The mill on the Teme. Teme Valley Courier. https://courier.example/mill\n```',
    );
    const select = JSON.stringify(cite.components).match(/"custom_id":"(2~\d+~c~[^"]+)"/)?.[1] ?? '';
    const mla = shown(await on.sandbox.select(cite.id, select, ['mla']));
    expect(mla.kind).toBe('update');
    expect(mla.text).toContain(
      'Moss, Ada, and Ben Hale. “The mill on the Teme.” Teme Valley Courier, 7 Feb. 2023, courier.example/mill.',
    );
  });

  it('name the other sources that fit when a source is cited by a few words', async () => {
    const { text } = await ask('cite', { source: 'teme' });
    expect(text).toContain('1 other source fits what you typed');
    expect(text).toContain('“A walk along the Teme”');
    expect((await ask('cite', { source: 'mill' })).text).not.toContain('fits what you typed');
  });

  it('prove the excerpt by its id', async () => {
    const answer = await ask('ask', { question: 'Who said that nobody paid for the bridge?' });
    const id = idIn(answer.text);
    const { text } = await ask('show', { id: `  ${id.toUpperCase()} ` });
    expect(text).toMatch(/^\*\*Proved:\*\*/);
    expect(quotedBlocks(text)).toEqual(quotedBlocks(answer.text));
  });

  it('share a private answer under the name of the one who shares it, pinging nobody', async () => {
    const mine = await ask('ask', { question: 'When did the mill on the Teme burn down?', private: true });
    expect(mine.ephemeral).toBe(true);
    const shared = await press(mine, 'Share with everyone');
    expect(shared).toMatchObject({ kind: 'message', ephemeral: false });
    expect(shared.text).toMatch(/^-# Shared by \*\*.+\*\*/);
    expect(quotedBlocks(shared.text)).toEqual(quotedBlocks(mine.text));
    expect(shared.buttons.has('Share with everyone')).toBe(false);
    expect(shared.buttons.has('Cite')).toBe(true);
    expect((await press(shared, 'Cite')).ephemeral).toBe(true);
  });

  it('show the name of the one who shares as text, whatever is in it', () => {
    const name = '**@everyone** <@123> [x](https://evil.example) \u202eannA';
    const { components, allowedMentions } = sharedMessage({ components: [] }, name, 'en-GB');
    expect(textOf(components)).toBe(
      '-# Shared by **\\*\\*\\@everyone\\*\\* \\<\\@123\\> \\[x\\]\\(https\\://evil.example\\) annA**',
    );
    expect(allowedMentions).toEqual({ parse: [] });
  });

  it('keep their button to share on the next pages of a private answer', async () => {
    let page = await ask('quotes', { speaker: 'Fenn', private: true });
    expect(page.buttons.has('Share with everyone')).toBe(true);
    page = await ask('sources', { source: 'mill', private: true });
    page = await press(page, '¶ after');
    expect(page).toMatchObject({ kind: 'update' });
    expect(page.buttons.has('Share with everyone')).toBe(true);
  });

  it.each([
    ['of another version', '1~0~p~abcdefghij~1'],
    ['with an excerpt id that was tampered with', '2~0~o~000000-1-1-0000000000zz'],
    ['with a passage number that is none', '2~0~p~abcdefghij~0'],
    ['with an unknown action', '2~0~x'],
    ['that is not ours', 'hello'],
    ['with more parts than it has', '2~0~s~1'],
    ['of a command in a message’s menu', '2~0~n~Check quotes~1~'],
  ])('hold no custom id %s', (_, customId) => {
    expect(decodeState(customId)).toBeUndefined();
  });
});

describe('a button that leads nowhere any more', () => {
  const lost = command({
    name: 'lost',
    description: 'A reply of a version that had other commands',
    options: {},
    answer: () => ({ kind: 'help' }),
    render: () => [
      line(say('helpFoot')),
      {
        kind: 'buttons',
        buttons: [
          { label: 'next', state: { action: 'page', page: 2, list: 'abcdef' } },
          { label: 'context', state: { action: 'read', ref: 'abcdefghij', number: 1 } },
          { label: 'cite', state: { action: 'cite', ref: 'abcdefghij' } },
        ],
      },
    ],
  });

  it.each([
    ['Next', 'The sources have changed since, and with them this list: run the command again.'],
    ['In context', 'That passage is no longer on the shelf: run the command again.'],
    ['Cite', 'That passage is no longer on the shelf: run the command again.'],
  ])('(%s) says so in one private sentence', async (button, sentence) => {
    const on = await stage(() => library, { list: [lost] });
    try {
      const message = shown(await on.sandbox.slash({ command: 'lost' }));
      const answer = shown(await on.sandbox.press(message.id, message.buttons.get(button) ?? ''));
      expect(answer).toMatchObject({ ephemeral: true, text: sentence });
    } finally {
      await on.close();
    }
  });
});

describe('the buttons of an excerpt whose source has changed since', () => {
  it('say so, and show nothing else in its place', async () => {
    let current = library;
    const on = await stage(() => current);
    try {
      const answer = shown(
        await on.sandbox.slash({
          command: 'ask',
          options: { question: 'Who said that nobody paid for the bridge?' },
        }),
      );
      current = await libraryOf({ 'mill.md': MILL.replace('nobody paid', 'everybody paid') });
      const gone = shown(await on.sandbox.press(answer.id, answer.buttons.get('Original text') ?? ''));
      expect(gone).toMatchObject({ ephemeral: true, files: [] });
      expect(gone.text).toBe('That passage is no longer on the shelf: run the command again.');
    } finally {
      await on.close();
    }
  });
});
