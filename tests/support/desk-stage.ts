import type { Settled } from 'discord-sandbox';
import { commands } from '../../commands/index.ts';
import { discussionShow } from '../../src/answering/discussion-show.ts';
import { deskCommands } from '../../src/answering/registration-body.ts';
import { answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { openShelves } from '../../src/library/open-shelves.ts';
import { type DeskOptions, openDesk } from '../../src/shelves/desk.ts';
import { knowingPlaces, type Store } from '../../src/store/index.ts';
import { awaited } from './answering.ts';
import { type Stage, stage } from './bot.ts';
import { buttonsOf, textOf } from './components.ts';
import { libraryOf } from './library.ts';

export type User = 'member' | 'manager' | 'administrator' | 'visitor';

/** An article as a page or a file has it; another subject makes it another article. */
export const article = (subject = 'bakery'): string => `The ${subject} reopens after the flood

By Ann Early
Example Gazette, 4 May 2021

The ${subject} on Mill Street opened its doors again on Monday, nine weeks after the flood.

“We lost forty sacks of flour in one night at the ${subject},” said Rosa Lind, who keeps it.

The repairs cost 12,500 pounds, the town council said.
`;

/** The real bot with a shelf of the operator and a desk, and what people do at it. */
export interface DeskStage extends Pick<Stage, 'sandbox' | 'bot' | 'close'> {
  slash(command: string, options?: Record<string, string>, user?: User, where?: 'bot-dm'): Promise<Settled>;
  /** The value of an option that takes a file. */
  file(text: string | Uint8Array, name?: string): string;
  /** Presses a button of what came of something, and waits until the message shows what that led to. */
  press(outcome: Settled, label: string, user?: User): Promise<Settled>;
}

export const OPERATOR = { 'mill.md': 'The mill burned down in 1912, said Ada Moss.' };

export async function deskStage(
  store: Store,
  given: Partial<DeskOptions> & {
    readonly patience?: number;
    readonly mentions?: boolean;
    readonly progressEvery?: number;
  } = {},
): Promise<DeskStage> {
  const knowing = knowingPlaces(store);
  const operator = await libraryOf(OPERATOR);
  // A slow machine would show how far it is where a test looks for what came of it.
  const { patience, mentions = false, progressEvery = 3_600_000, ...options } = given;
  const open = openShelves({ operator, store: knowing, ...(patience !== undefined && { patience }) });
  const service = answeringService(operator, commands, open);
  const pool = createPool({});
  const desk = openDesk({
    store: knowing,
    pool,
    inspect: async (file, id) => service.inspect(file, id),
    saved: { page: service.savedPage, file: service.savedFile },
    discussed: discussionShow(awaited(service)),
    ...options,
  });
  const { sandbox, bot, close } = await stage(awaited(service), {
    desk: { desk, progressEvery, commands: new Set(deskCommands(commands)) },
    mentions,
  });

  /** What shows on a message once it no longer shows what it did. */
  const changed = (led: Settled, before: string): Promise<Settled> =>
    led.kind !== 'update'
      ? Promise.resolve(led)
      : sandbox.until(async () => {
          const now = await sandbox.outcome(led.interaction);
          return now.kind === 'update' && (messageOf(now) !== before || now.followUps.length > 0) && now;
        }, 8000);

  return {
    sandbox,
    bot,
    async close() {
      await close();
      await pool.close();
    },
    slash: (command, options = {}, user = 'administrator', where) =>
      sandbox.slash({ command, options, user, ...(where && { where }) }),
    file: (text, name = 'article.txt') =>
      sandbox.upload({
        name,
        type: 'text/plain',
        bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      }),
    async press(outcome, label, user = 'administrator') {
      if (outcome.kind !== 'message' && outcome.kind !== 'update') throw new Error(JSON.stringify(outcome));
      const id = buttonsOf(outcome.message?.components ?? []).get(label);
      if (id === undefined) throw new Error(`No button “${label}” below: ${messageOf(outcome)}`);
      const led = await sandbox.press(outcome.message?.id ?? '', id, user);
      return changed(led, messageOf(outcome));
    },
  };
}

/** What the message itself shows. */
const messageOf = (outcome: Settled): string =>
  outcome.kind === 'message' || outcome.kind === 'update' ? textOf(outcome.message?.components ?? []) : '';

/** All that somebody sees of what came of something. */
export const shownOf = (outcome: Settled): string =>
  outcome.kind === 'message' || outcome.kind === 'update'
    ? [outcome.message, ...outcome.followUps].map((one) => textOf(one?.components ?? [])).join('\n')
    : JSON.stringify(outcome);
