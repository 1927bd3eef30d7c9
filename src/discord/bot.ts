import { Client, Events, PermissionFlagsBits, Status } from 'discord.js';
import { type Admission, admission } from '../answering/admission.ts';
import type { RegistrationBody } from '../answering/registration-body.ts';
import type { AnsweringService } from '../answering/service.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { type Meter, NO_METER } from '../operation/meter.ts';
import type { ShardState } from '../operation/state.ts';
import type { DeskPlace } from './answering.ts';
import { clientOptions } from './client-options.ts';
import { closedForGood, logConnection, meterConnection } from './connection.ts';
import { postDailies } from './dailies.ts';
import { forgetThreads, TO_DISCUSS } from './discussions.ts';
import { dispatcher } from './dispatch.ts';
import type { ConnectionClosed } from './failure.ts';
import { makeRequest } from './make-request.ts';
import { mentionListener } from './mentions.ts';
import { type InteractionsPlace, interactionsOverHttp } from './over-http.ts';
import { RATE_LIMITS, type RateLimits, rateLimiter } from './rate-limit.ts';
import { registerCommands } from './registration.ts';
import { shedder } from './shed.ts';

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
  /** Where what people add is taken in. */
  readonly desk?: Omit<DeskPlace, 'attachments'> | undefined;
  /** Whether mentions and direct messages are answered; they are not by default. */
  readonly mentions?: boolean;
  /** Where Discord brings interactions over HTTP; over the gateway alone by default. */
  readonly interactions?: InteractionsPlace | undefined;
  /** What counts what happens; nothing by default. */
  readonly meter?: Meter;
  /** How much one user may ask for. */
  readonly limits?: RateLimits;
  /** How many threads the service has; 1 by default. */
  readonly threads?: number;
  /** How many may wait for their turn; 1,000 by default. */
  readonly room?: number;
  /** Milliseconds on a clock that never goes back; this computer's by default. */
  readonly now?: () => number;
  /** After how many milliseconds of a start a line says what it waits for, and again after as many; 10,000 by default. */
  readonly slowStart?: number;
  /** How often it is looked what channels are to be shown today, in milliseconds; 30,000 by default. */
  readonly lookEvery?: number;
}

export interface BotState {
  readonly shards: readonly ShardState[];
  readonly servers: number;
  readonly queue: ReturnType<Admission['load']>;
  /** Leads to the page on which somebody adds the bot to a server. */
  readonly invite: string;
}

export interface Bot {
  /** Resolves when Discord has closed the connection for good. */
  readonly closed: Promise<ConnectionClosed>;
  /** The connection, and what waits for an answer, just now. */
  state(): BotState;
  /** Finishes the interactions under way, then leaves Discord. */
  stop(): Promise<void>;
}

/** Commands need no permission; who is mentioned answers by a message, and what is discussed is so in a thread. */
const TO_SPEAK = PermissionFlagsBits.SendMessages | PermissionFlagsBits.SendMessagesInThreads;

/** https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow */
function inviteLink(client: Client, mentions: boolean, discusses: boolean): string {
  const asked = new URL('https://discord.com/oauth2/authorize');
  asked.searchParams.set('client_id', client.application?.id ?? '');
  asked.searchParams.set('scope', 'bot applications.commands');
  const wanted = (mentions ? TO_SPEAK : 0n) | (discusses ? TO_DISCUSS | PermissionFlagsBits.PinMessages : 0n);
  if (wanted !== 0n) asked.searchParams.set('permissions', String(wanted));
  return asked.href;
}

/**
 * What a thread is given at once: the next question is there when it ends one, also while this thread reads what hundreds
 * ask. With 8 a fifth more were answered at four times the capacity than with 2.
 */
const A_THREAD = 8;
const SLOW_START_MS = 10_000;
const LOOK_EVERY_MS = 30_000;

/**
 * Logs in and registers the commands; says so where that takes long.
 * @param closed why Discord will not have the bot, once it says so
 * @throws what kept the bot out; the client is destroyed then
 */
async function letIn(
  client: Client,
  { token, guildId, registration, log, slowStart = SLOW_START_MS }: BotOptions,
  closed: Bot['closed'],
): Promise<void> {
  const started = performance.now();
  const slow = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    const waitsFor = client.isReady() ? 'the registration of the commands' : 'the connection';
    log.warn({ seconds, waitsFor }, 'Discord takes long to let the bot in');
  }, slowStart);
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(token);
    const first = await Promise.race([ready, closed]);
    if (first instanceof Error) throw first;
    const sent = await registerCommands(client.rest, first.application.id, registration, guildId);
    log.info({ registered: sent }, 'ready');
  } catch (error) {
    log.error({ error: describeError(error) }, 'Discord did not let the bot in');
    await client.destroy();
    throw error;
  } finally {
    clearInterval(slow);
  }
}

/**
 * Logs in, registers the commands where they changed, and answers interactions from then on.
 * @throws when the token is refused or Discord cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { api, service, log, desk, limits = RATE_LIMITS } = options;
  const { threads = 1, room, mentions = false, meter = NO_METER, now = () => performance.now() } = options;
  const http = options.interactions && interactionsOverHttp(log);
  const send = http?.answering(makeRequest) ?? makeRequest;
  const answering = {
    service,
    admit: admission({ atOnce: threads * A_THREAD, now, ...(room !== undefined && { room }) }),
    log,
    wait: rateLimiter(limits, now),
    meter,
    now,
    desk: desk && { ...desk, attachments: api && new URL(api).origin },
  };
  const underWay = new Set<Promise<void>>();
  const keep = (work: Promise<void>): Promise<void> => {
    const kept = work.finally(() => underWay.delete(kept));
    underWay.add(kept);
    return kept;
  };
  const shedOne = shedder({ log, now, request: send, api });
  const { dispatch, lets } = dispatcher({ ...answering, shed: (...given) => keep(shedOne(...given)) });
  const client = new Client(clientOptions(api, mentions, send, lets));
  const listen = mentionListener(answering);
  logConnection(client, log);
  meterConnection(client, meter);
  const closed = closedForGood(client);

  client.on(Events.InteractionCreate, (interaction) => {
    void keep(dispatch(interaction));
  });
  if (mentions) client.on(Events.MessageCreate, (message) => void keep(listen(message)));

  if (desk) {
    const note = (server: string, isGone: boolean): void =>
      void desk.desk
        .left(server, isGone)
        .catch((error) => log.warn({ error: describeError(error) }, 'that a server was left is not noted'));
    client.on(Events.GuildDelete, ({ id, available }) => available && note(id, true));
    client.on(Events.GuildCreate, ({ id }) => note(id, false));
    forgetThreads(client, desk.desk, log);
  }

  await letIn(client, options, closed);

  const web =
    options.interactions &&
    (await http?.listen(client, options.interactions, lets).catch(async (error) => {
      await client.destroy();
      throw error;
    }));
  if (web) log.info({ address: web.url }, 'interactions are taken over HTTP');
  const every = options.lookEvery ?? LOOK_EVERY_MS;
  const dailies = desk && postDailies({ client, service, desk: desk.desk, log, every });

  return {
    closed,
    state: () => ({
      shards: client.ws.shards.map(({ id, status, ping }) => ({ id, ready: status === Status.Ready, ping })),
      servers: client.guilds.cache.size,
      queue: answering.admit.load(),
      invite: inviteLink(client, mentions, desk !== undefined),
    }),
    async stop() {
      await dailies?.stop();
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      // To hang up is told like any other loss.
      client.removeAllListeners(Events.ShardReconnecting);
      await Promise.all([...underWay, web?.close()]);
      await client.destroy();
    },
  };
}
