import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  type Message,
  MessageFlags,
} from 'discord.js';
import { carriedBy } from '../reply/discord/carried.ts';
import { toDiscord } from '../reply/discord/to-discord.ts';
import { languageFor } from '../reply/languages/index.ts';
import { DISCUSS } from '../reply/posts/discuss.ts';
import { say, small, typed } from '../reply/reply.ts';
import { decodeState, encodeState, type State } from '../reply/state.ts';
import { shownExcerpts } from './shown-excerpts.ts';

/**
 * A private answer made public: exactly what its message shows, under the name of the one who shares it. In the place
 * of the button that did stands one that discusses it. The name is text; it mentions nobody.
 * @param discusses whether a thread can be opened of it
 */
export function sharedMessage(
  { components }: Pick<Message, 'components'>,
  sharer: string,
  locale: string,
  discusses = false,
) {
  const shown = components.map((component) => component.toJSON());
  const instead = discusses && shownExcerpts(shown).length > 0 ? [discussButton(locale)] : [];
  const [title] = toDiscord([small(say('sharedBy', { name: typed(sharer) }))], locale).components;
  return {
    components: [...(title ? [title] : []), ...outliving(shown, instead)],
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [] },
  };
}

const discussButton = (locale: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: languageFor(locale).phrase(DISCUSS.label),
  custom_id: encodeState(DISCUSS.state, 0),
});

/** Without the buttons for the one who asked alone; those that carry what the others need stay. */
function outliving(
  shown: readonly APIMessageTopLevelComponent[],
  instead: readonly APIComponentInMessageActionRow[],
): APIMessageTopLevelComponent[] {
  const kept = shown.flatMap((one) => without(one, ['share', 'judge'], instead));
  const isCarried = JSON.stringify(carriedBy(kept)) === JSON.stringify(carriedBy(shown));
  return isCarried ? kept : shown.flatMap((one) => without(one, ['share'], instead));
}

/** @param instead what takes the place of the button that shares */
function without(
  component: APIMessageTopLevelComponent,
  actions: readonly State['action'][],
  instead: readonly APIComponentInMessageActionRow[],
): APIMessageTopLevelComponent[] {
  if (!('components' in component) || component.type !== ComponentType.ActionRow) return [component];
  const kept = component.components.flatMap((one): readonly APIComponentInMessageActionRow[] => {
    const state = 'custom_id' in one ? decodeState(one.custom_id) : undefined;
    if (!state || !actions.includes(state.action)) return [one];
    return state.action === 'share' ? instead : [];
  });
  return kept.length > 0 ? [{ ...component, components: kept }] : [];
}
