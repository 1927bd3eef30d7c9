import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { isPublic, literalAddress } from './addresses.ts';
import { discard, readUpTo, withSignal } from './bounded.ts';

/** Why a link was not fetched; each is also a phrase that says so. */
export type FetchFault =
  | 'linkNotWeb'
  | 'linkNotPublic'
  | 'linkRedirects'
  | 'linkSlow'
  | 'linkTooLarge'
  | 'linkNotText'
  | 'linkUnreachable'
  | 'linkRefused';

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly url: string; readonly type: string }
  | { readonly ok: false; readonly fault: FetchFault };

export interface Guard {
  /** Which addresses may be spoken to; the public ones by default. */
  readonly isAllowed?: (address: string) => boolean;
  readonly ports?: ReadonlySet<string>;
  /** For all redirects together; 10,000 by default. */
  readonly milliseconds?: number;
  /** Of the body; 10 MB by default. */
  readonly largest?: number;
  /** How names become addresses; the system's way by default. */
  readonly lookup?: typeof systemLookup;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);
const LARGEST = 10 * 2 ** 20;
const LONGEST_MS = 10_000;
const HEADERS = {
  'user-agent': 'Verbatim (a Discord bot that quotes pages that its users add; it fetches nothing by itself)',
  accept: 'text/html, application/xhtml+xml, text/*;q=0.9',
  // A packed body could be a thousand times as long as what comes.
  'accept-encoding': 'identity',
};

class Fault extends Error {
  readonly fault: FetchFault;

  constructor(fault: FetchFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Fetches what strangers name: http(s) on the usual ports, from public addresses alone. Every address is checked when
 * a connection is made to it, and is the one that is used, so that a name cannot lead elsewhere between the two; each
 * redirect is checked anew. No cookies are sent or kept.
 */
export function guardedFetch(guard: Guard = {}): (link: string) => Promise<Fetched> {
  const { isAllowed = isPublic, ports = PORTS, milliseconds = LONGEST_MS, largest = LARGEST } = guard;
  const agent = new Agent({
    connect: { lookup: checkedLookup(isAllowed, guard.lookup ?? systemLookup), timeout: milliseconds },
    pipelining: 0,
    maxHeaderSize: 32_768,
  });

  return (link) =>
    withSignal(milliseconds, async (signal) => {
      try {
        return await follow(link, signal);
      } catch (error) {
        if (error instanceof Fault) return { ok: false, fault: error.fault };
        return { ok: false, fault: signal.aborted ? 'linkSlow' : faultIn(error) };
      }
    });

  async function follow(link: string, signal: AbortSignal): Promise<Fetched> {
    let url = checked(link);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await request(url, { dispatcher: agent, headers: HEADERS, signal });
      const { statusCode, headers, body } = response;
      const target = headers.location;
      if (REDIRECTS.has(statusCode) && typeof target === 'string') {
        discard(body);
        if (!URL.canParse(target, url)) throw new Fault('linkNotWeb');
        url = checked(new URL(target, url).href);
        continue;
      }
      const type =
        String(headers['content-type'] ?? '')
          .split(';', 1)[0]
          ?.trim()
          .toLowerCase() ?? '';
      const fault = faultOf(statusCode, type, headers['content-encoding'], headers['content-length']);
      if (fault) {
        discard(body);
        throw new Fault(fault);
      }
      const bytes = await readUpTo(body, largest);
      if (!bytes) throw new Fault('linkTooLarge');
      return { ok: true, bytes, url: url.href, type };
    }
    throw new Fault('linkRedirects');
  }

  function checked(link: string): URL {
    if (!URL.canParse(link)) throw new Fault('linkNotWeb');
    const url = new URL(link);
    if (!/^https?:$/.test(url.protocol) || !ports.has(url.port)) throw new Fault('linkNotWeb');
    url.username = '';
    url.password = '';
    url.hash = '';
    // No name is looked up for an address.
    const address = literalAddress(url.hostname);
    if (address !== undefined && !isAllowed(address)) throw new Fault('linkNotPublic');
    return url;
  }

  function faultOf(
    status: number,
    type: string,
    encoding: string | string[] | undefined,
    length: string | string[] | undefined,
  ): FetchFault | undefined {
    if (status < 200 || status > 299) return 'linkRefused';
    if (!/^(text\/[\w.+-]+|application\/xhtml\+xml)$/.test(type)) return 'linkNotText';
    if (encoding !== undefined && encoding !== 'identity') return 'linkNotText';
    return Number(length ?? 0) > largest ? 'linkTooLarge' : undefined;
  }
}

/** Looks a name up, and gives no address unless all of them may be spoken to. */
const checkedLookup =
  (isAllowed: (address: string) => boolean, lookup: typeof systemLookup): LookupFunction =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => !isAllowed(address)))
        return done(new Fault('linkNotPublic'), '', 0);
      if (options.all === true)
        return (done as (error: null, all: typeof addresses) => void)(null, addresses);
      done(null, first.address, first.family);
    });

function faultIn(error: unknown): FetchFault {
  const { cause, errors = [] } = (error ?? {}) as { cause?: unknown; errors?: unknown[] };
  for (const one of [cause, ...errors]) if (one instanceof Fault) return one.fault;
  return 'linkUnreachable';
}
