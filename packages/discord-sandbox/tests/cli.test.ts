import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = existsSync(join(root, 'dist/cli.js'));

/** A folder of somebody else's: the example bot, and what it was installed with. */
function folder(files: Record<string, string> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'stranger-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  symlinkSync(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(path, 'node_modules'));
  cpSync(join(root, 'example/bot.js'), join(path, 'bot.mjs'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** `discord-sandbox` with these arguments; it ends with the test, and so does its bot. */
function start(args: readonly string[], cwd = folder(), env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'bin/discord-sandbox.mjs'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  const address = async (): Promise<string> => {
    for (;;) {
      const found = /http:\S+/.exec(err)?.[0];
      if (found) return found;
      await Promise.race([once(child.stderr, 'data'), ended.then(() => Promise.reject(new Error(err)))]);
    }
  };
  return { child, ended, address };
}

/** What a person on the page gets for `/hello`, once the bot has registered it. */
async function hello(address: string): Promise<string> {
  const socket = new WebSocket(new URL('/page', address.replace('http', 'ws')), {
    headers: { origin: new URL(address).origin },
  });
  onTestFinished(() => socket.terminate());
  const answered = new Promise<string>((resolve) =>
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data));
      const ready = frame.event?.kind === 'commands';
      if (frame.id === 1 && frame.result?.some(({ name }: { name: string }) => name === 'hello'))
        socket.send(JSON.stringify({ id: 2, call: 'slash', arguments: [{ command: 'hello' }] }));
      if (ready) socket.send(JSON.stringify({ id: 1, call: 'commands', arguments: ['member', 'guild'] }));
      if (frame.id === 2) resolve(frame.result?.message?.content ?? JSON.stringify(frame));
    }),
  );
  await once(socket, 'open');
  socket.send(JSON.stringify({ id: 1, call: 'commands', arguments: ['member', 'guild'] }));
  return answered;
}

const COMMON_JS = `const { Client, GatewayIntentBits, REST, Routes } = require('discord.js');
const token = Buffer.from('123456789012345678').toString('base64') + '.written.down';
const client = new Client({ intents: [GatewayIntentBits.Guilds] });
client.on('interactionCreate', (interaction) => interaction.reply('from CommonJS'));
const body = [{ name: 'hello', description: 'Says hello' }];
const route = Routes.applicationGuildCommands('123456789012345678', '876543210987654321');
client.once('clientReady', () => new REST().setToken(token).put(route, { body }));
client.login(token);`;

describe.skipIf(!built)(`discord-sandbox ${built ? '' : '(skipped: not built, run npm run build)'}`, () => {
  it('runs a bot that knows nothing of it, and leaves with it', async () => {
    const running = start(['--port', '0', 'bot.mjs']);
    expect(await hello(await running.address())).toBe('Hello, Mina!');
    running.child.kill('SIGTERM');
    expect((await running.ended).out).toBe('');
  });

  it('runs whatever command starts one, in CommonJS, with token and ids written down', async () => {
    const ids = ['--application-id', '123456789012345678', '--guild-id', '876543210987654321'];
    const running = start(
      ['--port=0', ...ids, '--', process.execPath, 'bot.cjs', '--port'],
      folder({ 'bot.cjs': COMMON_JS }),
    );
    expect(await hello(await running.address())).toBe('from CommonJS');
  });

  it('hides a real token from the bot, and ends as the bot ends', async () => {
    const script =
      'console.log(process.env.DISCORD_TOKEN, process.argv.slice(2).join()); process.exitCode = 7;';
    const { code, out } = await start(
      ['--port', '0', 'ask.mjs', '--port', 'x'],
      folder({ 'ask.mjs': script }),
      { DISCORD_TOKEN: 'a-real-one' },
    ).ended;
    expect(code).toBe(7);
    expect(out).toMatch(/^\w+\.sandbox\.\S+ --port,x\n$/);
  });

  it('says in one sentence what it cannot do', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const wrong: [args: string[], sentence: RegExp][] = [
      [
        ['--port', 'x', 'bot.mjs'],
        /^discord-sandbox: --port x is not a port: give a whole number from 0 to 65535\n$/,
      ],
      [
        ['--port', String(port), 'bot.mjs'],
        /cannot listen on 127.0.0.1, port \d+ \(EADDRINUSE\): change --host or --port\n$/,
      ],
      [['--guild-id', '1', 'bot.mjs'], /--guild-id 1 is not an id: it has 17 to 20 digits\n$/],
      [
        ['--port', '0', '--faults', 'x'],
        /--faults x is not a seed: give a whole number of up to nine digits\n$/,
      ],
      [['--prot', '1', 'bot.mjs'], /^discord-sandbox: Unknown option '--prot'/],
      [['--port', '0', '--', 'no-such-program'], /cannot start no-such-program: .*ENOENT\n$/],
    ];
    for (const [args, sentence] of wrong) {
      const { code, err } = await start(args).ended;
      expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
    }
  });

  it('tells how it is used', async () => {
    const { code, out } = await start(['--help', 'bot.mjs']).ended;
    expect([code, out]).toEqual([0, expect.stringContaining('Usage: discord-sandbox [options] BOT.js')]);
  });
});
