import type { UserKey } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedOn, readFurther } from '../../src/answer/ask/follow-up.ts';
import { askOnForm, toModal } from '../../src/reply/discord/form.ts';
import { LANGUAGES } from '../../src/reply/languages/index.ts';
import { type Stage, stage } from '../support/bot.ts';
import { quotedBlocks } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';
import { shown } from '../support/shown.ts';

const library = await libraryOf({
  'arle.md':
    'Under Mayor Moss, 120 families came to Arle to work in the mill. Under Mayor Hale, 80 families came to Arle.\n\nThe ferry of Arle sank in 1912.',
  'borva.md':
    'Under Mayor Moss, 300 families came to Borva for the fair. The ferry of Borva burned in 1931.\n\nUnder Mayor Hale the fair of Borva was closed, and 20 families left Borva.',
});
const FIRST = 'How many families came to Arle under Moss?';

describe('a further question', () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage(() => library);
  });
  afterAll(() => on.close());

  const ask = async (question: string, isPrivate = false) =>
    shown(await on.sandbox.slash({ command: 'ask', options: { question, private: isPrivate } }));
  async function askOn(
    message: { id: string; buttons: Map<string, string> },
    question: string,
    user?: UserKey,
  ) {
    const form = await on.sandbox.press(message.id, message.buttons.get('Ask on') ?? 'no button', user);
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    return shown(await on.sandbox.submitModal(form.interaction, { question }));
  }

  it('is read with the names of the one before, and its reply shows which', async () => {
    const first = await ask(FIRST);
    const second = await askOn(first, 'And how many under Hale?');
    expect(second).toMatchObject({ kind: 'message', ephemeral: false });
    expect(second.text).toContain('-# “And how many under Hale? \\(families, came, Arle\\)”');
    expect(quotedBlocks(second.text)[0]).toContain('Under Mayor Hale, 80 families came to Arle.');
  });

  it('can be followed by another, by anybody who sees it', async () => {
    const second = await askOn(await ask(FIRST), 'And how many under Hale?');
    const third = await askOn(second, 'When did the ferry sink?', 'administrator');
    expect(third.ephemeral).toBe(false);
    expect(quotedBlocks(third.text)[0]).toContain('The ferry of Arle sank in 1912.');
  });

  it('to a private answer is answered privately, and to a shared one before everybody', async () => {
    const mine = await ask(FIRST, true);
    expect((await askOn(mine, 'And under Hale?')).ephemeral).toBe(true);
    const shared = shown(
      await on.sandbox.press(mine.id, mine.buttons.get('Share with everyone') ?? 'no button'),
    );
    expect(shared.text).toContain(`“${FIRST}”`);
    expect((await askOn(shared, 'And under Hale?')).ephemeral).toBe(false);
  });

  it('is not offered where nothing was found, and not by commands that are asked for one thing', async () => {
    expect((await ask('Who won the football match?')).buttons.has('Ask on')).toBe(false);
    const sources = await on.sandbox.slash({ command: 'sources', options: { source: 'arle' } });
    expect(shown(sources).buttons.has('Ask on')).toBe(false);
  });
});

describe('what is read along', () => {
  it.each([
    [
      'names that the further question lacks',
      'Who opened the mill in Arle?',
      'Who closed the mill?',
      '(Arle)',
    ],
    ['no name that it has', 'Who opened the mill in Arle?', 'Who opened the fair in Arle?', ''],
    [
      'no name whose place another takes',
      'Who came to Arle under Moss?',
      'Which families left under Hale?',
      '(Arle)',
    ],
    [
      'other words too, where it has names alone',
      'When did the ferry of Arle sink?',
      'In Borva?',
      '(ferry, Arle, sink)',
    ],
    [
      'other words too, where it only asks',
      'When did the ferry of Arle sink?',
      'Why?',
      '(ferry, Arle, sink)',
    ],
    ['the words of a question without names, too', 'Who closed the mill?', 'And when?', '(closed, mill)'],
    ['nothing of a question without names', 'When did the ferry sink?', 'Who opened the fair?', ''],
    ['nothing of nothing', '', 'Who opened the fair in Borva?', ''],
  ])('are %s', (_, before, further, along) => {
    expect(askedOn(library, before, further)).toBe(along === '' ? further : `${further} ${along}`);
  });

  it.each([
    ['When did the ferry of Arle sink?', 'And of Borva?', 'When did the ferry of Borva sink?'],
    ['What did Moss say about the mill?', 'And Hale?', 'What did Hale say about the mill?'],
    ['How many came to Arle under Moss?', 'And under Hale?', 'How many came to Arle under Hale?'],
    ['¿Qué dijo Moss sobre el molino?', '¿Y Hale?', '¿Qué dijo Hale sobre el molino?'],
    ['Was sagte Moss in Arle?', 'Und Hale?', 'Was sagte Hale in Arle?'],
    ['Who is Otto Ley?', 'And Ada Moss?', 'Who is Ada Moss?'],
    ['What did Moss say about the ferry?', 'And about Hale?', 'What did Moss say about Hale?'],
    ['¿Quién es Otto Ley?', '¿Y Ada Moss?', '¿Quién es Ada Moss?'],
  ])('is the whole question where the further one is “and” and a name: %s %s', (before, further, whole) => {
    expect(askedOn(library, before, further)).toBe(whole);
  });

  it.each([
    ['Who is Ada Moss?', 'What did she say?', 'What did Ada Moss say?'],
    ['When was Ada Moss born?', 'And where did she live?', 'And where did Ada Moss live?'],
    ['Who wrote the Echo article?', 'When was it published?', 'When was Echo article published?'],
    ['Where did the families of Arle go?', 'When did they leave?', 'When did they leave? (Arle)'],
    ['Who took the picture near Arle?', 'When was it taken?', 'When was it taken? (Arle)'],
  ])('stands for a pronoun where it is asked about: %s %s', (before, further, whole) => {
    expect(askedOn(library, before, further)).toBe(whole);
  });

  it.each([
    ['Who came to Arle under Moss?', 'What is Borva?'],
    ['Who came to Arle under Moss?', 'And who is Mayor Hale?'],
    ['Who came to Arle under Hale?', 'When did the ferry of Borva burn?'],
  ])('is nothing where the further question is whole: %s %s', async (before, further) => {
    expect(await readFurther(library, before, further)).toBe(further);
  });

  it('is no more than a line of names', () => {
    const before = Array.from({ length: 60 }, (_, at) => `Arle${at}`).join(' and ');
    expect(askedOn(library, before, 'Why?').length).toBeLessThan(100);
  });
});

it('the form fits Discord’s limits in every language', () => {
  for (const locale of LANGUAGES.keys()) {
    const form = toModal(askOnForm(300), locale);
    expect(form.title.length).toBeLessThanOrEqual(45);
    for (const field of form.components)
      expect(field).toMatchObject({
        label: expect.stringMatching(/^.{1,45}$/),
        description: expect.stringMatching(/^.{1,100}$/),
      });
  }
});
