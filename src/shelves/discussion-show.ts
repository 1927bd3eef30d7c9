import type { DiscordMessage } from '../reply/discord/to-discord.ts';
import type { PageReader } from './saved-page.ts';

/** What stands on top of a thread. */
export interface Top {
  /** Of its excerpts. */
  readonly ids: readonly string[];
  /** The thread's name, as long as Discord lets one be. */
  readonly name: string;
  readonly message: DiscordMessage;
}

/** What shows excerpts that are discussed: their words are in the libraries, which the desk has not. */
export interface DiscussionShow {
  announced(words: string, question: string, reader: PageReader): Promise<DiscordMessage | undefined>;
  top(ids: readonly string[], question: string, thread: string, reader: PageReader): Promise<Top | undefined>;
  list(
    ids: readonly string[],
    thread: string,
    isAgain: boolean,
    reader: PageReader,
  ): Promise<readonly DiscordMessage[]>;
  /** The ids of the excerpts that a text quotes word for word. */
  quoted(content: string, shelf: PageReader['shelf']): Promise<string[]>;
  /** What becomes of the quotations in a text. */
  check(content: string, reader: PageReader): Promise<readonly DiscordMessage[]>;
}
