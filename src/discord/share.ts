import { type APIMessageTopLevelComponent, ComponentType, type Message, MessageFlags } from 'discord.js';
import { carriedBy } from '../reply/carried.ts';
import { say, small, typed } from '../reply/reply.ts';
import { decodeState, type State } from '../reply/state.ts';
import { toDiscord } from '../reply/to-discord.ts';

/**
 * A private answer made public: exactly what its message shows, under the name of the one who shares it,
 * without the button that did. The name is text; it mentions nobody.
 */
export function sharedMessage({ components }: Pick<Message, 'components'>, sharer: string, locale: string) {
  const shown = components.map((component) => component.toJSON());
  const [title] = toDiscord([small(say('sharedBy', { name: typed(sharer) }))], locale).components;
  return {
    components: [...(title ? [title] : []), ...outliving(shown)],
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [] },
  };
}

/** Without the buttons for the one who asked alone; those that carry what the others need stay. */
function outliving(shown: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const kept = shown.flatMap((one) => without(one, ['share', 'judge']));
  const isCarried = JSON.stringify(carriedBy(kept)) === JSON.stringify(carriedBy(shown));
  return isCarried ? kept : shown.flatMap((one) => without(one, ['share']));
}

function without(
  component: APIMessageTopLevelComponent,
  actions: readonly State['action'][],
): APIMessageTopLevelComponent[] {
  if (!('components' in component) || component.type !== ComponentType.ActionRow) return [component];
  const kept = component.components.filter((one) => {
    const state = 'custom_id' in one ? decodeState(one.custom_id) : undefined;
    return !state || !actions.includes(state.action);
  });
  return kept.length > 0 ? [{ ...component, components: kept }] : [];
}
