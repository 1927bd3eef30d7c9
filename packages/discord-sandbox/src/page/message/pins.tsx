import type { ShownPosted } from '../../protocol.ts';
import type { Message } from '../../shapes.ts';
import { Icon } from '../icons.tsx';
import { plainText } from '../markdown/plain.ts';
import { useWords } from '../words.ts';
import { textOf } from './use-menu.tsx';

const SHOWN_CHARACTERS = 80;

/** What is pinned in a conversation, the oldest first; each leads to its message. */
export function Pins({ messages }: { messages: readonly ShownPosted[] }) {
  const { say } = useWords();
  const pinned = messages.filter(({ message }) => message.pinned);
  if (pinned.length === 0) return null;
  return (
    <ul class="pins" aria-label={say('pins')}>
      {pinned.map(({ message }) => (
        <li key={message.id}>
          <PinLink id={message.id} words={beginningOf(message)} />
        </li>
      ))}
    </ul>
  );
}

const beginningOf = (message: Message): string =>
  plainText(textOf(message)).replace(/\s+/g, ' ').trim().slice(0, SHOWN_CHARACTERS);

/** The line that tells that a message was pinned. */
export function PinnedLine({ message, name }: { message: Message; name: string }) {
  const { say } = useWords();
  return (
    <article class="message system" id={`message-${message.id}`}>
      <Icon name="pin" />
      <div>
        <p class="quiet">{say('pinnedBy', { name })}</p>
        <PinLink id={message.message_reference?.message_id ?? ''} words={say('toPinned')} />
      </div>
    </article>
  );
}

function PinLink({ id, words }: { id: string; words: string }) {
  return (
    <a class="pin-link" href={`#message-${id}`} onClick={(event) => jump(event, id)}>
      <Icon name="pin" />
      <span>{words}</span>
    </a>
  );
}

/** Shows a message of the same conversation, and goes there. */
export function jump(event: Event, message: string | undefined) {
  event.preventDefault();
  const target = document.getElementById(`message-${message}`);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
