import { buildVersion } from '../build-version.ts';
import { parseSource } from '../corpus/parse.ts';
import type { Source } from '../corpus/source.ts';
import type { Listed, Owner, Store } from '../store/index.ts';
import { within } from '../within.ts';
import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';
import type { Remembered } from './rest.ts';
import { NO_SNAPSHOT, packFound, unpackFound } from './snapshot.ts';
import { hashOf } from './source-names.ts';

/** The shelf that is asked, as the one who keeps the store knows it. */
export interface AskedShelf {
  readonly owner: Owner;
  /** Of the shelf, so that an older one is read anew; 0 where nothing was ever put on it. */
  readonly revision: number;
  /** Whether the operator's shelf counts too. */
  readonly operator: boolean;
}

/** What is stored of a shelf cannot be had, or not in time. */
export class ShelfAway extends Error {
  override readonly name = 'ShelfAway';
}

/** What is asked of a store to open a shelf. */
export type ShelfSource = Pick<Store, 'list' | 'sources' | 'remember'>;

/** What answers in one place, in the order in which it is asked. */
export type Libraries = readonly [Library, ...Library[]];

export interface OpenShelves {
  /**
   * Runs `ask` on what answers there: one library, or the shelf's own and then the operator's. They do not change
   * before it is done.
   * @throws ShelfAway where the shelf is not open and the store does not give it in time; what is open goes on answering
   */
  use<Result>(asked: AskedShelf | undefined, ask: (libraries: Libraries) => Promise<Result>): Promise<Result>;
  /** How many are open, and what they are thought to take, in bytes. */
  size(): { readonly open: number; readonly bytes: number };
}

export interface OpenShelvesOptions {
  /** The shelf of whoever runs the bot. */
  readonly operator: Library;
  readonly store?: ShelfSource | undefined;
  /** What open shelves may take together, in bytes; those that were not asked for longest are closed first. */
  readonly budget?: number | undefined;
  /** How long a question waits for a shelf that is being opened, in milliseconds. */
  readonly patience?: number;
}

/**
 * Measured, and a quarter more (`npm run bench:servers` tells what is thought and what is taken): most of what a shelf
 * takes are its words, which grow slower than its text (Heaps' law).
 */
const HEAPS = 0.8;
const EMPTY_BYTES = 100_000;
const OWN_BYTES = 270;
/** Of text that is annotated already, for its place in one more index. */
const SHARED_BYTES = 290;
const BUDGET = 256 * 2 ** 20;
/** Whoever asks is told something within 2.5 seconds. */
const PATIENCE_MS = 1800;
/** An operator's shelf up to so many characters is put into one library with each shelf; a larger one is asked behind it. */
const JOINED_CHARACTERS = 300_000;

interface OpenShelf {
  readonly revision: number;
  readonly library: Library;
  readonly kept: ReadonlyMap<string, Kept>;
  readonly bytes: number;
}

interface Kept {
  readonly listed: Listed;
  readonly source: Source;
}

interface Slot {
  /** The shelf as it was last opened or is being changed. */
  open: Promise<OpenShelf> | undefined;
  last: OpenShelf | undefined;
  /** How many questions are being answered from it; a change waits for them. */
  readers: number;
  idle: () => void;
}

