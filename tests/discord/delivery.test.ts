import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { manualClock, type RestFault } from 'discord-sandbox';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { AnsweringService } from '../../src/answering/service.ts';
import { serviceBeside } from '../support/answering.ts';
import { type Stage, stage } from '../support/bot.ts';
import { libraryOf } from '../support/library.ts';
import { keptLog } from '../support/log.ts';
import { shown } from '../support/shown.ts';

const library = await libraryOf({
  'mill.md': 'The mill burned down in 1912. “Nobody was hurt,” said Ada Moss, the miller.',
});
const QUESTION = { command: 'ask', options: { question: 'When did the mill burn down?' } };

describe('the first answer to an interaction', () => {
  let on: Stage;
  afterEach(() => on.close());

  const callbacks = () => on.sandbox.log.filter(({ route }) => route?.endsWith('/callback'));
  /** A bot whose next callbacks meet these faults. */
  const withFaults = async (...faults: (RestFault | undefined)[]): Promise<void> => {
    on = await stage(() => library);
    on.sandbox.faults.rest(({ route }) => (route?.endsWith('/callback') ? faults.shift() : undefined));
  };
  const breaksBefore: RestFault = { kind: 'drop', acted: false };
  const breaksAfter: RestFault = { kind: 'drop', acted: true };

  it.each<RestFault>([breaksBefore, { kind: 'stall', acted: false }])(
    'comes all the same when its connection meets %j',
    async (fault) => {
      await withFaults(fault);
      expect(shown(await on.sandbox.slash(QUESTION)).text).toContain('1912');
      expect(callbacks().map(({ status }) => status)).toEqual([204]);
    },
  );

  it('comes all the same when nobody answers while garbage is collected', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    // Before the answer is given up, and not again and again: a large heap takes long to collect.
    const collecting = [50, 300, 600].map((after) => setTimeout(collect, after));
    onTestFinished(() => collecting.forEach(clearTimeout));
    await withFaults({ kind: 'stall', acted: false });
    expect(shown(await on.sandbox.slash(QUESTION)).text).toContain('1912');
  });

  it('that Discord has though the connection broke counts as delivered: no second one, no sentence', async () => {
    await withFaults(breaksAfter);
    const outcome = shown(await on.sandbox.slash(QUESTION));
    expect(outcome.text).toContain('1912');
    await vi.waitFor(() => expect(callbacks().map(({ status }) => status)).toEqual([204, 400]));
    await on.bot.stop();
    expect(callbacks()).toHaveLength(2);
    expect(outcome.followUps).toEqual([]);
  });

  it('of many messages is followed by the rest though its connection broke', async () => {
    await withFaults(breaksAfter);
    const content = Array.from({ length: 15 }, (_, n) => `“the words number ${n} that nobody said”`).join(
      ' and ',
    );
    const { message } = await on.sandbox.say({ content });
    const { interaction } = await on.sandbox.messageCommand({ command: 'Check quotes', target: message.id });
    await on.sandbox.until(async () => {
      const outcome = await on.sandbox.outcome(interaction);
      return outcome.kind === 'message' && outcome.followUps.length > 2;
    });
  });

  it('to suggestions is sent once more too', async () => {
    await withFaults(breaksBefore);
    const call = { command: 'quotes', options: { speaker: 'ad' }, focused: 'speaker' };
    expect(await on.sandbox.autocomplete(call)).toMatchObject({ kind: 'choices', choices: [{}] });
  });

  it('to a button is sent once more too', async () => {
    await withFaults(undefined, breaksBefore);
    const first = shown(
      await on.sandbox.slash({ command: 'whosaid', options: { quote: 'nobody was hurt' } }),
    );
    const cite = await on.sandbox.press(first.id, first.buttons.get('Cite') ?? '');
    expect(shown(cite).ephemeral).toBe(true);
  });
});

