import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../src/index.ts';
import { call, callbackPath, complaints, openSandbox, silentStage, slash, stage } from './stage.ts';

function status(
  { url }: Sandbox,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

async function upgrade({ url }: Sandbox, path: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(new URL(path, url.replace('http', 'ws')), { headers });
  onTestFinished(() => socket.terminate());
  const opened = once(socket, 'open').then(() => 'open');
  const refused = once(socket, 'unexpected-response').then(([, response]) => String(response.statusCode));
  return Promise.race([opened, refused]);
}

/** The page's socket, with the frames it receives. */
async function page(sandbox: Sandbox) {
  const socket = new WebSocket(new URL('/page', sandbox.url.replace('http', 'ws')), {
    headers: { origin: sandbox.url.slice(0, -1) },
  });
  onTestFinished(() => socket.terminate());
  const frames: Record<string, unknown>[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(data.toString())));
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  return { socket, frames, closed };
}

test('answers to its own address alone, so that no name that was pointed here reaches it', async () => {
  const sandbox = await openSandbox();
  const { host, port } = new URL(sandbox.url);
  expect(await status(sandbox, '/api/v10/gateway', { host })).toBe(200);
  expect(await status(sandbox, '/api/v10/gateway', { host: `localhost:${port}` })).toBe(200);
  expect(await status(sandbox, '/api/v10/gateway', { host: 'evil.example' })).toBe(403);
  expect(await status(sandbox, '/', { host: `evil.example:${port}` })).toBe(403);
  expect(await upgrade(sandbox, '/gateway?v=10&encoding=json', { host: 'evil.example' })).toBe('403');
});

test('refuses two names at once, and targets that name another server', async () => {
  const sandbox = await openSandbox();
  const { host, port } = new URL(sandbox.url);
  const answerTo = async (head: string[]) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(`${head.join('\r\n')}\r\n\r\n`);
    let text = '';
    for await (const chunk of socket) text += chunk;
    return Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1]);
  };
  const to = (target: string, ...hosts: string[]) =>
    answerTo([`GET ${target} HTTP/1.1`, ...hosts.map((name) => `Host: ${name}`), 'Connection: close']);
  const path = '/api/v10/gateway';
  expect(await to(path, host)).toBe(200);
  expect(await to(path, host, 'evil.example')).toBe(403);
  expect(await to(path, 'evil.example', host)).toBe(403);
  expect(await to(path, host, host)).toBe(403);
  for (const target of [
    `http://${host}${path}`,
    `http://evil.example${path}`,
    `//evil.example${path}`,
    `/\\evil.example${path}`,
    '*',
    'api',
  ])
    expect([target, await to(target, host)]).toEqual([target, 400]);
  const upgraded = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ];
  expect(
    await answerTo([`GET http://${host}/gateway?v=10&encoding=json HTTP/1.1`, `Host: ${host}`, ...upgraded]),
  ).toBe(403);
});

test('reads no body of a caller without a token', async () => {
  const sandbox = await openSandbox();
  const paths = [
    '/users/@me',
    '/nowhere',
    '/interactions/1/none/callback',
    `/webhooks/${sandbox.applicationId}/none`,
  ];
  for (const path of paths) {
    const sent = request(`${sandbox.api}/v10${path}`, { method: 'POST' });
    const status = once(sent, 'response').then(([response]) => response.resume().statusCode);
    sent.on('error', () => undefined);
    // It never ends, and is answered all the same.
    sent.write('{"content": "');
    expect([path, await status]).toEqual([path, expect.toBeOneOf([400, 401, 404, 405])]);
    sent.destroy();
  }
  expect(sandbox.log.map(({ body }) => body)).toEqual(paths.map(() => null));
});

test('on any other host, the page asks for the key in the printed address, and remembers it', async () => {
  const sandbox = await openSandbox({ host: '0.0.0.0' });
  const printed = new URL(sandbox.url);
  const { origin } = new URL(sandbox.api);
  const visit = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, origin), { headers, redirect: 'manual' });
  expect((await visit('/')).status).toBe(401);
  expect((await visit('/page.js')).status).toBe(401);
  expect((await visit('/?key=wrong')).status).toBe(401);
  const welcomed = await visit(`/${printed.search}`);
  expect([welcomed.status, welcomed.headers.get('location')]).toEqual([303, '/']);
  const set = welcomed.headers.get('set-cookie') ?? '';
  expect(set).toContain('HttpOnly; SameSite=Strict');
  const cookie = set.split(';')[0] ?? '';
  expect((await visit('/nothing', { cookie })).status).toBe(404);
  const own = { url: `${origin}/` } as Sandbox;
  expect(await upgrade(own, '/page', { origin })).toBe('403');
  expect(await upgrade(own, '/page', { origin, cookie })).toBe('open');
  expect(await upgrade(own, '/page', { origin: 'http://evil.example', cookie })).toBe('403');
  expect(await status(own, '/', { host: `evil.example:${printed.port}`, cookie })).toBe(403);
  expect((await openSandbox({ host: '0.0.0.0' })).url).not.toContain(printed.search);
});

