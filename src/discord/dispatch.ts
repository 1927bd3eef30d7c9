import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { AnsweringService, Asker, CommandResponse, Missing } from '../answering/service.ts';
import type { RawOptions } from '../command.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import { line, type Parts, type Reply, say } from '../reply/reply.ts';
import { decodeState } from '../reply/state.ts';
import { toDiscord } from '../reply/to-discord.ts';
import { message } from './message.ts';
import { type RateLimits, rateLimiter } from './rate-limit.ts';
import { sharedMessage } from './share.ts';

/** Answers an interaction. Never rejects: a failure is told to the user and logged under one id. */
export type Dispatcher = (interaction: Interaction) => Promise<void>;

interface Services {
  readonly service: AnsweringService;
  readonly log: Logger;
  readonly limits: RateLimits;
}

/** The one place that awaits, catches, logs and counts. */
export function dispatcher({ service, log, limits }: Services): Dispatcher {
  const wait = rateLimiter(limits);

  return async (interaction) => {
    const started = performance.now();
    try {
      await answer(interaction);
      const ms = Math.round(performance.now() - started);
      log.info({ interaction: nameOf(interaction), ms }, 'answered');
    } catch (error) {
      await fail(interaction, error);
    }
  };

  async function answer(interaction: Interaction): Promise<void> {
    const seconds = wait(interaction.user.id, interaction.isAutocomplete() ? 'suggestions' : 'answers');
    if (interaction.isAutocomplete()) return suggest(interaction, seconds === 0);
    if (!interaction.isRepliable()) return;
    if (seconds > 0) return notice(interaction, 'tooFast', { n: seconds });
    if (interaction.isChatInputCommand()) return slash(interaction);
    if (interaction.isMessageContextMenuCommand()) return onMessage(interaction);
    if (interaction.isButton() || interaction.isStringSelectMenu()) return component(interaction);
    return notice(interaction, 'unknownCommand');
  }

  async function suggest(interaction: AutocompleteInteraction, allowed: boolean): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond(allowed ? await service.suggest(interaction.commandName, name, value) : []);
  }

  async function slash(interaction: ChatInputCommandInteraction): Promise<void> {
    const given = interaction.options.data.map(({ name, value }) => [name, value]);
    const options = Object.fromEntries(given) as RawOptions;
    await reply(interaction, await service.slash(interaction.commandName, options, askerOf(interaction)));
  }

  async function onMessage(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const { content } = interaction.targetMessage;
    await reply(interaction, await service.onMessage(interaction.commandName, content, askerOf(interaction)));
  }

  async function reply(
    interaction: RepliableInteraction,
    answered: CommandResponse | Missing,
  ): Promise<void> {
    if (typeof answered === 'string') return notice(interaction, answered);
    const [first, ...rest] = answered.messages.map((one) => message(one, answered.isPrivate));
    if (first) await interaction.reply(first);
    for (const one of rest) await interaction.followUp(one);
  }

  async function component(interaction: ButtonInteraction | StringSelectMenuInteraction): Promise<void> {
    const state = decodeState(interaction.customId);
    if (!state) return notice(interaction, 'stale');
    if (state.action === 'share') {
      await interaction.reply(
        sharedMessage(interaction.message, displayName(interaction), interaction.locale),
      );
      return;
    }
    const [picked] = interaction.isStringSelectMenu() ? interaction.values : [];
    const byAsker = interaction.message.interactionMetadata?.user.id === interaction.user.id;
    const onPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    const use = { state, byAsker, onPrivate, ...(picked !== undefined && { picked }) };
    const turned = await service.component(use, askerOf(interaction));
    if (typeof turned === 'string') return notice(interaction, turned);
    if (turned.inPlace) await interaction.update({ ...message(turned.message, false), attachments: [] });
    else await interaction.reply(message(turned.message, true));
  }

  async function fail(interaction: Interaction, error: unknown): Promise<void> {
    const id = randomUUID().slice(0, 8);
    log.error({ id, interaction: nameOf(interaction), error: describeError(error) }, 'an interaction failed');
    if (!interaction.isRepliable()) return;
    try {
      await notice(interaction, 'failed', { id: { kind: 'id', id } });
    } catch (second) {
      log.warn({ id, error: describeError(second) }, 'the user could not be told');
    }
  }
}

/** A sentence for the one who acted alone. */
async function notice(interaction: RepliableInteraction, key: PhraseKey, parts: Parts = {}): Promise<void> {
  const reply: Reply = [line(say(key, parts))];
  const body = message(toDiscord(reply, interaction.locale), true);
  if (interaction.replied || interaction.deferred) await interaction.followUp(body);
  else await interaction.reply(body);
}

const askerOf = ({ locale, memberPermissions }: Interaction): Asker => ({
  locale,
  administrator: memberPermissions?.has(PermissionFlagsBits.Administrator) ?? false,
});

/** The name that others see there: a server's nickname before the account's name. */
function displayName({ member, user }: Interaction): string {
  const nickname = member && ('displayName' in member ? member.displayName : member.nick);
  return nickname || user.displayName;
}

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() || interaction.isAutocomplete()
    ? `/${interaction.commandName}`
    : `type ${interaction.type}`;
