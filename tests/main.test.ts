import { type Sandbox, startSandbox } from 'discord-sandbox';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Folder, temporaryFolder } from './support/folder.ts';
import { built, OFFLINE, type Running, start } from './support/program.ts';

beforeAll(built, 60_000);

describe('npm start without a token', () => {
  let running: Running;
  let folder: Folder | undefined;
  afterEach(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
    await folder?.remove();
    folder = undefined;
  });

  const address = () =>
    vi.waitFor(
      () => {
        const [, url] = /Try it here: (http\S+)/.exec(running.printed()) ?? [];
        if (url === undefined) throw new Error(running.printed());
        return url;
      },
      { timeout: 30_000 },
    );

  it('prints the address of a page that answers, on this machine alone, and leaves on SIGTERM', async () => {
    running = start('main.js');
    const url = await address();
    expect(url).toMatch(/^http:\/\/(127\.0\.0\.1|localhost):\d+\//);
    expect(running.printed()).toContain('Verbatim answers from 6 sources in corpus.');
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
  });

  it('leaves on Ctrl+C too', async () => {
    running = start('main.js');
    await address();
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(0);
  });

  it('starts with the good sources, and logs the others', async () => {
    folder = await temporaryFolder({
      'good.md': 'The mill burned.',
      'bad.md': '---\nkind: novel\n---\nText.',
    });
    running = start('main.js', [], { env: { VERBATIM_CORPUS: folder.path } });
    await address();
    expect(running.printed()).toContain('Verbatim answers from 1 source in ');
    expect(running.printed()).toContain('bad.md:2: \\"kind\\" is not one of');
  });

  it('says in a sentence that the data are damaged', async () => {
    folder = await temporaryFolder({
      'verbatim.db': 'this is no database, whatever its name says '.repeat(50),
    });
    running = start('main.js', [], { env: { VERBATIM_DATA: folder.path } });
    const { code, err } = await running.ended;
    expect(code).toBe(2);
    expect(err).toMatch(
      /^verbatim: .*verbatim\.db is damaged \(file is not a database\): move it away, and bring a backup back with verbatim restore\n$/,
    );
  });

  it('says so when its port is taken', async () => {
    running = start('main.js');
    const { port } = new URL(await address());
    const second = await start('main.js', [], { env: { VERBATIM_PORT: port } }).ended;
    expect(second).toMatchObject({
      code: 2,
      out: '',
      err: `verbatim: port ${port} cannot be used (EADDRINUSE): set VERBATIM_PORT to another one, or to 0\n`,
    });
  });
});

describe('the bot on Discord', () => {
  let discord: Sandbox;
  let running: Running;
  beforeEach(async () => {
    discord = await startSandbox();
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, LOG_LEVEL: 'warn' };
    running = start('main.js', [], { env });
    await vi.waitFor(() => expect(running.printed()).toContain('Verbatim is on Discord.'), {
      timeout: 30_000,
    });
  });
  afterEach(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
    await discord.close();
  });

  it('leaves in order on SIGTERM', async () => {
    running.child.kill('SIGTERM');
    const { out, ...left } = await running.ended;
    expect(left).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Verbatim is on Discord\.\nAdd it to a server: https:\/\/discord\.com\/oauth2\/authorize\S+\n$/,
    );
  });

  it('leaves with one sentence and code 2 when Discord will not have it back', async () => {
    discord.faults.cutConnection(4004);
    const { code, err } = await running.ended;
    expect(code).toBe(2);
    expect(err.split('\n').filter((line) => line.startsWith('verbatim:'))).toEqual([
      'verbatim: Discord does not accept DISCORD_TOKEN any more (4004): copy it anew from the developer portal',
    ]);
    expect(err).not.toContain(discord.token);
  });
});

describe('npm start refuses, with code 2 and a sentence,', () => {
  it('a folder without a good source', async () => {
    const folder = await temporaryFolder({ 'bad.md': '---\nkind: novel\n---\nText.', 'empty.md': '' });
    const { code, out, err } = await start('main.js', [], {
      env: { VERBATIM_CORPUS: folder.path, LOG_LEVEL: 'silent' },
    }).ended;
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.replaceAll(folder.path, '…').split('\n')).toEqual([
      'verbatim: there is no good source to answer from.',
      '…/bad.md:2: "kind" is not one of article, notes, transcript, document',
      '…/empty.md:1: the body is empty: put the text behind the front matter',
      '',
    ]);
    await folder.remove();
  });

  it('an empty folder and a missing one', async () => {
    const folder = await temporaryFolder();
    const env = { VERBATIM_CORPUS: folder.path, LOG_LEVEL: 'silent' };
    expect(await start('main.js', [], { env }).ended).toMatchObject({
      code: 2,
      err: `verbatim: there is no good source to answer from.\nno .md file in ${folder.path}\n`,
    });
    await folder.remove();
    expect(await start('main.js', [], { env }).ended).toMatchObject({
      code: 2,
      err: `verbatim: there is no good source to answer from.\n${folder.path}: the folder cannot be read (ENOENT): check its name\n`,
    });
  });

  it('a wrong setting', async () => {
    expect(await start('main.js', [], { env: { VERBATIM_PORT: 'http' } }).ended).toEqual({
      code: 2,
      out: '',
      err: 'verbatim: the environment: VERBATIM_PORT is not a port: give a whole number from 0 to 65535\n',
    });
  });

  it('a token when Discord cannot be reached, without printing it', async () => {
    const token = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'Gabcde', 'not-a-real-token-not-a-real-token-0123'].join('.');
    const { code, out, err } = await start('main.js', [], {
      env: { DISCORD_TOKEN: token, LOG_LEVEL: 'trace', ...OFFLINE },
    }).ended;
    expect(code).toBe(2);
    expect(err).toContain('verbatim: Discord cannot be reached (ENOTFOUND): check the network\n');
    for (const part of [token, ...token.split('.')]) expect(out + err).not.toContain(part);
  });
});
