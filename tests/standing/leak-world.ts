import type { Owner, Place, Store } from '../../src/store/index.ts';

/** What should stand where: what the store was told, kept apart from it. Each change makes a new one. */
export interface World {
  /** The numbers of the sources on each shelf, by the id that each has there. */
  readonly shelves: ReadonlyMap<Owner, ReadonlyMap<string, number>>;
  /** Channels and threads with a shelf of their own. */
  readonly places: ReadonlyMap<string, Owner>;
  /** Shelves and servers whose answers leave the operator's out, or not. */
  readonly operator: ReadonlyMap<Owner, boolean>;
}

export const EMPTY: World = { shelves: new Map(), places: new Map(), operator: new Map() };

export const serverOwner = (server: string): Owner => `server:${server}`;

export function ownerAt({ places }: World, { server, channels, user }: Place): Owner {
  if (server === null) return `user:${user}`;
  for (const channel of channels) {
    const owner = places.get(channel);
    if (owner) return owner;
  }
  return serverOwner(server);
}

/** The numbers of what may show in a place, and whether the operator's shelf may. */
export function allowedAt(world: World, place: Place): { numbers: number[]; operator: boolean } {
  const owner = ownerAt(world, place);
  const general = place.server === null ? owner : serverOwner(place.server);
  return {
    numbers: [...(world.shelves.get(owner)?.values() ?? [])],
    operator: world.operator.get(owner) ?? world.operator.get(general) ?? true,
  };
}

/** A change as the store is told of it, and what is there behind it. */
export interface Change {
  run(): Promise<unknown>;
  readonly to: World;
}

const SERVERS = 5;
const CHANNELS = 3;
const USERS = 5;
const QUOTA = { sources: 1000, bytes: 1e9, hourly: 1e9 };
/** More is taken out than put there. */
const MOST_ON_A_SHELF = 4;

/** Everywhere that somebody can ask: servers, their channels, a thread in each, and direct messages. */
export function placesToAsk(): Place[] {
  const inServers = Array.from({ length: SERVERS }, (_, server) =>
    Array.from({ length: CHANNELS }, (_, channel): Place[] => {
      const id = `${server}${channel}`;
      return [[`1${id}`], [`2${id}`, `1${id}`]].map((channels) => ({
        server: `${server}`,
        channels,
        user: '0',
      }));
    }),
  );
  const direct = Array.from(
    { length: USERS },
    (_, user): Place => ({ server: null, channels: [], user: `${user}` }),
  );
  return [...inServers.flat(2), ...direct];
}

/** Puts, moves, takes out, puts back, gives shelves to channels and takes them, lets the operator count or not, forgets. */
export function changer(store: Store, random: (below: number) => number, textOf: (n: number) => string) {
  const everywhere = placesToAsk();
  let made = 0;
  let removed: {
    readonly place: { owner: Owner; server: string | null };
    readonly id: string;
    readonly n: number;
  }[] = [];

  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const source = (id: string, n: number) => ({
    id,
    title: `t${n}`,
    file: new TextEncoder().encode(textOf(n)),
    found: null,
    foundBy: null,
  });
  const withShelf = (world: World, owner: Owner, change: (shelf: Map<string, number>) => void): World => {
    const shelf = new Map(world.shelves.get(owner));
    change(shelf);
    return { ...world, shelves: new Map(world.shelves).set(owner, shelf) };
  };

  function change(world: World): Change {
    const at = pick(everywhere);
    const owner = ownerAt(world, at);
    const place = { owner, server: at.server };
    const there = [...(world.shelves.get(owner) ?? [])];
    const some = there.length > 0 ? pick(there) : undefined;
    const how = there.length > MOST_ON_A_SHELF ? 1 : random(8);
    if (how === 1 && some) {
      const [id, n] = some;
      removed = [...removed.slice(-20), { place, id, n }];
      return {
        run: () => store.remove(owner, id, '1', 1),
        to: withShelf(world, owner, (shelf) => shelf.delete(id)),
      };
    }
    if (how === 2 && removed.length > 0) {
      const { place: before, id, n } = pick(removed);
      removed = removed.filter((one) => one.id !== id || one.place.owner !== before.owner);
      if (!world.shelves.get(before.owner)?.has(id))
        return {
          run: () => store.restore(before.owner, id, '1', 1),
          to: withShelf(world, before.owner, (shelf) => shelf.set(id, n)),
        };
    }
    if (how === 3 && some) return moved(world, place, some);
    if (how === 4 && at.server !== null) {
      const [channel = ''] = at.channels;
      const next: Owner | null = world.places.has(channel) ? null : `channel:${channel}`;
      const places = new Map(world.places);
      if (next) places.set(channel, next);
      else places.delete(channel);
      return { run: () => store.place(at.server ?? '', channel, next, '1', 1), to: { ...world, places } };
    }
    if (how === 5) {
      const counts = random(2) === 0;
      return {
        run: () => store.set(place, 'operator', String(counts), '1', 1),
        to: { ...world, operator: new Map(world.operator).set(owner, counts) },
      };
    }
    if (how === 6 && random(20) === 0) return forgotten(world, owner);
    const [id, n] = [`s${random(6)}`, made++];
    removed = removed.filter((one) => one.id !== id || one.place.owner !== owner);
    return {
      run: () => store.put(place, source(id, n), '1', made, QUOTA),
      to: withShelf(world, owner, (shelf) => shelf.set(id, n)),
    };
  }

  /** Taken out here and put elsewhere, under the id that it has. */
  function moved(
    world: World,
    place: { owner: Owner; server: string | null },
    [id, n]: [string, number],
  ): Change {
    const at = pick(everywhere);
    const next = { owner: ownerAt(world, at), server: at.server };
    removed = removed.filter((one) => one.id !== id);
    const without = withShelf(world, place.owner, (shelf) => shelf.delete(id));
    return {
      async run() {
        await store.remove(place.owner, id, '1', 1);
        await store.put(next, source(id, n), '1', made++, QUOTA);
      },
      to: withShelf(without, next.owner, (shelf) => shelf.set(id, n)),
    };
  }

  function forgotten(world: World, owner: Owner): Change {
    removed = removed.filter(({ place }) => place.owner !== owner);
    const [shelves, operator, places] = [
      new Map(world.shelves),
      new Map(world.operator),
      new Map(world.places),
    ];
    shelves.delete(owner);
    operator.delete(owner);
    // The shelf of a channel is gone, and so the channel has none of its own.
    for (const [place, whose] of places) if (whose === owner) places.delete(place);
    return { run: () => store.forget(owner), to: { shelves, operator, places } };
  }

  return { change, made: () => made };
}
