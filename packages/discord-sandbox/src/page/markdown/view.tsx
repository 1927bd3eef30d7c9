import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { InPressable, WebLink } from '../link.tsx';
import { channelsOf } from '../session.ts';
import { useWords } from '../words.ts';
import { type Block, type ListItem, parseMarkdown } from './blocks.ts';
import type { Inline } from './inline.ts';
import { exactTime, timeWords } from './time.ts';

export function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown" dir="auto">
      {blocks.map((block) => (
        <BlockView block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{words(block.children)}</p>;
    case 'subtext':
      return <p class="subtext">{words(block.children)}</p>;
    case 'heading':
      return (
        // biome-ignore lint/a11y/useSemanticElements: the levels of a message begin below those of the page
        <p class={`heading-${block.level}`} role="heading" aria-level={block.level + 3}>
          {words(block.children)}
        </p>
      );
    case 'list':
      return block.ordered ? (
        <ol start={block.start}>{block.items.map(listItem)}</ol>
      ) : (
        <ul>{block.items.map(listItem)}</ul>
      );
    case 'quote':
      return (
        <blockquote>
          {block.children.map((child) => (
            <BlockView block={child} />
          ))}
        </blockquote>
      );
    case 'codeblock':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

const listItem = ({ level, children }: ListItem) => (
  <li class={`level-${Math.min(level, 5)}`}>{words(children)}</li>
);

const words = (inlines: readonly Inline[]) => inlines.map((inline) => <InlineView inline={inline} />);

function InlineView({ inline }: { inline: Inline }) {
  const { nameOf, locale } = usePage();
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return (
        <WebLink class="link" url={inline.url}>
          {words(inline.children)}
        </WebLink>
      );
    case 'mention':
      return inline.sort === '#' ? (
        <ChannelMention id={inline.id} />
      ) : (
        <span class="mention">{`@${nameOf(inline.id) ?? inline.id}`}</span>
      );
    case 'command':
      return <CommandMention name={inline.name} />;
    case 'emoji':
      return <span class="emoji">{`:${inline.name}:`}</span>;
    case 'time':
      return (
        <time class="stamp" title={exactTime(inline.seconds, locale)}>
          {timeWords(inline.seconds, inline.style, locale)}
        </time>
      );
    case 'spoiler':
      return <Spoiler>{words(inline.children)}</Spoiler>;
    case 'strong':
      return <strong>{words(inline.children)}</strong>;
    case 'em':
      return <em>{words(inline.children)}</em>;
    case 'underline':
      return <u>{words(inline.children)}</u>;
    case 'strike':
      return <s>{words(inline.children)}</s>;
  }
}

/** Leads to the channel or thread, where it is one of those that the reader is in. */
function ChannelMention({ id }: { id: string }) {
  const { nameOf, go, state, me } = usePage();
  const nested = useContext(InPressable);
  const name = `#${nameOf(id) ?? id}`;
  if (nested || !channelsOf(state, me).some((channel) => channel.id === id))
    return <span class="mention">{name}</span>;
  return (
    <button type="button" class="mention" onClick={() => go(id)}>
      {name}
    </button>
  );
}

function CommandMention({ name }: { name: string }) {
  const { prepare } = usePage();
  if (useContext(InPressable)) return <span class="mention">/{name}</span>;
  return (
    <button type="button" class="mention" onClick={() => prepare(name)}>
      /{name}
    </button>
  );
}

/** What is hidden until it is asked for. The button stands before it: what is hidden may have buttons of its own. */
export function Spoiler({ children }: { children: ComponentChildren }) {
  const { say } = useWords();
  const nested = useContext(InPressable);
  const [open, setOpen] = useState(false);
  if (open) return <span class="spoiler open">{children}</span>;
  const show = () => setOpen(true);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the button hears the keys
    <span class="spoiler" onClick={nested ? undefined : show}>
      {nested ? null : (
        <button type="button" class="visually-hidden" aria-label={say('spoiler')} onClick={show} />
      )}
      <span class="spoiler-hidden" inert>
        {children}
      </span>
    </span>
  );
}
