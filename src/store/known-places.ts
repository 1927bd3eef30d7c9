import { within } from '../within.ts';
import { StoreError } from './error.ts';
import type { Owner } from './schema.ts';
import type { ShelfHere } from './shelves.ts';
import type { Store, StoreWrite } from './store.ts';

/** Behind this, what is known is asked anew while it counts on: another process may have changed it. */
const FRESH_MS = 30_000;
/** How long is waited for where an answer comes from, where that is not known. */
const PATIENCE_MS = 1500;
const MOST_PLACES = 20_000;

interface Known {
  readonly here: ShelfHere;
  /** When it was asked, in milliseconds; of old where a change has failed, which may have been made all the same. */
  askedAt: number;
  isAsked: boolean;
}

/** Where a change may make another shelf answer: an owner's, a server's, or all. */
type Changed = Partial<Pick<ShelfHere, 'owner' | 'server'>> | 'all';

const ofPlace = ({ owner, server }: { owner: Owner; server: string | null }): Changed => ({ owner, server });
const ofOwner = (owner: Owner): Changed => ({ owner });
const ofServer = (server: string): Changed => ({ server });

/** What each writing changes of where answers come from. */
const CHANGES: {
  readonly [Name in StoreWrite]: ((...given: Parameters<Store[Name]>) => Changed) | undefined;
} = {
  put: ofPlace,
  set: ofPlace,
  correct: ofOwner,
  remove: ofOwner,
  restore: ofOwner,
  forget: ofOwner,
  place: ofServer,
  forgetServer: ofServer,
  purge: () => 'all',
  left: undefined,
  remember: undefined,
  keepDraft: undefined,
  dropDraft: undefined,
  // The first that is saved for a server makes its shelf known.
  save: ofPlace,
  unsave: undefined,
};

/**
 * A store that knows which shelf answers where it was asked before, so that a question waits for no database. What it
 * knows is dropped by what is written through it: a shelf has one writer, the process that Discord sends its server to.
 * While the store is away, what was known last counts.
 * @param now milliseconds on a clock that never goes back
 */
export function knowingPlaces(store: Store, now: () => number = () => performance.now()): Store {
  /** By server or person, and channels; the one that was asked last at the end. */
  const places = new Map<string, Known>();
  let changes = 0;

  const shelfAt: Store['shelfAt'] = async ({ server, channels, user }) => {
    const key = [server ?? `of ${user}`, ...channels].join(' ');
    const ask = async (): Promise<ShelfHere> => {
      const before = changes;
      const here = await store.shelfAt({ server, channels, user });
      // What was changed while it was read is read again.
      if (before === changes) keep(key, here);
      return here;
    };
    const known = places.get(key);
    if (!known) return within(PATIENCE_MS, ask(), () => new StoreError('the data do not come in time'));
    places.delete(key);
    places.set(key, known);
    if (!known.isAsked && now() - known.askedAt > FRESH_MS) {
      known.isAsked = true;
      void ask()
        .catch(() => {})
        .finally(() => {
          known.isAsked = false;
        });
    }
    return known.here;
  };

  function keep(key: string, here: ShelfHere): void {
    places.delete(key);
    places.set(key, { here, askedAt: now(), isAsked: false });
    for (const oldest of places.keys()) {
      if (places.size <= MOST_PLACES) break;
      places.delete(oldest);
    }
  }

  /** @param isDone whether it is known that the change was made */
  function change(changed: Changed, isDone: boolean): void {
    changes++;
    for (const [key, known] of places) {
      if (!concerns(changed, known.here)) continue;
      if (isDone) places.delete(key);
      else known.askedAt = Number.NEGATIVE_INFINITY;
    }
  }

  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'shelfAt') return shelfAt;
      const run = target[name] as ((...given: unknown[]) => Promise<unknown>) | undefined;
      const changedBy = Object.hasOwn(CHANGES, name) && CHANGES[name as StoreWrite];
      if (!run || !changedBy) return run;
      return async (...given: unknown[]) => {
        const changed = (changedBy as (...given: unknown[]) => Changed)(...given);
        try {
          const done = await run(...given);
          change(changed, true);
          return done;
        } catch (error) {
          change(changed, false);
          throw error;
        }
      };
    },
  });
}

const concerns = (changed: Changed, { owner, server }: ShelfHere): boolean =>
  changed === 'all' || changed.owner === owner || (changed.server != null && changed.server === server);
