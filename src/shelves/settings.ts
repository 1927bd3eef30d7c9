import type { Reply } from '../reply/reply.ts';
import type { Owner } from '../store/index.ts';
import { type Context, type Deed, one } from './context.ts';
import { QUOTA_SETTINGS, quotaSteps, type SettingsPage, settingsPage } from './settings-page.ts';
import { LANGUAGES_SET, quotaWithin, settingsFrom, shelfOfChannel, type Visitor } from './visitor.ts';

/** The page of settings, and each of its selects. */
export function settings({ store, now, shelfAt, quota: bounds }: Context) {
  async function page(visitor: Visitor): Promise<Reply> {
    const { server } = visitor;
    const here = await shelfAt(visitor);
    const places = server === null ? [] : await store.placesOf(server);
    return settingsPage({
      settings: settingsFrom(here.settings),
      quota: quotaWithin(here.settings, bounds),
      bounds,
      ...(server !== null && { channel: whoseShelf(visitor, here.owner) }),
      places,
    });
  }

  /** What is stored of what was picked; null: nothing any more; undefined: it cannot be picked. */
  function storedOf(name: string, picked: readonly string[]): string | null | undefined {
    const [first = ''] = picked;
    if (name === 'operator') return String(first === 'counts');
    if (name === 'ranking') return String(first === 'on');
    if (name === 'adders' || name === 'teachers' || name === 'pupils') return JSON.stringify(picked);
    if (name === 'language') return LANGUAGES_SET.has(first) ? JSON.stringify(first) : null;
    const quota = QUOTA_SETTINGS.find((one) => one === name);
    if (!quota) return undefined;
    return quotaSteps(bounds[quota]).includes(Number(first)) ? first : undefined;
  }

  /** Lets the shelf answer here that answers in another channel of the server: a shelf of that one's own, or of a third. */
  async function shareShelf(
    { channels: [here = ''], user }: Visitor,
    server: string,
    channel: string,
  ): Promise<void> {
    const { owner } = await store.shelfAt({ server, channels: [channel], user });
    await store.place(server, here, owner.startsWith('channel:') ? owner : null, user, now());
  }

  async function set(visitor: Visitor, name: string, picked: readonly string[]): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    const { server, user, channels } = visitor;
    if (name === 'place') {
      const shelf = picked[0] === 'own' ? shelfOfChannel(visitor) : null;
      if (server !== null) await store.place(server, channels[0] ?? '', shelf, user, now());
      return page(visitor);
    }
    if (name === 'shelf') {
      if (server !== null) await shareShelf(visitor, server, picked[0] ?? '');
      return page(visitor);
    }
    const value = storedOf(name, picked);
    if (value !== undefined) await store.set({ owner, server }, name, value, user, now());
    return page(visitor);
  }

  const deeds = {
    set: { may: 'decide', run: async (visitor, id, { picked = [] }) => one(await set(visitor, id, picked)) },
  } satisfies Record<string, Deed>;
  return { page, deeds };
}

/** `own`, `server`, or the id of the channel whose shelf it is. */
function whoseShelf(visitor: Visitor, owner: Owner): NonNullable<SettingsPage['channel']> {
  if (owner === shelfOfChannel(visitor)) return 'own';
  return owner.startsWith('channel:') ? { of: owner.slice('channel:'.length) } : 'server';
}
