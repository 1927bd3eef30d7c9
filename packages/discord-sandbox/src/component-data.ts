import { ownValue, resolvedPeople } from './command-data.ts';
import { attachmentOf } from './messages.ts';
import { channelPayload, rolesOf } from './payloads.ts';
import { ClientRefusal } from './protocol.ts';
import { COMPONENT, type Component, type Modal } from './shapes.ts';
import { channelById, homeGuild, personById, type StoredFile, type World } from './world.ts';

const CHOICES: readonly number[] = [COMPONENT.stringSelect, COMPONENT.radioGroup, COMPONENT.checkboxGroup];
const SELECTS: readonly number[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];

/** The picked values of a select as the bot receives them. People may be named by key. */
export function pickedData(world: World, component: Component, picked: readonly string[]) {
  if (!SELECTS.includes(component.type)) throw new ClientRefusal(`"${component.custom_id}" is not a select.`);
  const values = checkedValues(world, component, picked);
  return { values, ...(component.type !== COMPONENT.stringSelect && { resolved: resolve(world, values) }) };
}

function checkedValues(world: World, component: Component, picked: readonly string[]): string[] {
  const most =
    component.max_values ??
    (component.type === COMPONENT.checkboxGroup ? (component.options?.length ?? 1) : 1);
  const least = component.required === false ? 0 : (component.min_values ?? 1);
  if (picked.length < least || picked.length > most)
    throw new ClientRefusal(`"${component.custom_id}" takes ${least} to ${most} values.`);
  if (!CHOICES.includes(component.type))
    return picked.map((value) => personById(world, value)?.user.id ?? value);
  const unknown = picked.find((value) => !component.options?.some((option) => option.value === value));
  if (unknown !== undefined) throw new ClientRefusal(`"${component.custom_id}" has no value "${unknown}".`);
  return [...picked];
}

function resolve(world: World, ids: readonly string[]) {
  const guild = homeGuild(world);
  const people = ids.flatMap((id) => personById(world, id) ?? []);
  const channels = ids.flatMap((id) => channelById(world, id) ?? []);
  const known = rolesOf(world, guild);
  const roles = ids.flatMap((id) => known.get(id) ?? []);
  if (people.length + channels.length + roles.length < ids.length)
    throw new ClientRefusal('A picked value names nothing that exists here.');
  return {
    ...(people.length > 0 && resolvedPeople(world, people, guild)),
    ...(channels.length > 0 && {
      channels: Object.fromEntries(channels.map((channel) => [channel.id, channelPayload(world, channel)])),
    }),
    ...(roles.length > 0 && {
      roles: Object.fromEntries(roles.map((role) => [role.id, role])),
    }),
  };
}

type FormValues = Record<string, string | string[]>;

/** The `data` of a submitted form: the modal's tree with values in place of looks. */
export function formData(world: World, modal: Modal, values: FormValues) {
  const resolved: Record<string, object> = {};
  const known = new Set<string>();
  const filled = (component: Component): object => {
    const { type, id, custom_id } = component;
    if (component.components) return { type, id, components: component.components.map(filled) };
    if (component.component) return { type, id, component: filled(component.component) };
    if (!custom_id) return { type, id };
    known.add(custom_id);
    return { type, id, custom_id, ...fieldValue(world, component, ownValue(values, custom_id), resolved) };
  };
  const components = modal.components.map(filled);
  const unknown = Object.keys(values).find((name) => !known.has(name));
  if (unknown !== undefined) throw new ClientRefusal(`The form has no field "${unknown}".`);
  return { custom_id: modal.custom_id, components, ...(Object.keys(resolved).length > 0 && { resolved }) };
}

function fieldValue(
  world: World,
  component: Component,
  given: string | string[] | undefined,
  resolved: Record<string, object>,
) {
  if (component.type === COMPONENT.textInput)
    return { value: typedText(component, String(given ?? component.value ?? '')) };
  if (component.type === COMPONENT.checkbox) return { value: given === 'true' };
  const values = checkedValues(world, component, given === undefined ? [] : [given].flat());
  if (component.type === COMPONENT.fileUpload) {
    const attachments = values.map((id) => attachmentOf(world, fileOf(world, id)));
    if (attachments.length > 0)
      resolved.attachments = Object.fromEntries(attachments.map((one) => [one.id, one]));
    return { values };
  }
  if (component.type === COMPONENT.radioGroup) return { value: values[0] ?? null };
  if (!CHOICES.includes(component.type)) Object.assign(resolved, resolve(world, values));
  return { values };
}

function typedText({ custom_id, required, min_length, max_length }: Component, text: string): string {
  if (text === '' && required !== false) throw new ClientRefusal(`Field "${custom_id}" is required.`);
  const least = min_length ?? 0;
  const most = max_length ?? 4_000;
  if (text !== '' && (text.length < least || text.length > most))
    throw new ClientRefusal(`Field "${custom_id}" takes ${least} to ${most} characters.`);
  return text;
}

/** A file by what `upload` gave. */
export function fileOf(world: World, id: string): StoredFile {
  const file = world.files.get(id);
  if (!file) throw new ClientRefusal('There is no such file: give what upload() gave.');
  return file;
}
