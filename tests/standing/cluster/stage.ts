import { type Sandbox, type SandboxOptions, startSandbox, type UserKey } from 'discord-sandbox';
import { type Running, start } from '../../support/program.ts';
import { shown } from '../../support/shown.ts';
import { freePort } from './database.ts';
import { emptyTally, isSentence, note, type Tally } from './tally.ts';

export const SECRET = 'a-secret-of-all-parts';
/** A trial takes longer than any test. */
const SECONDS = 3600;
const STARTING_MS = 60_000;

export const QUESTIONS = [
  'Which judge halted the attempt to end the program?',
  'How many migrants were returned to Mexico?',
  'What did Mexico reject?',
  'Who tweeted that the Supreme Court was crystal clear?',
] as const;

/** A small Discord, and processes of Verbatim that come and go. */
export interface Stage {
  readonly discord: Sandbox;
  /**
   * Starts a part, and resolves with what it says by then.
   * @param within a command before the program's, such as one that puts it into a network
   */
  begin(
    args: readonly string[],
    env: Record<string, string>,
    says: RegExp,
    within?: readonly string[],
  ): Promise<Begun>;
  /** Questions with what is shown in answer to each while nothing is wrong. */
  known(): Promise<readonly Known[]>;
  close(): Promise<void>;
}

export interface Begun extends Running {
  readonly said: string;
}

export interface Known {
  readonly question: string;
  readonly right: string;
}

export async function stage(database: string, options: SandboxOptions = {}): Promise<Stage> {
  const discord = await startSandbox({ keeps: 2000, ...options });
  const running: Running[] = [];
  return {
    discord,
    async begin(args, env, says, within) {
      const one = start('main.js', args, {
        env: { VERBATIM_DATABASE: database, VERBATIM_WIRE_SECRET: SECRET, VERBATIM_THREADS: '1', ...env },
        seconds: SECONDS,
        ...(within && { within }),
      });
      running.push(one);
      return Object.assign(one, { said: await saying(one, says) });
    },
    async known() {
      const known: Known[] = [];
      while (known.length < QUESTIONS.length) {
        const question = QUESTIONS[known.length] ?? '';
        const right = shown(await asking(discord, question)).text;
        // Who has just started may have no time yet.
        if (!isSentence(right)) known.push({ question, right });
      }
      return known;
    },
    async close() {
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all(running.map(({ ended }) => ended));
      await discord.close();
    },
  };
}

const ANSWERS = /answers gateways at (http:\S+)\.\n/;
export const IS_THERE = /(Verbatim is on Discord)/;

/** A process that answers, which can be ended and comes back where it was. */
export interface Answerer {
  readonly url: string;
  end(how: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  comeBack(): Promise<void>;
}

export async function answerer(
  on: Stage,
  env: Record<string, string> = {},
  within?: readonly string[],
): Promise<Answerer> {
  const port = env.VERBATIM_WIRE_PORT ?? String(await freePort());
  const come = () => on.begin(['answer'], { ...env, VERBATIM_WIRE_PORT: port }, ANSWERS, within);
  let now = await come();
  return {
    url: now.said,
    async end(how) {
      now.child.kill(how);
      await now.ended;
    },
    async comeBack() {
      now = await come();
    },
  };
}

export const gateway = (on: Stage, answerers: readonly string[], env: Record<string, string> = {}) =>
  on.begin(
    ['gateway'],
    { ...onDiscord(on.discord), VERBATIM_ANSWERERS: answerers.join(','), ...env },
    IS_THERE,
  );

export const onDiscord = ({ token, api }: Sandbox): Record<string, string> => ({
  DISCORD_TOKEN: token,
  DISCORD_API: api,
});

export const asking = (discord: Sandbox, question: string, user: UserKey = 'visitor', channel?: string) =>
  discord.slash({
    command: 'ask',
    options: { question },
    user,
    ...(channel !== undefined && { channel }),
  });

async function saying(one: Running, words: RegExp): Promise<string> {
  let ended = false;
  void one.ended.then(() => {
    ended = true;
  });
  for (const until = performance.now() + STARTING_MS; performance.now() < until && !ended; ) {
    const [, found] = words.exec(one.printed()) ?? [];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it did not say ${words}: ${one.printed()}`);
}

/** Asks so often a second, whatever becomes of it, until it is told to stop. */
export function load(perSecond: number, ask: (at: number) => Promise<void>) {
  const under = new Set<Promise<void>>();
  const began = performance.now();
  let at = 0;
  const timer = setInterval(() => {
    // A timer that comes late asks what it owes.
    for (const due = ((performance.now() - began) / 1000) * perSecond; at < due; at++) {
      const one = ask(at).finally(() => under.delete(one));
      under.add(one);
    }
  }, 1000 / perSecond);
  return async (): Promise<void> => {
    clearInterval(timer);
    await Promise.all(under);
  };
}

/** Nobody may ask more than 30 times a minute. */
export const PEOPLE: readonly UserKey[] = ['member', 'manager', 'administrator'];
export const A_PERSON = 0.45;

/** Asks through Discord what is known, over and over, as often as people may. */
export function askedOverAndOver(on: Stage, known: readonly Known[], people = PEOPLE) {
  const tally: Tally = emptyTally();
  const end = load(A_PERSON * people.length, async (at) => {
    const { question, right } = known[at % known.length] ?? { question: '', right: '' };
    await note(tally, right, () => asking(on.discord, question, people[at % people.length]));
  });
  return { tally, end };
}
