/**
 * A day of use in fast time: `npm run soak -- [--hours 24] [--seconds 10] [--seed N] [--users 200000]`.
 * An act every so many seconds of the sandbox's clock, by ever new people, and now and then a connection that breaks. Prints what
 * was answered and the heap by the hour; exits with 1 where somebody got no answer or the heap grew.
 */
import { parseArgs } from 'node:util';
import { manualClock, randomFaults, startSandbox, type UserKey } from 'discord-sandbox';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { registrationBody } from '../../src/answering/registration-body.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLog } from '../../src/log.ts';
import { serviceBeside } from '../support/answering.ts';
import { type AnyComponent, flatten } from '../support/components.ts';
import { starterLibrary } from '../support/library.ts';
import { typedText } from './fuzz-inputs.ts';

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '24' },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    users: { type: 'string', default: '200000' },
  },
});
const [hours, seed, users] = [Number(values.hours), Number(values.seed), Number(values.users)];
const HOUR_MS = 3_600_000;
const BETWEEN_ACTS_MS = Number(values.seconds) * 1_000;
/** Of real time, so that a half-open connection is noticed soon. */
const HEARTBEAT_MS = 500;
/** Acts between two faults of the connection. */
const FAULT_EVERY = 1_000;
/** The heap may grow by this much from the first quarter's end to the end. */
const GROWTH = 1.15;
const UNLIMITED = { burst: 1_000_000, perMinute: 1_000_000 };

const library = await starterLibrary();
const clock = manualClock();
const sandbox = await startSandbox({ clock, heartbeatInterval: HEARTBEAT_MS, keeps: 200 });
const bot = await startBot({
  token: sandbox.token,
  api: sandbox.api,
  registration: registrationBody(commands),
  service: serviceBeside(() => library, commands),
  log: createLog('fatal'),
  limits: { answers: UNLIMITED, suggestions: UNLIMITED },
  now: clock.now,
});

/** What people type, the same for the same seed. */
const texts = fc.sample(
  typedText(library, 300).filter((text) => text.trim() !== ''),
  { seed, numRuns: 2_000 },
);
const acts = {
  ask: (at: number, user: UserKey) =>
    sandbox.slash({ command: 'ask', options: { question: texts[at % texts.length] ?? '' }, user }),
  quotes: (at: number, user: UserKey) =>
    sandbox.slash({ command: 'quotes', options: { speaker: texts[at % texts.length] ?? '' }, user }),
  suggestions: (at: number, user: UserKey) =>
    sandbox.autocomplete({
      command: 'quotes',
      options: { speaker: texts[at % texts.length] ?? '' },
      focused: 'speaker',
      user,
    }),
  button: async (_: number, user: UserKey) => {
    const shown = await sandbox.slash({ command: 'quotes', options: { speaker: 'Kelly' }, user });
    if (shown.kind !== 'message' || !shown.message) return shown;
    const buttons = (shown.message.components as AnyComponent[]).flatMap(flatten);
    const next = buttons.find(({ label }) => label === 'Next')?.custom_id ?? '';
    return sandbox.press(shown.message.id, next, user);
  },
};
const kinds = Object.values(acts);

/** Another person of the same kind: Discord's ids are all that tells people apart. */
function becomeSomebody(user: UserKey, number: number): void {
  const id = String(10n ** 17n + BigInt(number % users));
  sandbox.users[user].user = { ...sandbox.users[user].user, id, username: `user${number % users}` };
}

const megabytes = (bytes: number): number => bytes / 2 ** 20;
const heap = (): number => {
  globalThis.gc?.();
  return megabytes(process.memoryUsage().heapUsed);
};

const faults = randomFaults(seed);

/** Something happens to the connection; goes on when the bot answers again. */
async function breakConnection(): Promise<void> {
  faults.connection(sandbox.faults);
  // What is lost with a session is given up when its time is over.
  const time = setInterval(() => clock.advance(BETWEEN_ACTS_MS), 100);
  const answers = () => sandbox.slash({ command: 'help' }).then(({ kind }) => kind === 'message');
  await sandbox.until(answers, 30_000);
  clearInterval(time);
}

const heaps: number[] = [];
let [done, failed, people] = [0, 0, 0];
const started = performance.now();
for (let hour = 1; hour <= hours; hour++) {
  for (const end = clock.now() + HOUR_MS; clock.now() < end; clock.advance(BETWEEN_ACTS_MS)) {
    const user: UserKey = done % 3 === 0 ? 'visitor' : 'member';
    becomeSomebody(user, people++);
    const act = kinds[done % kinds.length] ?? acts.ask;
    const outcome = await act(done, user).catch((error: Error) => ({
      kind: 'failed',
      sentence: error.message,
    }));
    if (outcome.kind === 'failed') {
      failed++;
      console.log(`failed: act ${done}: ${JSON.stringify(outcome).slice(0, 300)}`);
    }
    done++;
    if (done % FAULT_EVERY === 0) await breakConnection();
  }
  heaps.push(heap());
  const rate = done / ((performance.now() - started) / 1_000);
  console.log(
    `hour ${hour}: ${done} acts by ${Math.min(people, users)} people, ${failed} failed, ${rate.toFixed(0)} a second; heap ${heaps.at(-1)?.toFixed(1)} MB, resident ${megabytes(process.memoryUsage().rss).toFixed(0)} MB`,
  );
}
await bot.stop();
await sandbox.close();

const early = heaps[Math.max(0, Math.floor(heaps.length / 4) - 1)] ?? 0;
const late = heaps.at(-1) ?? 0;
const grew = late > early * GROWTH;
console.log(
  `${hours} hours, ${done} acts, ${failed} failed; heap ${early.toFixed(1)} MB after a quarter, ${late.toFixed(1)} MB at the end: ${grew ? 'it grows' : 'flat'}.`,
);
process.exit(failed > 0 || grew ? 1 : 0);
