import { checkQuotes } from '../answer/check-quotes.ts';
import type { Find } from '../answer/found.ts';
import { verify } from '../answer/verify.ts';
import { excerptId } from '../corpus/provenance.ts';
import type { AskedShelf, Library, OpenShelves } from '../library/index.ts';
import { type DiscordMessage, toDiscord } from '../reply/discord/to-discord.ts';
import { announcedReply, citedReplies, topReply } from '../reply/posts/discuss.ts';
import { label } from '../reply/print.ts';
import type { PageReader, Top } from '../shelves/index.ts';
import { findsById } from './saved.ts';

/** Excerpts on top of a thread. */
const MOST_ON_TOP = 3;
/** Discord's bound on the name of a thread. */
const LONGEST_NAME = 100;

/** What the desk shows of excerpts that are discussed. */
export const forDiscussions = (shelves: OpenShelves) => ({
  /** What is to be discussed of an excerpt, named by its id or its words; nothing where no source has them so. */
  announced: (words: string, question: string, reader: PageReader): Promise<DiscordMessage | undefined> =>
    shelves.use(reader.shelf, async (libraries) => {
      const find =
        findsById(libraries, [words]).get(words) ?? libraries.flatMap((one) => exactly(one, words))[0];
      return find && toDiscord(announcedReply(find, question), reader.locale);
    }),

  /** What stands on top of a thread, and the thread's name; nothing where none of the excerpts is there any more. */
  discussionTop: (
    ids: readonly string[],
    question: string,
    thread: string,
    reader: PageReader,
  ): Promise<Top | undefined> =>
    shelves.use(reader.shelf, async (libraries) => {
      const found = findsById(libraries, ids.slice(0, MOST_ON_TOP));
      const finds = [...found.values()];
      const [first] = finds;
      if (!first) return undefined;
      const { title, publisher, id } = first.shelved.source;
      const message = toDiscord(topReply(finds, question, thread), reader.locale);
      const name = [question, title, publisher, id].map((text = '') => label(text, LONGEST_NAME));
      return { ids: [...found.keys()], name: name.find(Boolean) ?? thread, message };
    }),

  /** The list of what was cited in a thread. */
  citedList: (
    ids: readonly string[],
    thread: string,
    isAgain: boolean,
    reader: PageReader,
  ): Promise<readonly DiscordMessage[]> =>
    shelves.use(reader.shelf, async (libraries) => {
      const found = findsById(libraries, ids);
      const finds = ids.flatMap((id) => found.get(id) ?? []);
      const replies = citedReplies({ finds, gone: ids.length - finds.length, thread, isAgain });
      return replies.map((reply) => toDiscord(reply, reader.locale));
    }),

  /** The ids of the excerpts that a text quotes word for word. */
  quotedExactly: (content: string, asked?: AskedShelf): Promise<string[]> =>
    shelves.use(asked, async (libraries) => [
      ...new Set(libraries.flatMap((one) => quotedIn(one, content)).map(({ excerpt }) => excerptId(excerpt))),
    ]),
});

/** Where a source has words just as they are given. */
function exactly(library: Library, words: string): Find[] {
  const answer = verify(library, { quote: words });
  return answer.kind === 'verified' && answer.check.verdict === 'verbatim' ? [...answer.check.finds] : [];
}

/** The first place of each quotation of a text that a source has word for word. */
function quotedIn(library: Library, content: string): Find[] {
  const answer = checkQuotes(library, { content });
  if (answer.kind !== 'checked') return [];
  return answer.checks.flatMap(({ answer: one }) =>
    one.kind === 'verified' && one.check.verdict === 'verbatim' ? one.check.finds.slice(0, 1) : [],
  );
}
