import { checkForm, discussForm, hereReply } from '../reply/posts/discuss.ts';
import type { Discussion, Place } from '../store/index.ts';
import { type Context, type Deed, type DeskReply, type Given, one } from './context.ts';
import type { Top } from './discussion-show.ts';
import { sentence } from './replies.ts';
import type { PageReader } from './saved-page.ts';
import { settingsFrom, type Visitor } from './visitor.ts';

/** Excerpts that are noted of one discussion. */
const MOST_CITED = 100;
const LONGEST_QUESTION = 1000;

/** A thread that is opened. */
export interface Begun {
  readonly thread: string;
  readonly channel: string;
  readonly question: string;
  readonly openedBy: string;
}

/** Discussions in threads: what is asked first there, and what was cited. */
export function discussing({
  store,
  now,
  shelfAt,
  asked,
  discussed,
}: Pick<Context, 'store' | 'now' | 'shelfAt' | 'asked' | 'discussed'>) {
  const readerOf = async (visitor: Visitor): Promise<PageReader> => ({
    locale: settingsFrom((await shelfAt(visitor)).settings).language ?? visitor.locale,
    shelf: await asked(visitor),
  });

  /** A form for what is missing, or what is to be discussed, with a thread to open of it. */
  async function begin(visitor: Visitor, given: { question: string; excerpt: string }): Promise<DeskReply> {
    const [question, excerpt] = [given.question.trim(), given.excerpt.trim()];
    if (question === '' || excerpt === '') return { form: discussForm({ question, excerpt }) };
    const message = await discussed?.announced(excerpt, question, await readerOf(visitor));
    return message ? { toDiscuss: message } : one(sentence('discussNoExcerpt'));
  }

  /** What is discussed in the thread that somebody is in. */
  async function here({ channels: [thread = ''] }: Visitor): Promise<DeskReply> {
    const found = await store.discussion(thread);
    return one(found ? hereReply(found.question, thread) : sentence('discussNotInThread'));
  }

  /** The discussion of a thread of the visitor's server. */
  async function discussionFor({ server }: Visitor, thread: string): Promise<Discussion | undefined> {
    const found = await store.discussion(thread);
    return server !== null && found?.server === server ? found : undefined;
  }

  const mayEnd = ({ user, manages }: Visitor, { opened_by }: Discussion): boolean =>
    manages || user === opened_by;

  /** The list is told everybody once; whoever ends what has ended sees it alone. */
  async function end(visitor: Visitor, thread: string): Promise<DeskReply> {
    const found = await discussionFor(visitor, thread);
    if (!found) return one(sentence('discussGone'));
    if (!mayEnd(visitor, found)) return one(sentence('mayNotEnd'));
    const hasEnded = found.ended_at !== null;
    const ids = await store.cited(thread);
    const messages = (await discussed?.list(ids, thread, hasEnded, await readerOf(visitor))) ?? [];
    return !hasEnded && (await store.endDiscussion(thread, now())) ? { shown: messages } : { messages };
  }

  async function drop(visitor: Visitor, thread: string): Promise<DeskReply> {
    const found = await discussionFor(visitor, thread);
    if (found && !mayEnd(visitor, found)) return one(sentence('mayNotEnd'));
    if (found) await store.dropDiscussions(thread);
    return one(sentence(found ? 'discussDropped' : 'discussGone'));
  }

  async function checkText(visitor: Visitor, thread: string, { values }: Given): Promise<DeskReply> {
    if (!values) return { form: checkForm(thread) };
    const messages = await discussed?.check(values.text ?? '', await readerOf(visitor));
    return { messages: messages ?? [] };
  }

  const deeds = {
    discuss: {
      may: 'teach',
      isAtOnce: true,
      run: async (visitor, _id, { values = {} }) => {
        const { question = '', excerpt = '' } = values;
        const led = await begin(visitor, { question, excerpt });
        // A form with blanks alone cannot lead to another form.
        return 'form' in led ? one(sentence('discussNoExcerpt')) : led;
      },
    },
    checkText: { may: 'ask', leadsToForm: true, run: checkText },
    endDiscussion: { may: 'ask', isAtOnce: true, run: end },
    dropDiscussion: { may: 'ask', run: drop },
  } satisfies Record<string, Deed>;

  return {
    begin,
    here,
    deeds,

    known: (thread: string): Promise<Discussion | undefined> => store.discussion(thread),

    /** What stands on top of a thread that is to be opened; nothing where none of the excerpts is there any more. */
    top: async (
      visitor: Visitor,
      { ids, question, thread }: { ids: readonly string[]; question: string; thread: string },
    ): Promise<Top | undefined> => discussed?.top(ids, question, thread, await readerOf(visitor)),

    /** Keeps that a thread is opened; of those who open one at once, the first counts. */
    async opened({ server }: Place, { thread, channel, question, openedBy }: Begun): Promise<void> {
      if (server === null) throw new Error('a discussion outside of a server');
      await store.openDiscussion({
        thread,
        owner: `server:${server}`,
        server,
        channel,
        question: question.slice(0, LONGEST_QUESTION),
        opened_by: openedBy,
        opened_at: now(),
      });
    },

    /** Keeps that a thread has its message on top, with the excerpts that it shows. */
    async hasTop(thread: string, top: string, ids: readonly string[]): Promise<void> {
      await store.noteCited(thread, ids, MOST_CITED);
      await store.noteTop(thread, top);
    },

    /** What was asked first in a thread in which something is discussed. */
    async questionIn(thread: string): Promise<string | undefined> {
      const found = await store.discussion(thread);
      return found?.ended_at === null ? found.question : undefined;
    },

    /** Notes what is shown in a thread, and what is quoted there word for word; nothing where nothing is discussed. */
    async cite(place: Place, thread: string, given: { shown?: readonly string[]; said?: string }) {
      const found = await store.discussion(thread);
      if (found?.ended_at !== null) return;
      const { shown = [], said = '' } = given;
      const quoted = said === '' ? [] : await discussed?.quoted(said, await asked(place));
      await store.noteCited(thread, [...(quoted ?? []), ...shown], MOST_CITED);
    },

    /** Deletes what is kept of a thread, or of the threads of a channel. */
    async forget(place: string): Promise<void> {
      await store.dropDiscussions(place);
    },
  };
}
