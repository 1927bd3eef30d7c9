import { Client, type ClientOptions, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Sandbox } from '../src/index.ts';

type Commands = Parameters<NonNullable<Client['application']>['commands']['set']>[0];

/** A whole bot: log in, register, answer. Nothing in it knows that the Discord it talks to is a small one. */
export async function exampleBot(
  { api, token }: Pick<Sandbox, 'api' | 'token'>,
  commands: Commands,
  answer: (interaction: Interaction) => unknown,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api, ...options.rest },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  client.on('interactionCreate', answer);
  await client.login(token);
  const bot = await ready;
  if (commands.length > 0) await bot.application.commands.set(commands);
  return bot;
}
