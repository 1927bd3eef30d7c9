import {
  ChannelType,
  type Client,
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import type { Desk, DueNotice, Notice } from '../shelves/index.ts';
import { message } from './message.ts';

interface Telling {
  readonly client: Client;
  readonly desk: Pick<Desk, 'follows'>;
  readonly log: Logger;
}

/**
 * Tells of new sources, each follower in a private message, and channels by a post. What is told is taken before: a
 * process that is killed in between leaves it out, and nothing is ever told twice.
 *
 * Whoever is told must see, at that moment, the channel in which they began to follow: else they would learn of a shelf
 * that they may not ask. What came while they could not see it is passed over for good.
 */
export function tellFollowers({ client, desk, log }: Telling) {
  const { notices } = desk.follows;

  async function tell(due: DueNotice): Promise<void> {
    const seen = await whetherSeen(client, due);
    if (seen === 'gone') return notices.end(due);
    if (seen === 'no') return notices.pass(due);
    const found = await notices.news(due);
    if (!found.message) return notices.done(due, found);
    if (!(await notices.claim(found))) return;
    try {
      await send(due, found.message);
    } catch (error) {
      return failed(due, found, error);
    }
    await notices.done(due, found);
  }

  async function send({ posts, place, who }: DueNotice, made: NonNullable<Notice['message']>): Promise<void> {
    const { components, files, flags, allowedMentions } = message(made, false);
    const body = { components, files, flags, allowedMentions };
    if (!posts) return void (await client.users.send(who, body));
    const channel = await client.channels.fetch(place.channels[0] ?? '');
    if (channel?.isSendable()) await channel.send(body);
  }

  async function failed(due: DueNotice, found: Notice, error: unknown): Promise<void> {
    if (isOneOf(error, CLOSED)) return notices.closed(due, found);
    if (isOneOf(error, GONE)) return notices.end(due);
    log.warn({ error: describeError(error) }, 'what is new could not be told');
    // Where it may not speak, it does not try again and again.
    if (isOneOf(error, MAY_NOT)) return notices.done(due, found);
    await notices.giveBack(due, found);
  }

  return async (): Promise<void> => {
    for (const due of await notices.due())
      await tell(due).catch((error) =>
        log.warn({ error: describeError(error) }, 'whether there is something new could not be told'),
      );
  };
}

/** Whether whoever is told sees the place where they began to follow; `gone` where they or it are no longer there. */
async function whetherSeen(client: Client, { place, posts, who }: DueNotice): Promise<'yes' | 'no' | 'gone'> {
  const [channelId] = place.channels;
  if (place.server === null || posts) return 'yes';
  try {
    const channel = channelId === undefined ? null : await client.channels.fetch(channelId);
    if (!channel || channel.isDMBased()) return 'no';
    // As it is now: what is kept of a member may be of yesterday.
    const member = await channel.guild.members.fetch({ user: who, force: true });
    if (!channel.permissionsFor(member).has(PermissionFlagsBits.ViewChannel)) return 'no';
    const isPrivateThread = channel.isThread() && channel.type === ChannelType.PrivateThread;
    if (isPrivateThread && !channel.permissionsFor(member).has(PermissionFlagsBits.ManageThreads))
      await channel.members.fetch({ member: who, force: true });
    return 'yes';
  } catch (error) {
    if (isOneOf(error, GONE)) return 'gone';
    if (isOneOf(error, [...MAY_NOT, RESTJSONErrorCodes.UnknownUser])) return 'no';
    throw error;
  }
}

type Code = RESTJSONErrorCodes;

const MAY_NOT: readonly Code[] = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions];
const GONE: readonly Code[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownMember,
];
const CLOSED: readonly Code[] = [
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
];

const isOneOf = (error: unknown, codes: readonly Code[]): boolean =>
  error instanceof DiscordAPIError && codes.some((code) => code === error.code);
