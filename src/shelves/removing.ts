import type { Suggestion } from '../answer/complete.ts';
import type { Source } from '../corpus/source.ts';
import type { Reply } from '../reply/reply.ts';
import { typed } from '../reply/reply.ts';
import type { Listed, ShelfHere } from '../store/index.ts';
import { foldText } from '../text/fold.ts';
import { type Context, type Deed, one, sourceIn } from './context.ts';
import { about, sentence } from './replies.ts';
import type { Visitor } from './visitor.ts';

/** Takes a source from the shelf, and puts it back where that is undone within a day. */
export function removing({ store, now, shelfAt }: Context) {
  async function sourceOnShelf({ owner }: ShelfHere, id: string): Promise<Source | undefined> {
    const [row] = await store.sources(owner, [id]);
    return row && sourceIn(row.file, row.id);
  }

  async function remove(visitor: Visitor, id: string): Promise<Reply> {
    const here = await shelfAt(visitor);
    const source = await sourceOnShelf(here, id);
    const removed = await store.remove(here.owner, id, visitor.user, now());
    if (!removed) return sentence('tooLateForThat');
    return about('takenOut', source, { label: 'undo', verb: 'undo', id });
  }

  async function undo(visitor: Visitor, id: string): Promise<Reply> {
    const here = await shelfAt(visitor);
    if (!(await store.restore(here.owner, id, visitor.user, now()))) return sentence('tooLateForThat');
    return about('putBack', await sourceOnShelf(here, id), { label: 'takeOut', verb: 'remove', id });
  }

  async function fitting(visitor: Visitor, words: string): Promise<Listed[]> {
    const there = await store.list((await shelfAt(visitor)).owner);
    const folded = foldText(words.trim());
    return there.filter(({ id, title }) => id === words || foldText(title).includes(folded));
  }

  const deeds = {
    remove: { may: 'add', run: async (visitor, id) => one(await remove(visitor, id)) },
    undo: { may: 'add', run: async (visitor, id) => one(await undo(visitor, id)) },
  } satisfies Record<string, Deed>;

  return {
    deeds,

    /** Shows the source whose title has these words, before it is taken out. */
    async ask(visitor: Visitor, words: string): Promise<Reply> {
      const [first, ...others] = await fitting(visitor, words);
      if (!first || others.length > 0) return sentence('notAddedHere', { typed: typed(words) });
      const source = await sourceOnShelf(await shelfAt(visitor), first.id);
      return about('takeOutAsk', source, { label: 'takeOut', verb: 'remove', id: first.id });
    },

    /** What was added here and fits what is typed. */
    suggest: async (visitor: Visitor, words: string): Promise<Suggestion[]> =>
      (await fitting(visitor, words)).map(({ id, title }) => ({ name: title, value: id })),
  };
}
