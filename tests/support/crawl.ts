import type { Message, Outcome, Sandbox, Settled } from 'discord-sandbox';
import { decodeState, type State } from '../../src/reply/state.ts';
import type { User } from './desk-stage.ts';

const BUTTON = 2;
const STRING_SELECT = 3;
const USER_SELECT = 5;
const ROLE_SELECT = 6;
const CHANNEL_SELECT = 8;
const USED: ReadonlySet<number> = new Set([BUTTON, STRING_SELECT, USER_SELECT, ROLE_SELECT, CHANNEL_SELECT]);

const LONGEST_UNCHANGED_MS = 1500;

interface Found {
  readonly type: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Found[];
  readonly component?: Found;
}

type Shown = Pick<Message, 'id' | 'components'>;

const flat = (one: Found): Found[] => [
  one,
  ...[...(one.components ?? []), ...(one.component ? [one.component] : [])].flatMap(flat),
];

export interface Crawler {
  /** What was used so far: the verbs of the desk, and the other actions of buttons and selects. */
  readonly used: ReadonlySet<string>;
  /** Uses whatever an outcome shows, and whatever that leads to, so many steps deep. */
  walk(outcome: Settled, depth?: number): Promise<void>;
  /** Uses whatever a message shows, as one that was posted unasked. */
  visit(message: Shown): Promise<void>;
}

interface Crawling {
  readonly sandbox: Sandbox;
  readonly user: User;
  /** What is typed into the field of a form. */
  fill(field: string): string;
  /** What is picked where roles or channels can be. */
  readonly role: string;
  readonly channel: string;
  /** How often the same kind of button is pressed. */
  readonly often?: number;
}

/** Somebody who presses every button, picks from every select and sends every form, those first that were used least. */
export function crawler({ sandbox, user, fill, role, channel, often = 3 }: Crawling): Crawler {
  const used = new Map<string, number>();
  const turns = new Map<string, number>();
  const nameOf = (state: State): string => {
    if (state.action === 'desk') return state.verb;
    return state.action === 'judge' ? `judge ${state.verdict}` : state.action;
  };
  const timesOf = ({ custom_id = '' }: Found): number => {
    const state = decodeState(custom_id);
    return state ? (used.get(nameOf(state)) ?? 0) : Number.POSITIVE_INFINITY;
  };

  function count({ custom_id = '' }: Found): void {
    const state = decodeState(custom_id);
    if (!state) throw new Error(`a component with an id that is not ours: ${custom_id}`);
    used.set(nameOf(state), (used.get(nameOf(state)) ?? 0) + 1);
  }

  const shownIn = (now: Outcome): string =>
    now.kind === 'message' || now.kind === 'update' ? JSON.stringify([now.message, now.followUps]) : now.kind;

  /**
   * What has come of something: what is put off is waited for. A message that is to change may stay as it was, where
   * what was picked was picked before.
   */
  async function settled(led: Settled, before: string): Promise<Outcome> {
    const isThere = (now: Outcome): boolean =>
      now.kind === 'message' ? (now.message?.components ?? []).length > 0 : now.kind !== 'waiting';
    const isChanged = (now: Outcome): boolean =>
      isThere(now) && (now.kind !== 'update' || shownIn(now) !== before);
    const until = Date.now() + LONGEST_UNCHANGED_MS;
    return sandbox.until(async () => {
      const now = await sandbox.outcome(led.interaction);
      return (isChanged(now) || (isThere(now) && Date.now() > until)) && now;
    }, 10_000);
  }

  const entityFor = ({ type }: Pick<Found, 'type'>): string => {
    if (type === USER_SELECT) return sandbox.users.member.user.id;
    return type === CHANNEL_SELECT ? channel : role;
  };

  /** What is filled into a field of a form: of several choices another one each time. */
  function filled({ type, custom_id = '', options = [], required }: Found): string | string[] {
    if (type === ROLE_SELECT || type === USER_SELECT || type === CHANNEL_SELECT) return [entityFor({ type })];
    if (type === STRING_SELECT) {
      const turn = turns.get(custom_id) ?? 0;
      turns.set(custom_id, turn + 1);
      return [options[turn % options.length]?.value ?? ''];
    }
    return fill(custom_id) || (required ? 'none' : '');
  }

  async function use(message: string, one: Found): Promise<Settled | undefined> {
    const id = one.custom_id ?? '';
    const times = timesOf(one);
    if (times >= often) return undefined;
    count(one);
    if (one.type === BUTTON) return sandbox.press(message, id, user);
    const values = one.options?.map(({ value }) => value) ?? [entityFor(one)];
    return sandbox.select(message, id, values.slice(times % values.length).slice(0, 1), user);
  }

  async function walk(outcome: Settled, depth = 9, before = ''): Promise<void> {
    const now = await settled(outcome, before);
    if (depth === 0) return;
    if (now.kind === 'modal') {
      count(now.modal as unknown as Found);
      const fields = (now.modal as unknown as { components: readonly Found[] }).components.flatMap(flat);
      const values = Object.fromEntries(
        fields.flatMap((field) => (field.custom_id === undefined ? [] : [[field.custom_id, filled(field)]])),
      );
      return walk(await sandbox.submitModal(outcome.interaction, values), depth - 1, before);
    }
    if (now.kind !== 'message' && now.kind !== 'update') return;
    for (const shown of [now.message, ...now.followUps]) if (shown) await visit(shown, depth, shownIn(now));
  }

  /** Uses whatever a message shows. */
  async function visit(shown: Shown, depth = 9, before = ''): Promise<void> {
    const all = ((shown.components ?? []) as unknown as readonly Found[]).flatMap(flat);
    const usable = all.filter(({ type, disabled }) => !disabled && USED.has(type));
    for (const one of usable.sort((a, b) => timesOf(a) - timesOf(b))) {
      // A button that changed the message may have taken this one away.
      const led = await use(shown.id, one).catch((error: Error) => {
        if (error.name === 'ClientRefusal') return undefined;
        throw error;
      });
      if (led) await walk(led, depth - 1, before);
    }
  }

  return {
    get used() {
      return new Set(used.keys());
    },
    walk,
    visit,
  };
}
