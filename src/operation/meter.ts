/** How an interaction ended: answered, failed, let go with a sentence or without one, or asked for too fast. */
export type Outcome = 'answered' | 'failed' | 'busy' | 'late' | 'tooFast';

/** What is counted of what happens. */
export interface Meter {
  /** @param name of the command, or what else it is @param ms how long it took */
  interaction(name: string, outcome: Outcome, ms: number): void;
  /** Something happened to the connection to Discord. */
  gateway(event: GatewayEvent): void;
  /** The store was asked. */
  store(name: string, failed: boolean, ms: number): void;
}

export type GatewayEvent = 'connected' | 'lost' | 'resumed' | 'closed' | 'failed' | 'limited';

/** Where nobody asks for figures, nothing is counted. */
export const NO_METER: Meter = { interaction() {}, gateway() {}, store() {} };

/** The same functions, each counted and timed. */
export function metered<Functions extends object>(functions: Functions, meter: Meter): Functions {
  if (meter === NO_METER) return functions;
  return new Proxy(functions, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      return async (...given: unknown[]) => {
        const began = performance.now();
        let failed = true;
        try {
          const result: unknown = await value.apply(target, given);
          failed = false;
          return result;
        } finally {
          meter.store(name, failed, performance.now() - began);
        }
      };
    },
  });
}