describe('an interaction that', () => {
  let on: Stage;
  afterEach(() => on.close());

  it('comes too late to be answered is let go without work, and the next one is answered', async () => {
    const clock = manualClock();
    const kept = keptLog();
    const service = serviceBeside(() => library, commands);
    let asked = 0;
    const counted: AnsweringService = {
      ...service,
      slash: (...given) => {
        asked++;
        return service.slash(...given);
      },
    };
    on = await stage(counted, { clock, now: clock.now, log: kept.log });
    await on.sandbox.slash(QUESTION);
    on.sandbox.faults.cutConnection(4000);
    const missed = on.sandbox.slash(QUESTION);
    clock.advance(4000);
    expect(await missed).toMatchObject({ kind: 'failed', reason: 'silent' });
    expect(await kept.said('too late to be answered')).toMatchObject({ interaction: '/ask', age: 4000 });
    expect(asked).toBe(1);
    expect(on.sandbox.log.filter(({ route }) => route?.endsWith('/callback'))).toHaveLength(1);
    expect(shown(await on.sandbox.slash(QUESTION)).text).toContain('1912');
  });

  it('comes too late for an answer, and not for a sentence, leads to one without work', async () => {
    const clock = manualClock();
    const service = serviceBeside(() => library, commands);
    let asked = 0;
    const slash: AnsweringService['slash'] = (...given) => {
      asked++;
      return service.slash(...given);
    };
    on = await stage({ ...service, slash }, { clock, now: clock.now });
    await on.sandbox.slash(QUESTION);
    on.sandbox.faults.cutConnection(4000);
    const late = on.sandbox.slash(QUESTION);
    clock.advance(2500);
    expect(shown(await late).text).toMatch(/^More is asked here just now than can be answered in time/);
    expect(asked).toBe(1);
  });

  it('fails leads to one sentence for the one who asked', async () => {
    const service = serviceBeside(() => library, commands);
    const failing: AnsweringService = { ...service, slash: () => Promise.reject(new Error('out of memory')) };
    on = await stage(failing);
    const { text, ephemeral, followUps } = shown(await on.sandbox.slash(QUESTION));
    expect(text).toMatch(/^Something went wrong here, and it has been noted\..*: error [0-9a-f]{8}\.$/);
    expect(ephemeral).toBe(true);
    expect(followUps).toEqual([]);
  });

  it('cannot be answered for the many others leads to one sentence, and suggestions to none', async () => {
    const service = serviceBeside(() => library, commands);
    let end = (): void => {};
    const ended = new Promise<'unknownCommand'>((resolve) => {
      end = () => resolve('unknownCommand');
    });
    const kept = keptLog();
    const slash = vi.fn(() => ended);
    on = await stage({ ...service, slash }, { now: () => 0, room: 1, log: kept.log });
    const call = { command: 'quotes', options: { speaker: 'ad' }, focused: 'speaker' };
    const first = Array.from({ length: 8 }, () => on.sandbox.slash(QUESTION));
    await vi.waitFor(() => expect(slash).toHaveBeenCalledTimes(first.length));
    const typed = on.sandbox.autocomplete(call);
    const second = on.sandbox.slash(QUESTION);
    expect(await typed).toMatchObject({ kind: 'choices', choices: [] });
    const third = on.sandbox.slash(QUESTION);
    const { text, ephemeral } = shown(await second);
    expect(text).toBe('More is asked here just now than can be answered in time: try again in a moment.');
    expect(ephemeral).toBe(true);
    expect(await kept.said('more is asked for')).toMatchObject({ level: 40, told: 2, silent: 0 });
    end();
    await Promise.all([...first, third]);
  });

  it('asks for something new where many have waited for long is told so at once; who presses a button is not', async () => {
    let time = 0;
    let end = (): void => {};
    const ended = new Promise<'unknownCommand'>((resolve) => {
      end = () => resolve('unknownCommand');
    });
    const service = serviceBeside(() => library, commands);
    const slash = vi.fn<AnsweringService['slash']>(service.slash);
    const component = vi.fn<AnsweringService['component']>(service.component);
    on = await stage({ ...service, slash, component }, { now: () => time });
    const before = shown(await on.sandbox.slash(QUESTION));
    slash.mockImplementation(() => ended);
    const crowd = Array.from({ length: 40 }, () => on.sandbox.slash(QUESTION));
    await vi.waitFor(() => expect(on.bot.state().queue.answers).toBe(32));
    time = 600;
    const asked = slash.mock.calls.length;
    const refused = shown(await on.sandbox.slash({ ...QUESTION, locale: 'de' }));
    expect(refused.text).toMatch(/^Hier wird gerade mehr gefragt/);
    expect(refused.ephemeral).toBe(true);
    const typed = { command: 'quotes', options: { speaker: 'ad' }, focused: 'speaker' };
    expect(await on.sandbox.autocomplete(typed)).toMatchObject({ kind: 'choices', choices: [] });
    expect(slash).toHaveBeenCalledTimes(asked);
    const pressed = on.sandbox.press(before.id, before.buttons.get('Cite') ?? '');
    await vi.waitFor(() => expect(on.bot.state().queue.answers).toBe(33));
    end();
    expect(shown(await pressed).ephemeral).toBe(true);
    expect(component).toHaveBeenCalledTimes(1);
    await Promise.all(crowd);
  });
});
