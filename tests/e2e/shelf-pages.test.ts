import type { Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { type AnyComponent, buttonsOf, customIdsOf, flatten } from '../support/components.ts';
import { article, type DeskStage, deskStage, shownOf, type User } from '../support/desk-stage.ts';

/** The menus of a message: what each is for, and what it has to pick. */
function menusOf(outcome: Settled) {
  if (outcome.kind !== 'message' && outcome.kind !== 'update') throw new Error(JSON.stringify(outcome));
  const all = (outcome.message?.components ?? []) as unknown as readonly (AnyComponent & {
    options?: { label: string; value: string; default?: boolean }[];
  })[];
  const menus = all.flatMap(flatten).filter(({ type }) => type === 3) as (typeof all)[number][];
  return menus.map(({ custom_id = '', options = [] }) => ({ id: custom_id, options }));
}

describe('a shelf and its settings, shown and changed on Discord', () => {
  let at: TestPlace;
  let store: Store;
  let on: DeskStage;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    on = await deskStage(store, { quota: { sources: 40, bytes: 8 * 2 ** 20, hourly: 60 } });
    for (let n = 10; n < 22; n++) {
      const preview = await on.slash('add', { file: on.file(article(`bakery number ${n}`)) });
      await on.press(preview, 'Put on shelf');
    }
  }, 120_000);
  afterAll(async () => {
    await on.close();
    await store.close();
    await at.clear();
  });

  /** Picks from the menu whose options hold this label; what the message shows then. */
  async function pick(outcome: Settled, label: string, user: User = 'administrator'): Promise<Settled> {
    const menu = menusOf(outcome).find(({ options }) => options.some((one) => one.label.includes(label)));
    const value = menu?.options.find((one) => one.label.includes(label))?.value ?? `no ${label}`;
    const id = outcome.kind === 'message' || outcome.kind === 'update' ? (outcome.message?.id ?? '') : '';
    const before = JSON.stringify([shownOf(outcome), menusOf(outcome)]);
    const led = await on.sandbox.select(id, menu?.id ?? '', [value], user);
    if (led.kind !== 'update') return led;
    return on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(led.interaction);
      return now.kind === 'update' && JSON.stringify([shownOf(now), menusOf(now)]) !== before && now;
    }, 8000);
  }
  const chosen = (outcome: Settled): string[] =>
    menusOf(outcome).flatMap(({ options }) => options.filter((one) => one.default).map(({ label }) => label));
  const edit = async (): Promise<Settled> =>
    on.press(await on.slash('sources', {}, 'administrator'), 'Edit the shelf');

  it('shows what was added page by page to those who may change it, and to nobody else', async () => {
    const first = await edit();
    expect(first).toMatchObject({ kind: 'message', ephemeral: true });
    expect(shownOf(first)).toContain('Added here: 12 sources');
    expect(shownOf(first)).toContain('bakery number 10 reopens');
    expect(shownOf(first)).not.toContain('bakery number 20 reopens');
    const second = await on.press(first, 'Next');
    expect(shownOf(second)).toContain('bakery number 21 reopens');
    expect(shownOf(second)).toContain('2 of 2');
    const list = await on.slash('sources', {}, 'member');
    if (list.kind !== 'message') throw new Error(JSON.stringify(list));
    expect([...buttonsOf(list.message?.components ?? []).keys()]).not.toContain('Edit the shelf');
    const seen = await on.slash('sources', {}, 'administrator');
    expect(shownOf(await on.press(seen, 'Edit the shelf', 'member'))).toContain(
      'this is for those who manage the server',
    );
  });

  it('corrects title, publisher, date and authors by a form, and answers with them', async () => {
    const source = await pick(await edit(), 'bakery number 11');
    expect(shownOf(source)).toContain('Ann Early');
    const form = await on.press(source, 'Correct');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    await on.sandbox.submitModal(form.interaction, {
      title: 'The eleventh bakery',
      publisher: 'The Mill Street Times',
      published: '2021-05-06',
      authors: 'Bea Long, Carl Short',
      url: 'https://example.org/eleven',
    });
    const cited = await on.sandbox.until(async () => {
      const one = await on.slash('cite', { source: 'The eleventh bakery' }, 'member');
      return shownOf(one).includes('Mill Street Times') && shownOf(one);
    }, 8000);
    expect(cited).toContain('Long, B');
    expect(cited).toContain('2021');
    const quote = { quote: 'flour in one night at the bakery number 11' };
    expect(shownOf(await on.slash('whosaid', quote, 'member'))).toContain('Rosa Lind');
    expect((await store.events(`server:${on.sandbox.guildId}`, 1))[0]?.what).toBe('corrected');
  });

  it('says what is wrong with a date, and leaves the source as it is', async () => {
    const source = await pick(await edit(), 'bakery number 12');
    const form = await on.press(source, 'Correct');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const led = await on.sandbox.submitModal(form.interaction, { title: 'x', published: 'in May' });
    const told = await on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(led.interaction);
      return now.kind === 'update' && now.followUps.length > 0 && shownOf(now);
    }, 8000);
    expect(told).toContain('is not a date');
    expect(shownOf(await on.slash('sources', { source: 'number 12' }, 'member'))).toContain(
      'bakery number 12 reopens',
    );
  });

  it('takes a source out from its page, and back', async () => {
    const removed = await on.press(await pick(await edit(), 'bakery number 13'), 'Take out');
    expect(shownOf(removed)).toContain('Taken out');
    expect(shownOf(await edit())).toContain('Added here: 11 sources');
    await on.press(removed, 'Undo');
    expect(shownOf(await edit())).toContain('Added here: 12 sources');
  });

  it('answers in the language of the server where one is set, and the desk in that of the person', async () => {
    const settings = await on.slash('settings');
    expect(chosen(settings)).toEqual([
      'The sources of this bot count too',
      'Answers in the language of whoever asks',
      'This channel uses the shelf of the server',
      'Quiz results name nobody',
      'At most 40 sources on the shelf',
      'At most 8 MB of text on the shelf',
      'At most 60 additions an hour by one person',
    ]);
    const german = await pick(settings, 'Deutsch');
    expect(chosen(german)).toContain('Answers in Deutsch');
    expect(shownOf(await on.slash('whosaid', { quote: 'elephants everywhere' }, 'member'))).toContain(
      'Nichts gefunden',
    );
    const own = await pick(german, 'whoever asks');
    expect(chosen(own)).toContain('Answers in the language of whoever asks');
    expect(shownOf(await on.slash('whosaid', { quote: 'elephants everywhere' }, 'member'))).toContain(
      'Nothing found',
    );
  });

  it('lets a server have smaller quotas than the bot allows, and never larger ones', async () => {
    const settings = await on.slash('settings');
    const options = menusOf(settings).flatMap(({ options }) => options.map(({ label }) => label));
    expect(options.filter((label) => label.includes('on the shelf'))).toEqual([
      'At most 40 sources on the shelf',
      'At most 20 sources on the shelf',
      'At most 10 sources on the shelf',
      'At most 4 sources on the shelf',
      'At most 2 sources on the shelf',
      'At most 8 MB of text on the shelf',
      'At most 4 MB of text on the shelf',
      'At most 2 MB of text on the shelf',
      'At most 1 MB of text on the shelf',
    ]);
    const smaller = await pick(settings, 'At most 10 sources');
    expect(chosen(smaller)).toContain('At most 10 sources on the shelf');
    const preview = await on.slash('add', { file: on.file(article('pharmacy')) });
    const full = await on.press(preview, 'Put on shelf');
    expect(shownOf(full)).toContain('at most 10 sources');
    // What was not among the options is not taken.
    const [menu] = menusOf(settings).filter(({ options }) =>
      options.some((one) => one.label.includes('40 sources')),
    );
    await on.sandbox
      .select(
        settings.kind === 'message' ? (settings.message?.id ?? '') : '',
        menu?.id ?? '',
        ['400'],
        'administrator',
      )
      .catch(() => {});
    await pick(smaller, 'At most 40 sources');
    expect(shownOf(await on.press(full, 'Put on shelf'))).toContain('On the shelf');
  });

  it('names the channels that have a shelf of their own', async () => {
    const own = await pick(await on.slash('settings'), 'has a shelf of its own');
    expect(shownOf(own)).toMatch(/With a shelf of their own: <#\d+>/);
    expect(shownOf(await on.slash('whosaid', { quote: 'forty sacks of flour' }, 'member'))).toContain(
      'Nothing found',
    );
    const back = await pick(own, 'uses the shelf of the server');
    expect(shownOf(back)).not.toContain('With a shelf of their own');
  });

  it('lets two channels of a server share a shelf, and no third', async () => {
    const { sandbox } = on;
    const answer = await fetch(`${sandbox.api}/v10/guilds/${sandbox.guildId}/channels`, {
      headers: { authorization: `Bot ${sandbox.token}` },
    });
    const channels = (await answer.json()) as { id: string; name: string }[];
    const [general, workshop] = ['general', 'workshop'].map(
      (name) => channels.find((one) => one.name === name)?.id ?? '',
    );
    if (!general || !workshop) throw new Error('no channels');
    const there = (command: string, options: Record<string, string> = {}) =>
      sandbox.slash({ command, options, user: 'administrator', channel: workshop });
    const flour = async (): Promise<string> => shownOf(await there('whosaid', { quote: 'sacks of flour' }));
    /** Picks whose shelf answers in the workshop. */
    const share = async (channel: string): Promise<Settled> => {
      const settings = await there('settings');
      const message = settings.kind === 'message' ? settings.message : undefined;
      const id = customIdsOf(message?.components ?? []).find((one) => one.includes('~shelf')) ?? '';
      const led = await sandbox.select(message?.id ?? '', id, [channel], 'administrator');
      return sandbox.until(async () => {
        const now = await sandbox.outcome(led.interaction);
        return now.kind === 'update' && shownOf(now) !== shownOf(settings) && now;
      }, 8000);
    };
    await pick(await on.slash('settings'), 'has a shelf of its own');
    await on.press(await on.slash('add', { file: on.file(article('windmill')) }), 'Put on shelf');
    expect(await flour()).not.toContain('windmill');
    const shared = await share(general);
    expect(shownOf(shared)).toContain(`<#${workshop}> (that of <#${general}>)`);
    expect(await flour()).toContain('windmill');
    // What is added in the one is there in the other.
    await on.press(await there('add', { file: on.file(article('sawmill')) }), 'Put on shelf');
    expect(shownOf(await on.slash('whosaid', { quote: 'flour at the sawmill' }, 'member'))).toContain(
      'sawmill',
    );
    // A channel that has the server's shelf leads to that.
    await pick(await on.slash('settings'), 'uses the shelf of the server');
    const third = (await sandbox.say({ content: 'here' })).message.channel_id;
    expect(third).toBe(general);
    expect(shownOf(await share(general))).not.toContain('With a shelf of their own');
    expect(await flour()).not.toContain('windmill');
  });
});
