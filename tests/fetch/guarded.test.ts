import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublic } from '../../src/fetch/addresses.ts';
import { type Guard, guardedFetch } from '../../src/fetch/guarded.ts';

describe('addresses', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '2001:db8::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'not an address',
    '',
  ])('%s is none of the public internet', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['1.1.1.1', '93.184.216.34', '172.15.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is one',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );
});

describe('the guarded client', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  /** A server on loopback that counts as public, unless `guard` says otherwise. */
  async function serve(listener: RequestListener, guard: Guard = {}) {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
    const { port } = started.address() as AddressInfo;
    const fetch = guardedFetch({
      isAllowed: (address) => address === '127.0.0.1' || isPublic(address),
      ports: new Set([String(port)]),
      ...guard,
    });
    return { fetch, at: `http://127.0.0.1:${port}`, port };
  }

  it('gives the bytes of a page, and where it was found in the end', async () => {
    const { fetch, at } = await serve(({ url, headers }, response) => {
      if (url === '/old') return response.writeHead(302, { location: '/new' }).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b' });
      response.end(`<p>${headers.cookie ?? 'no cookie'}</p>`);
    });
    const fetched = await fetch(`${at}/old#part`);
    expect(fetched).toMatchObject({ ok: true, url: `${at}/new`, type: 'text/html' });
    expect(fetched.ok && Buffer.from(fetched.bytes).toString()).toBe('<p>no cookie</p>');
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
  ])('does not go to %s', async (link) => {
    expect(await guardedFetch()(link)).toEqual({ ok: false, fault: 'linkNotPublic' });
  });

  it.each(['ftp://example.org/', 'file:///etc/passwd', 'http://example.org:22/', 'nothing', 'javascript:1'])(
    'does not take %s for a link',
    async (link) => {
      expect(await guardedFetch()(link)).toEqual({ ok: false, fault: 'linkNotWeb' });
    },
  );

  it('does not follow a redirect into the own network, or more than five', async () => {
    const { fetch, at } = await serve(({ url }, response) => {
      const location = url === '/in' ? 'http://10.0.0.1/' : url === '/port' ? 'http://127.0.0.1:1/' : '/on';
      response.writeHead(302, { location }).end();
    });
    expect(await fetch(`${at}/port`)).toEqual({ ok: false, fault: 'linkNotWeb' });
    expect(await fetch(`${at}/on`)).toEqual({ ok: false, fault: 'linkRedirects' });
    const { port } = new URL(at);
    const both = guardedFetch({
      isAllowed: (address) => address === '127.0.0.1',
      ports: new Set([port, '']),
    });
    expect(await both(`${at}/in`)).toEqual({ ok: false, fault: 'linkNotPublic' });
  });

  it('uses the address that it has checked, whatever the name leads to next', async () => {
    const { port } = await serve((_, response) => response.end());
    let looked = 0;
    const addresses = (list: { address: string; family: number }[]) =>
      ((_: string, __: object, done: (error: null, all: object) => void) => {
        looked++;
        done(null, list);
      }) as never;
    const fetch = (list: { address: string; family: number }[]) =>
      guardedFetch({ ports: new Set([String(port)]), lookup: addresses(list) })(
        `http://rebound.example:${port}/`,
      );
    // One private address among public ones is enough.
    const mixed = [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await fetch(mixed)).toEqual({ ok: false, fault: 'linkNotPublic' });
    expect(await fetch([{ address: '::ffff:127.0.0.1', family: 6 }])).toEqual({
      ok: false,
      fault: 'linkNotPublic',
    });
    expect(looked).toBe(2);
  });

  it('gives up on what is slow, too large, packed, no text, or an error', async () => {
    const { fetch, at } = await serve(
      ({ url }, response) => {
        if (url === '/slow') return;
        if (url === '/drip') return void response.writeHead(200, { 'content-type': 'text/html' }).write('a');
        if (url === '/large')
          return response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(2000));
        if (url === '/gone') return response.writeHead(404, { 'content-type': 'text/html' }).end();
        if (url === '/packed')
          return response
            .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
            .end('x');
        response.writeHead(200, { 'content-type': 'image/png' }).end();
      },
      { milliseconds: 500, largest: 1000 },
    );
    const faults = await Promise.all(
      ['slow', 'drip', 'large', 'gone', 'packed', 'picture'].map(async (path) => fetch(`${at}/${path}`)),
    );
    expect(faults.map((one) => !one.ok && one.fault)).toEqual([
      'linkSlow',
      'linkSlow',
      'linkTooLarge',
      'linkRefused',
      'linkNotText',
      'linkNotText',
    ]);
    server?.closeAllConnections();
    server?.close();
    expect(await fetch(`${at}/`)).toMatchObject({ ok: false, fault: 'linkUnreachable' });
  });
});
