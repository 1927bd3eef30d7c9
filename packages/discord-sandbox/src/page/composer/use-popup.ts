import { useState } from 'preact/hooks';
import type { Choice } from '../../protocol.ts';
import type { CommandOption } from '../../shapes.ts';
import { usePage } from '../context.ts';
import type { ListItem } from '../listbox.tsx';
import { useWords, type Words } from '../words.ts';
import {
  addOption,
  type CommandDraft,
  type Draft,
  descriptionOf,
  type Mentionable,
  matching,
  mentionAt,
  optionsLeft,
  type Pill,
  type Runnable,
  startCommand,
  writePill,
} from './draft.ts';
import { useSuggestions } from './use-suggestions.ts';
import { type Fixed, readyValues } from './values.ts';

interface Item extends ListItem {
  pick(): void;
}

interface Given {
  draft: Draft;
  focus: string;
  runnables: readonly Runnable[];
  mentionables: readonly Mentionable[];
  fixedOf(option: CommandOption): Fixed[] | null;
  change(draft: Draft, focus?: string): void;
  begin(command: CommandDraft): void;
}

/** What can be picked right now: commands, values, suggestions or further options; with what is asked for. */
export function usePopup(given: Given) {
  const { draft, focus } = given;
  const words = useWords();
  const { locale, say } = words;
  const pill = draft.kind === 'command' ? draft.pills.find(({ option }) => option.name === focus) : undefined;
  const suggestions = useBotsSuggestions(given, pill);
  const typed = draft.kind === 'text' ? draft.text : (pill?.text ?? draft.rest);
  const place = `${focus}\0${draft.kind}\0${typed}`;
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const [moved, setMoved] = useState<{ place: string; to: number } | null>(null);

  const all = itemsFor(given, pill, suggestions.choices, locale);
  const items = closedAt === place ? [] : all;
  // Further options wait to be asked for, so that Enter sends; everything else has its first one at hand.
  const optional = focus === 'rest' && typed === '';
  const active = moved?.place === place ? moved.to : optional ? -1 : 0;

  const hint = closedAt === place ? null : hintFor(given, pill, items, suggestions.waiting, words);
  return {
    items,
    active: Math.min(active, items.length - 1),
    setActive: (to: number) => setMoved({ place, to }),
    open: items.length > 0,
    /** Whether there is anything that Escape closes. */
    showing: items.length > 0 || hint !== null,
    close: () => setClosedAt(place),
    label: pill?.option.name ?? say('commands'),
    hint,
  };
}

function useBotsSuggestions({ draft, fixedOf }: Given, pill: Pill | undefined) {
  const { calls, asked } = usePage();
  const { say } = useWords();
  const asks = draft.kind === 'command' && pill?.option.autocomplete && pill.picked === null;
  const key = asks ? `${draft.runnable.name}\0${pill.option.name}\0${pill.text}` : null;
  return useSuggestions(key, async (): Promise<Choice[]> => {
    if (draft.kind !== 'command' || !pill) return [];
    const { name } = pill.option;
    const others = { ...draft, pills: draft.pills.filter((one) => one !== pill) };
    const found = readyValues(others, fixedOf, say);
    const options = { ...(found.ready && found.values), [name]: pill.text };
    const call = { ...asked(), command: draft.runnable.name, options, focused: name };
    const outcome = await calls.autocomplete(call);
    return outcome.kind === 'choices' ? outcome.choices : [];
  });
}

function itemsFor(
  { draft, focus, runnables, mentionables, fixedOf, change, begin }: Given,
  pill: Pill | undefined,
  choices: readonly Choice[],
  locale: string,
): Item[] {
  if (draft.kind === 'text') {
    const named = mentionAt(draft.text);
    if (named !== null)
      return mentionables
        .filter(({ name }) => name.toLowerCase().startsWith(named.toLowerCase()))
        .map(({ id, name }) => ({
          key: id,
          title: `@${name}`,
          pick: () =>
            change(
              { ...draft, text: `${draft.text.slice(0, draft.text.lastIndexOf('@'))}@${name} ` },
              'text',
            ),
        }));
    if (!/^\/\S*( \S*)*$/.test(draft.text)) return [];
    return matching(runnables, draft.text).map((runnable) => ({
      key: runnable.name,
      title: `/${runnable.title}`,
      detail: runnable.description,
      pick: () => begin(startCommand(runnable)),
    }));
  }
  if (focus === 'rest')
    return optionsLeft(draft).map((option) => ({
      key: option.name,
      title: option.name,
      detail: descriptionOf(option, locale),
      pick: () => change(addOption(draft, option), option.name),
    }));
  if (!pill || pill.picked !== null) return [];
  const { name } = pill.option;
  const pick = (text: string, picked: Fixed['value']) => {
    const next = writePill(draft, name, { text, picked });
    const open = next.pills.find((one) => one.option.required && one.text === '');
    change(next, open?.option.name ?? 'rest');
  };
  const fixed = fixedOf(pill.option);
  const wanted = pill.text.trim().toLowerCase();
  const values = fixed
    ? fixed.filter(({ label }) => label.toLowerCase().includes(wanted))
    : choices.map((choice) => ({
        label: choice.name_localizations?.[locale] ?? choice.name,
        value: choice.value,
      }));
  return values.map(({ label, value }) => ({
    key: String(value),
    title: label,
    pick: () => pick(label, value),
  }));
}

function hintFor(
  { draft, focus, fixedOf }: Given,
  pill: Pill | undefined,
  items: readonly Item[],
  waiting: boolean,
  { locale, say }: Words,
): string | null {
  if (draft.kind === 'text') {
    if (items.length > 0) return say(draft.text.startsWith('/') ? 'commands' : 'mention');
    return /^\/\S*$/.test(draft.text) ? say('noMatch') : null;
  }
  if (!pill) return focus === 'rest' && items.length > 0 ? say('addOption') : null;
  const description = descriptionOf(pill.option, locale);
  const nothing = items.length === 0 && pill.picked === null && !waiting;
  const missing = nothing && (fixedOf(pill.option) !== null || pill.option.autocomplete);
  const fits = missing ? ` · ${say('nothingFits')}` : '';
  return `${pill.option.name} · ${description}${pill.option.required ? ` · ${say('required')}` : ''}${fits}`;
}
