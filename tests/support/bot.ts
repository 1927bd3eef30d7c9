import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { registrationBody } from '../../src/desk/registration-body.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { FloodLimits } from '../../src/discord/flood.ts';
import type { Library } from '../../src/library/library.ts';
import { createLog } from '../../src/log.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.ts';
import { deskBeside } from './desk.ts';

/** The real bot, by the real discord.js, on a small Discord. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  close(): Promise<void>;
}

/** Tests ask faster than anybody types. */
const UNLIMITED: FloodLimits = {
  answers: { burst: 100_000, perMinute: 1 },
  suggestions: { burst: 100_000, perMinute: 1 },
};

export async function stage(
  shelf: (() => Library) | Desk,
  {
    list = commands,
    limits = UNLIMITED,
    ...options
  }: SandboxOptions & { list?: readonly Command[]; limits?: FloodLimits } = {},
): Promise<Stage> {
  const desk = typeof shelf === 'function' ? deskBeside(shelf, list) : shelf;
  const sandbox = await startSandbox(options);
  const { token, api } = sandbox;
  const bot = await startBot({
    token,
    api,
    registration: registrationBody(list),
    desk,
    log: createLog('silent'),
    limits,
  });
  return {
    sandbox,
    bot,
    async close() {
      await bot.stop();
      await sandbox.close();
    },
  };
}
