import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownPosted } from '../../protocol.ts';
import { FLAG } from '../../shapes.ts';
import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { plainText } from '../markdown/plain.ts';
import { entriesOf, type Pending } from '../session.ts';
import { useWords } from '../words.ts';
import { MessageView } from './message.tsx';
import { PendingView } from './pending.tsx';
import { useFollowing } from './use-following.ts';
import { textOf } from './use-menu.tsx';

interface Given {
  messages: readonly ShownPosted[];
  pending: readonly Pending[];
  place: string;
  onDismiss(pending: Pending): void;
  /** What stands above the first message. */
  children: ComponentChildren;
}

export function MessageList({ messages, pending, place, onDismiss, children }: Given) {
  const { say } = useWords();
  const { channel, me } = usePage();
  const last = messages.at(-1)?.message;
  const room = `${channel.id} ${me.key}`;
  const own = messages.filter(({ message }) => message.author.id === me.user.id).length;
  const { scroller, content, onScroll, away, toEnd } = useFollowing(
    `${last?.id} ${(last?.flags ?? 0) & FLAG.loading} ${pending.length}`,
    room,
    own + pending.length,
    last !== undefined,
  );
  return (
    <section class="messages" ref={scroller} onScroll={onScroll} aria-label={say('messages', { place })}>
      <div ref={content}>
        {children}
        {entriesOf(
          messages,
          pending.filter((one) => one.failure || !isAnswered(one, messages)),
        ).map((entry) =>
          entry.kind === 'message' ? (
            <MessageView
              key={entry.posted.message.id}
              posted={entry.posted}
              latest={entry.posted.message.id === last?.id}
            />
          ) : (
            <PendingView
              key={entry.pending.key}
              pending={entry.pending}
              onDismiss={() => onDismiss(entry.pending)}
            />
          ),
        )}
      </div>
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

/** Says new messages of others to those who do not see them; what was there before is not said. */
function Announcer({ messages }: { messages: readonly ShownPosted[] }) {
  const { say } = useWords();
  const { me } = usePage();
  const [words, setWords] = useState('');
  const before = useRef(messages.at(-1)?.message.id);
  useEffect(() => {
    const last = messages.at(-1);
    if (!last || last.message.id === before.current) return;
    before.current = last.message.id;
    const { author } = last.message;
    if (author.id === me.user.id) return;
    const name = author.global_name ?? author.username;
    setWords(
      say(author.bot ? 'answered' : 'said', { name, text: plainText(textOf(last.message)).slice(0, 300) }),
    );
  }, [messages]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
