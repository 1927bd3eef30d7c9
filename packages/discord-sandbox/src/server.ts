import { readFile } from 'node:fs/promises';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Door } from './door.ts';
import type { Gateway } from './gateway.ts';
import { keepFile } from './messages.ts';
import type { createRest } from './rest/router.ts';
import { LIMITS } from './rules/limits.ts';
import type { World } from './world.ts';

export interface Parts {
  world: World;
  gateway: Gateway;
  rest: ReturnType<typeof createRest>['serve'];
  /** Takes over the WebSocket of a page. */
  acceptPage: (socket: WebSocket) => void;
  /** Hears of a request that failed through the sandbox's own fault. */
  onError: (error: unknown) => void;
  /** The folder with the built page. */
  pageFolder: string;
  /** Who may come in. */
  door: Door;
}

const PAGE_FILES = new Map<string, readonly [file: string, type: string]>([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/page.css', ['page.css', 'text/css; charset=utf-8']],
  ['/icon.svg', ['icon.svg', 'image/svg+xml']],
  ['/page.js', ['page.js', 'text/javascript; charset=utf-8']],
]);
const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** HTTP and WebSocket on one port. Refuses whoever came by another name or from another site. */
export async function listen(parts: Parts, host: string, port: number): Promise<Server> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, perMessageDeflate: false });
  const server = createHttpServer((request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      parts.onError(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: '500: Internal Server Error', code: 0 }));
    });
  });
  server.on('upgrade', (request, socket, head) => upgrade(parts, sockets, request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  parts.world.origin = originOf(host, (server.address() as AddressInfo).port);
  server.on('close', () => sockets.close());
  return server;
}

async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse) {
  const { world, rest, door } = parts;
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (!door.isOwn(request, world.origin))
    return plain(response, 403, 'The sandbox answers on its own address only.');
  const url = targetOf(request, world.origin);
  if (!url) return plain(response, 400, 'Bad request.');
  if (url.pathname.startsWith('/api/')) return rest(request, response, url);
  if (request.method === 'POST' && url.pathname === '/uploads') return upload(parts, request, response, url);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(response, 405, 'Method not allowed.');
  const welcome = door.welcome(url);
  if (welcome) return response.writeHead(303, welcome).end();
  if (!door.isOpenTo(request))
    return plain(response, 401, 'Open the address with the key that was printed when the sandbox started.');
  if (url.pathname.startsWith('/attachments/')) return sendAttachment(world, response, url.pathname);
  if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
  const page = PAGE_FILES.get(url.pathname);
  if (!page) return plain(response, 404, 'Not found.');
  const content = await readFile(join(parts.pageFolder, page[0])).catch(() => null);
  if (!content) return plain(response, 503, 'The page is not built yet: run "npm run build".');
  response.writeHead(200, { 'content-type': page[1], 'content-security-policy': PAGE_POLICY });
  response.end(content);
}

/** Where a request goes on this server. Null for one that names a server itself, as requests to a proxy do. */
function targetOf({ url = '' }: IncomingMessage, origin: string): URL | null {
  const target = url.startsWith('/') && URL.canParse(url, origin) ? new URL(url, origin) : null;
  return target?.origin === origin ? target : null;
}

/** Takes a file that the page wants to send along, and gives the value of the option that names it. */
async function upload({ world, door }: Parts, request: IncomingMessage, response: ServerResponse, url: URL) {
  if (!request.headers.origin || !door.isOpenTo(request)) return plain(response, 401, 'Open the page first.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > LIMITS.message.fileBytes) return plain(response, 413, 'The file is too large.');
    chunks.push(bytes);
  }
  const name = url.searchParams.get('name') || 'file';
  const type = request.headers['content-type'] || 'application/octet-stream';
  const { id } = keepFile(world, { name, type, bytes: new Uint8Array(Buffer.concat(chunks)) });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
}

/** Pictures are shown; anything else is a download that cannot run. */
function sendAttachment(world: World, response: ServerResponse, path: string) {
  const file = world.files.get(path.split('/')[2] ?? '');
  if (!file) return plain(response, 404, 'Not found.');
  const picture = IMAGE_TYPES.includes(file.type);
  const name = encodeURIComponent(file.name);
  response.writeHead(200, {
    'content-type': picture ? file.type : 'application/octet-stream',
    'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
  response.end(file.bytes);
}

/** The address that the bot on this machine uses, whichever one the server listens on. */
function originOf(host: string, port: number): string {
  const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

function plain(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(sentence);
}

function upgrade(
  parts: Parts,
  sockets: WebSocketServer,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
) {
  const url = targetOf(request, parts.world.origin);
  const accept = url && parts.door.isOwn(request, parts.world.origin) ? acceptor(parts, request, url) : null;
  if (!accept) {
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  sockets.handleUpgrade(request, socket, head, accept);
}

function acceptor({ gateway, acceptPage, door }: Parts, request: IncomingMessage, url: URL) {
  if (/^\/gateway\/?$/.test(url.pathname))
    return (socket: WebSocket) => gateway.accept(socket, url.searchParams);
  if (url.pathname === '/page' && request.headers.origin && door.isOpenTo(request)) return acceptPage;
  return null;
}
