import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

export interface Door {
  /** Whether a request came by the server's own address, and from no other site's page. */
  isOwn(request: IncomingMessage, origin: string): boolean;
  /** The headers of the answer to a visit with the right key: it is remembered, and goes out of the address. */
  welcome(url: URL): { location: string; 'set-cookie': string } | null;
  /** Whether the page may be shown. */
  isOpenTo(request: IncomingMessage): boolean;
  /** The page's address to hand out. */
  address(origin: string): string;
}

const COOKIE = 'sandbox-key';
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/**
 * Who may come in. On loopback whoever uses the machine; DNS rebinding changes the name that a browser uses, and
 * a foreign page shows in its origin: both are refused. On any other host only who brings the key of this run.
 */
export function createDoor(host: string): Door {
  if (LOOPBACK.includes(host))
    return {
      isOwn: (request, origin) => {
        const { host: own, port } = new URL(origin);
        return cameBy(request, (name) => name === own || name === `localhost:${port}`);
      },
      welcome: () => null,
      isOpenTo: () => true,
      address: (origin) => `${origin}/`,
    };
  const key = randomBytes(18).toString('base64url');
  return {
    // A rebound name is never an IP address.
    isOwn: (request, origin) => {
      const { host: own, port } = new URL(origin);
      return cameBy(request, (name) => name === own || name === `${host}:${port}` || isAddress(name, port));
    },
    welcome: (url) =>
      url.pathname === '/' && isKey(url.searchParams.get('key'), key)
        ? { location: '/', 'set-cookie': `${COOKIE}=${key}; HttpOnly; SameSite=Strict; Path=/` }
        : null,
    isOpenTo: ({ headers }) => isKey(cookieOf(headers.cookie), key),
    address: (origin) => `${publicOrigin(origin, host)}/?key=${key}`,
  };
}

/** Whether the one name that the browser used is ours, and the page that asks, if one does, of the same name. */
function cameBy({ headers, headersDistinct }: IncomingMessage, isOurs: (name: string) => boolean): boolean {
  const { host = '', origin } = headers;
  const once = headersDistinct.host?.length === 1;
  return once && isOurs(host) && (origin === undefined || origin === `http://${host}`);
}

const isAddress = (name: string, port: string): boolean => {
  const address = name.endsWith(`:${port}`) ? name.slice(0, -port.length - 1) : '';
  return isIP(address.replace(/^\[(.*)\]$/, '$1')) !== 0;
};

const cookieOf = (header = ''): string | null =>
  header
    .split(/;\s*/)
    .find((one) => one.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? null;

function isKey(given: string | null, key: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What others type: the host that was asked for, or, where that means every address, one that others can reach. */
function publicOrigin(origin: string, host: string): string {
  const { port } = new URL(origin);
  if (isIP(host) === 0) return `http://${host}:${port}`;
  if (host !== '0.0.0.0' && host !== '::') return origin;
  const reachable = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  return reachable ? `http://${reachable.address}:${port}` : origin;
}
