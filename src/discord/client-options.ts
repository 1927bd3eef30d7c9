import { type Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { type Doorway, gatewayThrough } from './doorway.ts';
import type { MakeRequest } from './make-request.ts';

/** Refused requests (401, 403, 429) between two warnings. */
const WARN_EVERY = 100;
/** Webhook tokens that are asked about no more are forgotten after a minute, not after an hour. */
const FORGET_MS = 60_000;

/** What discord.js would keep of every user, member and message that it sees is never asked for: it keeps none. */
const NOTHING_KEPT = Object.fromEntries(
  [
    'ApplicationCommandManager',
    'ApplicationEmojiManager',
    'AutoModerationRuleManager',
    'BaseGuildEmojiManager',
    'DMMessageManager',
    'EntitlementManager',
    'GuildBanManager',
    'GuildEmojiManager',
    'GuildInviteManager',
    'GuildMessageManager',
    'GuildScheduledEventManager',
    'GuildStickerManager',
    'MessageManager',
    'PresenceManager',
    'ReactionManager',
    'ReactionUserManager',
    'StageInstanceManager',
    'ThreadMemberManager',
    'VoiceStateManager',
  ].map((name) => [name, 0]),
);
const itself = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
};

/** What is needed to hear of messages; of most of them Discord then tells that they were written, and not what. */
const HEARS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/**
 * @param api the base of Discord's API, where it is not Discord's own
 * @param hears whether mentions and direct messages are to be heard
 * @param send how requests are sent
 * @param lets what interactions are let in
 */
export const clientOptions = (
  api: string | undefined,
  hears: boolean,
  send: MakeRequest,
  lets: Doorway,
): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds, ...(hears ? HEARS : [])],
  // A conversation is known by its first message.
  ...(hears && { partials: [Partials.Channel] }),
  shards: 'auto',
  ws: gatewayThrough(lets),
  allowedMentions: { parse: [] },
  // What is sent is written as Discord has it: there are no names to turn into such, word by word.
  jsonTransformer: (data) => data,
  makeCache: Options.cacheWithLimits({ ...NOTHING_KEPT, UserManager: itself, GuildMemberManager: itself }),
  sweepers: { threads: { interval: 3600, lifetime: 3600 } },
  rest: {
    makeRequest: send,
    invalidRequestWarningInterval: WARN_EVERY,
    handlerSweepInterval: FORGET_MS,
    ...(api === undefined ? {} : { api }),
  },
});
