import { type Place, type ShelfHere, type Store, StoreError } from '../store/index.ts';

/** How long is waited for where an answer comes from; behind that, the last known counts. */
const PATIENCE_MS = 800;
const REMEMBERED_PLACES = 20_000;

/** The shelf that answers in a place; while the store is away, the one that did last. */
export function shelfFinder(store: Pick<Store, 'shelfAt'>): (place: Place) => Promise<ShelfHere> {
  const places = new Map<string, ShelfHere>();
  return async (place) => {
    const key = [place.server ?? place.user, ...place.channels].join(' ');
    const known = places.get(key);
    try {
      const asked = store.shelfAt({ server: place.server, channels: place.channels, user: place.user });
      const here = await (known ? withinPatience(asked) : asked);
      places.delete(key);
      places.set(key, here);
      for (const oldest of places.keys()) {
        if (places.size <= REMEMBERED_PLACES) break;
        places.delete(oldest);
      }
      return here;
    } catch (error) {
      if (known) return known;
      throw error;
    }
  };
}

const withinPatience = <Value>(asked: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreError('the data do not come in time')), PATIENCE_MS);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
