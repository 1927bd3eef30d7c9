import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import type { RegistrationBody } from '../answering/registration-body.ts';
import type { AnsweringService } from '../answering/service.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { dispatcher } from './dispatch.ts';
import { RATE_LIMITS, type RateLimits } from './rate-limit.ts';
import { registerCommands } from './registration.ts';

export interface BotOptions {
  readonly token: string;
  readonly guildId?: string;
  /** The base of Discord's API, where it is not Discord's own. */
  readonly api?: string;
  /** The commands, as Discord takes them. */
  readonly registration: RegistrationBody;
  /** What answers. */
  readonly service: AnsweringService;
  readonly log: Logger;
  /** How much one user may ask for. */
  readonly limits?: RateLimits;
}

export interface Bot {
  /** Finishes the interactions under way, then leaves Discord. */
  stop(): Promise<void>;
}

/**
 * Logs in, registers the commands where they changed, and answers interactions from then on.
 * @throws when the token is refused or Discord cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, guildId, api, registration, service, log, limits = RATE_LIMITS } = options;
  const client = new Client(clientOptions(api));
  const dispatch = dispatcher({ service, log, limits });
  const underWay = new Set<Promise<void>>();

  client.on(Events.InteractionCreate, (interaction) => {
    const answering = dispatch(interaction).finally(() => underWay.delete(answering));
    underWay.add(answering);
  });
  client.on(Events.Error, (error) =>
    log.error({ error: describeError(error) }, 'the connection to Discord failed'),
  );
  client.on(Events.Warn, (warning) => log.warn(warning));

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const { application } = await ready;
  const sent = await registerCommands(client.rest, application.id, registration, guildId);
  log.info({ registered: sent }, 'ready');

  return {
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      await Promise.all(underWay);
      await client.destroy();
    },
  };
}

const clientOptions = (api?: string): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds],
  allowedMentions: { parse: [] },
  ...(api === undefined ? {} : { rest: { api } }),
});
