import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownPosted } from '../../protocol.ts';
import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import type { Pending } from '../session.ts';
import { say } from '../words.ts';
import { MessageView } from './message.tsx';
import { PendingView } from './pending.tsx';
import { textOf } from './use-menu.tsx';

interface Given {
  messages: readonly ShownPosted[];
  pending: readonly Pending[];
  place: string;
  onDismiss(pending: Pending): void;
  /** What stands above the first message. */
  children: ComponentChildren;
}

const NEAR_END = 120;

export function MessageList({ messages, pending, place, onDismiss, children }: Given) {
  const { channel, me } = usePage();
  const scroller = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const [away, setAway] = useState(false);
  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });

  // A newcomer reads from the top; whoever is at the end stays there.
  useLayoutEffect(() => {
    if (atEnd.current && messages.length + pending.length > 0) toEnd();
  }, [messages, pending]);
  useLayoutEffect(() => {
    atEnd.current = true;
    if (messages.length > 0) toEnd();
  }, [channel.id, me.key]);

  const onScroll = () => {
    const view = scroller.current;
    if (!view) return;
    atEnd.current = view.scrollHeight - view.scrollTop - view.clientHeight < NEAR_END;
    setAway(!atEnd.current);
  };
  return (
    <section class="messages" ref={scroller} onScroll={onScroll} aria-label={say('messages', { place })}>
      {children}
      {messages.map((posted) => (
        <MessageView key={posted.message.id} posted={posted} />
      ))}
      {pending
        .filter((one) => one.failure || !isAnswered(one, messages))
        .map((one) => (
          <PendingView key={one.key} pending={one} onDismiss={() => onDismiss(one)} />
        ))}
      {away ? (
        <button type="button" class="to-end" aria-label={say('toEnd')} onClick={toEnd}>
          <Icon name="down" />
        </button>
      ) : null}
      <Announcer messages={messages} />
    </section>
  );
}

/** A deferral shows by itself that the bot is at work. */
const isAnswered = ({ at }: Pending, messages: readonly ShownPosted[]) =>
  messages.some(({ message, interaction }) => interaction !== null && Date.parse(message.timestamp) >= at);

/** Says new messages to those who do not see them; what was there before is not said. */
function Announcer({ messages }: { messages: readonly ShownPosted[] }) {
  const [words, setWords] = useState('');
  const before = useRef(messages.at(-1)?.message.id);
  useEffect(() => {
    const last = messages.at(-1);
    if (!last || last.message.id === before.current) return;
    before.current = last.message.id;
    const { author } = last.message;
    const name = author.global_name ?? author.username;
    setWords(say('answered', { name, text: textOf(last.message).slice(0, 300) }));
  }, [messages]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
