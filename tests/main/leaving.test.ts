import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../src/log.ts';
import { leaving } from '../../src/main/leaving.ts';

describe('whoever is told to leave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const leaver = (stop: () => Promise<void>) => {
    const codes: number[] = [];
    const leave = leaving({ stop, exit: (code) => void codes.push(code), log: createLog('silent') });
    return { leave, codes };
  };

  it('finishes what is under way, then leaves with the code that was asked for', async () => {
    let finish = (): void => {};
    const { leave, codes } = leaver(() => new Promise((resolve) => (finish = resolve)));
    leave('close code 4004', 2);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(codes).toEqual([]);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(codes).toEqual([2]);
  });

  it('leaves anyway after ten seconds', async () => {
    const { leave, codes } = leaver(() => new Promise(() => {}));
    leave('SIGTERM');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(codes).toEqual([1]);
  });

  it('leaves with 1 when that fails', async () => {
    const { leave, codes } = leaver(() => Promise.reject(new Error('no')));
    leave('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    expect(codes).toEqual([1]);
  });

  it('does not wait when it is told again', () => {
    const { leave, codes } = leaver(() => new Promise(() => {}));
    leave('SIGINT');
    leave('SIGINT');
    expect(codes).toEqual([1]);
  });
});
