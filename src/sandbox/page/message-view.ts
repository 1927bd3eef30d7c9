import type { Posted, Settled } from '../protocol.ts';
import { type Embed, FLAG } from '../shapes.ts';
import { componentView, fileView, type MessageContext, pictureView } from './components-view.ts';
import { h, webLink } from './dom.ts';
import { markdown, type NameOf } from './markdown-view.ts';

export function messageView(
  { message, onlyFor }: Posted,
  context: MessageContext,
  menu: HTMLElement | null,
): HTMLElement {
  const { author, interaction_metadata: asked } = message;
  const name = author.global_name ?? author.username;
  const loading = (message.flags & FLAG.loading) !== 0;
  const time = new Date(message.timestamp);
  return h(
    'article',
    { className: onlyFor ? 'message private' : 'message' },
    asked?.name
      ? h(
          'p',
          { className: 'asked' },
          `${asked.user.global_name ?? asked.user.username} used `,
          h('b', {}, `/${String(asked.name)}`),
        )
      : null,
    h(
      'p',
      { className: 'author' },
      h('b', {}, name),
      author.bot && h('span', { className: 'badge' }, 'App'),
      h(
        'time',
        { dateTime: message.timestamp },
        time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
      ),
      menu,
    ),
    loading
      ? h('p', { className: 'thinking' }, `${name} is thinking…`)
      : h(
          'div',
          { className: 'body' },
          message.content !== '' && markdown(message.content, context.nameOf),
          ...message.embeds.map((embed) => embedView(embed, context.nameOf)),
          ...loose(message.attachments),
          ...message.components.map((component) => componentView(component, message, context)),
        ),
    message.edited_timestamp ? h('p', { className: 'note' }, '(edited)') : null,
    onlyFor ? h('p', { className: 'note' }, 'Only you can see this') : null,
  );
}

const loose = (attachments: Posted['message']['attachments']) =>
  attachments.map(({ url, filename, content_type, description }) =>
    content_type?.startsWith('image/') ? pictureView(url, description ?? filename) : fileView(url, filename),
  );

function embedView(embed: Embed, nameOf: NameOf): HTMLElement {
  const view = h(
    'div',
    { className: 'container embed' },
    embed.author?.name ? h('p', { className: 'subtext' }, embed.author.name) : null,
    embed.title
      ? h('p', {}, h('b', {}, embed.url ? webLink(embed.url, 'link', embed.title) : embed.title))
      : null,
    embed.description ? markdown(embed.description, nameOf) : null,
    ...(embed.fields ?? []).map(({ name, value }) => h('div', {}, h('b', {}, name), markdown(value, nameOf))),
    embed.image?.url ? pictureView(embed.image.url, 'Picture') : null,
    embed.footer?.text ? h('p', { className: 'subtext' }, embed.footer.text) : null,
  );
  if (typeof embed.color === 'number')
    view.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  return view;
}

/** A failed interaction: the sentence, and what Discord would have refused, in full. */
export function failureView(what: string, outcome: Extract<Settled, { kind: 'failed' }>): HTMLElement {
  return h(
    'article',
    { className: 'message failed' },
    h('p', {}, h('b', {}, what), ` – ${outcome.sentence}`),
    ...outcome.refusals.map(({ method, path, status, response, body }) =>
      h(
        'details',
        {},
        h('summary', {}, `${status} ${method} ${path.replace(/[\w-]{60,}/g, '…')}`),
        h('pre', {}, JSON.stringify(response, null, 2)),
        h('pre', {}, JSON.stringify(body, null, 2)),
      ),
    ),
  );
}
