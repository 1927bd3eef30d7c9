import { describeError } from '../describe-error.ts';

/** Discord will not have the bot back: one sentence that says why, and what to do. */
export class ConnectionClosed extends Error {
  readonly code: number;

  constructor(code: number, why: string) {
    super(why);
    this.code = code;
  }
}

/** Interactions cannot be taken over HTTP: one sentence that says why, and what to do. */
export class CannotListen extends Error {}

/** Codes of a network that does not lead to Discord. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
  'ABORT_ERR',
]);

/** Whether a request failed because the connection did, so that Discord may or may not have had it. */
export function connectionBroke(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return UNREACHABLE.has(String(code)) || name === 'AbortError' || name === 'TimeoutError';
}

/** Why Discord did not let us in, in one sentence as far as that is known; never with the token. */
export function failureSentence(error: unknown): string {
  if (error instanceof ConnectionClosed || error instanceof CannotListen) return error.message;
  const { code, status, name } = (error instanceof Error ? error : {}) as {
    code?: unknown;
    status?: unknown;
    name?: string;
  };
  if (code === 'TokenInvalid' || status === 401)
    return 'Discord does not accept DISCORD_TOKEN: copy it anew from the developer portal';
  if (connectionBroke(error)) return `Discord cannot be reached (${code ?? name}): check the network`;
  const { message, stack } = describeError(error);
  const [, resets] = /^Not enough sessions remaining.*resets at (\S+)$/.exec(message) ?? [];
  if (resets)
    return `Discord lets a bot connect a thousand times a day, and today's are used up: start Verbatim again after ${resets}`;
  return stack || message;
}
