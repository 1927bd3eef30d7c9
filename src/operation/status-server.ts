import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Listening, listen } from '../wire/listen.ts';
import type { Metrics } from './metrics.ts';
import type { OperationState } from './state.ts';

export interface StatusOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** How Verbatim is just now; asked at most once a second. */
  readonly state: () => Promise<OperationState>;
}

const FRESH_MS = 1000;
/** Whoever asks has no more to say than a line. */
const LIMITS = { maxHeaderSize: 8192, requestTimeout: 5000, headersTimeout: 5000 };
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Tells service managers and Prometheus how Verbatim is: `/healthz` whether the process runs, `/readyz` whether it can
 * answer, and if not why, `/metrics` figures. Nothing that it tells is secret; it listens where it is told to alone.
 */
export async function startStatusServer({ port, host, metrics, state }: StatusOptions): Promise<Listening> {
  const known = fresh(state);
  const server = createServer(LIMITS, (request, response) => {
    answer(request, response, known, metrics).catch(() => end(response, 500, 'text/plain', 'failed\n'));
  });
  return listen(server, { port, host, cutsOff: true });
}

async function answer(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  state: () => Promise<OperationState>,
  metrics: StatusOptions['metrics'],
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'text/plain', 'only GET\n');
  switch (url.split('?', 1)[0]) {
    case '/healthz':
      return end(response, 200, 'text/plain', 'ok\n');
    case '/readyz': {
      const { parts } = await state();
      const ready = parts.every(({ why }) => why === undefined);
      const told = Object.fromEntries(parts.map(({ part, why }) => [part, why ?? 'ok']));
      return end(response, ready ? 200 : 503, JSON_TYPE, `${JSON.stringify({ ready, ...told })}\n`);
    }
    case '/metrics':
      return end(response, 200, metrics.contentType, await metrics.text(await state()));
    default:
      return end(response, 404, 'text/plain', 'there are /healthz, /readyz and /metrics\n');
  }
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

/** The same, asked again only when the last answer is old. */
function fresh<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let last: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > FRESH_MS) last = { at: performance.now(), value: make() };
    return last.value;
  };
}
