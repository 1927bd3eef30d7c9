import { type APIMessageTopLevelComponent, ComponentType, type Message, MessageFlags } from 'discord.js';
import { say, small, typed } from '../reply/reply.ts';
import { decodeState } from '../reply/state.ts';
import { toDiscord } from '../reply/to-discord.ts';

/**
 * A private answer made public: exactly what its message shows, under the name of the one who shares it,
 * without the button that did. The name is text; it mentions nobody.
 */
export function sharedMessage({ components }: Pick<Message, 'components'>, sharer: string, locale: string) {
  const shown = components.map((component) => component.toJSON());
  const [title] = toDiscord([small(say('sharedBy', { name: typed(sharer) }))], locale).components;
  return {
    components: [...(title ? [title] : []), ...shown.flatMap(withoutShare)],
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [] },
  };
}

function withoutShare(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (!('components' in component) || component.type !== ComponentType.ActionRow) return [component];
  const kept = component.components.filter(
    (one) => !('custom_id' in one) || decodeState(one.custom_id)?.action !== 'share',
  );
  return kept.length > 0 ? [{ ...component, components: kept }] : [];
}
