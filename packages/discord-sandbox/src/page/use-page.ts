import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageCalls } from '../page-socket.ts';
import type { PageState, Settled, UserKey } from '../protocol.ts';
import { COMPONENT, type SelectOption } from '../shapes.ts';
import { callWords } from './composer/values.ts';
import { failureWords } from './connection.ts';
import type { Page } from './context.ts';
import { channelsOf, type Happening, type Session } from './session.ts';
import type { Words } from './words.ts';

interface Given {
  session: Session;
  tell(happening: Happening): void;
  calls: PageCalls;
  person: UserKey;
  wantedChannel: string | null;
  words: Words;
  setChannel(id: string): void;
}

/** What every part of the page can reach, made anew only when something in it has changed. */
export function usePageOf({ session, tell, calls, person, wantedChannel, words, setChannel }: Given) {
  const { state, steps } = session;
  const { locale, say } = words;
  const [prepared, setPrepared] = useState<Page['prepared']>(null);
  const [modal, setModal] = useState<Page['modal']>(null);
  const lastKey = useRef(0);
  const latestSteps = useRef(steps);
  latestSteps.current = steps;

  return useMemo(() => {
    const me = state?.people.find(({ key }) => key === person);
    if (!state || !me) return null;
    const mine = channelsOf(state, me);
    const channel = mine.find(({ id }) => id === wantedChannel) ?? mine[0];
    if (!channel) return null;
    const asked = () => ({ user: me.key, channel: channel.id, locale });

    /** Messages show themselves; forms and failures are shown from here. */
    const follow = async (what: string, outcome: Promise<Settled>): Promise<void> => {
      lastKey.current += 1;
      const key = lastKey.current;
      tell({
        kind: 'sent',
        pending: { key, what, user: me.key, channel: channel.id, at: Date.now(), failure: null, after: '' },
      });
      try {
        const settled = await outcome;
        if (settled.kind === 'failed') return tell({ kind: 'failed', key, failure: settled });
        if (settled.kind === 'modal') setModal(settled);
        tell({ kind: 'answered', key });
      } catch (error) {
        tell({ kind: 'failed', key, failure: { sentence: failureWords(error, say), refusals: [] } });
      }
    };
    const page: Omit<Page, 'commands'> = {
      prepared,
      modal,
      closeModal: () => setModal(null),
      calls,
      state,
      me,
      channel,
      locale,
      asked,
      follow,
      nameOf: (id) => nameIn(state, id),
      entities: (type) => entitiesIn(state, type),
      mentionables: [state.application, ...state.people.map(personName)],
      run: ({ command, options = {} }) =>
        void follow(callWords(command, options), calls.slash({ ...asked(), command, options })),
      prepare: (command) => setPrepared({ command, at: Date.now() }),
      go: setChannel,
      dismiss: (message) => tell({ kind: 'dismissed', message }),
      stepOf: (interaction) => latestSteps.current.find(({ key }) => key === interaction),
    };
    return page;
  }, [state, person, wantedChannel, words, prepared, modal]);
}

function nameIn(state: PageState, id: string): string | null {
  if (id === state.application.id) return state.application.name;
  if (id === state.guild.id) return 'everyone';
  const role = state.roles.find((one) => one.id === id);
  if (role) return role.name;
  const person = state.people.find(({ user }) => user.id === id);
  return person?.user.global_name ?? state.channels.find((channel) => channel.id === id)?.name ?? null;
}

const personName = ({ user }: PageState['people'][number]) => ({
  id: user.id,
  name: user.global_name ?? user.username,
});

function entitiesIn({ people, guild, roles, channels }: PageState, type: number): SelectOption[] {
  const persons = people.map(personName).map(({ id, name }) => ({ label: name, value: id }));
  const allRoles = [{ id: guild.id, name: '@everyone' }, ...roles].map(({ id, name }) => ({
    label: name,
    value: id,
  }));
  if (type === COMPONENT.userSelect) return persons;
  if (type === COMPONENT.roleSelect) return allRoles;
  if (type === COMPONENT.mentionableSelect) return [...persons, ...allRoles];
  if (type === COMPONENT.channelSelect)
    return channels
      .filter(({ server }) => server === guild.name)
      .map(({ id, name }) => ({ label: `#${name}`, value: id }));
  return [];
}
