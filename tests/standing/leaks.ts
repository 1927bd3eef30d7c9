import { commands } from '../../commands/index.ts';
import type { ComponentState } from '../../src/answering/component.ts';
import { asksShelf } from '../../src/answering/component.ts';
import { type Asker, answeringService } from '../../src/answering/service.ts';
import { createPool } from '../../src/corpus/import/index.ts';
import { openShelves } from '../../src/library/open-shelves.ts';
import { carriedBy } from '../../src/reply/discord/carried.ts';
import type { Asked } from '../../src/reply/reply.ts';
import { decodeState } from '../../src/reply/state.ts';
import { openDesk } from '../../src/shelves/index.ts';
import { knowingPlaces, type Place, type Store } from '../../src/store/index.ts';
import { type AnyComponent, flatten } from '../support/components.ts';
import { libraryOf } from '../support/library.ts';
import { randomFrom } from '../support/random.ts';
import { allowedAt, changer, EMPTY, placesToAsk, type World } from './leak-world.ts';

/** What came of a trial. */
export interface LeakTrial {
  readonly questions: number;
  readonly changes: number;
  /** Answers that showed the words of their own shelf, without which the trial would show nothing. */
  readonly own: number;
  /** Buttons that were pressed elsewhere than where they were shown. */
  readonly elsewhere: number;
  /** Questions for which the store was asked where the answer comes from. */
  readonly storeAsked: number;
  /** What was shown of a source that is not on the shelf that was asked. */
  readonly leaks: readonly string[];
}

const OPERATOR_SECRET = 'hoperatorsecretq';
/** Every source has a key that is asked for, and a secret that only an answer from it can show. */
const secretOf = (n: number): string => `hsecret${n.toString(36)}q`;
const keyOf = (n: number): string => `hkey${n.toString(36)}q`;
const SECRETS = /h(?:secret[0-9a-z]+|operatorsecret)q/g;

const textOf = (n: number): string =>
  `---\ntitle: "Report ${secretOf(n)}"\npublisher: Example ${secretOf(n)}\n---\n\nThe mill near ${keyOf(n)} burned down, and ${secretOf(n)} was lost.\n\n“Nobody saw ${keyOf(n)} or ${secretOf(n)} that night,” said Mayor Ann ${secretOf(n).replace('h', 'H')}. It cost ${100 + n} pounds.\n`;

/** Pressed somewhere else, so that what is shown there can be looked at. */
interface Button {
  readonly state: ComponentState;
  readonly asked: Asked | undefined;
}

const TOGETHER = 8;
const BUTTONS = 64;

/**
 * Asks in servers, channels, threads and direct messages at random, while sources are put on their shelves, moved, taken
 * out and put back and places get other shelves, and looks in every reply, suggestion and page behind a button for words
 * that are not there. What was there before or behind a change that is under way may show; behind it, nothing of before.
 */
export async function leakTrial(
  kept: Store,
  questions: number,
  seed: number,
  told?: (asked: number) => void,
): Promise<LeakTrial> {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const operator = await libraryOf({
    'operator.md': `The harbour opened, and ${OPERATOR_SECRET} was shown. It burned down near the mill.`,
  });
  let storeAsked = 0;
  const counted = new Proxy(kept, {
    get(target, name: keyof Store) {
      if (name !== 'shelfAt') return target[name];
      return (place: Place) => {
        storeAsked++;
        return target.shelfAt(place);
      };
    },
  });
  const store = knowingPlaces(counted);
  const service = answeringService(operator, commands, openShelves({ operator, store, budget: 3_000_000 }));
  const desk = openDesk({
    store,
    pool: createPool({}),
    inspect: async (file, id) => service.inspect(file, id),
  });
  const { change, made } = changer(store, random, textOf);
  const everywhere = placesToAsk();
  const buttons: (Button & { readonly from: Place })[] = [];
  const leaks: string[] = [];
  let [world, before]: [World, World] = [EMPTY, EMPTY];
  let [changes, own, elsewhere] = [0, 0, 0];

  async function ask(): Promise<void> {
    const place = pick(everywhere);
    const shelf = await desk.asked(place);
    const asker: Asker = { locale: 'en-GB', administrator: true, shelf };
    const key = keyOf(random(Math.max(1, made())));
    const kind = random(KINDS.length + 5);
    const button = kind > KINDS.length + 1 && buttons.length > 0 ? pick(buttons) : undefined;
    const [command, options] = KINDS[kind]?.(key) ?? KINDS[0]?.(key) ?? ['', {}];
    const reply = button
      ? await service.component({ ...button, byAsker: true, onPrivate: false }, asker)
      : kind >= KINDS.length
        ? await service.suggest(...pick(SUGGESTIONS), pick(['h', 'Report', 'Mayor', 'hsec']), shelf)
        : await service.slash(command, options, asker);
    if (button && button.from !== place) elsewhere++;
    const allowed = new Set<string>();
    for (const { numbers, operator } of [allowedAt(before, place), allowedAt(world, place)]) {
      for (const n of numbers) allowed.add(secretOf(n));
      if (operator) allowed.add(OPERATOR_SECRET);
    }
    const typed = new Set(button ? secretsIn(button) : []);
    for (const secret of new Set(secretsIn(reply))) {
      if (allowed.has(secret)) own++;
      else if (!typed.has(secret)) leaks.push(`${JSON.stringify({ place, command, button, secret })}`);
    }
    if (typeof reply !== 'object' || !('messages' in reply)) return;
    for (const { components } of reply.messages)
      for (const one of buttonsOf(components)) buttons[random(BUTTONS)] = { ...one, from: place };
  }

  for (let n = 0; n < everywhere.length * 2; n++) {
    const { run, to } = change(world);
    await run();
    world = to;
  }
  for (let asked = 0; asked < questions; asked += TOGETHER) {
    before = world;
    const changing = (asked / TOGETHER) % 4 === 0 ? change(world) : undefined;
    world = changing?.to ?? world;
    if (changing) changes++;
    await Promise.all([changing?.run(), ...Array.from({ length: TOGETHER }, ask)]);
    told?.(asked);
  }
  return { questions, changes, own, elsewhere, storeAsked, leaks };
}

const secretsIn = (shown: unknown): string[] => JSON.stringify(shown).toLowerCase().match(SECRETS) ?? [];

function buttonsOf(components: readonly unknown[]): Button[] {
  const all = (components as readonly AnyComponent[]).flatMap(flatten);
  const asked = carriedBy(components as Parameters<typeof carriedBy>[0]);
  return all.flatMap(({ custom_id }) => {
    const state = custom_id === undefined ? undefined : decodeState(custom_id);
    return state && asksShelf(state) ? [{ state, asked }] : [];
  });
}

type Request = [command: string, options: Record<string, string>];
const KINDS: readonly ((key: string) => Request)[] = [
  (key) => ['ask', { question: `What burned down near ${key}?` }],
  (key) => ['whosaid', { quote: `Nobody saw ${key}` }],
  (key) => ['figure', { about: `pounds ${key}` }],
  () => ['sources', {}],
  () => ['compare', { topic: 'mill burned down' }],
  () => ['quotes', { speaker: 'Ann' }],
  (key) => ['verify', { quote: `Nobody saw ${key} or` }],
  () => ['timeline', {}],
  () => ['person', { name: 'Ann' }],
  () => ['cite', { source: 'Report' }],
  (key) => ['define', { term: key }],
];
const SUGGESTIONS: readonly [command: string, option: string][] = [
  ['sources', 'source'],
  ['quotes', 'speaker'],
  ['cite', 'source'],
  ['person', 'name'],
];
