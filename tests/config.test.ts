import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { temporaryFolder } from './support/folder.ts';

const SETTINGS = [
  'DISCORD_TOKEN',
  'DISCORD_TOKEN_FILE',
  'VERBATIM_DATABASE_FILE',
  'DISCORD_GUILD_ID',
  'DISCORD_API',
  'VERBATIM_CORPUS',
  'VERBATIM_DATA',
  'VERBATIM_DATABASE',
  'VERBATIM_OPENSEARCH',
  'VERBATIM_OPENSEARCH_USER',
  'VERBATIM_OPENSEARCH_PASSWORD',
  'VERBATIM_OPENSEARCH_PASSWORD_FILE',
  'VERBATIM_OPENSEARCH_CA',
  'VERBATIM_OPENSEARCH_PREFIX',
  'VERBATIM_OPENSEARCH_SHARDS',
  'VERBATIM_LINKS',
  'VERBATIM_MENTIONS',
  'VERBATIM_SHELF_SOURCES',
  'VERBATIM_SHELF_MEGABYTES',
  'VERBATIM_SHELF_HOURLY',
  'VERBATIM_THREADS',
  'VERBATIM_OPEN_MEGABYTES',
  'VERBATIM_PORT',
  'VERBATIM_STATUS_PORT',
  'VERBATIM_ANSWERERS',
  'VERBATIM_WIRE_SECRET',
  'VERBATIM_INTERACTIONS_PORT',
  'DISCORD_PUBLIC_KEY',
  'VERBATIM_STATUS_HOST',
  'VERBATIM_HOST',
  'LOG_LEVEL',
  'NO_COLOR',
];

