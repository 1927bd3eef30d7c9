import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Suggestion } from '../answer/complete.ts';
import type { Admission } from '../answering/admission.ts';
import type {
  AnsweringService,
  Asker,
  CommandResponse,
  ComponentResponse,
  ComponentUse,
  Missing,
} from '../answering/service.ts';
import { LONGEST_TEXT } from '../command.ts';
import type { Logger } from '../log.ts';
import { askOnForm, QUESTION_FIELD, toModal } from '../reply/discord/form.ts';
import { toDiscord } from '../reply/discord/to-discord.ts';
import { decodeState, type State } from '../reply/state.ts';
import type { Desk } from '../shelves/index.ts';
import { StoreError } from '../store/index.ts';
import { deliver, notice } from './deliver.ts';
import { atDesk } from './desk/at-desk.ts';
import { visitorOf, whereAsked } from './desk/visitor.ts';
import { discussions, noThreadOf } from './discussions.ts';
import { FIRST_ANSWER_MS, SENDING_MS, TOKEN_LIVES_MS } from './freshness.ts';
import { askedIn, askerIn, displayName, isPrivate, optionsOf } from './from-discord.ts';
import { message } from './message.ts';
import { wordsOf } from './message-words.ts';
import { sharedMessage } from './share.ts';
import type { Carrier } from './shown-excerpts.ts';

export interface DeskPlace {
  readonly desk: Desk;
  /** The names of the commands that it carries out. */
  readonly commands: ReadonlySet<string>;
  /** Where attachments are besides Discord's own hosts. */
  readonly attachments?: string | undefined;
  /** How often it is shown how far long work is, in milliseconds; 1,500 by default. */
  readonly progressEvery?: number | undefined;
}

export interface Answering {
  readonly service: AnsweringService;
  readonly admit: Admission;
  readonly log: Logger;
  /** Milliseconds on a clock that never goes back; the one of `admit` too. */
  readonly now: () => number;
  /** Where what people add is taken in, where there is a store. */
  readonly desk?: DeskPlace | undefined;
}

/** From the latest sending of a first answer to the end of the token. */
const FOLLOW_UPS_MS = TOKEN_LIVES_MS - (FIRST_ANSWER_MS - SENDING_MS);

