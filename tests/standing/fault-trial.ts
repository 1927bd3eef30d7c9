import { setTimeout } from 'node:timers/promises';
import { type RestFault, randomFaults, type Sandbox, type Settled, startSandbox } from 'discord-sandbox';
import { pino } from 'pino';
import { commands } from '../../commands/index.ts';
import { registrationBody } from '../../src/answering/registration-body.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Library } from '../../src/library/library.ts';
import { serviceBeside } from '../support/answering.ts';
import { type AnyComponent, buttonsOf, flatten, textOf } from '../support/components.ts';
import type { Line } from '../support/log.ts';

/** The real bot by the real discord.js on a small Discord, where one thing after the other goes wrong. */
export interface Lane {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  /** What the bot has logged in this trial. */
  readonly lines: Line[];
  close(): Promise<void>;
}

/** Short, so that a half-open connection is noticed while an answer can still come. */
const HEARTBEAT_MS = 500;
const UNLIMITED = { burst: 1_000_000, perMinute: 1 };

export async function openLane(library: Library): Promise<Lane> {
  const lines: Line[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const sandbox = await startSandbox({ heartbeatInterval: HEARTBEAT_MS });
  const bot = await startBot({
    token: sandbox.token,
    api: sandbox.api,
    registration: registrationBody(commands),
    service: serviceBeside(() => library, commands),
    log,
    limits: { answers: UNLIMITED, suggestions: UNLIMITED },
  });
  const close = async (): Promise<void> => {
    sandbox.faults.rest(null);
    await bot.stop();
    await sandbox.close();
  };
  return { sandbox, bot, lines, close };
}

/**
 * `answered`: as if nothing had happened. `told`: one sentence that something went wrong. `logged`: nobody could be
 * told, and the log says it. `lost`: none of these.
 */
export type Verdict = 'answered' | 'told' | 'logged' | 'lost';

export interface Trial {
  readonly seed: number;
  readonly fault: string;
  readonly action: string;
  readonly verdict: Verdict;
  /** Of what is lost: what is wrong. */
  readonly why: string;
  /** From the asking to the outcome. */
  readonly ms: number;
}

type Act = (sandbox: Sandbox) => Promise<() => Promise<Settled>>;

const ask = { command: 'ask', options: { question: 'What did the Supreme Court say?' } };
/** What people do; what comes before the fault is done when the promise resolves. */
const ACTIONS: readonly [name: string, act: Act][] = [
  ['slash', async (sandbox) => () => sandbox.slash(ask)],
  [
    'suggestions',
    async (sandbox) => () =>
      sandbox.autocomplete({ command: 'quotes', options: { speaker: 'k' }, focused: 'speaker' }),
  ],
  ['button', async (sandbox) => pressing(sandbox, 'Cite')],
  ['button in place', async (sandbox) => pressing(sandbox, 'Next')],
  [
    'select',
    async (sandbox) => {
      const { message } = (await sandbox.slash({ command: 'cite', options: { source: 'ABC' } })) as Shown;
      const select = ((message?.components ?? []) as AnyComponent[])
        .flatMap(flatten)
        .find(({ type }) => type === 3);
      return () => sandbox.select(message?.id ?? '', select?.custom_id ?? '', ['mla']);
    },
  ],
  [
    'message command',
    async (sandbox) => {
      const content = Array.from({ length: 15 }, (_, n) => `“the words number ${n} that nobody said”`);
      const { message } = await sandbox.say({ content: content.join(' and ') });
      return () => sandbox.messageCommand({ command: 'Check quotes', target: message.id });
    },
  ],
];

type Shown = Extract<Settled, { kind: 'message' }>;

async function pressing(sandbox: Sandbox, label: string): Promise<() => Promise<Settled>> {
  const { message } = (await sandbox.slash({ command: 'quotes', options: { speaker: 'Kelly' } })) as Shown;
  const id = buttonsOf(message?.components ?? []).get(label) ?? '';
  return () => sandbox.press(message?.id ?? '', id);
}

/** When the fault comes, and how often. */
const MOMENTS = ['one call', 'every call', 'connection before', 'connection after', 'both'] as const;
/** After these, Discord does not send again what was missed. */
const SESSION_LOST = ['op 9', 'closed'];
/** A bot is back within this, the 5 seconds between two identifies included. */
const BACK_MS = 15_000;
const LOGGED_MS = 10_000;

/** One fault, one person who acts, and whether the bot is there for the next one. The plan follows from the seed alone. */
export const tryFault = (lane: Lane, seed: number): Promise<Trial> =>
  runTrial(lane, seed).catch((error) => ({
    seed,
    fault: 'unknown',
    action: 'unknown',
    verdict: 'lost',
    why: String(error?.stack ?? error),
    ms: 0,
  }));

async function runTrial({ sandbox, lines }: Lane, seed: number): Promise<Trial> {
  const moment = MOMENTS[seed % MOMENTS.length] ?? 'one call';
  const [action, prepare] = ACTIONS[Math.floor(seed / MOMENTS.length) % ACTIONS.length] ?? ACTIONS[0] ?? [];
  if (!action || !prepare) throw new Error('no actions');
  const faults = randomFaults(seed, 1);
  const act = await prepare(sandbox);
  lines.length = 0;

  const met: string[] = [];
  const rest: RestFault[] = [];
  let left = moment === 'one call' || moment === 'both' ? 1 : moment === 'every call' ? 1_000 : 0;
  sandbox.faults.rest((call) => {
    if (left === 0 || !call.route?.startsWith('/interactions')) return null;
    left--;
    const fault = faults.rest(call);
    if (fault) rest.push(fault);
    return fault;
  });
  const breakConnection = (): unknown => met.push(faults.connection(sandbox.faults));
  const started = performance.now();
  if (moment === 'connection before' || moment === 'both') breakConnection();
  const acting = act();
  if (moment === 'connection after') breakConnection();
  const outcome = await acting;
  const ms = performance.now() - started;
  sandbox.faults.rest(null);
  met.push(...rest.slice(0, 3).map((fault) => describe(fault)));

  // Two faults may take more than Discord's three seconds together, and one may bring the question too late.
  const hopeless = (): boolean =>
    moment === 'every call' ||
    met.some((name) => SESSION_LOST.includes(name)) ||
    (moment === 'both' && rest.some(({ kind }) => kind !== 'drop' && kind !== 'malformed')) ||
    lines.some(({ msg }) => msg.includes('too late')) ||
    (action === 'suggestions' && rest.some(({ kind }) => kind === 'refuse'));
  const back = await comesBack(sandbox);
  // What waits for a rate limit gives up later than the person does.
  if (outcome.kind === 'failed' && hopeless()) await within(LOGGED_MS, () => lines.some(isWarning));
  const [verdict, what] = judge(outcome, lines, hopeless());
  const calls = sandbox.log.filter(({ interaction }) => interaction === outcome.interaction);
  const why = what && `${what}; calls: ${calls.map(({ status }) => status).join(', ') || 'none'}`;
  const fault = `${moment}: ${met.join(', ') || 'none met'}`;
  if (!back) return { seed, fault, action, verdict: 'lost', why: 'the bot did not come back', ms };
  return { seed, fault, action, verdict, why, ms };
}

const describe = (fault: RestFault): string =>
  [
    fault.kind,
    ...('status' in fault ? [fault.status] : []),
    ...('acted' in fault ? [fault.acted ? 'after' : 'before'] : []),
  ].join(' ');

const FAILED = /^Something went wrong here/;

function judge(outcome: Settled, lines: readonly Line[], hopeless: boolean): [Verdict, why: string] {
  if (outcome.kind === 'message' || outcome.kind === 'update') {
    const texts = [outcome.message, ...outcome.followUps].map((one) => textOf(one?.components ?? []));
    const sentences = texts.filter((text) => FAILED.test(text)).length;
    if (new Set(texts).size < texts.length) return ['lost', 'the same message came twice'];
    if (sentences === 0) return ['answered', ''];
    return sentences === texts.length
      ? ['told', '']
      : ['lost', 'an answer, and a sentence that there is none'];
  }
  if (outcome.kind !== 'failed') return ['answered', ''];
  if (hopeless && lines.some(isWarning)) return ['logged', ''];
  return ['lost', `${outcome.reason}; logged: ${lines.map(({ msg }) => msg).join(' | ') || 'nothing'}`];
}

const isWarning = ({ level }: Line): boolean => level >= 40;

/** Asks until an answer comes. */
const comesBack = (sandbox: Sandbox): Promise<boolean> =>
  within(BACK_MS, async () => (await sandbox.slash(ask)).kind === 'message');

/** Whether something becomes so in time. */
async function within(ms: number, isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await setTimeout(50))
    if (await isSo()) return true;
  return false;
}