test('answers no page of another site', async () => {
  const sandbox = await openSandbox();
  const own = { origin: sandbox.url.slice(0, -1) };
  const foreign = { origin: 'https://evil.example' };
  expect(await status(sandbox, '/api/v10/gateway', foreign)).toBe(403);
  expect(await status(sandbox, '/api/v10/gateway', { origin: 'null' })).toBe(403);
  expect(await upgrade(sandbox, '/page', own)).toBe('open');
  expect(await upgrade(sandbox, '/page', foreign)).toBe('403');
  expect(await upgrade(sandbox, '/page', {})).toBe('403');
  expect(await upgrade(sandbox, '/gateway?v=10&encoding=json', foreign)).toBe('403');
  expect(await upgrade(sandbox, '/elsewhere', own)).toBe('403');
});

const built = existsSync(new URL('../dist/page/page.js', import.meta.url));

test.skipIf(!built)(
  `serves the page under a policy that runs and loads nothing from elsewhere${built ? '' : ' (skipped: dist/page is not built)'}`,
  async () => {
    const sandbox = await openSandbox();
    for (const path of ['/', '/page.js', '/page.css']) {
      const { status: code, headers } = await fetch(new URL(path, sandbox.url));
      expect([code, headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  },
);

test('serves nothing but the page', async () => {
  const sandbox = await openSandbox();
  for (const path of ['/package.json', '/..%2f..%2fpackage.json', '/page.js.map', '/attachments/1/x'])
    expect((await fetch(new URL(path, sandbox.url))).status).toBe(404);
  expect((await fetch(sandbox.url, { method: 'POST' })).status).toBe(405);
});

test('refuses bodies that are too large or cannot be read', async () => {
  const sandbox = await openSandbox();
  const path = `/applications/${sandbox.applicationId}/commands`;
  expect(await call(sandbox, 'POST', path, '{')).toMatchObject([400, { code: 50109 }]);
  const large = JSON.stringify({ name: 'x'.repeat(1_100_000) });
  expect(await call(sandbox, 'POST', path, large)).toMatchObject([413, { code: 40005 }]);
  const form = { 'content-type': 'multipart/form-data; boundary=b' };
  expect(await call(sandbox, 'POST', path, 'nonsense', form)).toMatchObject([400, { code: 50035 }]);
  for (const body of ['null', '[]', '"text"', '7'])
    expect(await call(sandbox, 'POST', path, body)).toMatchObject([400, { code: 50035 }]);
});

test('refuses a body nested without end, and keys that reach for the prototype', async () => {
  const { sandbox, received } = await silentStage([slash('go')]);
  const arrival = received();
  void sandbox.slash({ command: 'go' });
  const path = callbackPath(await arrival);
  const deep = `{"type":4,"data":{"components":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
  expect((await call(sandbox, 'POST', path, deep))[0]).toBe(400);
  const polluted =
    '{"type":4,"data":{"flags":32768,"components":[{"__proto__":{"type":10},"constructor":1}]}}';
  const [status, body] = await call(sandbox, 'POST', path, polluted);
  expect([status, complaints(body)]).toEqual([400, ['data.components.0: UNION_TYPE_CHOICES']]);
  const names = '{"name":"go","description":"x","name_localizations":{"__proto__":"go","constructor":"go"}}';
  await call(sandbox, 'POST', `/applications/${sandbox.applicationId}/commands`, names);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { _errors?: unknown })._errors).toBeUndefined();
});

test('a file that is no picture is a download that cannot run', async () => {
  const { sandbox } = await stage([slash('file')], async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({ files: [{ attachment: Buffer.from('<script>1</script>'), name: 'a.html' }] });
  });
  const outcome = await sandbox.slash({ command: 'file' });
  const url = (outcome.kind === 'message' && outcome.message?.attachments[0]?.url) || '';
  const { headers } = await fetch(url);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
});

test('the page speaks the same interface as a test, and hears what happens', async () => {
  const { sandbox } = await stage([slash('hello')], async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('hi');
  });
  const { socket, frames } = await page(sandbox);
  const ask = (id: number, name: string, ...given: unknown[]) =>
    socket.send(JSON.stringify({ id, call: name, arguments: given }));
  const reply = (id: number) => sandbox.until(() => frames.find((frame) => frame.id === id));
  ask(1, 'commands', 'member', 'guild');
  ask(2, 'slash', { command: 'hello' });
  ask(3, 'slash', { command: 'nothing' });
  expect(await reply(1)).toMatchObject({ result: [{ name: 'hello' }] });
  expect(await reply(2)).toMatchObject({ result: { kind: 'message', message: { content: 'hi' } } });
  expect(await reply(3)).toEqual({ id: 3, refused: 'There is no command "nothing" for this person here.' });
  expect(frames[0]).toMatchObject({ state: { online: true, people: { length: 4 } } });
  const events = frames.flatMap(({ event }) => (event ? [(event as { kind: string }).kind] : []));
  expect(new Set(events)).toEqual(new Set(['gateway', 'message', 'outcome', 'rest']));
});

test.each([
  '{',
  'null',
  '[]',
  '{"id":1,"call":"close","arguments":[]}',
  '{"id":1,"call":"slash","arguments":[{"command":7}]}',
  '{"id":1,"call":"read","arguments":[7]}',
  '{"id":1,"call":"constructor","arguments":[]}',
])('the page’s socket closes on the malformed frame %s', async (frame) => {
  const sandbox = await openSandbox();
  const { socket, closed } = await page(sandbox);
  socket.send(frame);
  expect(await closed).toBe(1008);
});

test('the page’s socket closes on a frame of more than 64 KiB', async () => {
  const sandbox = await openSandbox();
  const { socket, closed } = await page(sandbox);
  socket.send('x'.repeat(70_000));
  expect(await closed).toBe(1009);
});
