import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UserKey } from '../../protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { MessageList } from '../message/list.tsx';
import { ModalView } from '../message/modal.tsx';
import { Pins } from '../message/pins.tsx';
import { addressOf, useRoute } from '../route.ts';
import { type Happening, type Session, visibleIn } from '../session.ts';
import { type PageLocale, useWords } from '../words.ts';
import { CLOSED, Pane } from './pane.tsx';
import { directName, iconOf, Sidebar } from './sidebar.tsx';
import { Welcome } from './welcome.tsx';

interface Given {
  session: Session;
  tell(happening: Happening): void;
  onPerson(key: UserKey): void;
  onLocale(locale: PageLocale): void;
}

/** The sidebar, a conversation, and what stands beside it. */
export function Room({ session, tell, onPerson, onLocale }: Given) {
  const { state, me, channel, calls, follow, prepared, modal, closeModal } = usePage();
  const { say } = useWords();
  const route = useRoute();
  const [menuOpen, setMenuOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const messages = useMemo(
    () => visibleIn(session.posted, channel.id, me.key),
    [session.posted, channel.id, me.key],
  );
  const pending = useMemo(
    () => session.pending.filter((one) => one.user === me.key && one.channel === channel.id),
    [session.pending, channel.id, me.key],
  );
  const botAnswers = channel.where !== 'private' || me.install === 'user';
  const name = channel.name || directName(channel, state.application.name, say);
  const place = channel.where === 'guild' ? `#${name}` : name;
  useEffect(() => {
    document.title = `${place} – ${state.application.name}`;
  }, [place, state.application.name]);
  useEffect(() => setMenuOpen(false), [channel.id, me.key, route]);

  return (
    <div class={route.pane === 'none' ? 'room' : 'room with-pane'}>
      <Sidebar
        route={route}
        open={menuOpen}
        onClose={() => {
          setMenuOpen(false);
          menuButton.current?.focus();
        }}
        online={state.online}
        onPerson={onPerson}
        onLocale={onLocale}
      />
      {menuOpen ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape and the button close it by keyboard
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div class="veil" onClick={() => setMenuOpen(false)} />
      ) : null}
      <main class="chat">
        <header class="bar">
          <button
            type="button"
            ref={menuButton}
            class="icon-button menu-button"
            aria-label={say('menu')}
            aria-expanded={menuOpen}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name="menu" />
          </button>
          <h2>
            <Icon name={iconOf(channel)} />
            {name}
          </h2>
          <a
            class="icon-button"
            href={route.pane === 'behind' ? CLOSED : addressOf({ pane: 'behind' })}
            aria-label={say('behind')}
            title={say('behind')}
          >
            <Icon name="behind" />
          </a>
        </header>
        <Pins messages={messages} />
        <MessageList
          messages={messages}
          pending={pending}
          place={place}
          onDismiss={({ key }) => tell({ kind: 'answered', key })}
        >
          {!botAnswers ? (
            <p class="empty">{say('noBotHere')}</p>
          ) : state.welcome && channel.parent === null ? (
            <Welcome welcome={state.welcome} />
          ) : messages.length === 0 ? (
            <p class="empty">{say('bareCommands')}</p>
          ) : null}
        </MessageList>
        <Composer key={`${channel.id} ${me.key}`} place={place} wanted={prepared} />
      </main>
      <Pane route={route} steps={session.steps} />
      {modal ? (
        <ModalView
          key={modal.interaction}
          modal={modal.modal}
          onClose={closeModal}
          onSubmit={(values) => void follow(modal.modal.title, calls.submitModal(modal.interaction, values))}
        />
      ) : null}
    </div>
  );
}
