import {
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APIUserSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import { REFERENCE_STYLES } from '../../answer/answer.ts';
import type { ReplyLanguage } from '../languages/language.ts';
import { LIMITS } from '../limits.ts';
import { printLine } from '../print.ts';
import { type Block, type Choosable, type Line, say } from '../reply.ts';
import { encodeState } from '../state.ts';

type SelectBlock = Extract<Block, { kind: 'styles' | 'choices' | 'roles' | 'people' | 'channels' }>;
type Select =
  | APIStringSelectComponent
  | APIRoleSelectComponent
  | APIUserSelectComponent
  | APIChannelSelectComponent;

/** Where people write, threads aside: those have what their channel has. */
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

/** A menu, alone in its row. @param place keeps its id apart from those of other blocks */
export function selectRow(
  block: SelectBlock,
  language: ReplyLanguage,
  place: number,
): APIActionRowComponent<Select> {
  return { type: ComponentType.ActionRow, components: [select(block, language, place)] };
}

function select(block: SelectBlock, language: ReplyLanguage, place: number): Select {
  const { phrase } = language;
  const custom_id = encodeState(block.state, place);
  if (block.kind === 'roles')
    return {
      type: ComponentType.RoleSelect,
      custom_id,
      placeholder: phrase(block.placeholder).slice(0, LIMITS.select.placeholder),
      min_values: 0,
      max_values: LIMITS.select.options,
      default_values: block.chosen
        .slice(0, LIMITS.select.options)
        .map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    };
  if (block.kind === 'people')
    return {
      type: ComponentType.UserSelect,
      custom_id,
      placeholder: phrase(block.placeholder).slice(0, LIMITS.select.placeholder),
      min_values: 1,
      max_values: LIMITS.select.options,
    };
  if (block.kind === 'channels')
    return {
      type: ComponentType.ChannelSelect,
      custom_id,
      placeholder: phrase(block.placeholder).slice(0, LIMITS.select.placeholder),
      channel_types: [...CHANNELS],
      ...(block.chosen !== undefined && {
        default_values: [{ id: block.chosen, type: SelectMenuDefaultValueType.Channel }],
      }),
    };
  const choices =
    block.kind === 'styles'
      ? REFERENCE_STYLES.map((style) => ({ value: style, label: [say(style)] }))
      : block.choices;
  const placeholder = block.kind === 'styles' ? 'chooseStyle' : block.placeholder;
  const most = block.kind === 'choices' ? block.most : undefined;
  return {
    type: ComponentType.StringSelect,
    custom_id,
    ...(placeholder && { placeholder: phrase(placeholder).slice(0, LIMITS.select.placeholder) }),
    ...(most !== undefined && { min_values: 0, max_values: Math.min(most, choices.length) }),
    options: selectOptions(choices, block.chosen, language),
  };
}

/** What a menu offers, as Discord takes it. */
export function selectOptions(
  choices: readonly Choosable[],
  chosen: string | readonly string[] = [],
  language: ReplyLanguage,
): APISelectMenuOption[] {
  const picked = new Set(typeof chosen === 'string' ? [chosen] : chosen);
  return choices.slice(0, LIMITS.select.options).map(({ value, label }) => ({
    label: nameOf(label, language),
    value,
    default: picked.has(value),
  }));
}

/** What a menu shows is text alone, and never blank. */
function nameOf(line: Line, language: ReplyLanguage): string {
  const plain = { plain: (text: string) => text, marks: (phrase: string) => phrase, link: () => '' };
  const name = printLine(line, { ...plain, language, longestLabel: LIMITS.select.label });
  return name.trim().slice(0, LIMITS.select.label) || '…';
}
