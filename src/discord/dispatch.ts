import { randomUUID } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Suggestion } from '../answer/complete.ts';
import { type Admission, admission, Overloaded } from '../answering/admission.ts';
import type { AnsweringService, Asker, CommandResponse, Missing } from '../answering/service.ts';
import { LONGEST_TEXT, type RawOptions } from '../command.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { carriedBy } from '../reply/carried.ts';
import { askOnForm, QUESTION_FIELD, toModal } from '../reply/form.ts';
import type { Asked } from '../reply/reply.ts';
import { decodeState, type State } from '../reply/state.ts';
import type { Desk } from '../shelves/index.ts';
import { isStoreError } from '../store/index.ts';
import { atDesk, placeOf } from './at-desk.ts';
import { deliver, isTooLate, notice } from './deliver.ts';
import { FIRST_ANSWER_MS, freshness, TOKEN_LIVES_MS } from './freshness.ts';
import { message } from './message.ts';
import { type RateLimits, rateLimiter } from './rate-limit.ts';
import { sharedMessage } from './share.ts';

/** Answers an interaction. Never rejects: a failure is told to the user and logged under one id. */
export type Dispatcher = (interaction: Interaction) => Promise<void>;

interface Services {
  readonly service: AnsweringService;
  readonly admit: Admission;
  readonly log: Logger;
  readonly limits: RateLimits;
  /** Milliseconds on a clock that never goes back; the one of `admit` too. */
  readonly now: () => number;
  /** Where what people add is taken in, where there is a store. */
  readonly desk?: DeskPlace | undefined;
}

export interface DeskPlace {
  readonly desk: Desk;
  /** The names of the commands that it carries out. */
  readonly commands: ReadonlySet<string>;
  /** Where attachments are besides Discord's own hosts. */
  readonly attachments?: string | undefined;
}

/** What an answer needs from here to Discord and to the one who asked. */
const SENDING_MS = 700;
/** From the latest sending of a first answer to the end of the token. */
const FOLLOW_UPS_MS = TOKEN_LIVES_MS - (FIRST_ANSWER_MS - SENDING_MS);
/** So many under way tell of a load beyond the capacity: what comes late then is let go, lest all come late. */
const CROWDED = 200;
const LATE_IN_A_CROWD_MS = 1500;
/** Notices are sent so many at once, lest they take the place of answers; so many more may wait for their turn. */
const NOTICES = { atOnce: 10, room: 10_000 };
/** A notice needs less time than an answer: it is a sentence, and made here. */
const NOTICE_SENDING_MS = 300;
const A_LINE_EACH_MS = 1000;

