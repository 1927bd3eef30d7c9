import { useState } from 'preact/hooks';
import type { ShownPosted } from '../../protocol.ts';
import type { Component } from '../../shapes.ts';
import { usePage } from '../context.ts';
import { WebLink } from '../link.tsx';

const STYLES: Record<number, string> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  6: 'premium',
};
const LINK = 5;
const PREMIUM = 6;

export function Button({ component, posted }: { component: Component; posted: ShownPosted }) {
  const { calls, me, follow } = usePage();
  const [busy, setBusy] = useState(false);
  const { custom_id, disabled, emoji, style = 2, url } = component;
  const emojiWords = emoji?.id ? `:${emoji.name}:` : emoji?.name;
  const label = [emojiWords, component.label].filter(Boolean).join(' ') || 'Premium';
  if (style === LINK)
    return (
      <WebLink class="button secondary link-button" url={url ?? ''}>
        {label} <span aria-hidden="true">↗</span>
      </WebLink>
    );
  const press = async () => {
    if (busy) return;
    setBusy(true);
    await follow(label, calls.press(posted.message.id, custom_id ?? '', me.key));
    setBusy(false);
  };
  return (
    <button
      type="button"
      class={`button ${STYLES[style] ?? 'secondary'}${busy ? ' busy' : ''}`}
      disabled={disabled === true || style === PREMIUM}
      aria-busy={busy}
      onClick={press}
    >
      {label}
    </button>
  );
}
