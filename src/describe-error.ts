const TOKEN = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|(?<=webhooks\/\d+\/|interactions\/\d+\/)[\w.-]+/g;

export interface Described {
  readonly name?: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: string;
}

/** What of an error may be logged: no request, no address, nothing in the shape of a token. */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { message: hideTokens(String(error)) };
  const { name, message, stack = '' } = error;
  const code = 'code' in error ? error.code : undefined;
  return { name, message: hideTokens(message), code, stack: hideTokens(stack) };
}

const hideTokens = (text: string): string => text.replace(TOKEN, '…');
