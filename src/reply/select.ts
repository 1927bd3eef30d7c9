import {
  type APIActionRowComponent,
  type APIRoleSelectComponent,
  type APIStringSelectComponent,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import { REFERENCE_STYLES } from '../answer/answer.ts';
import type { Language } from './languages/language.ts';
import { LIMITS } from './limits.ts';
import type { PhraseKey } from './phrases.ts';
import type { Block } from './reply.ts';
import { encodeState } from './state.ts';

type SelectBlock = Extract<Block, { kind: 'styles' | 'options' | 'roles' }>;
type Select = APIStringSelectComponent | APIRoleSelectComponent;

/** A menu, alone in its row. @param place keeps its id apart from those of other blocks */
export function selectRow(
  block: SelectBlock,
  language: Language,
  place: number,
): APIActionRowComponent<Select> {
  return { type: ComponentType.ActionRow, components: [select(block, language, place)] };
}

function select(block: SelectBlock, { phrase }: Language, place: number): Select {
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
  const keys: readonly PhraseKey[] = block.kind === 'styles' ? REFERENCE_STYLES : block.options;
  return {
    type: ComponentType.StringSelect,
    custom_id,
    ...(block.kind === 'styles' && { placeholder: phrase('chooseStyle') }),
    options: keys.map((key) => ({
      label: phrase(key).slice(0, LIMITS.select.label),
      value: key,
      default: key === block.chosen,
    })),
  };
}
