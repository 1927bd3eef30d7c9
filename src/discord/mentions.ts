import { type DiscordAPIError, type Message, MessageType, RESTJSONErrorCodes } from 'discord.js';
import { Overloaded } from '../answering/admission.ts';
import { describeError } from '../describe-error.ts';
import { likelyLanguageOf } from '../languages/index.ts';
import { asRequest } from '../request.ts';
import type { Place } from '../store/index.ts';
import type { Answering } from './answering.ts';
import { discussions, takesThread } from './discussions.ts';
import { freshness } from './freshness.ts';
import { message as body } from './message.ts';
import type { RateLimiter } from './rate-limit.ts';

/** Older ones come again after a connection was lost: nobody waits for their answer any more. */
const OLDEST_MS = 60_000;
/** Nobody waits longer for an answer in a conversation. */
const PATIENCE_MS = 10_000;
const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

interface Listening extends Answering {
  readonly wait: RateLimiter;
}

/**
 * Answers what mentions the bot in a server, and what is told to it directly, as `/ask` does: by a reply that pings
 * nobody. Never rejects. Whoever asks too much, and whatever cannot be answered in time, is met with silence: a
 * sentence for each would be a load of its own before everybody.
 */
export function mentionListener({ service, admit, log, now, desk, wait }: Listening) {
  const fresh = freshness(now);
  const { questionAt, cite } = discussions(desk?.desk, log);

  return (message: Message): Promise<void> => asRequest(() => listen(message));

  async function listen(message: Message): Promise<void> {
    try {
      const question = questionIn(message);
      if (question === undefined || !fresh.isNew(message)) return;
      const came = now();
      if (came - fresh.madeAt(message) > OLDEST_MS) return log.info('let go: a message that came too late');
      if (wait(message.author.id, 'answers') > 0) return log.info('let go: too many messages of one user');
      await answer(message, question, came + PATIENCE_MS);
    } catch (error) {
      if (error instanceof Overloaded || mayNotSpeak(error)) log.info('let go: a message');
      else log.error({ error: describeError(error) }, 'a message was not answered');
    }
  }

  async function answer(message: Message, question: string, until: number): Promise<void> {
    const place = placeOf(message);
    const shelf = await desk?.desk.asked(place);
    const language = await desk?.desk.languageAt(place);
    const asker = {
      locale: language ?? localeOf(message, question),
      administrator: false,
      judges: desk !== undefined && place.server !== null,
      discusses: desk !== undefined && takesThread(message),
      before: await questionAt(message),
      ...(shelf && { shelf }),
    };
    const answered = await admit('answers', until, () => service.slash('ask', { question }, asker));
    if (typeof answered === 'string') return;
    const [first] = answered.messages;
    if (!first) return;
    const { components, files, flags } = body(first, false);
    const allowedMentions = { parse: [], repliedUser: false };
    await message.reply({ components, files, flags, allowedMentions, failIfNotExists: false });
    log.info({ ms: Math.round(now() - until + PATIENCE_MS) }, 'a message answered');
    await cite(message, place, { shown: [first.components], said: question });
  }
}

/** What a message asks, without whom it names; nothing where it is not for the bot. */
export function questionIn(message: Message): string | undefined {
  const { author, webhookId, type, content, client, guildId } = message;
  if (author.bot || webhookId !== null || !WRITTEN.has(type)) return undefined;
  // A reply to the bot pings it without naming it: that is talk about an answer.
  const names = new RegExp(`<@!?${client.user.id}>`);
  if (guildId === null ? content.trim() === '' : !names.test(content)) return undefined;
  return content
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function placeOf({ guildId, channelId, channel, author }: Message): Place {
  const parent = channel.isThread() ? channel.parentId : null;
  const channels = [channelId, parent].filter((id) => id !== null);
  return { server: guildId, channels: guildId === null ? [] : channels, user: author.id };
}

/** The languages whose locale at Discord has more than their tag. */
const LOCALES: ReadonlyMap<string, string> = new Map([
  ['en', 'en-GB'],
  ['es', 'es-ES'],
  ['pt', 'pt-BR'],
]);

/** A message does not say in which language its writer uses Discord: that of its words, or the server's. */
function localeOf({ guild }: Message, question: string): string {
  const tag = likelyLanguageOf(question);
  const servers = guild?.preferredLocale ?? 'en-GB';
  if (tag === undefined || servers.split('-', 1)[0] === tag) return servers;
  return LOCALES.get(tag) ?? tag;
}

/** The bot may not write there, the message is gone, or its writer takes no messages. */
const SILENT: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.ThreadLocked,
]);
const mayNotSpeak = (error: unknown): boolean => SILENT.has((error as DiscordAPIError).code);
