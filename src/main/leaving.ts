import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';

export interface Leaving {
  /** Finishes what is under way. */
  stop(): Promise<void>;
  exit(code: number): void;
  readonly log: Logger;
}

/** A service manager waits as long or longer (Docker 10 seconds, systemd 90) before it kills. */
const LONGEST_MS = 10_000;

/**
 * Leaves in order with `code`, and with 1 where that fails or takes longer than 10 seconds.
 * Whoever asks a second time does not wait.
 */
export function leaving({ stop, exit, log }: Leaving): (why: string, code?: number) => void {
  let begun = false;
  return (why, code = 0) => {
    if (begun) return exit(1);
    begun = true;
    log.info({ why }, 'leaving');
    setTimeout(() => {
      log.error('could not leave in order within 10 seconds: leaving at once');
      exit(1);
    }, LONGEST_MS);
    stop().then(
      () => exit(code),
      (error) => {
        log.error({ error: describeError(error) }, 'could not leave in order');
        exit(1);
      },
    );
  };
}
