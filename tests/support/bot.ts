import { type Sandbox, type SandboxOptions, startSandbox } from 'discord-sandbox';
import { commands } from '../../commands/index.ts';
import { registrationBody } from '../../src/answering/registration-body.ts';
import type { AnsweringService } from '../../src/answering/service.ts';
import type { Command } from '../../src/command.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { RateLimits } from '../../src/discord/rate-limit.ts';
import type { Library } from '../../src/library/library.ts';
import { createLog } from '../../src/log.ts';
import { serviceBeside } from './answering.ts';

/** The real bot, by the real discord.js, on a small Discord. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  close(): Promise<void>;
}

/** Tests ask faster than anybody types. */
export const UNLIMITED: RateLimits = {
  answers: { burst: 100_000, perMinute: 1 },
  suggestions: { burst: 100_000, perMinute: 1 },
};

interface StageOptions
  extends SandboxOptions,
    Partial<
      Pick<BotOptions, 'limits' | 'log' | 'mentions' | 'interactions' | 'now' | 'threads' | 'room' | 'desk'>
    > {
  readonly list?: readonly Command[];
}

export async function stage(
  shelf: (() => Library) | AnsweringService,
  {
    list = commands,
    limits = UNLIMITED,
    log = createLog('silent'),
    now,
    threads,
    room,
    desk,
    mentions = false,
    interactions,
    ...options
  }: StageOptions = {},
): Promise<Stage> {
  const service = typeof shelf === 'function' ? serviceBeside(shelf, list) : shelf;
  const sandbox = await startSandbox(options);
  const { token, api } = sandbox;
  const bot = await startBot({
    token,
    api,
    registration: registrationBody(list),
    service,
    log,
    limits,
    mentions,
    interactions,
    ...(now && { now }),
    ...(threads && { threads }),
    ...(room && { room }),
    ...(desk && { desk }),
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
