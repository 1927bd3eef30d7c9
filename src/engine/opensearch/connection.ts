import { EngineError, engineError } from './error.ts';

/** Where an OpenSearch is and how it is spoken to. Plain data: it goes to the threads that answer. */
export interface OpenSearchPlace {
  /** Addresses of nodes of one cluster, `http://…` or `https://…`; at least one. */
  readonly nodes: readonly string[];
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Certificates of the authority that is trusted for `https://`, in PEM; those of the system by default. */
  readonly ca?: string | undefined;
  /** What the names of all its indices begin with; `verbatim` by default. */
  readonly prefix?: string | undefined;
  /** How long a search may take, in milliseconds; 2,000 by default. */
  readonly patience?: number | undefined;
  /** Into how many shards the operator's shelf is cut; 1 by default. */
  readonly shards?: number | undefined;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** Lines of JSON, in the place of a body. */
  readonly lines?: readonly object[];
  /** How long it may take, in milliseconds; as long as a search by default. */
  readonly timeout?: number;
  /** Statuses that are an answer, 404 for what is not there. */
  readonly allow?: readonly number[];
}

export interface HttpAnswer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Requests to one cluster. */
export interface Connection {
  /** The addresses, without what is secret in them. */
  readonly at: string;
  /** @throws EngineError */
  request<Body>(request: HttpRequest): Promise<HttpAnswer<Body>>;
  /** How many requests there were, how many failed, and how long they took together. */
  use(): { readonly requests: number; readonly failures: number; readonly seconds: number };
  close(): Promise<void>;
}

/** Whoever asks has 2.5 seconds in all. */
const PATIENCE_MS = 2000;
/** A node that does not answer is passed over for the next one so often. */
const RETRIES = 2;

export async function connect({
  nodes,
  user,
  password,
  ca,
  patience = PATIENCE_MS,
}: OpenSearchPlace): Promise<Connection> {
  // Loaded by those alone who have one.
  const { Client } = await import('@opensearch-project/opensearch');
  const at = nodes.map((node) => new URL(node).origin).join(', ');
  const client = new Client({
    nodes: [...nodes],
    maxRetries: RETRIES,
    requestTimeout: patience,
    ...(user !== undefined && { auth: { username: user, password: password ?? '' } }),
    ...(ca !== undefined && { ssl: { ca } }),
  });
  const use = { requests: 0, failures: 0, seconds: 0 };
  return {
    at,
    use: () => ({ ...use }),
    async request<Body>({ method, path, query, body, lines, timeout, allow = [] }: HttpRequest) {
      const began = performance.now();
      use.requests++;
      try {
        const { statusCode, body: answer } = await client.transport.request(
          {
            method,
            path,
            ...(query && { querystring: { ...query } }),
            ...(body && { body }),
            ...(lines && { bulkBody: [...lines] }),
          },
          { ignore: [...allow], ...(timeout !== undefined && { requestTimeout: timeout }) },
        );
        return { status: statusCode ?? 0, body: answer as Body };
      } catch (error) {
        use.failures++;
        throw engineError(error, at);
      } finally {
        use.seconds += (performance.now() - began) / 1000;
      }
    },
    close: () => client.close(),
  };
}

/** The versions that have what is used of them: 2 and 3. */
const KNOWN = /^[23]\./;

/** @throws EngineError where what answers there is none, or one of a version that is not known */
export async function checkServer(connection: Connection): Promise<string> {
  const { body } = await connection.request<{ version?: { number?: string; distribution?: string } }>({
    method: 'GET',
    path: '/',
    timeout: 10_000,
  });
  const { number, distribution } = body?.version ?? {};
  if (number === undefined)
    throw new EngineError(`what answers at ${connection.at} is no OpenSearch: look at VERBATIM_OPENSEARCH`);
  if (distribution !== 'opensearch' || !KNOWN.test(number))
    throw new EngineError(
      `at ${connection.at} answers ${distribution ?? 'Elasticsearch'} ${number}: Verbatim needs OpenSearch 2 or 3`,
    );
  return number;
}
