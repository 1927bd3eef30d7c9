import type { Settled } from 'discord-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedFetch } from '../../src/fetch/index.ts';
import { LANGUAGES, languageFor } from '../../src/reply/languages/index.ts';
import type { PhraseKey } from '../../src/reply/phrases.ts';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/store.ts';
import { makePdf } from '../corpus/import/make-pdf.ts';
import { makeZip } from '../corpus/import/make-zip.ts';
import { embeddedPlace, type TestPlace } from '../store/databases.ts';
import { buttonsOf } from '../support/components.ts';
import { article, type DeskStage, deskStage, shownOf, type User } from '../support/desk-stage.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file that cannot be imported, and why. */
const FAULTS: readonly [name: string, file: Uint8Array, why: PhraseKey][] = [
  ['empty.txt', bytes(''), 'importEmpty'],
  ['blank.txt', bytes(' \n\t\n '), 'importEmpty'],
  ['binary.txt', new Uint8Array(4000).map((_, n) => (n * 7) % 32), 'importBinary'],
  ['menu.txt', bytes('just a menu'), 'importNoArticle'],
  ['picture.png', bytes('x'), 'importUnknownKind'],
  ['report.docx', bytes('%PDF-1.4 and so on'), 'importOtherKind'],
  ['report.pdf', bytes('no such thing'), 'importNotItsKind'],
  ['other.docx', makeZip({ 'notes.txt': 'no Word document' }), 'importBrokenWord'],
  ['cut.docx', makeZip({ 'word/document.xml': '<w:document/>' }).slice(0, 60), 'importBrokenDocx'],
  ['scan.pdf', makePdf([[]]), 'importScan'],
  ['broken.pdf', bytes('%PDF-1.4\n1 0 obj\n<<'), 'importBrokenPdf'],
  ['broken.ttml', bytes('<tt><body><p begin="0s">Hello'), 'importBrokenXml'],
  ['plain.srt', bytes('No times stand in this text at all.'), 'importNoTimes'],
  ['menu.html', bytes('<nav><a href="/">Home</a></nav>'), 'importNoArticleOnPage'],
  ['wrong.md', bytes('---\ntitle: [\n---\nA text with a sentence in it.'), 'importFrontMatter'],
  ['empty.eml', bytes('From: a@example.org\nSubject: Nothing\n\n'), 'importMailWithoutText'],
  ['odd.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]), 'importBrokenUtf16'],
];

describe('what cannot be put on a shelf', () => {
  let at: TestPlace;
  let store: Store;
  let on: DeskStage;
  beforeAll(async () => {
    at = await embeddedPlace();
    store = openStore(at.place);
    on = await deskStage(store, { fetchPage: guardedFetch(), quota: { hourly: 1000 } });
  }, 60_000);
  afterAll(async () => {
    await on.close();
    await store.close();
    await at.clear();
  });

  const add = (options: Record<string, string>, locale = 'en-GB', user: User = 'administrator') =>
    on.sandbox.slash({ command: 'add', options, user, locale });

  it.each(FAULTS)('is a file such as %s: a sentence says why, in each language', async (name, file, why) => {
    for (const locale of LANGUAGES.keys()) {
      const shown = shownOf(await add({ file: on.file(file, name) }, locale));
      const [beginning = ''] = languageFor(locale).phrase(why).split('{', 1);
      expect(shown.replaceAll('\\', '')).toContain(beginning);
      expect(shown).toContain(name.replace('.', '.'));
    }
  });

  it('is a link into one’s own network, however it is written', async () => {
    for (const link of [
      'http://127.0.0.1/',
      'http://localhost/admin',
      'http://[::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://169.254.169.254/latest/meta-data',
      'http://2130706433/',
      'http://0x7f.1/',
      'https://192.168.1.1/',
    ])
      expect([link, shownOf(await add({ link }))]).toEqual([
        link,
        'This link does not lead to the public internet: save the page, and add the file.',
      ]);
    for (const link of ['ftp://example.org/', 'javascript:alert(1)', 'http://example.org:8080/', 'no link'])
      expect([link, shownOf(await add({ link }))]).toEqual([
        link,
        'This is no link to a web page: it begins with http and has no port of its own.',
      ]);
  });

  async function corrected(preview: Settled, fields: Record<string, string>): Promise<Settled> {
    const form = await on.press(preview, 'Correct');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const led = await on.sandbox.submitModal(form.interaction, fields);
    return on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(led.interaction);
      return now.kind === 'update' && (shownOf(now) !== shownOf(preview) || now.followUps.length > 0) && now;
    }, 8000);
  }

  it('is not a title of 200 characters, nor an emoji as publisher: both are shown and found', async () => {
    const title = `The ${'very '.repeat(38)}long`.slice(0, 200).padEnd(200, '!');
    const publisher = '👩‍👩‍👧‍👦🏳️‍🌈';
    const preview = await add({ file: on.file(article('lighthouse')) });
    const put = await on.press(await corrected(preview, { title, publisher }), 'Put on shelf');
    expect(shownOf(put)).toContain(publisher);
    expect(shownOf(await on.slash('sources', {}, 'member'))).toContain(publisher);
    const found = await on.sandbox.autocomplete({
      command: 'remove',
      options: { source: 'very very' },
      focused: 'source',
      user: 'administrator',
    });
    if (found.kind !== 'choices') throw new Error(JSON.stringify(found));
    expect(found.choices.map(({ name }) => name.slice(0, 13))).toEqual(['The very very']);
    const page = await on.press(await on.slash('sources'), 'Edit the shelf');
    expect(page.kind).toBe('message');
    expect(shownOf(page)).toContain(publisher);
  });

  it('is a date or an address that is none, told in the language of the one who typed it', async () => {
    const preview = await add({ file: on.file(article('theatre')) });
    const both = await corrected(preview, { published: 'gestern', url: 'kein Link' });
    expect(shownOf(both)).toContain('“gestern” is not a date: type YYYY-MM-DD, YYYY-MM or YYYY.');
    expect(shownOf(both)).toContain('“kein Link” is not an address');
    expect(shownOf(both)).toContain('To be put on the shelf');
  });

  it('is 51 files at once, by many commands and by one: each is told of by itself, and none is lost', async () => {
    const one = (n: number) => on.file(n % 7 === 0 ? '' : article(`stall number ${n}`), `stall-${n}.txt`);
    const names = ['file', ...Array.from({ length: 9 }, (_, n) => `file${n + 2}`)];
    const together = add(Object.fromEntries(names.map((name, n) => [name, one(n)])), 'en-GB', 'manager');
    const alone = Array.from({ length: 41 }, (_, n) => add({ file: one(n + 10) }, 'en-GB', 'manager'));
    const outcomes = await Promise.all([together, ...alone]);
    const told = await Promise.all(
      outcomes.map(({ interaction }, at) =>
        on.sandbox.until(async () => {
          const now = await on.sandbox.outcome(interaction);
          if (now.kind !== 'message' || !now.message?.components?.length) return false;
          return now.followUps.length === (at === 0 ? 9 : 0) && shownOf(now);
        }, 60_000),
      ),
    );
    const all = told.join('\n');
    const bad = Array.from({ length: 51 }, (_, n) => n).filter((n) => n % 7 === 0);
    expect(all.match(/To be put on the shelf/g)).toHaveLength(51 - bad.length);
    for (const n of bad) expect(all.split(`stall-${n}.txt`), `stall-${n}`).toHaveLength(2);
    for (let n = 0; n < 51; n++)
      if (!bad.includes(n)) expect(all).toMatch(new RegExp(`The stall number ${n} reopens`));
  });

  it('is more files than Discord lets the bot speak of, and says so', async () => {
    const names = ['file', ...Array.from({ length: 7 }, (_, n) => `file${n + 2}`)];
    const led = await on.sandbox.slash({
      command: 'add',
      options: Object.fromEntries(names.map((name, n) => [name, on.file(article(`kiosk ${n}`))])),
      user: 'visitor',
    });
    const told = await on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(led.interaction);
      return now.kind === 'message' && now.followUps.length === 5 && shownOf(now);
    }, 30_000);
    expect(told.match(/To be put on the shelf/g)).toHaveLength(5);
    expect(told).toContain('3 more were read, and Discord lets the bot say no more here');
  });

  it('is not more than the quota, also of 51 files that are put there at once', async () => {
    const previews: Settled[] = [];
    for (let n = 0; n < 51; n++)
      previews.push(await add({ file: on.file(article(`shop number ${n}`)) }, 'en-GB', 'manager'));
    expect(previews.filter((one) => shownOf(one).includes('To be put on the shelf'))).toHaveLength(51);
    await store.set(
      { owner: `server:${on.sandbox.guildId}`, server: on.sandbox.guildId },
      'hourly',
      '20',
      '1',
      1,
    );
    // What was written beside the bot is known to it half a minute later, or behind the next change.
    await on.press(await add({ file: on.file(article('chapel')) }), 'Put on shelf');
    const put = await Promise.all(previews.map((one) => on.press(one, 'Put on shelf', 'manager')));
    const told = put.map(shownOf);
    expect(told.filter((one) => one.startsWith('**On the shelf'))).toHaveLength(20);
    expect(told.filter((one) => one.includes('At most 20 additions an hour'))).toHaveLength(31);
    const there = await store.list(`server:${on.sandbox.guildId}`);
    expect(there.filter(({ title }) => title.includes('shop number'))).toHaveLength(20);
  });
});

