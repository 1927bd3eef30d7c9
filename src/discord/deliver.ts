import {
  type AutocompleteInteraction,
  DiscordAPIError,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import { toDiscord } from '../reply/discord/to-discord.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import { line, type Parts, type Reply, say } from '../reply/reply.ts';
import { message } from './message.ts';

/** Sends a first answer. Where Discord has one already, it had this one, though the connection broke before it said so. */
export async function deliver(
  interaction: RepliableInteraction | AutocompleteInteraction,
  send: () => Promise<unknown>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
    if (interaction.isRepliable()) interaction.replied = true;
  }
}

/** A sentence for the one who acted alone. */
export async function notice(
  interaction: RepliableInteraction,
  key: PhraseKey,
  parts: Parts = {},
): Promise<void> {
  const reply: Reply = [line(say(key, parts))];
  const body = message(toDiscord(reply, interaction.locale), true);
  if (interaction.replied || interaction.deferred) await interaction.followUp(body);
  else await deliver(interaction, () => interaction.reply(body));
}

/** Whether Discord does not know an interaction, or no longer: then nobody can be told anything. */
export const isTooLate = (error: unknown): boolean => isCode(error, RESTJSONErrorCodes.UnknownInteraction);

const isCode = (error: unknown, code: RESTJSONErrorCodes): boolean =>
  error instanceof DiscordAPIError && error.code === code;
