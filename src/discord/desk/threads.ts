import {
  type ButtonInteraction,
  DiscordAPIError,
  type Message,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type ThreadChannel,
} from 'discord.js';
import { carriedBy } from '../../reply/discord/carried.ts';
import { type DiscordMessage, toDiscord } from '../../reply/discord/to-discord.ts';
import type { PhraseKey } from '../../reply/phrases.ts';
import { line, say } from '../../reply/reply.ts';
import type { Desk } from '../../shelves/index.ts';
import { deliver, notice } from '../deliver.ts';
import { noThreadFor, takesThreads } from '../discussions.ts';
import { message } from '../message.ts';
import { shownExcerpts } from '../shown-excerpts.ts';
import type { OpeningInteraction, Use } from './say.ts';
import { visitorOf } from './visitor.ts';

type Outcome = { readonly thread: string } | { readonly refused: PhraseKey };

/**
 * Opens threads of the bot's own messages. A thread has the id of the message that it is opened from, so that there is
 * one of each message, whoever opens it, how often, and whenever a process was ended in between.
 */
export function threads(desk: Desk) {
  const opening = new Map<string, Promise<Outcome>>();

  /** Whoever comes while it is being opened gets the same. */
  function opened(interaction: OpeningInteraction | Use, from: Message): Promise<Outcome> {
    const running =
      opening.get(from.id) ?? open(interaction, from).finally(() => void opening.delete(from.id));
    opening.set(from.id, running);
    return running;
  }

  async function open(interaction: OpeningInteraction | Use, from: Message): Promise<Outcome> {
    try {
      const there = await standing(from);
      return there ? { thread: there } : await begin(interaction, from);
    } catch (error) {
      const refused = error instanceof DiscordAPIError && REFUSALS.get(error.code);
      if (!refused) throw error;
      return { refused };
    }
  }

  /** The thread of a message, where it was opened in full, and is not deleted. */
  async function standing({ id, client }: Message): Promise<string | undefined> {
    const known = await desk.discussions.known(id);
    if (!known?.top) return undefined;
    const thread = await client.channels.fetch(id).catch(unless(RESTJSONErrorCodes.UnknownChannel));
    if (!thread) await desk.discussions.forget(id);
    return thread?.id;
  }

  /** Each step may be done already, by a process that was ended behind it. */
  async function begin(interaction: OpeningInteraction | Use, from: Message): Promise<Outcome> {
    const visitor = visitorOf(interaction);
    const shown = from.components.map((component) => component.toJSON());
    const asked = carriedBy(shown);
    const question = asked?.options.filter(Boolean).join(' · ') ?? '';
    const top = await desk.discussions.top(visitor, {
      ids: shownExcerpts(shown),
      question,
      thread: from.id,
    });
    if (!top) return { refused: 'gone' };
    const thread = await threadOf(from, top.name);
    if (!thread) return { refused: 'discussCannot' };
    // What a teacher has begun is theirs, whoever opens the thread anew.
    const teacher = asked?.command === 'discuss' ? from.interactionMetadata?.user.id : undefined;
    await desk.discussions.opened(visitor, {
      thread: thread.id,
      channel: from.channelId,
      question,
      openedBy: teacher ?? visitor.user,
    });
    const { components, files, flags, allowedMentions } = message(top.message, false);
    const once = { nonce: from.id, enforceNonce: true };
    const sent = await thread.send({ components, files, flags, allowedMentions, ...once });
    // Where it cannot be pinned, it stands on top all the same.
    if (interaction.appPermissions.has(PermissionFlagsBits.PinMessages)) await sent.pin().catch(() => {});
    await desk.discussions.hasTop(thread.id, sent.id, top.ids);
    return { thread: thread.id };
  }

  return {
    /** Opens a thread of an answer, for whoever has pressed its button. */
    async discuss(interaction: ButtonInteraction): Promise<void> {
      const refused = noThreadFor(interaction);
      if (refused) return notice(interaction, refused);
      await deliver(interaction, () => interaction.deferReply({ flags: 'Ephemeral' }));
      const outcome = await opened(interaction, interaction.message);
      const told =
        'refused' in outcome
          ? say(outcome.refused)
          : say('discussOpened', { thread: { kind: 'channel', id: outcome.thread } });
      const { components, allowedMentions } = message(toDiscord([line(told)], interaction.locale), false);
      await interaction.editReply({ components, allowedMentions, flags: 'IsComponentsV2' });
    },

    /** Shows everybody what is to be discussed, and opens a thread of it. */
    async announce(interaction: OpeningInteraction | Use, announced: DiscordMessage): Promise<void> {
      const refused = noThreadFor(interaction);
      if (refused) return notice(interaction, refused);
      const body = message(announced, false);
      let sent: Message | null | undefined;
      await deliver(interaction, async () => {
        const { resource } = await interaction.reply({ ...body, withResponse: true });
        sent = resource?.message;
      });
      const outcome = await opened(interaction, sent ?? (await interaction.fetchReply()));
      if ('refused' in outcome) await notice(interaction, outcome.refused);
    },
  };
}

/** A new thread of a message, or the one that it has; nothing where its channel has none. */
async function threadOf({ id, client, channel }: Message, name: string): Promise<ThreadChannel | undefined> {
  if (!takesThreads(channel)) return undefined;
  try {
    return await channel.threads.create({ name, startMessage: id });
  } catch (error) {
    if (!isCode(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) throw error;
    const there = await client.channels.fetch(id);
    return there?.isThread() ? there : undefined;
  }
}

/** Why Discord opens no thread, or takes no message in it. */
const REFUSALS: ReadonlyMap<unknown, PhraseKey> = new Map<unknown, PhraseKey>([
  [RESTJSONErrorCodes.MissingAccess, 'discussBotMayNot'],
  [RESTJSONErrorCodes.MissingPermissions, 'discussBotMayNot'],
  [RESTJSONErrorCodes.UnknownChannel, 'discussCannot'],
  [RESTJSONErrorCodes.UnknownMessage, 'discussCannot'],
  [RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, 'discussCannot'],
  [RESTJSONErrorCodes.ThreadLocked, 'discussCannot'],
  [RESTJSONErrorCodes.MaximumActiveThreads, 'discussCannot'],
]);

const isCode = (error: unknown, code: RESTJSONErrorCodes): boolean =>
  error instanceof DiscordAPIError && error.code === code;

const unless =
  (code: RESTJSONErrorCodes) =>
  (error: unknown): undefined => {
    if (!isCode(error, code)) throw error;
  };
