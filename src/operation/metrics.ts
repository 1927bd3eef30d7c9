import type { GatewayEvent, Meter, Outcome } from './meter.ts';
import type { OperationState } from './state.ts';

/** Discord waits for 3 seconds. */
const ANSWER_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 2.3, 3];
const STORE_SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];
const SECOND_MS = 1000;

/** Figures in the form of Prometheus. */
export interface Metrics extends Meter {
  readonly contentType: string;
  /** All figures, those that follow from the state included. */
  text(state: OperationState): Promise<string>;
}

/** Of names, so many are counted by themselves and all others as one: each takes memory here and at Prometheus. */
const MOST_NAMES = 100;

export async function metrics(): Promise<Metrics> {
  // Loaded by those alone who ask for figures.
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const known = new Set<string>();
  const interactions = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'How long interactions took, from when they came here to the answer that was sent',
    labelNames: ['name', 'outcome'],
    buckets: ANSWER_SECONDS,
    registers,
  });
  const events = new Counter({
    name: 'verbatim_gateway_events_total',
    help: 'What happened to the connections to Discord',
    labelNames: ['event'],
    registers,
  });
  const store = new Histogram({
    name: 'verbatim_store_seconds',
    help: 'How long the store took',
    labelNames: ['name', 'failed'],
    buckets: STORE_SECONDS,
    registers,
  });
  const gauges = Object.entries<GaugeOf>(GAUGES).map(([name, { help, label, of }]) => {
    const labelNames = label === undefined ? [] : [label];
    return { label, of, gauge: new Gauge({ name: `verbatim_${name}`, help, registers, labelNames }) };
  });
  return {
    contentType: registry.contentType,
    interaction(name: string, outcome: Outcome, ms: number) {
      if (known.size < MOST_NAMES) known.add(name);
      interactions.observe({ name: known.has(name) ? name : 'other', outcome }, ms / SECOND_MS);
    },
    gateway: (event: GatewayEvent) => events.inc({ event }),
    store: (name, failed, ms) => store.observe({ name, failed: String(failed) }, ms / SECOND_MS),
    async text(state) {
      for (const { gauge, label, of } of gauges) {
        gauge.reset();
        for (const [key, value] of of(state))
          if (label === undefined) gauge.set(value);
          else gauge.set({ [label]: key }, value);
      }
      return registry.metrics();
    },
  };
}

interface GaugeOf {
  readonly help: string;
  readonly label?: string;
  /** The values, by label where there is one. */
  readonly of: (state: OperationState) => Iterable<readonly [key: string, value: number]>;
}

const single = (value: number | undefined): [string, number][] => (value === undefined ? [] : [['', value]]);

const GAUGES = {
  ready: {
    help: 'Whether each part can do what it is for',
    label: 'part',
    of: ({ parts }) => parts.map(({ part, why }) => [part, Number(why === undefined)]),
  },
  queue: {
    help: 'What waits for its turn, and what is worked on',
    label: 'what',
    of: ({ queue }) => Object.entries(queue ?? {}),
  },
  shard_ready: {
    help: 'Whether each connection to Discord is there',
    label: 'shard',
    of: ({ shards = [] }) => shards.map(({ id, ready }) => [String(id), Number(ready)]),
  },
  shard_ping_milliseconds: {
    help: 'How long Discord takes to answer a heartbeat',
    label: 'shard',
    of: ({ shards = [] }) => shards.flatMap(({ id, ping }) => (ping < 0 ? [] : [[String(id), ping]])),
  },
  servers: { help: 'On how many servers the bot is', of: ({ servers }) => single(servers) },
  threads: { help: 'How many threads answer', of: ({ answering }) => single(answering?.threads) },
  threads_pending: {
    help: 'How many questions they have not answered yet',
    of: ({ answering }) => single(answering?.pending),
  },
  shelf_sources: {
    help: "How many sources the operator's shelf has",
    of: ({ answering }) => single(answering?.sources),
  },
  shelf_passages: {
    help: "How many passages the operator's shelf has",
    of: ({ answering }) => single(answering?.passages),
  },
  open_shelves: {
    help: 'How many shelves of servers and people are open, in all threads',
    of: ({ answering }) => single(answering?.openShelves),
  },
  open_shelves_bytes: {
    help: 'What these are thought to take',
    of: ({ answering }) => single(answering?.openBytes),
  },
  engine_requests: {
    help: 'How many requests OpenSearch had since the threads started',
    label: 'outcome',
    of: ({ answering }) =>
      answering?.engine
        ? [
            ['answered', answering.engine.requests - answering.engine.failures],
            ['failed', answering.engine.failures],
          ]
        : [],
  },
  engine_seconds: {
    help: 'How long these took together',
    of: ({ answering }) => single(answering?.engine?.seconds),
  },
} satisfies Record<string, GaugeOf>;