describe('the same article a second time', () => {
  it('is offered as an update, whether it came by a file, a link or a form, and whatever its title is', async () => {
    const at = await embeddedPlace();
    const store = openStore(at.place);
    const page = `<article><h1>The mill reopens after the flood</h1>${article('mill')
      .split('\n\n')
      .slice(2)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article>`;
    const on = await deskStage(store, {
      fetchPage: async (url) => ({ ok: true, url, type: 'text/html', bytes: Buffer.from(page) }),
    });
    await on.press(await on.slash('add', { file: on.file(article('mill')) }), 'Put on shelf');
    const linked = await on.slash('add', { link: 'https://example.org/mill?id=1' });
    expect(shownOf(linked)).toContain('on the shelf already');
    await on.press(linked, 'Update');
    const form = await on.slash('add');
    if (form.kind !== 'modal') throw new Error(JSON.stringify(form));
    const text = article('mill').split('\n\n').slice(2).join('\n\n');
    const pasted = await on.sandbox.submitModal(form.interaction, {
      text,
      title: 'Another title of the mill',
    });
    expect(shownOf(pasted)).toContain('on the shelf already');
    // Another article of the same paper, with the same sentences about something else, is not.
    expect(shownOf(await on.slash('add', { file: on.file(article('tavern')) }))).toContain(
      'To be put on the shelf',
    );
    expect(await store.list(`server:${on.sandbox.guildId}`)).toHaveLength(1);
    await on.close();
    await store.close();
    await at.clear();
  });
});