beforeEach(() => {
  // Empty, not absent: a `.env` file of whoever runs this fills in what is absent.
  for (const name of SETTINGS) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the settings', () => {
  it('have defaults: no token, the starter corpus, this machine alone', () => {
    expect(readConfig()).toMatchObject({ corpus: ['corpus'], host: '127.0.0.1', logLevel: 'warn' });
    expect(readConfig()).toMatchObject({ data: 'data', links: true, mentions: true });
    expect(readConfig()).toMatchObject({ quota: { sources: 200, bytes: 20 * 2 ** 20, hourly: 20 } });
    expect(readConfig()).not.toHaveProperty('database');
    expect(readConfig()).not.toHaveProperty('token');
    expect(readConfig()).not.toHaveProperty('guildId');
    expect(readConfig()).not.toHaveProperty('port');
  });

  it('bound what a shelf may hold, with whole numbers alone', () => {
    vi.stubEnv('VERBATIM_SHELF_SOURCES', '50');
    vi.stubEnv('VERBATIM_SHELF_MEGABYTES', '2');
    expect(readConfig().quota).toEqual({ sources: 50, bytes: 2 * 2 ** 20, hourly: 20 });
    for (const wrong of ['0', '-1', '1.5', 'many', '100001']) {
      vi.stubEnv('VERBATIM_SHELF_HOURLY', wrong);
      expect(() => readConfig()).toThrow(
        'VERBATIM_SHELF_HOURLY is not a number that is allowed: give a whole number from 1 to 100000',
      );
    }
  });

  it('are read from the environment, without the white space around them', () => {
    vi.stubEnv('DISCORD_TOKEN', ' abc.def ');
    vi.stubEnv('DISCORD_GUILD_ID', '123456789012345678');
    vi.stubEnv('VERBATIM_CORPUS', ['one', 'two'].join(delimiter));
    vi.stubEnv('VERBATIM_PORT', '8080');
    expect(readConfig()).toMatchObject({
      token: 'abc.def',
      guildId: '123456789012345678',
      corpus: ['one', 'two'],
      port: 8080,
      logLevel: 'info',
      // What people write to each other is heard where that was asked for alone.
      mentions: false,
    });
  });

  it.each([
    ['DISCORD_API', 'discord.example', 'is not an address: it begins with https://'],
    ['DISCORD_API', 'ftp://discord.example', 'is not an address: it begins with https://'],
    ['VERBATIM_DATABASE', 'mysql://db/x', 'is not an address of PostgreSQL: it begins with postgres://'],
    [
      'VERBATIM_OPENSEARCH',
      'http://one:9200, two:9200',
      'is not an address of OpenSearch: it begins with http:// or https://; several have commas between them',
    ],
    ['VERBATIM_OPENSEARCH_PREFIX', 'Ours', 'is not a name: small letters, digits and -, 31 at most'],
    ['VERBATIM_OPENSEARCH_SHARDS', '0', 'is not a number of shards: give a whole number from 1 to 100'],
    ['VERBATIM_LINKS', 'yes', 'is neither on nor off'],
    ['VERBATIM_MENTIONS', '1', 'is neither on nor off'],
    [
      'VERBATIM_OPEN_MEGABYTES',
      'all',
      'is not a number that is allowed: give a whole number from 1 to 100000',
    ],
    ['VERBATIM_THREADS', '0', 'is not a number of threads: give a whole number from 1 to 64'],
    ['VERBATIM_THREADS', '1.5', 'is not a number of threads: give a whole number from 1 to 64'],
    ['VERBATIM_PORT', 'http', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_PORT', '70000', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_PORT', '80.5', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_PORT', '-1', 'is not a port: give a whole number from 0 to 65535'],
    ['DISCORD_PUBLIC_KEY', 'abc', 'is no public key: copy its 64 digits from the developer portal'],
    ['VERBATIM_WIRE_SECRET', 'short', 'is no secret: give 16 characters or more, no spaces'],
    [
      'VERBATIM_INTERACTIONS_PORT',
      '8080',
      'wants DISCORD_PUBLIC_KEY, by which interactions are known to be of Discord',
    ],
    ['VERBATIM_STATUS_PORT', '99999', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_STATUS_HOST', 'http://all', 'is not a host name or address'],
    ['VERBATIM_HOST', 'http://all', 'is not a host name or address'],
    ['DISCORD_GUILD_ID', 'home', 'is not a Discord id: it has 17 to 20 digits'],
    ['LOG_LEVEL', 'loud', 'is not one of fatal, error, warn, info, debug, trace, silent'],
    ['DISCORD_TOKEN', 'two words', 'is not a token: copy it anew from the developer portal'],
    ['DISCORD_TOKEN', 'line\nbreak', 'is not a token: copy it anew from the developer portal'],
  ])('refuse %s=%j in one sentence', (name, value, sentence) => {
    vi.stubEnv(name, value);
    expect(readConfig).toThrow(new ConfigError(`the environment: ${name} ${sentence}`));
  });

  it('take a secret from a file, and say what is wrong with it', async ({ onTestFinished }) => {
    const folder = await temporaryFolder({ token: 'abc.def\n', password: 'hunter2\n' });
    onTestFinished(() => folder.remove());
    vi.stubEnv('DISCORD_TOKEN_FILE', join(folder.path, 'token'));
    vi.stubEnv('VERBATIM_OPENSEARCH', 'https://one:9200, https://two:9200');
    vi.stubEnv('VERBATIM_OPENSEARCH_PASSWORD_FILE', join(folder.path, 'password'));
    expect(readConfig()).toMatchObject({
      token: 'abc.def',
      engine: { nodes: ['https://one:9200', 'https://two:9200'], password: 'hunter2' },
    });
    vi.stubEnv('DISCORD_TOKEN', 'ghi.jkl');
    expect(readConfig).toThrow(
      'the environment: DISCORD_TOKEN and DISCORD_TOKEN_FILE are both given: keep one of them',
    );
    vi.stubEnv('DISCORD_TOKEN', '');
    const gone = join(folder.path, 'gone');
    vi.stubEnv('DISCORD_TOKEN_FILE', gone);
    expect(readConfig).toThrow(
      `the environment: DISCORD_TOKEN_FILE names ${gone}, which cannot be read (ENOENT)`,
    );
  });

  it('tell every fault at once, and never what a token is', () => {
    vi.stubEnv('DISCORD_TOKEN', 'secret words');
    vi.stubEnv('LOG_LEVEL', 'loud');
    expect(readConfig).toThrow(/DISCORD_TOKEN is not a token.*; LOG_LEVEL is not one of/);
    expect(readConfig).not.toThrow(/secret/);
  });
});
