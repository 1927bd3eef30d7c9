import { vi } from 'vitest';

/**
 * Tells of every use of chance and of the clock, until `vi.unstubAllGlobals()`: of `Math.random`, a UUID or random
 * bytes, the time, and a date made of nothing.
 * @param told what was used, as it stands in code; it may throw
 */
export function chanceAndClock(told: (what: string) => void): void {
  const telling = <Given extends object>(
    given: Given,
    owner: string,
    ...names: (keyof Given & string)[]
  ): Given =>
    new Proxy(given, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function') return found;
        return (...arguments_: unknown[]) => {
          if (names.some((one) => one === name)) told(`${owner}.${String(name)}`);
          return Reflect.apply(found, target, arguments_);
        };
      },
    });
  vi.stubGlobal('Math', telling(Math, 'Math', 'random'));
  vi.stubGlobal('performance', telling(performance, 'performance', 'now'));
  vi.stubGlobal('crypto', telling(crypto, 'crypto', 'randomUUID', 'getRandomValues'));
  vi.stubGlobal(
    'Date',
    new Proxy(Date, {
      construct(target, arguments_, made) {
        if (arguments_.length === 0) told('new Date()');
        return Reflect.construct(target, arguments_, made);
      },
      apply(target) {
        told('Date()');
        return target();
      },
      get(target, name) {
        if (name === 'now') told('Date.now');
        return Reflect.get(target, name);
      },
    }),
  );
}
