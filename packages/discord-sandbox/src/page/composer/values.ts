import type { OptionValues } from '../../protocol.ts';
import { COMPONENT, type CommandOption, OPTION, type SelectOption } from '../../shapes.ts';
import type { Say, Words } from '../words.ts';
import type { CommandDraft, Pill } from './draft.ts';

export interface Fixed {
  label: string;
  value: OptionValues[string];
}

/** Option types that name a person, channel or role, as the select types that pick the same. */
const ENTITIES: Record<number, number> = {
  [OPTION.user]: COMPONENT.userSelect,
  [OPTION.channel]: COMPONENT.channelSelect,
  [OPTION.role]: COMPONENT.roleSelect,
  [OPTION.mentionable]: COMPONENT.mentionableSelect,
};

/** The values that an option can have; null for one that is typed. */
export function fixedValues(
  { type, choices }: CommandOption,
  { locale, say }: Words,
  entities: (type: number) => SelectOption[],
): Fixed[] | null {
  if (choices?.length)
    return choices.map(({ name, name_localizations, value }) => ({
      label: name_localizations?.[locale] ?? name,
      value,
    }));
  if (type === OPTION.boolean)
    return [
      { label: say('valueTrue'), value: true },
      { label: say('valueFalse'), value: false },
    ];
  const select = ENTITIES[type];
  return select === undefined ? null : entities(select).map(({ label, value }) => ({ label, value }));
}

const isNumeric = ({ type }: CommandOption) => type === OPTION.integer || type === OPTION.number;

/** What an option is sent as: picked, found among its fixed values, or as typed. Null where nothing fits. */
export function pillValue({ option, text, picked }: Pill, fixed: readonly Fixed[] | null) {
  if (picked !== null) return picked;
  if (fixed)
    return fixed.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())?.value ?? null;
  return isNumeric(option) && text.trim() !== '' ? Number(text) : text;
}

export type Ready = { ready: true; values: OptionValues } | { ready: false; pill: string; problem: string };

/** All values of a command, or the first option that is not ready and why. */
export function readyValues(
  { pills }: CommandDraft,
  fixedOf: (option: CommandOption) => Fixed[] | null,
  say: Say,
): Ready {
  const values: OptionValues = {};
  for (const pill of pills) {
    const { name, required, type } = pill.option;
    const missesFile = type === OPTION.attachment && pill.picked === null;
    if (missesFile) return { ready: false, pill: name, problem: say('fileMissing', { name }) };
    if (pill.text.trim() === '') {
      if (required) return { ready: false, pill: name, problem: say('requiredMissing', { name }) };
      continue;
    }
    const value = pillValue(pill, fixedOf(pill.option));
    if (value === null) return { ready: false, pill: name, problem: say('mustPick', { name }) };
    values[name] = value;
  }
  return { ready: true, values };
}

/** What the pills show, by option. */
export const shownValues = ({ pills }: CommandDraft, values: OptionValues): OptionValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const pill = pills.find(({ option }) => option.name === name);
      return [name, pill?.option.type === OPTION.attachment ? pill.text : value];
    }),
  );

/** `/ask question: … private: true`, as it is shown while it is sent. */
export const callWords = (command: string, values: OptionValues): string =>
  [`/${command}`, ...Object.entries(values).map(([name, value]) => `${name}: ${value}`)].join(' ');