/** The one place that awaits, catches, logs and counts. */
export function dispatcher({ service, admit, log, limits, now, desk }: Services): Dispatcher {
  const atTheDesk = desk && atDesk(desk.desk, desk.attachments);
  const wait = rateLimiter(limits, now);
  const fresh = freshness(now);
  const notices = admission({ ...NOTICES, patience: FIRST_ANSWER_MS, now });
  let underWay = 0;
  let letGo = { told: 0, silent: 0 };

  return async (interaction) => {
    const came = now();
    const age = came - fresh.madeAt(interaction);
    const told = { interaction: nameOf(interaction), age: Math.round(age) };
    if (!fresh.isNew(interaction)) return log.info(told, 'let go: it came before');
    if (age > FIRST_ANSWER_MS - SENDING_MS) return log.warn(told, 'let go: it came too late to be answered');
    const until = came - age + FIRST_ANSWER_MS - SENDING_MS;
    if (age > LATE_IN_A_CROWD_MS && underWay > CROWDED) return shed(interaction, until, told);
    underWay++;
    try {
      await answer(interaction, until);
      log.info({ interaction: told.interaction, ms: Math.round(now() - came) }, 'answered');
    } catch (error) {
      if (error instanceof Overloaded) await shed(interaction, until, told);
      else await fail(interaction, error);
    } finally {
      underWay--;
    }
  };

  /** @param until when the answer must be there to be sent in time */
  async function answer(interaction: Interaction, until: number): Promise<void> {
    const seconds = wait(interaction.user.id, interaction.isAutocomplete() ? 'suggestions' : 'answers');
    if (interaction.isAutocomplete()) return suggest(interaction, until, seconds === 0);
    if (!interaction.isRepliable()) return;
    if (seconds > 0) return notice(interaction, 'tooFast', { n: seconds });
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      if (atTheDesk && desk?.commands.has(interaction.commandName)) return atTheDesk.open(interaction);
      return interaction.isChatInputCommand() ? slash(interaction, until) : onMessage(interaction, until);
    }
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const state = decodeState(interaction.customId);
      if (state?.action === 'desk')
        return atTheDesk &&
          (interaction.isButton() ||
            interaction.isModalSubmit() ||
            interaction.isStringSelectMenu() ||
            interaction.isRoleSelectMenu())
          ? atTheDesk.use(interaction, state.verb, state.id)
          : notice(interaction, 'stale');
      if (interaction.isButton() || interaction.isStringSelectMenu())
        return component(interaction, state, until);
      if (interaction.isModalSubmit()) return furtherQuestion(interaction, state, until);
    }
    return notice(interaction, 'unknownCommand');
  }

  async function suggest(
    interaction: AutocompleteInteraction,
    until: number,
    allowed: boolean,
  ): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    const { commandName } = interaction;
    const ask = async (): Promise<Suggestion[]> => {
      if (atTheDesk && desk?.commands.has(commandName)) return atTheDesk.suggest(interaction, value);
      const { shelf } = await askerAt(interaction);
      return admit('suggestions', until, () => service.suggest(commandName, name, value, shelf));
    };
    const found = allowed ? await ask() : [];
    await deliver(interaction, () => interaction.respond(found));
  }

  async function slash(interaction: ChatInputCommandInteraction, until: number): Promise<void> {
    const options = optionsOf(interaction);
    const { commandName } = interaction;
    const asker = await askerAt(interaction);
    const answered = await admit('answers', until, () => service.slash(commandName, options, asker));
    await reply(interaction, answered, until);
  }

  async function onMessage(interaction: MessageContextMenuCommandInteraction, until: number): Promise<void> {
    const { commandName, targetMessage } = interaction;
    const { content } = targetMessage;
    const asker = await askerAt(interaction);
    const answered = await admit('answers', until, () => service.onMessage(commandName, content, asker));
    await reply(interaction, answered, until);
  }

  async function reply(
    interaction: RepliableInteraction,
    answered: CommandResponse | Missing,
    until: number,
  ): Promise<void> {
    if (typeof answered === 'string') return notice(interaction, answered);
    const [first, ...rest] = answered.messages.map((one) => message(one, answered.isPrivate));
    if (first) await deliver(interaction, () => interaction.reply(first));
    for (const one of rest) {
      if (now() > until + FOLLOW_UPS_MS) return log.warn('let go: the token has died before all was said');
      await interaction.followUp(one);
    }
  }

  async function component(
    interaction: ButtonInteraction | StringSelectMenuInteraction,
    state: Exclude<State, { action: 'desk' }> | undefined,
    until: number,
  ): Promise<void> {
    if (!state) return notice(interaction, 'stale');
    if (state.action === 'askOn') {
      const form = toModal(askOnForm(LONGEST_TEXT), interaction.locale);
      return deliver(interaction, () => interaction.showModal(form));
    }
    if (state.action === 'share') {
      const shared = sharedMessage(interaction.message, displayName(interaction), interaction.locale);
      return deliver(interaction, () => interaction.reply(shared));
    }
    const [picked] = interaction.isStringSelectMenu() ? interaction.values : [];
    const byAsker = interaction.message.interactionMetadata?.user.id === interaction.user.id;
    const onPrivate = isPrivate(interaction.message);
    const asked = askedIn(interaction.message);
    const use = { state, asked, byAsker, onPrivate, ...(picked !== undefined && { picked }) };
    const asker = await askerAt(interaction);
    const led = await admit('answers', until, () => service.component(use, asker));
    if (typeof led === 'string') return notice(interaction, led);
    await deliver(interaction, () =>
      led.inPlace
        ? interaction.update({ ...message(led.message, false), attachments: [] })
        : interaction.reply(message(led.message, true)),
    );
  }

  async function furtherQuestion(
    interaction: ModalSubmitInteraction,
    state: State | undefined,
    until: number,
  ): Promise<void> {
    const { message } = interaction;
    const asked = message && askedIn(message);
    if (!asked || state?.action !== 'askOn') return notice(interaction, 'stale');
    const further = interaction.fields.getTextInputValue(QUESTION_FIELD);
    const asker = await askerAt(interaction);
    const answered = await admit('answers', until, () =>
      service.askOn(asked, further, isPrivate(message), asker),
    );
    await reply(interaction, answered, until);
  }

  async function askerAt(interaction: Interaction): Promise<Asker> {
    const shelf = await desk?.desk.asked(placeOf(interaction));
    return { ...askerOf(interaction), ...(shelf && { shelf }) };
  }

  /** There is no time left for an answer; for a sentence there is, as soon as it is its turn. */
  async function shed(interaction: Interaction, until: number, told: object): Promise<void> {
    try {
      await notices('answers', until + SENDING_MS - NOTICE_SENDING_MS, async () => {
        if (interaction.isAutocomplete()) await deliver(interaction, () => interaction.respond([]));
        else if (interaction.isRepliable()) await notice(interaction, 'busy');
      });
      count('told');
    } catch (error) {
      count('silent');
      if (error instanceof Overloaded) return;
      log.warn({ ...told, error: describeError(error) }, 'the user could not be told');
    }
  }

  /** One line a second for all that was let go: a line for each would be a load of its own. */
  function count(how: 'told' | 'silent'): void {
    if (letGo.told + letGo.silent === 0)
      setTimeout(() => {
        log.warn(letGo, 'let go: more is asked for than can be answered');
        letGo = { told: 0, silent: 0 };
      }, A_LINE_EACH_MS).unref();
    letGo[how]++;
  }

  async function fail(interaction: Interaction, error: unknown): Promise<void> {
    const id = randomUUID().slice(0, 8);
    log.error({ id, interaction: nameOf(interaction), error: describeError(error) }, 'an interaction failed');
    if (!interaction.isRepliable() || isTooLate(error)) return;
    try {
      if (isStoreError(error)) return await notice(interaction, 'storeAway');
      await notice(interaction, 'failed', { id: { kind: 'id', id } });
    } catch (second) {
      log.warn({ id, error: describeError(second) }, 'the user could not be told');
    }
  }
}

/** What was typed or picked; nothing that Verbatim declares is a number. */
const optionsOf = ({ options }: ChatInputCommandInteraction): RawOptions =>
  Object.fromEntries(
    options.data.map(({ name, value }) => [name, typeof value === 'number' ? String(value) : value]),
  );

const askedIn = ({ components }: Message): Asked | undefined =>
  carriedBy(components.map((component) => component.toJSON()));

const isPrivate = ({ flags }: Message): boolean => flags.has(MessageFlags.Ephemeral);

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
