import type { PageState, Person, SandboxEvent, Settled, ShownPosted, UserKey } from '../protocol.ts';
import { addToSteps, type Step } from './traffic/steps.ts';

/** Something a person sent that has no answer yet, or failed. */
export interface Pending {
  key: number;
  what: string;
  user: UserKey;
  channel: string;
  at: number;
  failure: Extract<Settled, { kind: 'failed' }> | { sentence: string; refusals: [] } | null;
  /** The newest message when it failed: it stands below that one. */
  after: string;
}

/** All that the page knows. */
export interface Session {
  link: 'connecting' | 'open' | 'lost';
  state: PageState | null;
  posted: ReadonlyMap<string, ShownPosted>;
  steps: readonly Step[];
  pending: readonly Pending[];
  /** Counts up when the bot's commands have changed. */
  commandsVersion: number;
  /** What happened to the connection, to be said once. */
  news: 'back_online' | 'restarted' | null;
}

export type Happening =
  | { kind: 'state'; state: PageState }
  | { kind: 'lost' }
  | { kind: 'event'; event: SandboxEvent }
  | { kind: 'sent'; pending: Pending }
  | { kind: 'answered'; key: number }
  | { kind: 'failed'; key: number; failure: NonNullable<Pending['failure']> }
  | { kind: 'dismissed'; message: string }
  | { kind: 'newsRead' };

export const emptySession: Session = {
  link: 'connecting',
  state: null,
  posted: new Map(),
  steps: [],
  pending: [],
  commandsVersion: 0,
  news: null,
};

const KEPT_MESSAGES = 400;

export function happen(session: Session, happening: Happening): Session {
  switch (happening.kind) {
    case 'state':
      return arrive(session, happening.state);
    case 'lost':
      return { ...session, link: 'lost' };
    case 'event':
      return take(session, happening.event);
    case 'sent':
      return { ...session, pending: [...session.pending, happening.pending] };
    case 'answered':
      return { ...session, pending: session.pending.filter(({ key }) => key !== happening.key) };
    case 'failed':
      return {
        ...session,
        pending: session.pending.map((one) =>
          one.key === happening.key
            ? { ...one, failure: happening.failure, after: newestOf(session.posted) }
            : one,
        ),
      };
    case 'dismissed':
      return { ...session, posted: without(session.posted, happening.message) };
    case 'newsRead':
      return { ...session, news: null };
  }
}

/** A fresh state after a lost connection: from the same sandbox, or from one that was started anew. */
function arrive(session: Session, state: PageState): Session {
  const before = session.state;
  const restarted = before !== null && before.application.id !== state.application.id;
  return {
    ...session,
    link: 'open',
    state,
    posted: new Map(state.posted.map((one) => [one.message.id, one])),
    steps: restarted ? [] : session.steps,
    pending: restarted ? [] : session.pending,
    commandsVersion: session.commandsVersion + 1,
    news: restarted ? 'restarted' : before ? 'back_online' : null,
  };
}

function take(session: Session, event: SandboxEvent): Session {
  const { state, posted } = session;
  if (!state) return session;
  switch (event.kind) {
    case 'connection':
      return { ...session, state: { ...state, online: event.online } };
    case 'commands':
      return { ...session, commandsVersion: session.commandsVersion + 1 };
    case 'message': {
      const kept = new Map(posted).set(event.posted.message.id, event.posted as ShownPosted);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_MESSAGES && oldest) kept.delete(oldest);
      return { ...session, posted: kept };
    }
    case 'deleted':
      return { ...session, posted: without(posted, event.message) };
    case 'channel': {
      const others = state.channels.filter(({ id }) => id !== event.channel.id);
      return { ...session, state: { ...state, channels: [...others, event.channel] } };
    }
    case 'channelGone':
      return {
        ...session,
        state: { ...state, channels: state.channels.filter(({ id }) => id !== event.channel) },
      };
    case 'gateway':
    case 'rest':
      return { ...session, steps: addToSteps(session.steps, event) };
    case 'outcome':
      return session;
  }
}

function without(posted: Session['posted'], id: string) {
  const kept = new Map(posted);
  kept.delete(id);
  return kept;
}

/** Ids grow with time. */
const isLater = (id: string, than: string) => BigInt(id) > BigInt(than || 0);
const newestOf = (posted: Session['posted']) =>
  [...posted.keys()].reduce((newest, id) => (isLater(id, newest) ? id : newest), '0');

export type Entry = { kind: 'message'; posted: ShownPosted } | { kind: 'pending'; pending: Pending };

/** Messages in order, with failures where they happened and what still waits at the end. */
export function entriesOf(messages: readonly ShownPosted[], pending: readonly Pending[]): Entry[] {
  const failed = pending.filter(({ failure }) => failure !== null);
  const entries = messages.flatMap((posted, at): Entry[] => {
    const before = messages[at - 1]?.message.id;
    const here = failed.filter(
      ({ after }) => isLater(posted.message.id, after) && !(before && isLater(before, after)),
    );
    return [...here.map(asEntry), { kind: 'message', posted }];
  });
  const last = messages.at(-1)?.message.id;
  const atEnd = pending.filter(({ failure, after }) => failure === null || !last || !isLater(last, after));
  return [...entries, ...atEnd.map(asEntry)];
}

const asEntry = (pending: Pending): Entry => ({ kind: 'pending', pending });

/** The channels that a person is in. */
export const channelsOf = (state: PageState, { key, install }: Person) =>
  state.channels.filter(
    ({ where, owner }) => owner === (where === 'guild' && install === 'guild' ? null : key),
  );

/** What a person sees in a channel, oldest first. */
export const visibleIn = (posted: Session['posted'], channel: string, user: UserKey) =>
  [...posted.values()].filter(
    ({ message, onlyFor }) => message.channel_id === channel && (onlyFor === null || onlyFor === user),
  );
