import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const SETTINGS = [
  'DISCORD_TOKEN',
  'DISCORD_GUILD_ID',
  'DISCORD_API',
  'VERBATIM_CORPUS',
  'VERBATIM_DATA',
  'VERBATIM_DATABASE',
  'VERBATIM_LINKS',
  'VERBATIM_MENTIONS',
  'VERBATIM_THREADS',
  'VERBATIM_PORT',
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
    expect(readConfig()).not.toHaveProperty('database');
    expect(readConfig()).not.toHaveProperty('token');
    expect(readConfig()).not.toHaveProperty('guildId');
    expect(readConfig()).not.toHaveProperty('port');
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
    ['VERBATIM_LINKS', 'yes', 'is neither on nor off'],
    ['VERBATIM_MENTIONS', '1', 'is neither on nor off'],
    ['VERBATIM_THREADS', '0', 'is not a number of threads: give a whole number from 1 to 64'],
    ['VERBATIM_THREADS', '1.5', 'is not a number of threads: give a whole number from 1 to 64'],
    ['VERBATIM_PORT', 'http', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_PORT', '70000', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_PORT', '80.5', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_PORT', '-1', 'is not a port: give a whole number from 0 to 65535'],
    ['VERBATIM_HOST', 'http://all', 'is not a host name or address'],
    ['DISCORD_GUILD_ID', 'home', 'is not a Discord id: it has 17 to 20 digits'],
    ['LOG_LEVEL', 'loud', 'is not one of fatal, error, warn, info, debug, trace, silent'],
    ['DISCORD_TOKEN', 'two words', 'is not a token: copy it anew from the developer portal'],
    ['DISCORD_TOKEN', 'line\nbreak', 'is not a token: copy it anew from the developer portal'],
  ])('refuse %s=%j in one sentence', (name, value, sentence) => {
    vi.stubEnv(name, value);
    expect(readConfig).toThrow(new ConfigError(`the environment: ${name} ${sentence}`));
  });

  it('tell every fault at once, and never what a token is', () => {
    vi.stubEnv('DISCORD_TOKEN', 'secret words');
    vi.stubEnv('LOG_LEVEL', 'loud');
    expect(readConfig).toThrow(/DISCORD_TOKEN is not a token.*; LOG_LEVEL is not one of/);
    expect(readConfig).not.toThrow(/secret/);
  });
});