/** Answers each kind of interaction: from the shelves, or at the desk. Rejects where that fails. */
export function answerer({ service, admit, log, now, desk }: Answering) {
  const atTheDesk = desk && atDesk(desk.desk, desk);
  const { questionAt, cite } = discussions(desk?.desk, log);
  const isDesks = (name: string): boolean => desk?.commands.has(name) ?? false;

  /** @param until when the answer must be there to be sent in time */
  async function answer(interaction: RepliableInteraction, until: number): Promise<void> {
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      if (atTheDesk && isDesks(interaction.commandName))
        return begun(interaction, until, atTheDesk.open(interaction));
      return interaction.isChatInputCommand() ? slash(interaction, until) : onMessage(interaction, until);
    }
    if (!interaction.isMessageComponent() && !interaction.isModalSubmit())
      return notice(interaction, 'unknownCommand');
    const state = decodeState(interaction.customId);
    if (state?.action === 'desk') {
      if (!atTheDesk || !isOfDesk(interaction)) return notice(interaction, 'stale');
      return begun(interaction, until, atTheDesk.use(interaction, state.verb, state.id));
    }
    if (state?.action === 'discuss')
      return atTheDesk && interaction.isButton()
        ? begun(interaction, until, atTheDesk.discuss(interaction))
        : notice(interaction, 'stale');
    if (state?.action === 'save')
      return atTheDesk && interaction.isButton()
        ? begun(interaction, until, atTheDesk.save(interaction))
        : notice(interaction, 'stale');
    if (state?.action === 'follow') {
      const asked = interaction.isButton() ? askedIn(interaction.message) : undefined;
      return atTheDesk && asked && interaction.isButton()
        ? begun(interaction, until, atTheDesk.follow(interaction, asked))
        : notice(interaction, 'stale');
    }
    if (state?.action === 'judge') {
      const { message: judged } = interaction;
      const asked = judged ? askedIn(judged) : undefined;
      return atTheDesk && asked && (interaction.isButton() || interaction.isModalSubmit())
        ? begun(interaction, until, atTheDesk.judge(interaction, state.verdict, asked))
        : notice(interaction, 'stale');
    }
    if (interaction.isButton() || interaction.isStringSelectMenu())
      return component(interaction, state, until);
    if (interaction.isModalSubmit()) return furtherQuestion(interaction, state, until);
    return notice(interaction, 'unknownCommand');
  }

  /** @param allowed whether the user has not asked for too many */
  async function suggest(
    interaction: AutocompleteInteraction,
    until: number,
    allowed: boolean,
  ): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    const { commandName } = interaction;
    const ask = async (): Promise<Suggestion[]> => {
      if (atTheDesk && isDesks(commandName) && !FROM_SHELF.has(commandName))
        return atTheDesk.suggest(interaction, value);
      const { shelf } = await askerAt(interaction);
      return admit('suggestions', until, () => service.suggest(commandName, name, value, shelf));
    };
    const found = allowed ? await ask() : [];
    await deliver(interaction, () => interaction.respond(found));
  }

  async function slash(interaction: ChatInputCommandInteraction, until: number): Promise<void> {
    const options = optionsOf(interaction);
    const { commandName } = interaction;
    const [asker, before] = await Promise.all([askerAt(interaction), questionAt(interaction)]);
    const answered = await admit('answers', until, () =>
      service.slash(commandName, options, { ...asker, before }),
    );
    await reply(interaction, answered, until);
    if (typeof answered !== 'string') await atTheDesk?.remind(interaction);
  }

  async function onMessage(interaction: MessageContextMenuCommandInteraction, until: number): Promise<void> {
    const { commandName, targetMessage } = interaction;
    const content = wordsOf(targetMessage);
    const asker = await askerAt(interaction);
    const answered = await admit('answers', until, () => service.onMessage(commandName, content, asker));
    await reply(interaction, answered, until);
    // What one alone sees is not said there.
    if (!isPrivate(targetMessage)) await cite(interaction, whereAsked(interaction), { said: content });
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
    if (!answered.isPrivate) await citeShown(interaction, answered.messages);
  }

  const citeShown = (
    interaction: Interaction,
    messages: readonly { readonly components: readonly Carrier[] }[],
  ) => cite(interaction, whereAsked(interaction), { shown: messages.map(({ components }) => components) });

  async function component(
    interaction: ButtonInteraction | StringSelectMenuInteraction,
    state: Exclude<State, { action: 'desk' | 'save' | 'judge' | 'follow' | 'discuss' }> | undefined,
    until: number,
  ): Promise<void> {
    if (!state) return notice(interaction, 'stale');
    if (state.action === 'askOn') {
      const form = toModal(askOnForm(LONGEST_TEXT), interaction.locale);
      return deliver(interaction, () => interaction.showModal(form));
    }
    if (state.action === 'share') {
      const discusses = desk !== undefined && noThreadOf(interaction) === undefined;
      const { message, locale } = interaction;
      const shared = sharedMessage(message, displayName(interaction), locale, discusses);
      await deliver(interaction, () => interaction.reply(shared));
      return citeShown(interaction, [shared]);
    }
    if (state.action === 'tally') {
      if (!desk) return notice(interaction, 'stale');
      const reply = await desk.desk.quizzes.tally(whereAsked(interaction), state.round);
      return deliver(interaction, () =>
        interaction.reply(message(toDiscord(reply, interaction.locale), true)),
      );
    }
    const [picked] = interaction.isStringSelectMenu() ? interaction.values : [];
    const byAsker = askerIn(interaction.message) === interaction.user.id;
    const onPrivate = isPrivate(interaction.message);
    const asked = askedIn(interaction.message);
    const age = interaction.createdTimestamp - interaction.message.createdTimestamp;
    const use = { state, asked, byAsker, onPrivate, age, ...(picked !== undefined && { picked }) };
    const asker = await askerAt(interaction);
    const press = (pressed: ComponentUse) => admit('answers', until, () => service.component(pressed, asker));
    const led = await counted(interaction, use, await press(use), press);
    if (typeof led === 'string') return notice(interaction, led);
    await deliver(interaction, () =>
      led.inPlace
        ? interaction.update({ ...message(led.message, false), attachments: [] })
        : interaction.reply(message(led.message, true)),
    );
    if (led.inPlace && !onPrivate) await citeShown(interaction, [led.message]);
  }

  /** An answer of a quiz is kept before anybody is told of it; where there was another one, that one counts. */
  async function counted(
    interaction: Interaction,
    use: ComponentUse,
    led: ComponentResponse | Missing,
    press: (pressed: ComponentUse) => Promise<ComponentResponse | Missing>,
  ): Promise<ComponentResponse | Missing> {
    const { state } = use;
    if (!desk || state.action !== 'choose' || typeof led === 'string' || !led.graded) return led;
    const first = await desk.desk.quizzes.answer(whereAsked(interaction), state, led.graded.right);
    return first === state.choice ? led : press({ ...use, state: { ...state, choice: first }, again: true });
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
    const asker = { ...askerOf(interaction), round: BigInt(interaction.id).toString(36) };
    if (!desk) return asker;
    const visitor = visitorOf(interaction);
    const { desk: at } = desk;
    const [shelf, language, edits] = await Promise.all([
      at.asked(visitor),
      at.languageAt(visitor),
      at.mayEdit(visitor),
    ]);
    return {
      ...asker,
      ...(language && { locale: language }),
      ...(shelf && { shelf }),
      edits,
      judges: visitor.server !== null,
      follows: true,
      discusses: noThreadOf(interaction) === undefined,
    };
  }

  /** The desk waits for the store: where that takes longer than Discord waits, the user is told so before. */
  const begun = (interaction: RepliableInteraction, until: number, work: Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        if (!interaction.replied && !interaction.deferred)
          reject(new StoreError('the data do not come in time'));
      }, until - now());
      work.then(resolve, reject).finally(() => clearTimeout(timer));
    });

  return { answer, suggest };
}

/** Commands of the desk whose suggestions come from the shelf. */
const FROM_SHELF: ReadonlySet<string> = new Set(['follow', 'discuss']);

/** The kinds of component that the desk has, and its forms. */
const isOfDesk = (interaction: MessageComponentInteraction | ModalSubmitInteraction) =>
  interaction.isButton() ||
  interaction.isModalSubmit() ||
  interaction.isStringSelectMenu() ||
  interaction.isRoleSelectMenu() ||
  interaction.isUserSelectMenu() ||
  interaction.isChannelSelectMenu();

const askerOf = ({ locale, memberPermissions }: Interaction): Asker => ({
  locale,
  administrator: memberPermissions?.has(PermissionFlagsBits.Administrator) ?? false,
});
