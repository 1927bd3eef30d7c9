import type { Client } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { exampleBot } from './example-bot.ts';

let sandbox: Sandbox;
let bot: Client;
afterEach(async () => {
  await bot.destroy();
  await sandbox.close();
});
test('x', async () => {
  sandbox = await startSandbox();
  bot = await exampleBot(sandbox, [{ name: 'hello', description: 'x' }], async (i) => {
    if (i.isChatInputCommand()) await i.reply('hi ' + i.user.displayName);
  });
  const o = await sandbox.slash({ command: 'hello' });
  console.log(JSON.stringify(o, null, 1));
  expect(o.kind).toBe('message');
});
