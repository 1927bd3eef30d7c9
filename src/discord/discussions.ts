import {
  type Channel,
  ChannelType,
  type Client,
  Events,
  GatewayDispatchEvents,
  type Interaction,
  type Message,
  type NewsChannel,
  PermissionFlagsBits,
  type TextChannel,
} from 'discord.js';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import type { Desk } from '../shelves/index.ts';
import { type Place, StoreError } from '../store/index.ts';
import { within } from '../within.ts';
import { whereAsked } from './desk/visitor.ts';
import { type Carrier, shownExcerpts } from './shown-excerpts.ts';

/** What is needed to open a thread and to write in it. */
export const TO_DISCUSS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads;

/** Why the bot can open no thread of an answer there; nothing where it can. */
export function noThreadOf(interaction: Interaction): PhraseKey | undefined {
  const { channel, appPermissions } = interaction;
  if (whereAsked(interaction).server === null) return 'discussInServers';
  if (channel?.isThread()) return 'discussNotInThread';
  if (!channel || !takesThreads(channel)) return 'discussInServers';
  return appPermissions.has(TO_DISCUSS) ? undefined : 'discussBotMayNot';
}

/** The same, with what the one who asks for it may not. */
export const noThreadFor = (interaction: Interaction): PhraseKey | undefined =>
  noThreadOf(interaction) ??
  (interaction.memberPermissions?.has(TO_DISCUSS) ? undefined : 'discussYouMayNot');

/** The same of a message in a server, which does not say what the bot may do there. */
export function takesThread({ channel, guild }: Message): boolean {
  if (!guild?.members.me || channel.isDMBased() || !takesThreads(channel)) return false;
  return channel.permissionsFor(guild.members.me).has(TO_DISCUSS);
}

export const takesThreads = (channel: Channel): channel is TextChannel | NewsChannel =>
  channel.type === ChannelType.GuildText || channel.type === ChannelType.GuildAnnouncement;

/** What an interaction and a message have that happen somewhere. */
type At = Pick<Interaction, 'channel' | 'client'>;

/** The thread that something happens in, unless somebody else is known to have opened it. */
const ownThread = ({ channel, client }: At): string | undefined =>
  channel?.isThread() && (channel.ownerId ?? client.user.id) === client.user.id ? channel.id : undefined;

/** Nobody waits longer for the question that is discussed. */
const PATIENCE_MS = 700;

/** What is said in the threads that the bot has opened. */
export function discussions(desk: Desk | undefined, log: Logger) {
  return {
    /** The question that is discussed where something is asked; while the store is away, what is asked stands alone. */
    async questionAt(at: At): Promise<string | undefined> {
      const thread = ownThread(at);
      if (!desk || thread === undefined) return undefined;
      const late = () => new StoreError('the data do not come in time');
      return within(PATIENCE_MS, desk.discussions.questionIn(thread), late).catch(() => undefined);
    },

    /** Notes what everybody sees in a discussion. An answer that was given does not fail where that cannot be noted. */
    async cite(
      at: At,
      place: Place,
      { shown = [], said }: { shown?: readonly (readonly Carrier[])[]; said?: string },
    ): Promise<void> {
      const thread = ownThread(at);
      if (!desk || thread === undefined) return;
      const ids = shown.flatMap(shownExcerpts);
      if (ids.length === 0 && said === undefined) return;
      await desk.discussions
        .cite(place, thread, { shown: ids, ...(said !== undefined && { said }) })
        .catch((error) => log.warn({ error: describeError(error) }, 'what was cited could not be noted'));
    },
  };
}

/** Deletes what is kept of threads that are deleted, by themselves or with their channel. */
export function forgetThreads(client: Client, desk: Desk, log: Logger): void {
  const forget = ({ id }: { readonly id: string }): void =>
    void desk.discussions
      .forget(id)
      .catch((error) => log.warn({ error: describeError(error) }, 'a deleted thread is not forgotten'));
  // discord.js tells of those alone that it still knows.
  client.ws.on(GatewayDispatchEvents.ThreadDelete, forget);
  client.on(Events.ChannelDelete, forget);
}
