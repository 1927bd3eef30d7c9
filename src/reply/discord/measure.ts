import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { isShown } from '../../text/visible.ts';
import { LIMITS } from '../limits.ts';
import type { TextFile } from '../text-file.ts';

/** A component as far as it is measured: those of all kinds have some of these. */
interface Measured {
  readonly type: ComponentType;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Measured[];
}

/** A message as it is about to be sent. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly TextFile[];
}

/** Room that is to be left free in a message. */
export interface Spare {
  readonly text: number;
  readonly components: number;
}

/**
 * The one place where a whole message is measured, components within components included: what Discord would refuse
 * it for, a few words each; none when it can be sent.
 */
export function faultsOf(
  { components, files }: Message,
  spare: Spare = { text: 0, components: 0 },
): string[] {
  const all = components.flatMap((one) => withInner(one));
  const text = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const { message } = LIMITS;
  return [
    ...(all.length === 0 ? ['no components'] : []),
    ...(all.length > message.components - spare.components ? [`${all.length} components`] : []),
    ...(text > message.text - spare.text ? [`${text} characters of text`] : []),
    ...(new Set(ids).size < ids.length ? ['two components of one id'] : []),
    ...(files.length > message.files ? [`${files.length} files`] : []),
    ...files.flatMap(({ name, text }) => (isTooLarge(text) ? [`${name} is too large`] : [])),
    ...all.flatMap(faultsOfOne),
  ];
}

const withInner = (component: Measured): Measured[] => [
  component,
  ...(component.components ?? []).flatMap(withInner),
];

/** UTF-8 has at most three bytes a UTF-16 unit. */
export const isTooLarge = (text: string): boolean =>
  3 * text.length > LIMITS.message.fileBytes && Buffer.byteLength(text) > LIMITS.message.fileBytes;

function faultsOfOne(component: Measured): string[] {
  const { type, content, custom_id, label, placeholder, options, components } = component;
  // Half a character is no text that can be sent.
  const fits = (text: string | undefined, longest: number): boolean =>
    text === undefined || (text.length <= longest && isShown(text) && text.isWellFormed());
  const isRow = type === ComponentType.ActionRow;
  return [
    ...(content !== undefined && !fits(content, LIMITS.message.text) ? ['a text without a character'] : []),
    ...(fits(custom_id, LIMITS.customId) ? [] : [`an id of ${custom_id?.length} characters`]),
    ...(fits(label, LIMITS.buttonLabel) ? [] : ['the label of a button']),
    ...(fits(placeholder, LIMITS.select.placeholder) ? [] : ['the placeholder of a select']),
    ...(components?.length === 0 ? ['an empty container'] : []),
    ...(isRow && (components?.length ?? 0) > LIMITS.row.buttons ? ['a row of too many buttons'] : []),
    ...(options && !areGood(options) ? ['the options of a select'] : []),
  ];

  function areGood(given: NonNullable<Measured['options']>): boolean {
    const { select } = LIMITS;
    return (
      given.length > 0 &&
      given.length <= select.options &&
      new Set(given.map(({ value }) => value)).size === given.length &&
      given.every((one) => fits(one.label, select.label) && fits(one.value, select.value))
    );
  }
}
