import type { Reply } from '../reply/reply.ts';
import { type Context, type Deed, one } from './context.ts';
import { settingsPage } from './replies.ts';
import { settingsFrom, shelfOfChannel, type Visitor } from './visitor.ts';

/** The page of settings, and each of its selects. */
export function settings({ store, now, shelfAt }: Context) {
  async function page(visitor: Visitor): Promise<Reply> {
    const here = await shelfAt(visitor);
    const own = visitor.server === null ? undefined : here.owner === shelfOfChannel(visitor);
    return settingsPage(settingsFrom(here.settings), own);
  }

  async function set(visitor: Visitor, name: string, picked: readonly string[]): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    const { server, user, channels } = visitor;
    const place = { owner, server };
    const [first] = picked;
    if (name === 'operator') await store.set(place, name, String(first === 'operatorCounts'), user, now());
    else if (name === 'adders') await store.set(place, name, JSON.stringify(picked), user, now());
    else if (name === 'place' && server !== null) {
      const shelf = first === 'placeOwn' ? shelfOfChannel(visitor) : null;
      await store.place(server, channels[0] ?? '', shelf, user, now());
    }
    return page(visitor);
  }

  const deeds = {
    set: { may: 'decide', run: async (visitor, id, { picked = [] }) => one(await set(visitor, id, picked)) },
  } satisfies Record<string, Deed>;
  return { page, deeds };
}
