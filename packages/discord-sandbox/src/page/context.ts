import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageCalls } from '../page-socket.ts';
import type { Call, ChannelView, Command, PageState, Person, Settled, UserKey } from '../protocol.ts';
import type { SelectOption } from '../shapes.ts';
import type { Step } from './traffic/steps.ts';
import type { PageLocale } from './words.ts';

/** What every part of the page can reach. */
export interface Page {
  calls: PageCalls;
  state: PageState;
  me: Person;
  channel: ChannelView;
  locale: PageLocale;
  commands: readonly Command[];
  /** Name of a person, channel or role by id; null when unknown. */
  nameOf(id: string): string | null;
  /** Ids and names to pick from, by select type. */
  entities(type: number): SelectOption[];
  /** Whom a message can mention: the bot and the people. */
  mentionables: readonly { id: string; name: string }[];
  /** Shows `what` as being sent, until its outcome is there. */
  follow(what: string, outcome: Promise<Settled>): Promise<void>;
  /** Sends a slash command at once. */
  run(call: Call): void;
  /** Puts a slash command into the composer, to be filled in. */
  prepare(command: string): void;
  /** Opens a channel. */
  go(channel: string): void;
  dismiss(message: string): void;
  asked(): { user: UserKey; channel: string; locale: string };
  /** The command that the composer is to begin; `at` tells two wishes for the same one apart. */
  prepared: { command: string; at: number } | null;
  /** The form that is open. */
  modal: Extract<Settled, { kind: 'modal' }> | null;
  closeModal(): void;
  stepOf(interaction: string | null): Step | undefined;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a part of the page was used outside of it');
  return page;
}
