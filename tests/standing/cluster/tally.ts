import type { Settled } from 'discord-sandbox';
import { percentile } from '../../../bench/support/numbers.ts';
import { PHRASES } from '../../../src/reply/phrases.ts';
import { shown } from '../../support/shown.ts';

/** What became of all that was asked. */
export interface Tally {
  right: number;
  /** Somebody was told in a sentence that it could not be answered just now. */
  told: number;
  /** Whatever else was shown. */
  readonly wrong: string[];
  /** Nothing was shown. */
  readonly lost: string[];
  /** How long each took that was right, in milliseconds. */
  readonly took: number[];
}

export const emptyTally = (): Tally => ({ right: 0, told: 0, wrong: [], lost: [], took: [] });

const SENTENCES: ReadonlySet<string> = new Set([PHRASES.busy, PHRASES.storeAway, PHRASES.engineAway]);
const [FAILED = ''] = PHRASES.failed.split('{id}');
export const isSentence = (text: string): boolean => SENTENCES.has(text) || text.startsWith(FAILED);

/** Asks, and notes what came of it beside what is right. */
export async function note(tally: Tally, right: string, ask: () => Promise<Settled>): Promise<void> {
  const began = performance.now();
  const outcome = await ask();
  if (outcome.kind === 'failed') return void tally.lost.push(outcome.sentence);
  const { text } = shown(outcome);
  if (text === right) {
    tally.right++;
    tally.took.push(performance.now() - began);
  } else if (isSentence(text)) tally.told++;
  else tally.wrong.push(text);
}

export const HEAD = ['', 'asked', 'right', 'told', 'wrong', 'lost', 'p50 ms', 'p99 ms', 'most ms'];

export function row(name: string, { right, told, wrong, lost, took }: Tally): string[] {
  const counts = [right + told + wrong.length + lost.length, right, told, wrong.length, lost.length];
  const times = took.length > 0 ? [50, 99, 100].map((percent) => percentile(took, percent).toFixed(0)) : [];
  return [name, ...counts.map(String), ...times];
}

/** What a part of the trials found. */
export interface Outcome {
  readonly rows: readonly string[][];
  readonly notes: readonly string[];
  /** What must not be. */
  readonly faults: readonly string[];
}

export const faultsOf = ({ wrong, lost }: Tally): string[] => [
  ...wrong.slice(0, 3).map((text) => `wrong: ${text.slice(0, 200)}`),
  ...lost.slice(0, 3).map((text) => `lost: ${text}`),
];