/** The libraries of servers, channels and people, opened from the store when they are asked, each by itself. */
export function openShelves({
  operator,
  store,
  budget = BUDGET,
  patience = PATIENCE_MS,
}: OpenShelvesOptions): OpenShelves {
  /** By owner, and whether the operator's shelf counts; the one that was asked last at the end. */
  const slots = new Map<string, Slot>();
  const isJoined = isWithin(operator, JOINED_CHARACTERS);
  const operatorCharacters = isJoined ? charactersOf(operator.shelf.map(({ source }) => source)) : 0;
  let nothing: Promise<Library> | undefined;

  /** The libraries that answer, with a slot to be held while they do. */
  async function librariesOf(asked: AskedShelf | undefined): Promise<[Libraries, Slot?]> {
    if (!asked || !store || asked.revision === 0) {
      if (asked?.operator !== false) return [[operator]];
      nothing ??= buildLibrary({ sources: [], problems: [] });
      return [[await nothing]];
    }
    const key = `${asked.owner} ${asked.operator}`;
    const slot = slots.get(key) ?? { open: undefined, last: undefined, readers: 0, idle: () => {} };
    slots.delete(key);
    slots.set(key, slot);
    const { library } = await hold(slot, asked, store).catch((error) => {
      // A shelf that could not be opened takes no room.
      if (!slot.open && slots.get(key) === slot) slots.delete(key);
      throw error;
    });
    trim(slot);
    return [asked.operator && !isJoined ? [library, operator] : [library], slot];
  }

  /** The shelf at the revision that is asked or a later one, which does not change until the reader is done. */
  async function hold(slot: Slot, asked: AskedShelf, from: ShelfSource): Promise<OpenShelf> {
    const until = performance.now() + patience;
    const inTime = <Value>(coming: Promise<Value>): Promise<Value> =>
      within(until - performance.now(), coming, () => new ShelfAway('the shelf is not open in time'));
    for (;;) {
      const opening = slot.open;
      const open = opening && (await inTime(opening.catch(() => undefined)));
      // Somebody else was faster: what they make of it counts.
      if (slot.open !== opening) continue;
      if (open && open.revision >= asked.revision) {
        slot.readers++;
        return open;
      }
      const changing = change(slot, asked, from);
      slot.open = changing;
      changing.catch(() => {
        if (slot.open === changing) slot.open = slot.last && Promise.resolve(slot.last);
      });
      await inTime(changing);
    }
  }

  async function change(slot: Slot, asked: AskedShelf, from: ShelfSource): Promise<OpenShelf> {
    const { last } = slot;
    const listed = await from.list(asked.owner).catch(away);
    const changed = listed.filter((one) => !isSame(last?.kept.get(one.id)?.listed, one));
    const rows = await from.sources(asked.owner, idsOf(changed)).catch(away);
    if (slot.readers > 0)
      await new Promise<void>((resolve) => {
        slot.idle = resolve;
      });
    // What a failed change leaves half done is not built upon.
    slot.last = undefined;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const known = new Map<string, Remembered>();
    const kept = new Map<string, Kept>();
    const unknown: { readonly id: string; readonly file: Uint8Array; readonly hash: string }[] = [];
    for (const one of listed) {
      const before = last?.kept.get(one.id);
      const row = byId.get(one.id);
      if (before && !row) kept.set(one.id, before);
      if (!row) continue;
      const parsed = parseSource(row.file, `${one.id}.md`);
      // Only what could be read was put there: another build may see it otherwise.
      if (!parsed.ok) continue;
      const hash = hashOf(parsed.source);
      const found = row.found && row.found_by === buildVersion ? unpackFound(row.found) : undefined;
      if (found) known.set(hash, found);
      else unknown.push({ id: one.id, file: row.file, hash });
      kept.set(one.id, { listed: one, source: parsed.source });
    }
    const own = [...kept.values()].map(({ source }) => source);
    const sources = asked.operator && isJoined ? joined(own, operator) : own;
    const snapshot = {
      ...NO_SNAPSHOT,
      recall: (hash: string) => known.get(hash) ?? recalled(operator, hash),
    };
    const library = await buildLibrary({ sources, problems: [] }, { before: last?.library, snapshot });
    for (const { id, file, hash } of unknown) {
      const shelved = library.shelf.find((one) => one.hash === hash);
      if (shelved)
        void from.remember(asked.owner, id, file, packFound(shelved), buildVersion).catch(() => {});
    }
    const shared = sources.length > own.length ? operatorCharacters : 0;
    const bytes = EMPTY_BYTES + OWN_BYTES * charactersOf(own) ** HEAPS + SHARED_BYTES * shared ** HEAPS;
    slot.last = { revision: asked.revision, library, kept, bytes };
    return slot.last;
  }

  /** Closes shelves until those that are open are within the budget; the one just asked stays. */
  function trim(asked: Slot): void {
    let bytes = total();
    for (const [key, slot] of slots) {
      if (bytes <= budget) return;
      if (slot === asked || !slot.last) continue;
      slots.delete(key);
      bytes -= slot.last.bytes;
    }
  }

  const total = (): number => [...slots.values()].reduce((sum, { last }) => sum + (last?.bytes ?? 0), 0);

  return {
    async use(asked, ask) {
      const [libraries, slot] = await librariesOf(asked);
      try {
        return await ask(libraries);
      } finally {
        if (slot && --slot.readers === 0) slot.idle();
      }
    },
    size: () => ({ open: slots.size, bytes: total() }),
  };
}

const idsOf = (listed: readonly Listed[]): string[] => listed.map(({ id }) => id);

function away(error: unknown): never {
  throw new ShelfAway(error instanceof Error ? error.message : String(error));
}

const isSame = (one: Listed | undefined, other: Listed): boolean =>
  one !== undefined &&
  one.added_at === other.added_at &&
  one.size === other.size &&
  one.title === other.title;

const charactersOf = (sources: readonly Source[]): number =>
  sources.reduce((sum, { text }) => sum + text.length, 0);

/** Whether all texts of a library have no more characters; no more of them are looked at. */
function isWithin({ shelf }: Library, most: number): boolean {
  let characters = 0;
  return shelf.every(({ source }) => {
    characters += source.text.length;
    return characters <= most;
  });
}

/** The operator's sources behind a shelf's own, but for those whose very text it has too. */
function joined(own: readonly Source[], operator: Library): Source[] {
  const texts = new Set(own.map(({ text }) => text.trim()));
  const ids = new Set(own.map(({ id }) => id.toLowerCase()));
  const others = operator.shelf
    .map(({ source }) => source)
    .filter(({ id, text }) => !ids.has(id.toLowerCase()) && !texts.has(text.trim()));
  return [...own, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function recalled({ shelf }: Library, hash: string): Remembered | undefined {
  const shelved = shelf.find((one) => one.hash === hash);
  return (
    shelved && {
      sentences: shelved.document.paragraphs.map(({ sentences }) => sentences),
      annotations: shelved.annotations,
    }
  );
}