describe('work that takes long', () => {
  it('shows how far it is by edits of its message, and then what came of it', async () => {
    const at = await embeddedPlace();
    const store = openStore(at.place);
    const on = await deskStage(store, {
      progressEvery: 200,
      fetchPage: async (url) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return { ok: true, url, type: 'text/html', bytes: Buffer.from(`<article>${article()}</article>`) };
      },
    });
    const begun = await on.sandbox.slash({
      command: 'add',
      options: { link: 'https://example.org/a' },
      user: 'administrator',
    });
    const preview = await on.sandbox.until(async () => {
      const now = await on.sandbox.outcome(begun.interaction);
      return now.kind !== 'waiting' && shownOf(now).includes('To be put on the shelf') && now;
    }, 8000);
    const edits = on.sandbox.log.filter(
      ({ method, interaction }) => method === 'PATCH' && interaction === begun.interaction,
    );
    const shown = edits.map(({ body }) => JSON.stringify(body).match(/Fetching the page|To be put/)?.[0]);
    expect(shown[0]).toBe('Fetching the page');
    expect(shown.at(-1)).toBe('To be put');
    expect([
      ...buttonsOf(preview.kind === 'message' ? (preview.message?.components ?? []) : []).keys(),
    ]).toContain('Put on shelf');
    await on.close();
    await store.close();
    await at.clear();
  });
});

describe('two people at one shelf', () => {
  it('add, take out and ask at once: each change is made once, and everybody is answered', async () => {
    const at = await embeddedPlace();
    const store = openStore(at.place);
    const on = await deskStage(store, { quota: { hourly: 1000 } });
    const owner = `server:${on.sandbox.guildId}` as const;
    const ask = (n: number) => on.slash('whosaid', { quote: `one night at the forge number ${n}` }, 'member');
    for (let round = 0; round < 6; round++) {
      const previews = await Promise.all(
        (['administrator', 'manager'] as const).map((user) =>
          on.slash('add', { file: on.file(article(`forge number ${round}`)) }, user),
        ),
      );
      const [one, other] = previews as [Settled, Settled];
      const told = await Promise.all([
        on.press(one, 'Put on shelf', 'administrator'),
        on.press(other, 'Put on shelf', 'manager'),
        ask(round),
        ask(round - 1),
      ]);
      // Both had the preview of something new; who comes second updates it.
      const [first, second, asked] = told.map(shownOf);
      expect([first, second].filter((text) => text?.startsWith('**On the shelf'))).toHaveLength(1);
      expect([first, second].filter((text) => text?.startsWith('**Updated'))).toHaveLength(1);
      expect(asked).toMatch(/Nothing found|Rosa Lind/);
      expect(await store.list(owner)).toHaveLength(round + 1);
      expect(shownOf(await ask(round))).toContain(`The forge number ${round} reopens`);
    }
    const asks = await Promise.all(
      (['administrator', 'manager'] as const).map((user) => on.slash('remove', { source: 'number 3' }, user)),
    );
    const removed = await Promise.all([
      on.press(asks[0] as Settled, 'Take out', 'administrator'),
      on.press(asks[1] as Settled, 'Take out', 'manager'),
      ask(4),
    ]);
    const texts = removed.map(shownOf);
    expect(texts.filter((text) => text.includes('Taken out'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('no longer there'))).toHaveLength(1);
    expect(texts[2]).toContain('The forge number 4 reopens');
    expect(shownOf(await ask(3))).not.toContain('The forge number 3 reopens');
    await on.close();
    await store.close();
    await at.clear();
  });
});
