import type { Client, ClientOptions, Interaction, RepliableInteraction } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/index.ts';
import { exampleBot } from './example-bot.ts';

/** A sandbox that closes with the test. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A sandbox with a bot in it; both leave with the test. */
export async function stage(
  commands: Parameters<typeof exampleBot>[1],
  answer: (interaction: Interaction) => unknown,
  options: SandboxOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ sandbox: Sandbox; bot: Client<true> }> {
  const sandbox = await openSandbox(options);
  const bot = await exampleBot(sandbox, commands, answer, clientOptions);
  onTestFinished(() => bot.destroy());
  return { sandbox, bot };
}

export const slash = (name: string, more: object = {}) => ({ name, description: `Runs ${name}`, ...more });

/** A bot that answers nothing by itself: what its interactions are answered with is sent by hand. */
export async function silentStage(commands: Parameters<typeof exampleBot>[1], options: SandboxOptions = {}) {
  const waiting: ((interaction: RepliableInteraction) => void)[] = [];
  const { sandbox, bot } = await stage(
    commands,
    (interaction) => waiting.shift()?.(interaction as RepliableInteraction),
    options,
  );
  return {
    sandbox,
    bot,
    received: () => new Promise<RepliableInteraction>((resolve) => waiting.push(resolve)),
  };
}

/** One REST call by hand, `[status, body]` in return. */
export async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<[status: number, body: unknown]> {
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? null : JSON.parse(text)];
}

export const callbackPath = ({ id, token }: { id: string; token: string }) =>
  `/interactions/${id}/${token}/callback`;
export const webhookPath = (sandbox: Sandbox, { token }: { token: string }, rest = '') =>
  `/webhooks/${sandbox.applicationId}/${token}${rest}`;

/** The first complaint in an error tree, as `path: CODE`. */
export function complaints(body: unknown): string[] {
  const found: string[] = [];
  const visit = (tree: Record<string, unknown>, path: string) => {
    for (const [key, value] of Object.entries(tree))
      if (key === '_errors')
        found.push(...(value as { code: string }[]).map(({ code }) => `${path}: ${code}`));
      else visit(value as Record<string, unknown>, path ? `${path}.${key}` : key);
  };
  visit((body as { errors?: Record<string, unknown> }).errors ?? {}, '');
  return found;
}
