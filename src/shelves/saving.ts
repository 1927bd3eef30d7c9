import { EXPORT_FORMATS } from '../answer/answer.ts';
import { type Button, buttons, deskButton, line, type Reply, say } from '../reply/reply.ts';
import type { Owner } from '../store/index.ts';
import { type Context, type Deed, type DeskReply, one } from './context.ts';
import { sentence } from './replies.ts';
import type { Collection, PageReader, SavedPage } from './saved-page.ts';
import { mayAdd, settingsFrom, type Visitor } from './visitor.ts';

const PER_PAGE = 4;
/** Of one collection. */
const MOST = 500;

/** Keeps excerpts for somebody, or for everybody where they are; by their ids alone. */
export function saving({ store, now, shelfAt, asked, saved }: Context) {
  const own = ({ user }: Visitor): Owner => `user:${user}`;
  const ownerOf = async (visitor: Visitor, collection: Collection): Promise<Owner> =>
    collection === 'mine' ? own(visitor) : (await shelfAt(visitor)).owner;
  const mayChange = async (visitor: Visitor, collection: Collection): Promise<boolean> =>
    collection === 'mine' || mayAdd(visitor, settingsFrom((await shelfAt(visitor)).settings));
  const readerOf = async (visitor: Visitor): Promise<PageReader> => ({
    locale: visitor.locale,
    shelf: await asked(visitor),
  });

  async function save(visitor: Visitor, ids: readonly string[]): Promise<Reply> {
    if (ids.length === 0) return sentence('nothingToSave');
    const at = now();
    const n = await store.save({ owner: own(visitor), server: null }, ids, visitor.user, at, MOST);
    if (n === undefined) return sentence('savedFull', { n: MOST });
    if (n === 0) return sentence('savedAlready');
    const batch = `at-${at}`;
    const forAll: Button[] =
      visitor.server !== null && (await mayChange(visitor, 'here'))
        ? [deskButton('saveHere', 'saveHere', batch)]
        : [];
    return [line(say('savedNow', { n })), buttons(...forAll, deskButton('unsave', 'unsave', batch))];
  }

  const batchOf = async (visitor: Visitor, id: string): Promise<string[]> =>
    (await store.savedAt(own(visitor), Number(id.slice('at-'.length)) || 0)).map((row) => row.id);

  async function saveHere(visitor: Visitor, batch: string): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    const { server, user } = visitor;
    if (server === null || !(await mayChange(visitor, 'here'))) return sentence('mayNotAdd');
    const n = await store.save({ owner, server }, await batchOf(visitor, batch), user, now(), MOST);
    if (n === undefined) return sentence('savedFull', { n: MOST });
    return sentence(n === 0 ? 'savedAlready' : 'savedHereNow');
  }

  async function show(visitor: Visitor, collection: Collection, wanted = 1): Promise<DeskReply> {
    if (!saved) return one(sentence('unknownCommand'));
    const owner = await ownerOf(visitor, collection);
    const count = await store.countSaved(owner);
    const pages = Math.max(1, Math.ceil(count / PER_PAGE));
    const page = Math.min(Math.max(1, wanted), pages);
    const rows = await store.saved(owner, PER_PAGE, (page - 1) * PER_PAGE);
    const given: SavedPage = {
      collection,
      ids: rows.map(({ id }) => id),
      page,
      pages,
      count,
      mayRemove: await mayChange(visitor, collection),
      hasBoth: visitor.server !== null,
    };
    return { messages: [await saved.page(given, await readerOf(visitor))] };
  }

  async function unsave(visitor: Visitor, id: string): Promise<DeskReply> {
    const { user } = visitor;
    if (id.startsWith('at-')) {
      const ids = await batchOf(visitor, id);
      await store.unsave(own(visitor), ids, user, now());
      return show(visitor, 'mine');
    }
    const collection = collectionIn(id);
    const what = id.slice(`${collection}-`.length);
    if (!(await mayChange(visitor, collection))) return one(sentence('mayNotAdd'));
    if (what === 'ask')
      return one([
        line(say('unsaveAllAsk')),
        buttons(
          deskButton('unsaveAll', 'unsave', `${collection}-all`),
          deskButton('previous', 'saved', `${collection}-1`),
        ),
      ]);
    await store.unsave(await ownerOf(visitor, collection), what === 'all' ? undefined : [what], user, now());
    return show(visitor, collection);
  }

  async function exportSaved(visitor: Visitor, id: string, picked: readonly string[]): Promise<DeskReply> {
    const format = EXPORT_FORMATS.find((one) => one === picked[0]);
    if (!saved || !format) return one(sentence('stale'));
    const rows = await store.saved(await ownerOf(visitor, collectionIn(id)), MOST);
    const ids = rows.map((row) => row.id);
    return { messages: [await saved.file(ids, format, await readerOf(visitor))] };
  }

  const deeds = {
    saveHere: { may: 'ask', run: async (visitor, id) => one(await saveHere(visitor, id)) },
    unsave: { may: 'ask', run: unsave },
    saved: {
      may: 'ask',
      run: (visitor, id) => show(visitor, collectionIn(id), Number(/\d+$/.exec(id)?.[0] ?? 1)),
    },
    exportSaved: {
      may: 'ask',
      isLong: true,
      run: (visitor, id, { picked = [] }) => exportSaved(visitor, id, picked),
    },
  } satisfies Record<string, Deed>;

  return { save, show, deeds };
}

/** The collection that an id begins with; elsewhere than in a server there is one's own alone. */
const collectionIn = (id: string): Collection => (id.startsWith('here') ? 'here' : 'mine');
