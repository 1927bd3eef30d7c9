import { type Store, StoreError } from '../../src/store/index.ts';

/** `hangs`: nothing comes of what is asked. `fails`: what is asked fails at once. */
export type Mood = 'well' | 'hangs' | 'fails';

/** A store that is away when a test wants it to be. */
export function moodyStore(store: Store): {
  readonly store: Store;
  be(mood: Mood): void;
  calls(): number;
} {
  let mood: Mood = 'well';
  let calls = 0;
  const moody = new Proxy(store, {
    get(target, name: keyof Store) {
      const run = target[name] as ((...given: unknown[]) => unknown) | undefined;
      if (typeof run !== 'function' || name === 'close') return run;
      return (...given: unknown[]) => {
        calls++;
        if (mood === 'hangs') return new Promise(() => {});
        if (mood === 'fails')
          return Promise.reject(new StoreError('the data cannot be read or written (TEST)'));
        return run(...given);
      };
    },
  });
  return {
    store: moody,
    be(next) {
      mood = next;
    },
    calls: () => calls,
  };
}
