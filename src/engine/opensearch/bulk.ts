import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from './connection.ts';
import type { Operation } from './documents.ts';
import { EngineError, isBlock, reasonOf } from './error.ts';

/** So much is sent at once, in UTF-16 units: OpenSearch advises 5 to 15 megabytes. */
const LARGEST = 5_000_000;
const LONGEST_MS = 60_000;
const TRIES = 7;
const FIRST_PAUSE_MS = 200;

interface Outcome {
  readonly status: number;
  readonly error?: { readonly type?: string; readonly reason?: string };
}

/**
 * Carries operations out, in their order. What the cluster has no room for now is sent again after a pause, each twice
 * as long as the one before: that holds up whoever puts.
 * @throws EngineError
 */
export async function carryOut(
  connection: Connection,
  index: string,
  operations: readonly Operation[],
): Promise<void> {
  for (const together of inPieces(operations)) {
    let left = together;
    for (let tried = 1; left.length > 0; tried++) {
      left = await send(connection, index, left);
      if (left.length === 0) break;
      if (tried === TRIES)
        throw new EngineError(`OpenSearch at ${connection.at} has had no room for ${left.length} changes`);
      await wait(FIRST_PAUSE_MS * 2 ** (tried - 1));
    }
  }
}

function* inPieces(operations: readonly Operation[]): Iterable<Operation[]> {
  let piece: Operation[] = [];
  let size = 0;
  for (const operation of operations) {
    const own = sizeOf(operation);
    if (size > 0 && size + own > LARGEST) {
      yield piece;
      piece = [];
      size = 0;
    }
    piece.push(operation);
    size += own;
  }
  if (piece.length > 0) yield piece;
}

/** Of its lines, nearly: names and numbers are short. */
export const sizeOf = ([, document]: Operation): number =>
  document && document.kind !== 'source' ? 300 + (document[document.kind]?.length ?? 0) : 300;

/** @returns what there was no room for */
async function send(connection: Connection, index: string, operations: Operation[]): Promise<Operation[]> {
  const { status, body } = await connection.request<{ items?: Record<string, Outcome>[] }>({
    method: 'POST',
    path: `/${index}/_bulk`,
    lines: operations.flat() as object[],
    timeout: LONGEST_MS,
    allow: [429],
  });
  const whole = status === 429 ? (reasonOf(body) ?? '') : undefined;
  if (whole !== undefined && isBlock(whole)) throw refused(connection, whole);
  if (whole !== undefined) return operations;
  return operations.filter((_, at) => {
    const [outcome] = Object.values(body.items?.[at] ?? {});
    if (!outcome || outcome.status < 300 || outcome.status === 404) return false;
    const reason = `${outcome.error?.type}: ${outcome.error?.reason}`;
    if (isBlock(reason) || outcome.status !== 429) throw refused(connection, reason);
    return true;
  });
}

const refused = (connection: Connection, reason: string): EngineError =>
  isBlock(reason)
    ? new EngineError(
        `OpenSearch at ${connection.at} takes no changes (${reason}): free its disk, then lift the block of the index`,
        { readOnly: true },
      )
    : new EngineError(`OpenSearch at ${connection.at} cannot keep a source (${reason})`);
