import { admission } from '../../../src/answering/admission.ts';
import { PHRASES } from '../../../src/reply/phrases.ts';
import { answeringNodes } from '../../../src/wire/client.ts';
import { load, QUESTIONS, SECRET } from './stage.ts';
import { emptyTally, type Tally } from './tally.ts';

/** Questions of many servers to the processes that answer, as a gateway asks them. */
export interface WireLoad {
  readonly tally: Tally;
  /** How many of what was told, by what was said. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Ends the asking, when all is answered. @returns how many seconds it went on */
  end(): Promise<number>;
}

/** A gateway gives each thread as much at once, and has as long for an answer. */
const A_THREAD = 2;
const ANSWER_MS = 2500;
const SERVERS = 50;
/** What a service gives where it has no answer, and a gateway then tells. */
const MISSING: ReadonlyMap<string | Error, string> = new Map([['"storeAway"', PHRASES.storeAway]]);

/** Half of the questions are of servers that have shelves of their own, and so a place among the processes. */
export async function wireLoad(nodes: readonly string[], perSecond: number): Promise<WireLoad> {
  const { service, threads, close } = await answeringNodes({
    nodes,
    secret: SECRET,
    failed: () => undefined,
  });
  const now = () => performance.now();
  const admit = admission({ atOnce: threads * A_THREAD, now });
  const answerTo = async (at: number): Promise<string> => {
    const owner =
      at % 2 === 0 ? { shelf: { owner: `server:${at % SERVERS}`, revision: 1, operator: true } } : {};
    const asker = { locale: 'en-US', administrator: false, ...owner } as Parameters<typeof service.slash>[2];
    return JSON.stringify(await service.slash('ask', { question: QUESTIONS[at % 4] ?? '' }, asker));
  };
  const right = await Promise.all(QUESTIONS.map((_, at) => answerTo(at)));
  const tally = emptyTally();
  const reasons = new Map<string, number>();
  const began = now();
  const end = load(perSecond, async (at) => {
    const asked = now();
    const answer = await admit('answers', asked + ANSWER_MS, () => answerTo(at)).catch(
      (error: Error) => error,
    );
    const why = answer instanceof Error ? answer.message : MISSING.get(answer);
    if (why !== undefined) {
      tally.told++;
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
    } else if (answer !== right[at % 4]) tally.wrong.push(String(answer));
    else {
      tally.right++;
      tally.took.push(now() - asked);
    }
  });
  return {
    tally,
    reasons,
    async end() {
      await end();
      await close();
      return (now() - began) / 1000;
    },
  };
}

/** What was said to those who were told, and how often. */
export const said = ({ reasons }: WireLoad): string[] =>
  [...reasons].sort(([, a], [, b]) => b - a).map(([what, times]) => `${times} times: ${what}`);
