import type { Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { deskCommands } from '../../src/answering/registration-body.ts';
import { answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { openShelves } from '../../src/library/open-shelves.ts';
import { openDesk } from '../../src/shelves/index.ts';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { awaited } from '../support/answering.ts';
import { type Stage, stage } from '../support/bot.ts';
import { buttonsOf, textOf } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';

const ARTICLE = `Bakery reopens after the flood

By Ann Early
Example Gazette, 4 May 2021

The bakery on Mill Street opened its doors again on Monday, nine weeks after the flood.

“We lost forty sacks of flour in one night,” said Rosa Lind, the baker.

The repairs cost 12,500 pounds, the town council said.
`;
type User = 'member' | 'administrator' | 'visitor';

describe('a shelf of one’s own, from Discord', () => {
  let at: TestPlace;
  let store: Store;
  let on: Stage;
  let now = 1_700_000_000_000;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    const operator = await libraryOf({ 'mill.md': 'The mill burned down in 1912, said Ada Moss.' });
    const service = answeringService(operator, commands, openShelves({ operator, store }));
    const desk = openDesk({
      store,
      pool: createPool({}),
      inspect: async (file, id) => service.inspect(file, id),
      fetchPage: async (link) =>
        link.includes('own-network')
          ? { ok: false, fault: 'linkNotPublic' }
          : { ok: true, url: link, type: 'text/html', bytes: Buffer.from(`<article>${ARTICLE}</article>`) },
      now: () => now,
    });
    on = await stage(awaited(service), {
      desk: { desk, progressEvery: 3_600_000, commands: new Set(deskCommands(commands)) },
    });
  }, 60_000);
  afterAll(async () => {
    await on.close();
    await store.close();
    await at.clear();
  });

  const shown = (outcome: Settled): string =>
    outcome.kind === 'message' || outcome.kind === 'update'
      ? [outcome.message, ...outcome.followUps].map((one) => textOf(one?.components ?? [])).join('\n')
      : JSON.stringify(outcome);
  const slash = (command: string, options: Record<string, string>, user: User, where?: 'bot-dm') =>
    on.sandbox.slash({ command, options, user, ...(where && { where }) });
  const file = (text: string, name = 'bakery.txt') =>
    on.sandbox.upload({ name, type: 'text/plain', bytes: new TextEncoder().encode(text) });
  /** Presses a button of what came of something. */
  async function press(outcome: Settled, label: string, user: User): Promise<Settled> {
    if (outcome.kind !== 'message' && outcome.kind !== 'update') throw new Error(JSON.stringify(outcome));
    const id = buttonsOf(outcome.message?.components ?? []).get(label);
    const led = await on.sandbox.press(outcome.message?.id ?? '', id ?? `no ${label}`, user);
    return changed(led, shown(outcome));
  }
  /** What shows on a message once it no longer shows what it did. */
  const changed = (led: Settled, before: string): Promise<Settled> =>
    led.kind !== 'update'
      ? Promise.resolve(led)
      : on.sandbox.until(async () => {
          const now = await on.sandbox.outcome(led.interaction);
          return now.kind === 'update' && (shown(now) !== before || now.followUps.length > 0) && now;
        }, 8000);
  const flour = (user: User, where?: 'bot-dm') =>
    slash('whosaid', { quote: 'forty sacks of flour' }, user, where);

  it('takes a file, shows what it is, and answers from it once it is put there', async () => {
    const preview = await slash('add', { file: file(ARTICLE) }, 'administrator');
    expect(shown(preview)).toContain('To be put on the shelf');
    expect(shown(preview)).toContain('Bakery reopens after the flood');
    expect(preview).toMatchObject({ ephemeral: true });
    expect(shown(await flour('administrator'))).toContain('Nothing found');
    const put = await press(preview, 'Put on shelf', 'administrator');
    expect(shown(put)).toContain('On the shelf');
    const answer = shown(await flour('member'));
    expect(answer).toContain('Rosa Lind');
    expect(answer).toContain('Bakery reopens after the flood');
    // The operator's shelf counts too, and other places have none of it.
    expect(shown(await slash('ask', { question: 'When did the mill burn down?' }, 'member'))).toContain(
      '1912',
    );
    expect(shown(await flour('visitor'))).toContain('Nothing found');
    expect(shown(await flour('member', 'bot-dm'))).toContain('Nothing found');
  });

  it('offers the same article again as an update, and corrects its fields in a form', async () => {
    const again = await slash('add', { file: file(ARTICLE) }, 'administrator');
    expect(shown(again)).toContain('on the shelf already');
    const form = await press(again, 'Correct', 'administrator');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const corrected = await changed(
      await on.sandbox.submitModal(form.interaction, {
        title: 'The bakery is back',
        publisher: '🥐',
        published: '2021-05-04',
      }),
      shown(again),
    );
    expect(shown(corrected)).toContain('The bakery is back');
    expect(shown(corrected)).toContain('🥐');
    const discarded = await press(corrected, 'Discard', 'administrator');
    expect(shown(discarded)).toContain('nothing was put on the shelf');
    expect(shown(await slash('sources', {}, 'member'))).not.toContain('The bakery is back');
  });

  it('refuses a date that is none, in a sentence', async () => {
    const again = await slash('add', { file: file(ARTICLE) }, 'administrator');
    const form = await press(again, 'Correct', 'administrator');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const wrong = await on.sandbox.submitModal(form.interaction, { title: 'x', published: 'May' });
    const told = await on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(wrong.interaction);
      return now.kind === 'update' && now.followUps[0];
    }, 8000);
    expect(textOf(told.components)).toContain('is not a date');
    expect(shown(wrong)).toContain('Bakery reopens after the flood');
  });

  it('takes a source out, and back', async () => {
    const found = await on.sandbox.autocomplete({
      command: 'remove',
      options: { source: 'bakery' },
      focused: 'source',
      user: 'administrator',
    });
    if (found.kind !== 'choices') throw new Error(JSON.stringify(found));
    expect(found.choices.map(({ name }) => name)).toEqual(['Bakery reopens after the flood']);
    const ask = await slash('remove', { source: String(found.choices[0]?.value) }, 'administrator');
    const removed = await press(ask, 'Take out', 'administrator');
    expect(shown(removed)).toContain('Taken out');
    expect(shown(await flour('member'))).toContain('Nothing found');
    expect(shown(await press(removed, 'Undo', 'administrator'))).toContain('Back on the shelf');
    expect(shown(await flour('member'))).toContain('Rosa Lind');
  });

  it('lets only those who manage the server add, until they allow a role', async () => {
    const text = 'Here, this is for those who manage the server';
    expect(shown(await slash('add', { file: file(ARTICLE) }, 'member'))).toContain(text);
    expect(shown(await slash('remove', { source: 'bakery' }, 'member'))).toContain(text);
    expect(shown(await slash('settings', {}, 'member'))).toContain(text);
  });

  it('takes a pasted text in a form, and gives a person a shelf of their own in direct messages', async () => {
    const form = await slash('add', {}, 'member', 'bot-dm');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const preview = await on.sandbox.submitModal(form.interaction, {
      text: 'The ferry sank at noon.\n\n“Everybody was saved,” said Captain Olga Brandt.',
      title: 'Ferry lost',
      publisher: '',
      published: '1999',
    });
    expect(shown(preview)).toContain('Ferry lost');
    await press(preview, 'Put on shelf', 'member');
    const ask = (user: User, where?: 'bot-dm') =>
      slash('whosaid', { quote: 'everybody was saved' }, user, where);
    expect(shown(await ask('member', 'bot-dm'))).toContain('Olga Brandt');
    expect(shown(await ask('member'))).toContain('Nothing found');
    expect(shown(await ask('administrator', 'bot-dm'))).toContain('Nothing found');
  });

  it('says which language a text is in, where that is not English, and names who speaks in it', async () => {
    const text =
      'Streit um die Mühle\n\nDie Mühle am Bach wird im Herbst verkauft. „Wir haben lange gerechnet“, sagte Karla Voss am Montag im Gemeinderat.';
    const preview = await slash('add', { file: file(text, 'muehle.txt') }, 'visitor');
    expect(shown(preview)).toContain('Deutsch');
    await press(preview, 'Put on shelf', 'visitor');
    expect(shown(await slash('quotes', { speaker: 'Karla Voss' }, 'visitor'))).toContain(
      'Wir haben lange gerechnet',
    );
  });

  it('takes a link, and says why it does not', async () => {
    const preview = await slash('add', { link: 'https://example.org/bakery' }, 'visitor');
    expect(shown(preview)).toContain('To be put on the shelf');
    await press(preview, 'Put on shelf', 'visitor');
    expect(shown(await flour('visitor'))).toContain('https://example.org/bakery');
    expect(shown(await slash('add', { link: 'http://own-network/' }, 'visitor'))).toContain(
      'does not lead to the public internet',
    );
  });

  it('takes a message with its author and day', async () => {
    const said = await on.sandbox.say({
      content:
        'The council met on Friday. It was decided that the bridge stays closed until the autumn of next year.',
      user: 'administrator',
    });
    const preview = await on.sandbox.messageCommand({
      command: 'Add to shelf',
      target: said.message.id,
      user: 'administrator',
    });
    expect(shown(preview)).toContain('To be put on the shelf');
    await press(preview, 'Put on shelf', 'administrator');
    expect(
      shown(await slash('ask', { question: 'Until when does the bridge stay closed?' }, 'member')),
    ).toContain('autumn of next year');
  });

  it('says what is wrong with a file', async () => {
    for (const [text, name, why] of [
      ['', 'empty.txt', 'is empty'],
      ['x', 'picture.png', 'is not of a kind that can be imported'],
      ['just a menu', 'menu.txt', 'holds no article'],
    ] as const)
      expect(shown(await slash('add', { file: file(text, name) }, 'administrator'))).toContain(why);
  });

  it('lets the operator’s sources not count, and gives a channel a shelf of its own', async () => {
    const page = await slash('settings', {}, 'administrator');
    if (page.kind !== 'message') throw new Error(JSON.stringify(page));
    const ids = JSON.stringify(page.message?.components).match(/2~\d+~d~set~\w+/g) ?? [];
    const select = async (name: string, value: string) => {
      const revision = async () => JSON.stringify(await store.shelfAt(place));
      const before = await revision();
      await on.sandbox.select(
        page.message?.id ?? '',
        ids.find((id) => id.endsWith(name)) ?? '',
        [value],
        'administrator',
      );
      await on.sandbox.until(async () => (await revision()) !== before, 8000);
    };
    const place = { server: on.sandbox.guildId, channels: [page.message?.channel_id ?? ''], user: '' };
    await select('operator', 'countsNot');
    const mill = () => slash('ask', { question: 'When did the mill burn down?' }, 'member');
    expect(shown(await mill())).not.toContain('1912');
    await select('operator', 'counts');
    expect(shown(await mill())).toContain('1912');
    await select('place', 'own');
    expect(shown(await flour('member'))).toContain('Nothing found');
    await select('place', 'server');
    expect(shown(await flour('member'))).toContain('Rosa Lind');
  });

  it('keeps to the hourly quota, and goes on an hour later', async () => {
    const add = async (n: number) =>
      shown(
        await press(
          await slash(
            'add',
            { file: file(ARTICLE.replaceAll('akery', `akery number ${n}`)) },
            'administrator',
          ),
          'Put on shelf',
          'administrator',
        ),
      );
    const told: string[] = [];
    for (let n = 0; n < 20; n++) told.push(await add(n));
    expect(told.at(-1)).toContain('At most 20 additions an hour');
    now += 3_700_000;
    expect(await add(30)).toContain('On the shelf');
  });
});
