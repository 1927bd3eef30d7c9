import { useMemo } from 'preact/hooks';
import type { ShownPosted } from '../../protocol.ts';
import { FLAG, type Message } from '../../shapes.ts';
import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { Markdown } from '../markdown/view.tsx';
import { askedWords } from '../traffic/steps.ts';
import { useWords } from '../words.ts';
import { Avatar } from './avatar.tsx';
import { ComponentView } from './components.tsx';
import { EmbedView } from './embed.tsx';
import { FileLink, Picture } from './media.tsx';
import { jump, PinnedLine } from './pins.tsx';
import { Places } from './places.tsx';
import { useMessageMenu } from './use-menu.tsx';

const THREAD_STARTED = 18;
const PINNED = 6;

/** @param latest whether Tab stops here; from there, arrows go to the others */
export function MessageView({ posted, latest }: { posted: ShownPosted; latest: boolean }) {
  const { message, onlyFor } = posted;
  const { dismiss } = usePage();
  const { say, locale } = useWords();
  const { handlers, openFrom, menu } = useMessageMenu(posted);
  const name = message.author.global_name ?? message.author.username;
  const time = new Date(message.timestamp);
  const body = useMemo(() => <Body posted={posted} name={name} />, [posted, name]);
  if (message.type === THREAD_STARTED) return <ThreadStarted message={message} name={name} />;
  if (message.type === PINNED) return <PinnedLine message={message} name={name} />;
  return (
    <article
      id={`message-${message.id}`}
      class={onlyFor ? 'message private' : 'message'}
      tabIndex={latest ? 0 : -1}
      aria-label={`${name}, ${clock(time, locale)}`}
      {...handlers}
    >
      <Avatar user={message.author} />
      <div class="message-main">
        <Asked message={message} />
        <p class="author">
          <b data-person={message.author.id}>{name}</b>
          {message.author.bot ? <span class="badge">{say('appBadge')}</span> : null}
          <time dateTime={message.timestamp} title={time.toLocaleString(locale)}>
            {clock(time, locale)}
          </time>
          {message.edited_timestamp ? (
            <span class="quiet" title={new Date(message.edited_timestamp).toLocaleString(locale)}>
              {say('edited')}
            </span>
          ) : null}
          {message.pinned ? <span class="quiet">{say('pinned')}</span> : null}
        </p>
        {body}
        {message.thread ? <ThreadLink thread={message.thread} /> : null}
        {onlyFor ? (
          <p class="note">
            <Icon name="hidden" />
            {say('onlyYou')}
            <button type="button" class="text-button" onClick={() => dismiss(message.id)}>
              {say('dismiss')}
            </button>
          </p>
        ) : null}
      </div>
      <button
        type="button"
        class="message-more"
        aria-label={say('messageActions')}
        aria-haspopup="menu"
        onClick={openFrom}
      >
        <Icon name="more" />
      </button>
      {menu}
    </article>
  );
}

const clock = (time: Date, locale: string) =>
  time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

function Body({ posted, name }: { posted: ShownPosted; name: string }) {
  const { say } = useWords();
  const { message, places } = posted;
  if ((message.flags & FLAG.loading) !== 0) return <p class="thinking">{say('thinking', { name })}</p>;
  return (
    <div class="stack body">
      {message.content === '' ? null : <Markdown text={message.content} />}
      <Places places={places.filter(({ component }) => component === undefined)} />
      {message.embeds.map((embed) => (
        <EmbedView embed={embed} />
      ))}
      {looseFiles(message).map(({ url, filename, content_type, description, size }) =>
        content_type?.startsWith('image/') ? (
          <Picture url={url} description={description ?? filename} />
        ) : (
          <FileLink url={url} name={filename} size={size} />
        ),
      )}
      {message.components.map((component) => (
        <ComponentView component={component} posted={posted} />
      ))}
    </div>
  );
}

/** With Components V2, files show only where a component names them. */
const looseFiles = ({ flags, attachments }: Message) =>
  (flags & FLAG.componentsV2) === 0 ? attachments : [];

/** "Mina used /ask", with the options, or what a message answers to. */
function Asked({ message }: { message: Message }) {
  const { say } = useWords();
  const { stepOf } = usePage();
  const { interaction_metadata: asked, message_reference: reference } = message;
  if (!asked) return reference?.message_id ? <ReplyTo id={reference.message_id} /> : null;
  const who = asked.user.global_name ?? asked.user.username;
  const payload = stepOf(asked.id)?.gateway[0]?.data as Parameters<typeof askedWords>[0] | undefined;
  if (typeof asked.name === 'string') {
    const command = payload ? askedWords(payload) : `/${asked.name}`;
    return (
      <p class="asked" title={command}>
        {say('used', { name: who })} <span dir="auto">{command}</span>
      </p>
    );
  }
  if (!reference?.message_id) return null;
  return (
    <p class="asked">
      {who} · <ReplyLink id={reference.message_id} />
    </p>
  );
}

const ReplyTo = ({ id }: { id: string }) => (
  <p class="asked">
    <ReplyLink id={id} />
  </p>
);

function ReplyLink({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <a href={`#message-${id}`} onClick={(event) => jump(event, id)}>
      {say('replyTo')}
    </a>
  );
}

function ThreadLink({ thread }: { thread: { id: string; name: string } }) {
  const { say } = useWords();
  const { go } = usePage();
  return (
    <button type="button" class="thread-link" onClick={() => go(thread.id)}>
      <Icon name="thread" />
      <span class="quiet">{say('thread')}</span> <b>{thread.name}</b>
    </button>
  );
}

function ThreadStarted({ message, name }: { message: Message; name: string }) {
  const { say } = useWords();
  return (
    <article class="message system" id={`message-${message.id}`}>
      <Icon name="thread" />
      <div>
        <p class="quiet">{say('threadStarted', { name })}</p>
        {message.thread ? <ThreadLink thread={message.thread} /> : null}
      </div>
    </article>
  );
}
