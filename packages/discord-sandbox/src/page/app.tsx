import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { PageCalls } from '../page-socket.ts';
import type { Command, UserKey } from '../protocol.ts';
import { connect } from './connection.ts';
import { PageContext } from './context.ts';
import { emptySession, happen } from './session.ts';
import { Notice } from './shell/notice.tsx';
import { Room } from './shell/room.tsx';
import { usePageOf } from './use-page.ts';
import { nearestLocale, WordsContext, wordsIn } from './words.ts';

/** The whole page: what the sandbox says goes through `happen`, and everything shown follows from it. */
export function App() {
  const [session, tell] = useReducer(happen, emptySession);
  const [person, setPerson] = useState<UserKey>('member');
  const [wantedChannel, setChannel] = useState<string | null>(null);
  const [locale, setLocale] = useState(() => nearestLocale(navigator.language));
  const words = useMemo(() => wordsIn(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const calls = useRef<PageCalls | null>(null);
  calls.current ??= connect({
    state: (state) => tell({ kind: 'state', state }),
    event: (event) => tell({ kind: 'event', event }),
    lost: () => tell({ kind: 'lost' }),
  });
  const page = usePageOf({ session, tell, calls: calls.current, person, wantedChannel, words, setChannel });
  const commands = useCommands(calls.current, page?.me.key, page?.channel.where, session.commandsVersion);
  const whole = useMemo(() => (page ? { ...page, commands } : null), [page, commands]);
  return (
    <WordsContext.Provider value={words}>
      <Notice link={session.link} news={session.news} onRead={() => tell({ kind: 'newsRead' })} />
      {whole ? (
        <PageContext.Provider value={whole}>
          <Room session={session} tell={tell} onPerson={setPerson} onLocale={setLocale} />
        </PageContext.Provider>
      ) : null}
    </WordsContext.Provider>
  );
}

/** The commands that this person can use there. */
function useCommands(
  calls: PageCalls,
  user?: UserKey,
  where?: 'guild' | 'bot-dm' | 'private',
  version?: number,
) {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    if (!user || !where) return;
    let latest = true;
    calls.commands(user, where).then(
      (found) => latest && setCommands(found),
      () => undefined,
    );
    return () => {
      latest = false;
    };
  }, [user, where, version]);
  return commands;
}
