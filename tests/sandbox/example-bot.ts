import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  type Interaction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Sandbox } from '../../src/sandbox/index.ts';

type Commands = RESTPutAPIApplicationCommandsJSONBody;

/** A whole bot: log in, register, answer. Nothing in it knows that the Discord it talks to is a small one. */
export async function exampleBot(
  sandbox: Sandbox,
  commands: Commands,
  answer: (interaction: Interaction) => unknown,
  options: Partial<ClientOptions> = {},
) {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.api }, ...options });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  client.on('interactionCreate', answer);
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set(commands as never);
  return client;
}
