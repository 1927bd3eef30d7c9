import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registrationBody } from '../../src/answering/registration-body.ts';
import { command, flag } from '../../src/command.ts';
import { serviceBeside } from '../support/answering.ts';
import { type Stage, stage } from '../support/bot.ts';
import { libraryOf, starterLibrary } from '../support/library.ts';
import { shown } from '../support/shown.ts';

describe('the bot on the starter corpus', () => {
  let on: Stage;
  beforeAll(async () => {
    const library = await starterLibrary();
    on = await stage(() => library);
  });
  afterAll(() => on.close());

  it('registers every command once, and sends nothing when Discord has them already', async () => {
    const puts = () => on.sandbox.log.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(1);
    expect((await on.sandbox.commands()).map(({ name }) => name).sort()).toEqual(
      commands.map(({ name }) => name).sort(),
    );
    const { registerWithToken } = await import('../../src/discord/register.ts');
    expect(await registerWithToken(on.sandbox.token, commands, undefined, on.sandbox.api)).toBe(false);
    expect(puts()).toBe(1);
  });

  it('answers /whosaid with the words, the speaker, the role and the place', async () => {
    const { text, ephemeral } = shown(
      await on.sandbox.slash({ command: 'whosaid', options: { quote: 'no, repeat no, mass deportation' } }),
    );
    expect(text).toContain('There will be no, repeat no, mass deportation.');
    expect(text).toContain('Quoted: **John Kelly**');
    expect(text).toContain('Business Standard · 24 February 2017 · ¶ 3');
    expect(ephemeral).toBe(false);
  });

  it('answers privately when asked to', async () => {
    const outcome = await on.sandbox.slash({
      command: 'ask',
      options: { question: 'Which judge halted the attempt to end the program?', private: true },
    });
    expect(shown(outcome).ephemeral).toBe(true);
    expect(shown(outcome).text).toContain('Kacsmaryk');
  });

  it('says that nothing was found, what was searched and which words are nowhere', async () => {
    const { text } = shown(
      await on.sandbox.slash({
        command: 'ask',
        options: { question: 'Who won the 2022 football World Cup?' },
      }),
    );
    expect(text).toContain('**Nothing found**');
    expect(text).toContain(
      'Searched: 6 sources; 4 of them are dated, from 24 February 2017 to 7 February 2023.',
    );
    expect(text).toContain('football');
  });

  it('calls no word missing that the sources have', async () => {
    const { text } = shown(
      await on.sandbox.slash({ command: 'whosaid', options: { quote: 'to be or not to be a grasshopper' } }),
    );
    expect(text).toContain('Nowhere in them: grasshopper.');
  });

  it('gives a greeting a hint, and an empty text another', async () => {
    const greeting = await on.sandbox.slash({ command: 'ask', options: { question: 'hello' } });
    const empty = await on.sandbox.slash({ command: 'ask', options: { question: '???' } });
    expect(shown(greeting).text).toMatch(/^Hello!/);
    expect(shown(empty).text).toMatch(/^Type a few words/);
  });

  it.each([
    ['figure', { about: 'vaccine doses for Mexico' }, '2.5 million'],
    ['quotes', { speaker: 'Jawetz' }, 'crystal clear'],
    ['sources', {}, 'On the shelf: 6 sources'],
    ['sources', { source: 'ABC News' }, 'Notes on'],
    ['help', {}, '/whosaid'],
  ])('answers /%s %j', async (name, options, expected) => {
    expect(shown(await on.sandbox.slash({ command: name, options })).text).toContain(expected);
  });

  it.each(['member', 'administrator', 'visitor'] as const)(
    'answers a %s in servers, direct messages and private channels',
    async (user) => {
      for (const where of user === 'visitor'
        ? (['guild', 'private'] as const)
        : (['guild', 'bot-dm'] as const)) {
        const outcome = await on.sandbox.slash({ command: 'help', user, where });
        expect(shown(outcome).text).toContain('Verbatim');
      }
    },
  );

  it('suggests speakers by any part of a name, typos forgiven, and takes free text too', async () => {
    const typo = await on.sandbox.autocomplete({
      command: 'quotes',
      options: { speaker: 'Jawtez' },
      focused: 'speaker',
    });
    const choices = typo.kind === 'choices' ? typo.choices : [];
    expect(choices.map(({ value }) => value)).toContain('Tom Jawetz');
    const free = await on.sandbox.slash({ command: 'quotes', options: { speaker: 'jawetz' } });
    expect(shown(free).text).toContain('Tom Jawetz');
  });

  it('suggests every source when nothing is typed, the newest first', async () => {
    const outcome = await on.sandbox.autocomplete({
      command: 'sources',
      options: { source: '' },
      focused: 'source',
    });
    const choices = outcome.kind === 'choices' ? outcome.choices : [];
    expect(choices).toHaveLength(6);
    expect(choices[0]?.name).toContain('2023-02-07');
  });

  it('turns to the passage after and back, in place for the one who asked', async () => {
    const first = shown(await on.sandbox.slash({ command: 'sources', options: { source: 'Press TV' } }));
    const after = shown(await on.sandbox.press(first.id, first.buttons.get('¶ after') ?? ''));
    expect(after.kind).toBe('update');
    expect(after.text).toContain('¶ 2');
    const back = shown(await on.sandbox.press(after.id, after.buttons.get('¶ before') ?? ''));
    expect(back.text).toContain('¶ 1');
  });

  it('gives somebody else who presses a button a private page, and leaves the first one alone', async () => {
    const first = shown(await on.sandbox.slash({ command: 'sources', options: { source: 'Press TV' } }));
    const other = shown(
      await on.sandbox.press(first.id, first.buttons.get('¶ after') ?? '', 'administrator'),
    );
    expect(other).toMatchObject({ kind: 'message', ephemeral: true });
    expect(other.text).toContain('¶ 2');
  });

  it('turns pages, to the last and back', async () => {
    let page = shown(await on.sandbox.slash({ command: 'quotes', options: { speaker: 'Kelly' } }));
    const first = page.text;
    expect(page.text).toMatch(/1–3 of \d/);
    page = shown(await on.sandbox.press(page.id, page.buttons.get('Next') ?? ''));
    expect(page.buttons.has('Next')).toBe(false);
    page = shown(await on.sandbox.press(page.id, page.buttons.get('Previous') ?? ''));
    expect(page.text).toBe(first);
  });

  it('never lets a message mention anybody', () => {
    const sent = on.sandbox.log.filter(({ route }) => route?.includes('callback'));
    const messages = sent.flatMap(({ body }) => {
      const { type, data } = body as { type: number; data?: { allowed_mentions?: unknown } };
      return type === 4 || type === 7 ? [data] : [];
    });
    expect(messages.length).toBeGreaterThan(10);
    for (const message of messages) expect(message?.allowed_mentions).toEqual({ parse: [] });
  });
});

