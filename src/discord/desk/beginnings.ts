import type { ChatInputCommandInteraction } from 'discord.js';
import type { Reply } from '../../reply/reply.ts';
import type { Desk, DeskReply, Right, Visitor } from '../../shelves/index.ts';
import { notice } from '../deliver.ts';
import { noThreadFor } from '../discussions.ts';
import type { addingAtDesk } from './adding.ts';
import { answer, type OpeningInteraction } from './say.ts';

/** How a command of the desk begins. */
export interface Begin {
  readonly may: Right;
  /** Whether it may take longer than Discord waits: then it is put off at once, before anything is waited for. */
  isLong?(interaction: OpeningInteraction): boolean;
  run(interaction: OpeningInteraction, visitor: Visitor): Promise<void>;
}

type Slash = ChatInputCommandInteraction;

/** A slash command of the desk. */
const slash = (may: Right, run: (interaction: Slash, visitor: Visitor) => Promise<void>): Begin => ({
  may,
  run: async (interaction, visitor) => {
    if (interaction.isChatInputCommand()) await run(interaction, visitor);
  },
});

/** One that a single reply answers. `text` gives an option, null where it was not given. */
const replied = (
  may: Right,
  run: (visitor: Visitor, text: (name: string) => string | null) => Promise<Reply>,
): Begin =>
  slash(may, async (interaction, visitor) => {
    const reply = await run(visitor, (name) => interaction.options.getString(name));
    await answer(interaction, { replies: [reply] });
  });

/**
 * How each command of the desk begins, by its name.
 * @param tell what came of something, a discussion that begins included
 */
export const beginnings = (
  desk: Desk,
  add: ReturnType<typeof addingAtDesk>,
  tell: (interaction: OpeningInteraction, led: DeskReply) => Promise<void>,
): ReadonlyMap<string, Begin> =>
  new Map<string, Begin>([
    ['add', { ...slash('add', add.command), isLong: add.isLong }],
    [
      'Add to shelf',
      {
        may: 'add',
        isLong: () => true,
        run: async (interaction, visitor) => {
          if (interaction.isMessageContextMenuCommand()) await add.message(interaction, visitor);
        },
      },
    ],
    ['remove', replied('add', (visitor, text) => desk.remove(visitor, text('source') ?? ''))],
    [
      'saved',
      slash('ask', async (interaction, visitor) => {
        const here = interaction.options.getString('whose') === 'here';
        await answer(interaction, await desk.saved(visitor, here ? 'here' : 'mine'));
      }),
    ],
    ['feedback', replied('add', (visitor) => desk.feedback(visitor))],
    ['log', replied('add', (visitor) => desk.log(visitor))],
    ['settings', replied('decide', (visitor) => desk.settings(visitor))],
    [
      'daily',
      replied('add', (visitor, text) =>
        desk.daily.begin(visitor, { hour: text('hour'), zone: text('zone'), what: text('what') }),
      ),
    ],
    [
      'follow',
      replied('ask', (visitor, text) =>
        desk.follows.begin(visitor, { what: text('what'), kind: text('kind'), where: text('where') }),
      ),
    ],
    [
      'assign',
      slash('teach', async (interaction, visitor) => {
        const { options } = interaction;
        const given = { due: options.getString('due') ?? '', zone: options.getString('zone') };
        await answer(interaction, desk.tasks.begin(visitor, given));
      }),
    ],
    [
      'discuss',
      slash('teach', async (interaction, visitor) => {
        const refused = noThreadFor(interaction);
        if (refused === 'discussNotInThread')
          return answer(interaction, await desk.discussions.here(visitor));
        if (refused) return notice(interaction, refused);
        const { options } = interaction;
        const given = {
          question: options.getString('question') ?? '',
          excerpt: options.getString('excerpt') ?? '',
        };
        await tell(interaction, await desk.discussions.begin(visitor, given));
      }),
    ],
  ]);
