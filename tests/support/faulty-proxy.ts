import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What happens to a request: the connection breaks before or after Discord has it, or nobody ever answers. */
export type Fault = 'breaks before' | 'breaks after' | 'stays silent' | undefined;

/** Stands before an API, and does to each request what `fault` says. */
export async function faultyProxy(api: string, fault: (request: IncomingMessage) => Fault) {
  const target = new URL(api);
  const server = createServer(async (request, response) => {
    const what = fault(request);
    const body = await buffer(request);
    if (what === 'stays silent') return;
    if (what === 'breaks before') return void request.socket.destroy();
    const { host: _, 'content-length': __, connection: ___, ...headers } = request.headers;
    const { method = 'GET', url = '' } = request;
    const answer = await fetch(new URL(url, target), {
      method,
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const payload = Buffer.from(await answer.arrayBuffer());
    if (what === 'breaks after') return void request.socket.destroy();
    const kept = [...answer.headers].filter(([name]) => !/^(content-|transfer-|connection)/.test(name));
    const type = answer.headers.get('content-type') ?? 'application/json';
    response.writeHead(answer.status, { ...Object.fromEntries(kept), 'content-type': type }).end(payload);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
