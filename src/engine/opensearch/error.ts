/** The engine cannot do what is asked of it: one sentence that says why, and what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  /** Whether it only takes no changes: what it holds is still found. */
  readonly readOnly: boolean;

  constructor(message: string, { readOnly = false }: { readonly readOnly?: boolean } = {}) {
    super(message);
    this.readOnly = readOnly;
  }
}

/** Also of another thread, from which an error has its name alone. */
export const isEngineError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'EngineError';

/** What the client throws, as far as it is looked at. */
interface Failure extends Error {
  readonly code?: unknown;
  readonly statusCode?: number;
  readonly meta?: { readonly body?: unknown };
}

const CERTIFICATE = /certificate|self[- ]signed|CERT_|ALTNAME|issuer/i;
const REFUSED = /(E[A-Z]{4,}|UND_ERR_\w+)/;

/** A failure of a request in a sentence. @param at the address, without what is secret in it */
export function engineError(error: unknown, at: string): EngineError {
  if (error instanceof EngineError) return error;
  const failure = (error instanceof Error ? error : new Error(String(error))) as Failure;
  const status = failure.statusCode;
  if (status !== undefined) return refusal(status, reasonOf(failure.meta?.body) ?? failure.message, at);
  if (failure.name === 'TimeoutError') return new EngineError(`OpenSearch at ${at} did not answer in time`);
  if (CERTIFICATE.test(failure.message))
    return new EngineError(
      `the certificate of OpenSearch at ${at} is not trusted (${failure.message}): name the file of its authority in VERBATIM_OPENSEARCH_CA`,
    );
  const [why = failure.message] = REFUSED.exec(failure.message) ?? [];
  return new EngineError(
    `OpenSearch at ${at} cannot be reached (${why}): is it running, and is VERBATIM_OPENSEARCH right?`,
  );
}

function refusal(status: number, reason: string, at: string): EngineError {
  if (status === 401)
    return new EngineError(
      `OpenSearch at ${at} does not accept the user and the password: look at VERBATIM_OPENSEARCH_USER and VERBATIM_OPENSEARCH_PASSWORD`,
    );
  if (isBlock(reason))
    return new EngineError(
      `OpenSearch at ${at} takes no changes (${reason}): free its disk, then lift the block of the index`,
      { readOnly: true },
    );
  if (status === 403)
    return new EngineError(
      `OpenSearch at ${at} does not let this user do that (${reason}): give its role all rights on the indices of Verbatim`,
    );
  if (status === 429) return new EngineError(`OpenSearch at ${at} has too much to do (${reason})`);
  return new EngineError(`OpenSearch at ${at} refuses (${status}): ${reason}`);
}

/** The disk is full, or somebody has closed the index to changes. */
export const isBlock = (reason: string): boolean =>
  /cluster_block_exception|blocked by|read-only/.test(reason);

/** `type: reason` of the error that OpenSearch tells. */
export function reasonOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body as { error: unknown };
  if (typeof error === 'string') return error.slice(0, LONGEST);
  const { type, reason } = (error ?? {}) as { type?: unknown; reason?: unknown };
  return `${type}: ${reason}`.slice(0, LONGEST);
}

const LONGEST = 300;
