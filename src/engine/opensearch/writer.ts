import { carryOut, sizeOf } from './bulk.ts';
import type { Connection } from './connection.ts';
import type { Operation } from './documents.ts';
import { EngineError } from './error.ts';

/** Takes changes of one index, and makes them seen when somebody searches. */
export interface Writer {
  /** Takes changes; whoever brings more than can be held waits until there is room. @throws EngineError */
  take(operations: readonly Operation[]): Promise<void>;
  /**
   * Resolves when all that was taken is seen. Where the index takes no changes, what it had is searched meanwhile.
   * @throws EngineError for everything else that keeps it from that
   */
  settle(): Promise<void>;
  /** The same, with a failure where the index takes no changes. */
  flush(): Promise<void>;
  /** Why changes wait, where they do. */
  blocked(): EngineError | undefined;
}

/** So much is held before it is sent, in UTF-16 units. */
const ROOM = 8_000_000;
/** An index that takes no changes is asked again so often. */
const PAUSE_MS = 5000;
const REFRESH_MS = 60_000;

/** @param changed called whenever what is counted may have changed */
export function writer(connection: Connection, index: string, changed: () => void): Writer {
  let waiting: Operation[] = [];
  let size = 0;
  /** Something was sent that is not seen yet. */
  let unseen = false;
  let last: Promise<void> = Promise.resolve();
  let blocked: { readonly why: EngineError; readonly since: number } | undefined;

  /** One after the other, so that nothing is made seen half. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  async function send(): Promise<void> {
    const operations = waiting;
    if (operations.length === 0) return;
    waiting = [];
    size = 0;
    try {
      unseen = true;
      await carryOut(connection, index, operations);
      blocked = undefined;
    } catch (error) {
      // Nobody who asks finds less than was put: it is sent again before the next search.
      waiting = [...operations, ...waiting];
      size = waiting.reduce((sum, one) => sum + sizeOf(one), 0);
      if (error instanceof EngineError && error.readOnly) blocked = { why: error, since: performance.now() };
      throw error;
    }
  }

  async function show(): Promise<void> {
    await send();
    if (!unseen) return;
    await connection.request({ method: 'POST', path: `/${index}/_refresh`, timeout: REFRESH_MS });
    unseen = waiting.length > 0;
    changed();
  }

  const flush = async (): Promise<void> => {
    if (waiting.length > 0 || unseen) await inTurn(show);
    else await last;
  };

  return {
    async take(operations) {
      waiting.push(...operations);
      size += operations.reduce((sum, one) => sum + sizeOf(one), 0);
      changed();
      if (size > ROOM) await inTurn(send);
    },
    flush,
    async settle() {
      if (blocked && performance.now() - blocked.since < PAUSE_MS) return;
      await flush().catch((error) => {
        if (!(error instanceof EngineError && error.readOnly)) throw error;
      });
    },
    blocked: () => blocked?.why,
  };
}
