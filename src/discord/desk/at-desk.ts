import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type UserSelectMenuInteraction,
} from 'discord.js';
import type { Suggestion } from '../../answer/complete.ts';
import { choices } from '../../reply/discord/choices.ts';
import { toDiscord } from '../../reply/discord/to-discord.ts';
import type { Asked } from '../../reply/reply.ts';
import type { DeskVerb, FeedbackVerdict } from '../../reply/state.ts';
import type { Desk, DeskReply, PickedPerson, Progress } from '../../shelves/index.ts';
import { deliver, notice } from '../deliver.ts';
import { message } from '../message.ts';
import { shownExcerpts } from '../shown-excerpts.ts';
import { addingAtDesk, type Door } from './adding.ts';
import { beginnings } from './beginnings.ts';
import { withProgress } from './progress.ts';
import { answer, edit, type OpeningInteraction, type Use } from './say.ts';
import { threads } from './threads.ts';
import { visitorOf } from './visitor.ts';

/**
 * Brings what people do on Discord to the desk, and its replies back, all of them private.
 * @param door where attachments are besides Discord's own hosts, and how often progress is shown
 */
export function atDesk(desk: Desk, door: Door = {}) {
  const add = addingAtDesk(desk, door);
  const { discuss, announce } = threads(desk);
  /** What came of something, a discussion that begins included. */
  const tell = (interaction: OpeningInteraction | Use, led: DeskReply): Promise<void> =>
    'toDiscuss' in led ? announce(interaction, led.toDiscuss) : answer(interaction, led);
  const begins = beginnings(desk, add, tell);

  async function open(interaction: OpeningInteraction): Promise<void> {
    const begin = begins.get(interaction.commandName);
    if (!begin) return notice(interaction, 'unknownCommand');
    const visitor = visitorOf(interaction);
    const isLong = begin.isLong?.(interaction) ?? false;
    if (isLong) await deliver(interaction, () => interaction.deferReply({ flags: 'Ephemeral' }));
    const refused = await desk.refusal(visitor, begin.may);
    if (refused) return (isLong ? edit : answer)(interaction, { replies: [refused] });
    await begin.run(interaction, visitor);
  }

  async function use(interaction: Use, verb: DeskVerb, id: string): Promise<void> {
    const deed = desk.deeds[verb];
    const visitor = visitorOf(interaction);
    const refused = await desk.refusal(visitor, deed.may);
    if (refused) return answer(interaction, { replies: [refused] });
    const picked = 'values' in interaction ? interaction.values : undefined;
    const values = interaction.isModalSubmit() ? valuesOf(interaction) : undefined;
    const people = interaction.isUserSelectMenu() ? peopleIn(interaction) : undefined;
    const run = (tell?: Progress) => deed.run(visitor, id, { picked, people, values, tell });
    if (deed.isAtOnce || (deed.leadsToForm && !values)) return tell(interaction, await run());
    // A button on what all can see leads to a message of one's own.
    const isOnPublic = interaction.message?.flags.has(MessageFlags.Ephemeral) === false;
    if (deed.isLong || isOnPublic) {
      await deliver(interaction, () => interaction.deferReply({ flags: 'Ephemeral' }));
      return edit(
        interaction,
        await (interaction.isModalSubmit() ? withProgress(interaction, run, door.progressEvery) : run()),
      );
    }
    // The message that the button stands in is the visitor's own, and shows what has become of it.
    if (interaction.isModalSubmit() && !interaction.isFromMessage()) return answer(interaction, await run());
    await deliver(interaction, () => interaction.deferUpdate());
    await edit(interaction, await run());
  }

  /** Keeps the excerpts that a message shows: its buttons have their ids. */
  async function save(interaction: ButtonInteraction): Promise<void> {
    const shown = interaction.message.components.map((component) => component.toJSON());
    await answer(interaction, { replies: [await desk.save(visitorOf(interaction), shownExcerpts(shown))] });
  }

  /** Follows whom the answer tells of that a message shows. */
  async function follow(interaction: ButtonInteraction, asked: Asked): Promise<void> {
    await answer(interaction, { replies: [await desk.follows.followIn(visitorOf(interaction), asked)] });
  }

  /** Tells behind an answer what somebody must know before they ask on. */
  async function remind(interaction: RepliableInteraction): Promise<void> {
    const reply = await desk.follows.reminder(interaction.user.id);
    if (reply) await interaction.followUp(message(toDiscord(reply, interaction.locale), true));
  }

  /** Says of the answer that a message shows how it is; what is not right is told in a form. */
  async function judge(
    interaction: ButtonInteraction | ModalSubmitInteraction,
    verdict: FeedbackVerdict,
    { command, options }: Asked,
  ): Promise<void> {
    const isForm = interaction.isModalSubmit();
    if (!isForm && (verdict === 'wrong' || verdict === 'other'))
      return answer(interaction, { form: desk.judgeForm(verdict) });
    const shown = (interaction.message?.components ?? []).map((component) => component.toJSON());
    const judged = {
      verdict,
      command,
      question: options.filter(Boolean).join(' · '),
      excerpts: shownExcerpts(shown),
      ...(isForm && { comment: valuesOf(interaction).comment }),
    };
    await answer(interaction, { replies: [await desk.judge(visitorOf(interaction), judged)] });
  }

  return {
    open,
    use,
    save,
    judge,
    follow,
    remind,
    discuss,
    suggest: async (interaction: AutocompleteInteraction, words: string): Promise<Suggestion[]> =>
      choices(
        interaction.commandName === 'daily' || interaction.commandName === 'assign'
          ? desk.daily.zones(words)
          : await desk.suggest(visitorOf(interaction), words),
      ),
  };
}

const valuesOf = ({ fields }: ModalSubmitInteraction): Record<string, string> =>
  Object.fromEntries(
    [...fields.fields.values()].map((field) => [
      field.customId,
      'value' in field ? String(field.value ?? '') : 'values' in field ? field.values.join() : '',
    ]),
  );

/** Those who were picked, but for bots, as they are in the server. */
const peopleIn = ({ users, members }: UserSelectMenuInteraction): PickedPerson[] =>
  [...users.values()]
    .filter(({ bot }) => !bot)
    .map((user) => {
      const member = members.get(user.id);
      const roles = member ? ('cache' in member.roles ? [...member.roles.cache.keys()] : member.roles) : [];
      const name = member && ('displayName' in member ? member.displayName : member.nick);
      return { who: user.id, name: name || user.displayName, roles };
    });
