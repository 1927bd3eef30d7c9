import { commands } from '../../commands/index.ts';
import { type Asker, answeringService } from '../../src/answering/service.ts';
import { type AskedShelf, openShelves } from '../../src/library/open-shelves.ts';
import type { Owner, Store } from '../../src/store/index.ts';
import { libraryOf } from '../support/library.ts';

/** What came of a trial. */
export interface LeakTrial {
  readonly questions: number;
  readonly changes: number;
  /** Answers that showed the words of their own shelf, without which the trial would show nothing. */
  readonly own: number;
  /** What was shown of a source that is not on the shelf that was asked. */
  readonly leaks: readonly string[];
}

/** xorshift32: the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const OPERATOR_SECRET = 'hoperatorsecretq';
/** Every source has a key that is asked for, and a secret that only an answer from it can show. */
const secretOf = (n: number): string => `hsecret${n.toString(36)}q`;
const keyOf = (n: number): string => `hkey${n.toString(36)}q`;
const SECRETS = /h(?:secret[0-9a-z]+|operatorsecret)q/g;

const textOf = (n: number): string =>
  `---\ntitle: "Report ${secretOf(n)}"\npublisher: Example ${secretOf(n)}\n---\n\nThe mill near ${keyOf(n)} burned down, and ${secretOf(n)} was lost.\n\n“Nobody saw ${keyOf(n)} or ${secretOf(n)} that night,” said Mayor Ann ${secretOf(n).replace('h', 'H')}. It cost ${100 + n} pounds.\n`;

/**
 * Asks shelves of servers, channels and people at random, while sources are put on them, changed, moved and taken out
 * at the same time, and looks in every reply and suggestion for words that are not there.
 */
export async function leakTrial(questions: number, seed: number, owners = 12): Promise<LeakTrial> {
  const random = randomFrom(seed);
  const operator = await libraryOf({
    'operator.md': `The harbour opened, and ${OPERATOR_SECRET} was shown. It burned down near the mill.`,
  });
  const shelves = new Map<Owner, { revision: number; sources: Map<string, number> }>();
  const allOwners = Array.from(
    { length: owners },
    (_, n): Owner => `${(['server', 'channel', 'user'] as const)[n % 3] ?? 'user'}:${n}`,
  );
  for (const owner of allOwners) shelves.set(owner, { revision: 1, sources: new Map() });
  let made = 0;
  let changes = 0;

  const store: Pick<Store, 'list' | 'sources' | 'remember'> = {
    list: async (owner) =>
      [...(shelves.get(owner)?.sources ?? [])].sort().map(([id, n]) => ({
        id,
        title: '',
        size: textOf(n).length,
        added_by: '',
        added_at: n,
        removed_by: null,
        removed_at: null,
      })),
    async sources(owner, ids) {
      const listed = await store.list(owner);
      return listed
        .filter(({ id }) => ids.includes(id))
        .map((one) => ({
          ...one,
          owner,
          file: new TextEncoder().encode(textOf(one.added_at)),
          found: null,
          found_by: null,
        }));
    },
    remember: async () => {},
  };
  const open = openShelves({ operator, store, budget: 3_000_000 });
  const service = answeringService(operator, commands, open);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;

  function change(): void {
    changes++;
    const shelf = shelves.get(pick(allOwners));
    if (!shelf) return;
    const ids = [...shelf.sources.keys()];
    const id = `s${random(6)}`;
    const how = random(4);
    if (how === 0 && ids.length > 0) shelf.sources.delete(pick(ids));
    else if (how === 1 && ids.length > 0) {
      // Moved to another shelf, under the name that it has.
      const moved = pick(ids);
      const n = shelf.sources.get(moved) ?? 0;
      shelf.sources.delete(moved);
      shelf.revision++;
      const other = shelves.get(pick(allOwners));
      other?.sources.set(moved, n);
      if (other) other.revision++;
    } else shelf.sources.set(id, made++);
    shelf.revision++;
  }

  for (let n = 0; n < owners * 2; n++) change();
  const leaks: string[] = [];
  let own = 0;

  async function ask(): Promise<void> {
    const owner = pick(allOwners);
    const shelf = shelves.get(owner);
    if (!shelf) return;
    const asked: AskedShelf = { owner, revision: shelf.revision, operator: random(2) === 0 };
    const asker: Asker = { locale: 'en-GB', administrator: true, shelf: asked };
    const allowed = new Set([...shelf.sources.values()].map(secretOf));
    if (asked.operator) allowed.add(OPERATOR_SECRET);
    const key = keyOf(random(Math.max(1, made)));
    const typed = pick(['h', 'Report', 'Mayor', 'hsec']);
    const kind = random(8);
    const reply =
      kind === 0
        ? await service.suggest('sources', 'source', typed, asked)
        : kind === 1
          ? await service.suggest('quotes', 'speaker', typed, asked)
          : await service.slash(...requestOf(kind, key), asker);
    const shown = JSON.stringify(reply).toLowerCase().match(SECRETS) ?? [];
    if (shown.some((secret) => allowed.has(secret))) own++;
    // What was changed while it was asked may be there or not; what was on no such shelf may not.
    for (const secret of shown)
      if (!allowed.has(secret) && ![...shelf.sources.values()].map(secretOf).includes(secret))
        leaks.push(`${owner} kind ${kind}: ${secret}`);
  }

  const TOGETHER = 8;
  for (let asked = 0; asked < questions; asked += TOGETHER) {
    if (random(4) === 0) change();
    await Promise.all(Array.from({ length: Math.min(TOGETHER, questions - asked) }, ask));
  }
  return { questions, changes, own, leaks };
}

const requestOf = (kind: number, key: string): [string, Record<string, string>] =>
  (
    [
      ['ask', { question: `What burned down near ${key}?` }],
      ['whosaid', { quote: `Nobody saw ${key}` }],
      ['figure', { about: `pounds ${key}` }],
      ['sources', {}],
      ['compare', { topic: 'mill burned down' }],
    ] as [string, Record<string, string>][]
  )[kind - 2] ?? ['quotes', { speaker: 'Ann' }];
