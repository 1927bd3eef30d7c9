import type { ConnectionFaults, RestFault, RestRule } from './sandbox.ts';

/** mulberry32: small, fast, and the same everywhere. @returns numbers from 0 to below 1 */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomFaults {
  /** For `sandbox.faults.rest`: something goes wrong with this share of the calls. */
  rest: RestRule;
  /** Does one thing to every connection to the gateway, and says which. */
  connection(faults: ConnectionFaults): string;
}

/** Faults by a seed: the same seed, the same bad day. `share` of the REST calls, a fifth when absent. */
export function randomFaults(seed: number, share = 0.2): RandomFaults {
  const random = seeded(seed);
  return {
    rest: () => (random() < share ? pick(random, REST_FAULTS)(random) : null),
    connection: (faults) => {
      const [name, does] = pick(random, CONNECTION_FAULTS);
      does(faults, random);
      return name;
    },
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

const CONNECTION_FAULTS: readonly [
  name: string,
  does: (faults: ConnectionFaults, random: () => number) => void,
][] = [
  ['op 7', (faults) => faults.askToReconnect()],
  ['op 9, resumable', (faults) => faults.invalidateSession(true)],
  ['op 9', (faults) => faults.invalidateSession(false)],
  [
    'closed',
    (faults, random) => faults.cutConnection(pick(random, [4000, 4001, 4002, 4005, 4007, 4008, 4009])),
  ],
  ['dropped', (faults) => faults.dropConnection()],
  ['half-open', (faults) => faults.muteConnection()],
  ['malformed frame', (faults) => faults.garbleConnection()],
  ['event sent twice', (faults) => faults.repeatEvent()],
];

const REST_FAULTS: readonly ((random: () => number) => RestFault)[] = [
  (random) => ({ kind: 'drop', acted: random() < 0.5 }),
  (random) => ({ kind: 'stall', acted: random() < 0.5 }),
  (random) => ({ kind: 'slow', acted: random() < 0.5, milliseconds: 50 + Math.floor(random() * 1_500) }),
  () => ({ kind: 'malformed' }),
  (random) => ({ kind: 'refuse', status: pick(random, [500, 502, 503, 504]) }),
  (random) => ({ kind: 'refuse', status: pick(random, [400, 403, 404]) }),
  (random) => ({ kind: 'rateLimit', seconds: Math.ceil(random() * 10) / 10, global: random() < 0.3 }),
];
