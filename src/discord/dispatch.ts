import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type InteractionReplyOptions,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import { passage } from '../answer/passage.ts';
import { type Command, type RawOptions, textOptions } from '../command.ts';
import type { Library } from '../library/library.ts';
import { describeError, type Logger } from '../log.ts';
import { LIMITS } from '../reply/limits.ts';
import { toReply } from '../reply/pages.ts';
import { line, type Reply, say } from '../reply/reply.ts';
import { decodeState } from '../reply/state.ts';
import { toDiscord } from '../reply/to-discord.ts';

export interface Dispatcher {
  /** Answers an interaction. Never rejects: a failure is told to the user and logged under one id. */
  (interaction: Interaction): Promise<void>;
}

interface Parts {
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly log: Logger;
}

/** The one place that awaits, catches, logs and counts. */
export function dispatcher(parts: Parts): Dispatcher {
  const byName = new Map(parts.commands.map((command) => [command.name, command]));

  return async (interaction) => {
    const started = performance.now();
    try {
      if (interaction.isAutocomplete()) await autocomplete(interaction);
      else if (interaction.isChatInputCommand()) await slash(interaction);
      else if (interaction.isButton()) await button(interaction);
      else if (interaction.isRepliable()) await answerPrivately(interaction, [line(say('unknownCommand'))]);
      parts.log.info(
        { interaction: nameOf(interaction), ms: Math.round(performance.now() - started) },
        'answered',
      );
    } catch (error) {
      await fail(interaction, error);
    }
  };

  async function autocomplete(interaction: AutocompleteInteraction): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    const complete = byName.get(interaction.commandName)?.complete[name];
    const suggestions = complete?.(parts.library(), value) ?? [];
    const { choices, name: longestName, value: longestValue } = LIMITS.autocomplete;
    await interaction.respond(
      suggestions
        .filter((one) => one.value.length <= longestValue && one.value.length > 0)
        .slice(0, choices)
        .map((one) => ({ name: cutTo(one.name, longestName), value: one.value })),
    );
  }

  async function slash(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = byName.get(interaction.commandName);
    if (!command) return answerPrivately(interaction, [line(say('unknownCommand'))]);
    const options = Object.fromEntries(
      interaction.options.data.map(({ name, value }) => [name, value]),
    ) as RawOptions;
    const administrator = isAdministrator(interaction);
    const answer = command.answer(parts.library(), options);
    const reply = command.render(answer, options, { administrator, commands: parts.commands });
    const isPrivate = options.private === true || (administrator && isConfidential(answer));
    await interaction.reply(message(reply, isPrivate));
  }

  async function button(interaction: ButtonInteraction): Promise<void> {
    const reply = replyToButton(interaction);
    // Only the one who asked turns the page for everybody; others get a page of their own.
    const asked = interaction.message.interactionMetadata?.user.id;
    if (reply.kind === 'page' && asked === interaction.user.id)
      await interaction.update(message(reply.reply, false));
    else await answerPrivately(interaction, reply.reply);
  }

  function replyToButton(interaction: ButtonInteraction): { kind: 'page' | 'notice'; reply: Reply } {
    const stale = { kind: 'notice', reply: [line(say('stale'))] } as const;
    const state = decodeState(interaction.customId);
    if (!state) return stale;
    const run = { administrator: isAdministrator(interaction), commands: parts.commands };
    if (state.action === 'passage') {
      const answer = passage(parts.library(), state);
      if (!answer) return { kind: 'notice', reply: [line(say('gone'))] };
      const view = { command: '', options: [], asked: '', page: 1, perPage: 1, ...run };
      return { kind: 'page', reply: toReply(answer, view) };
    }
    const command = byName.get(state.command);
    if (!command) return stale;
    const options = namedOptions(command, state.options);
    const answer = command.answer(parts.library(), options);
    return { kind: 'page', reply: command.render(answer, options, { ...run, page: state.page }) };
  }

  async function fail(interaction: Interaction, error: unknown): Promise<void> {
    const id = randomUUID().slice(0, 8);
    parts.log.error(
      { id, interaction: nameOf(interaction), error: describeError(error) },
      'an interaction failed',
    );
    if (!interaction.isRepliable()) return;
    try {
      await answerPrivately(interaction, [line(say('failed', { id: { kind: 'id', id } }))]);
    } catch (second) {
      parts.log.warn({ id, error: describeError(second) }, 'the user could not be told');
    }
  }
}

/** The options that a button carries, by name; one that was not given is absent. */
const namedOptions = (command: Command, values: readonly string[]): RawOptions =>
  Object.fromEntries(textOptions(command.declared).map((name, at) => [name, values[at] || undefined]));

const message = (reply: Reply, isPrivate: boolean) =>
  ({
    ...toDiscord(reply),
    flags: isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  }) satisfies InteractionReplyOptions;

async function answerPrivately(interaction: RepliableInteraction, reply: Reply): Promise<void> {
  const body = message(reply, true);
  if (interaction.replied || interaction.deferred) await interaction.followUp(body);
  else await interaction.reply(body);
}

/** What only administrators are told is not told them before everybody. */
const isConfidential = (answer: Answer): boolean => answer.kind === 'shelf' && answer.leftOut.length > 0;

const isAdministrator = (interaction: Interaction): boolean =>
  interaction.memberPermissions?.has(PermissionFlagsBits.Administrator) ?? false;

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() || interaction.isAutocomplete()
    ? `/${interaction.commandName}`
    : `type ${interaction.type}`;

const cutTo = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
