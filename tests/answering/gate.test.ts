import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '../../src/answering/gate.ts';

const soon = (steps: number): Promise<void> =>
  steps === 0 ? Promise.resolve() : Promise.resolve().then(() => soon(steps - 1));

describe('a gate', () => {
  it('lets work in side by side, and what is alone meets nobody; each has its own result or failure', async () => {
    const works = fc.array(fc.record({ isAlone: fc.boolean(), steps: fc.nat(5), fails: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(works, async (planned) => {
        const { alone, beside } = gate();
        let inside = 0;
        let met = false;
        const outcomes = planned.map(({ isAlone, steps, fails }, at) =>
          (isAlone ? alone : beside)(async () => {
            inside++;
            await soon(steps);
            if (isAlone && inside > 1) met = true;
            inside--;
            if (fails) throw new Error(String(at));
            return at;
          }),
        );
        const settled = await Promise.allSettled(outcomes);
        expect(met).toBe(false);
        expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual(
          planned.map(({ fails }, at) => (fails ? String(at) : at)),
        );
      }),
    );
  });

  it('is open again behind what was alone, also when that failed', async () => {
    const { alone, beside } = gate();
    await expect(alone(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(await beside(async () => 'in')).toBe('in');
  });

  it('is not held up for long by what does not end', async () => {
    const { alone, beside } = gate(10);
    void beside(() => new Promise(() => {}));
    await expect(alone(async () => 'in')).rejects.toThrow('too long');
    expect(await beside(async () => 'in')).toBe('in');
  });
});
