import { DiscordAPIError, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';
import { toDiscord } from '../../reply/discord/to-discord.ts';
import type { DirectMessage, Sent } from '../../shelves/index.ts';
import { message } from '../message.ts';

type From = Pick<RepliableInteraction, 'client' | 'guild'>;
type Outcome = Sent extends ReadonlyMap<string, infer One> ? One : never;

/** Writes to people, one after the other, each alone. What does not reach somebody keeps nobody else from it. */
export async function sendDirect(from: From, messages: readonly DirectMessage[]): Promise<Sent> {
  const sent = new Map<string, Outcome>();
  for (const one of messages) sent.set(one.user, await send(from, one).catch(outcomeOf));
  return sent;
}

async function send(
  { client, guild }: From,
  { user, reply, locale, roles }: DirectMessage,
): Promise<Outcome> {
  if (roles) {
    // Whoever was named may have left the class since.
    const member = await guild?.members.fetch({ user, force: true });
    if (!roles.some((role) => member?.roles.cache.has(role))) return 'notOfClass';
  }
  const { components, flags, allowedMentions } = message(toDiscord(reply, locale), false);
  await client.users.send(user, { components, flags, allowedMentions });
  return 'sent';
}

/** Theirs are closed, they are no longer there, or Discord did not take it. */
function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof DiscordAPIError)) return 'failed';
  if (error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser) return 'closed';
  return error.code === RESTJSONErrorCodes.UnknownMember ? 'notOfClass' : 'failed';
}
