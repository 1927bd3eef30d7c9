import { useEffect, useRef } from 'preact/hooks';
import type { ChannelView, UserKey } from '../../protocol.ts';
import { usePage } from '../context.ts';
import { Icon, type IconName } from '../icons.tsx';
import { Avatar } from '../message/avatar.tsx';
import { addressOf, type Route } from '../route.ts';
import { channelsOf } from '../session.ts';
import { type PageLocale, type Say, useWords } from '../words.ts';
import { shelfName } from './pane.tsx';
import { Settings } from './settings.tsx';

interface Given {
  route: Route;
  /** Whether it is drawn out, where there is no room for it beside the conversation. */
  open: boolean;
  onClose(): void;
  online: boolean;
  onPerson(key: UserKey): void;
  onLocale(locale: PageLocale): void;
}

/** Servers with their channels and threads, conversations, the shelf; below, who one is. */
export function Sidebar({ route, open, onClose, online, onPerson, onLocale }: Given) {
  const { say, locale } = useWords();
  const { state, me } = usePage();
  const mine = channelsOf(state, me);
  const servers = [...new Set(mine.flatMap(({ server }) => server ?? []))];
  const direct = mine.filter(({ server }) => server === null);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) nav.current?.focus();
  }, [open]);
  return (
    <nav
      class={open ? 'sidebar open' : 'sidebar'}
      ref={nav}
      aria-label={say('menu')}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header class="brand">
        <h1>{state.application.name}</h1>
        <p class={online ? 'status online' : 'status offline'}>{online ? say('online') : say('noBot')}</p>
      </header>
      <div class="sidebar-scroll">
        {servers.map((server) => (
          <section key={server}>
            <h2>{server}</h2>
            <ul>
              {mine
                .filter((one) => one.server === server && one.parent === null)
                .map((channel) => (
                  <ChannelItem key={channel.id} channel={channel} all={mine} />
                ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{say('direct')}</h2>
          <ul>
            {direct.map((channel) => (
              <ChannelItem key={channel.id} channel={channel} all={mine} />
            ))}
          </ul>
        </section>
        <section>
          <h2>{say('more')}</h2>
          <ul>
            {state.shelf === null ? null : (
              <PaneItem
                icon="shelf"
                words={shelfName(state.shelf, locale)}
                pane="shelf"
                current={route.pane}
              />
            )}
            <PaneItem icon="behind" words={say('behind')} pane="behind" current={route.pane} />
          </ul>
        </section>
      </div>
      <People onPerson={onPerson} />
      <Settings onLocale={onLocale} />
    </nav>
  );
}

function ChannelItem({ channel, all }: { channel: ChannelView; all: readonly ChannelView[] }) {
  const { channel: current, go } = usePage();
  const { id } = channel;
  const threads = all.filter((one) => one.parent === id && !one.archived);
  return (
    <li>
      <button
        type="button"
        class="nav-item"
        aria-current={current.id === id ? 'page' : undefined}
        onClick={() => go(id)}
      >
        <Icon name={iconOf(channel)} />
        <PlaceName channel={channel} />
      </button>
      {threads.length > 0 ? (
        <ul class="threads">
          {threads.map((thread) => (
            <ChannelItem key={thread.id} channel={thread} all={all} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

export const iconOf = ({ where, parent }: ChannelView): IconName =>
  parent === null ? ({ guild: 'channel', 'bot-dm': 'bot', private: 'person' } as const)[where] : 'thread';

function PlaceName({ channel }: { channel: ChannelView }) {
  const { say } = useWords();
  const { state } = usePage();
  return <span class="nav-words">{channel.name || directName(channel, state.application.name, say)}</span>;
}

export const directName = ({ where }: ChannelView, bot: string, say: Say): string =>
  where === 'bot-dm' ? bot : say('privateChannel');

function PaneItem(given: { icon: IconName; words: string; pane: 'shelf' | 'behind'; current: string }) {
  const { icon, words, pane, current } = given;
  const shown = current === pane || (pane === 'shelf' && current === 'read');
  return (
    <li>
      <a class="nav-item" href={addressOf({ pane })} aria-current={shown ? 'page' : undefined}>
        <Icon name={icon} />
        <span class="nav-words">{words}</span>
      </a>
    </li>
  );
}

function People({ onPerson }: { onPerson(key: UserKey): void }) {
  const { say } = useWords();
  const { state, me } = usePage();
  return (
    <fieldset class="people">
      <legend>{say('people')}</legend>
      {state.people.map((person) => (
        <label key={person.key} class={person.key === me.key ? 'person chosen' : 'person'}>
          <input
            class="visually-hidden"
            type="radio"
            name="person"
            checked={person.key === me.key}
            onChange={() => onPerson(person.key)}
          />
          <Avatar user={person.user} />
          <span>
            <b>{person.user.global_name}</b>
            <span class="quiet">{say(`role_${person.key}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
