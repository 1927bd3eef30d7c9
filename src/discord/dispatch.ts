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
import { type Answer, REFERENCE_STYLES } from '../answer/answer.ts';
import type { Command, RawOptions, Run } from '../command.ts';
import type { Library } from '../library/library.ts';
import { describeError, type Logger } from '../log.ts';
import { LIMITS } from '../reply/limits.ts';
import type { PhraseKey } from '../reply/phrases.ts';
import { label } from '../reply/print.ts';
import { line, type Parts, type Reply, say } from '../reply/reply.ts';
import { decodeState } from '../reply/state.ts';
import { type FloodLimits, floodGate } from './flood.ts';
import { message, withShare } from './message.ts';
import { press } from './press.ts';
import { sharedMessage } from './share.ts';

/** Answers an interaction. Never rejects: a failure is told to the user and logged under one id. */
export type Dispatcher = (interaction: Interaction) => Promise<void>;

interface Services {
  readonly commands: readonly Command[];
  readonly library: () => Library;
  readonly log: Logger;
  readonly limits: FloodLimits;
}

/** The one place that awaits, catches, logs and counts. */
export function dispatcher({ commands, library, log, limits }: Services): Dispatcher {
  const wait = floodGate(limits);

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
    const complete = commandOf('slash', interaction.commandName)?.complete[name];
    const suggestions = allowed && complete ? complete(library(), value) : [];
    const { choices, name: longestName, value: longestValue } = LIMITS.autocomplete;
    await interaction.respond(
      suggestions
        .filter((one) => one.value.length <= longestValue && one.value.length > 0)
        .slice(0, choices)
        .map((one) => ({ name: label(one.name, longestName), value: one.value })),
    );
  }

  async function slash(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commandOf('slash', interaction.commandName);
    if (!command) return notice(interaction, 'unknownCommand');
    const given = interaction.options.data.map(({ name, value }) => [name, value]);
    const options = Object.fromEntries(given) as RawOptions;
    const run = runOf(interaction);
    const answer = command.answer(library(), options);
    const reply = command.render(answer, options, run);
    const isPrivate = options.private === true || (run.administrator && isConfidential(answer));
    const shown = isPrivate ? withShare(reply, answer) : reply;
    await interaction.reply(message(shown, isPrivate, interaction.locale));
  }

  /** Private, and in as many messages as it takes: a button could not carry the message to the next page. */
  async function onMessage(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = commandOf('message', interaction.commandName);
    if (!command) return notice(interaction, 'unknownCommand');
    const options = { content: interaction.targetMessage.content };
    const answer = command.answer(library(), options);
    const count = answer.kind === 'checked' ? Math.ceil(answer.checks.length / command.perPage) : 1;
    const page = (number: number) =>
      message(
        withShare(command.render(answer, options, { ...runOf(interaction), page: number }), answer),
        true,
        interaction.locale,
      );
    await interaction.reply(page(1));
    for (let number = 2; number <= count; number++) await interaction.followUp(page(number));
  }

  async function component(interaction: ButtonInteraction | StringSelectMenuInteraction): Promise<void> {
    const state = decodeState(interaction.customId);
    const { locale } = interaction;
    if (!state) return notice(interaction, 'stale');
    if (state.action === 'share') {
      await interaction.reply(sharedMessage(interaction.message, displayName(interaction), locale));
      return;
    }
    const [picked] = interaction.isStringSelectMenu() ? interaction.values : [];
    const style = REFERENCE_STYLES.find((one) => one === picked);
    if (picked !== undefined && style === undefined) return notice(interaction, 'stale');
    const pressed = press(library(), state, runOf(interaction), style);
    if (pressed === 'stale' || pressed === 'gone') return notice(interaction, pressed);
    const { answer, reply, inPlace } = pressed;
    // Only the one who asked turns the page for everybody; others get a page of their own.
    const asked = interaction.message.interactionMetadata?.user.id;
    const wasPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    if (!inPlace || asked !== interaction.user.id)
      await interaction.reply(message(withShare(reply, answer), true, locale));
    else
      await interaction.update({
        ...message(wasPrivate ? withShare(reply, answer) : reply, false, locale),
        attachments: [],
      });
  }

  function commandOf(kind: Command['kind'], name: string): Command | undefined {
    return commands.find((command) => command.kind === kind && command.name === name);
  }

  function runOf(interaction: Interaction): Run {
    return { administrator: isAdministrator(interaction), commands };
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
  const body = message(reply, true, interaction.locale);
  if (interaction.replied || interaction.deferred) await interaction.followUp(body);
  else await interaction.reply(body);
}

/** What only administrators are told is not told them before everybody. */
const isConfidential = (answer: Answer): boolean => answer.kind === 'shelf' && answer.leftOut.length > 0;

const isAdministrator = (interaction: Interaction): boolean =>
  interaction.memberPermissions?.has(PermissionFlagsBits.Administrator) ?? false;

/** The name that others see there: a server's nickname before the account's name. */
function displayName({ member, user }: Interaction): string {
  const nickname = member && ('displayName' in member ? member.displayName : member.nick);
  return nickname || user.displayName;
}

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() || interaction.isAutocomplete()
    ? `/${interaction.commandName}`
    : `type ${interaction.type}`;
