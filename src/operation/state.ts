import type { ServiceState } from '../answering/service-state.ts';

/** A part of Verbatim, and in one sentence why it cannot do what it is for, where it cannot. */
export interface PartState {
  readonly part: string;
  readonly why?: string | undefined;
}

export interface ShardState {
  readonly id: number;
  readonly ready: boolean;
  /** Of the last heartbeat, in milliseconds; below 0 before the first. */
  readonly ping: number;
}

/** How Verbatim is just now. */
export interface OperationState {
  readonly parts: readonly PartState[];
  readonly answering?: ServiceState | undefined;
  readonly queue?: Readonly<Record<string, number>> | undefined;
  readonly shards?: readonly ShardState[] | undefined;
  readonly servers?: number | undefined;
}

/** Whoever asks waits for no more than this, in milliseconds. */
const LONGEST_MS = 2000;

/** Runs a check: what it throws, and that it takes too long, is why the part cannot do what it is for. */
export async function checked(part: string, check: () => Promise<string | undefined>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, LONGEST_MS, `did not answer within ${LONGEST_MS / 1000} seconds`);
  });
  const why = await Promise.race([check(), late]).catch((error: Error) => error.message);
  clearTimeout(timer);
  return { part, ...(why !== undefined && { why }) };
}