describe('when things go wrong', async () => {
  const library = await libraryOf({
    'a.md': 'The mill burned down in 1912.\n\nNobody was hurt, said Ada Moss, the miller.',
  });
  const broken = command({
    name: 'broken',
    description: 'Fails',
    options: { private: flag('Only you see it') },
    answer: () => {
      throw new Error('the wheel came off');
    },
  });
  let on: Stage;
  beforeAll(async () => {
    on = await stage(() => library, { list: [...commands, broken] });
  });
  afterAll(() => on.close());

  it('tells the user in one private sentence with an error id, and goes on', async () => {
    const failed = shown(await on.sandbox.slash({ command: 'broken' }));
    expect(failed.ephemeral).toBe(true);
    expect(failed.text).toMatch(/error [0-9a-f]{8}\.$/);
    expect(failed.text).not.toContain('wheel');
    expect(
      shown(await on.sandbox.slash({ command: 'ask', options: { question: 'When did the mill burn?' } }))
        .text,
    ).toContain('1912');
  });

  it('tells administrators alone which sources were left out, and privately', async () => {
    const problems = [
      { file: 'corpus/b.md', line: 3, field: 'kind', message: '"kind" is not one of article' },
    ];
    const other = await stage(() => ({ ...library, leftOut: problems }));
    try {
      const member = shown(await other.sandbox.slash({ command: 'sources' }));
      expect(member.ephemeral).toBe(false);
      expect(member.text).not.toContain('corpus/b.md');
      const administrator = shown(await other.sandbox.slash({ command: 'sources', user: 'administrator' }));
      expect(administrator.ephemeral).toBe(true);
      expect(administrator.text).toContain('corpus/b.md:3');
    } finally {
      await other.close();
    }
  });

  it('finishes what is under way before it leaves', async () => {
    const other = await stage(() => library);
    const asking = other.sandbox.slash({ command: 'ask', options: { question: 'When did the mill burn?' } });
    await other.sandbox.until(() => other.sandbox.log.some(({ route }) => route?.includes('callback')));
    await other.close();
    expect((await asking).kind).toBe('message');
  });

  it('refuses a wrong token', async () => {
    const { startBot } = await import('../../src/discord/bot.ts');
    const { createLog } = await import('../../src/log.ts');
    const start = startBot({
      token: 'wrong',
      api: on.sandbox.api,
      registration: registrationBody(commands),
      service: serviceBeside(() => library, commands),
      log: createLog('silent'),
    });
    await expect(start).rejects.toThrow(/token/i);
  });
});
