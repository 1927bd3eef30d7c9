import { attachmentOf } from './messages.ts';
import { channelPayload, memberPayload, rolesOf } from './payloads.ts';
import { ClientRefusal, type OptionValues, type Person } from './protocol.ts';
import { COMMAND, type Command, type CommandOption, OPTION } from './shapes.ts';
import { channelById, type Guild, homeGuild, personById, type World } from './world.ts';

type Value = OptionValues[string];
interface Filled {
  name: string;
  type: number;
  value?: Value;
  focused?: true;
  options?: Filled[];
}

export function findCommand(commands: readonly Command[], type: number, name: string): Command {
  const command = commands.find((one) => one.type === type && one.name === name);
  if (!command) throw new ClientRefusal(`There is no command "${name}" for this person here.`);
  return command;
}

/**
 * The `data` of a slash command's interaction. With `focused`, of its autocomplete: nothing is required
 * then, and the focused value is taken as it stands.
 */
export function commandData(
  world: World,
  command: Command,
  path: string[],
  values: OptionValues,
  focused?: string,
) {
  const leaf = descend(command.options ?? [], path);
  const known = new Set(leaf.map(({ name }) => name));
  for (const name of Object.keys(values))
    if (!known.has(name)) throw new ClientRefusal(`The command has no option "${name}".`);
  if (focused !== undefined && !leaf.find(({ name }) => name === focused)?.autocomplete)
    throw new ClientRefusal(`Option "${focused}" has no autocomplete.`);
  const options = leaf.flatMap((option) => fill(world, option, ownValue(values, option.name), focused));
  const resolved = resolve(world, options);
  return {
    id: command.id,
    name: command.name,
    type: COMMAND.slash,
    ...(command.guild_id && { guild_id: command.guild_id }),
    options: wrap(command.options ?? [], path, options),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

/** An option may be named like something that every object has. */
export const ownValue = <T>(values: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

function descend(options: readonly CommandOption[], path: readonly string[]): readonly CommandOption[] {
  const [name, ...rest] = path;
  const nested = options.some(({ type }) => type <= OPTION.group);
  if (name === undefined) {
    if (nested) throw new ClientRefusal('The command needs one of its subcommands.');
    return options;
  }
  const step = options.find((one) => one.name === name && one.type <= OPTION.group);
  if (!step) throw new ClientRefusal(`There is no subcommand "${name}".`);
  return descend(step.options ?? [], rest);
}

function wrap(options: readonly CommandOption[], path: readonly string[], filled: Filled[]): Filled[] {
  const [name, ...rest] = path;
  const step = options.find((one) => one.name === name);
  return step
    ? [{ name: step.name, type: step.type, options: wrap(step.options ?? [], rest, filled) }]
    : filled;
}

function fill(world: World, option: CommandOption, value: Value | undefined, focused?: string): Filled[] {
  const { name, type } = option;
  if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
  if (value === undefined || value === '') {
    if (option.required && focused === undefined) throw new ClientRefusal(`Option "${name}" is required.`);
    return [];
  }
  if (type === OPTION.attachment && focused === undefined && !world.files.has(String(value)))
    throw new ClientRefusal(`Option "${name}" takes a file: give what upload() gave.`);
  const problem = focused === undefined ? misfit(option, value) : null;
  if (problem) throw new ClientRefusal(`Option "${name}" ${problem}.`);
  return [{ name, type, value: personById(world, String(value))?.user.id ?? value }];
}

/** Why Discord's client would not accept the value; null when it would. */
function misfit(option: CommandOption, value: Value): string | null {
  const { type, choices, autocomplete } = option;
  if (choices?.length && !autocomplete && !choices.some((choice) => choice.value === value))
    return 'must be one of its choices';
  if (type === OPTION.boolean) return typeof value === 'boolean' ? null : 'must be true or false';
  if (type === OPTION.integer || type === OPTION.number) return numberMisfit(option, value);
  if (typeof value !== 'string') return 'must be text';
  const least = option.min_length ?? 0;
  const most = option.max_length ?? 6_000;
  if (type === OPTION.string && (value.length < least || value.length > most))
    return `must have ${least} to ${most} characters`;
  return null;
}

function numberMisfit({ type, min_value, max_value }: CommandOption, value: Value): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (type === OPTION.integer && !Number.isSafeInteger(value)) return 'must be a whole number';
  if (value < (min_value ?? -Infinity)) return `must be ${min_value} or more`;
  if (value > (max_value ?? Infinity)) return `must be ${max_value} or less`;
  return null;
}

/** People, channels and roles that options name, in full. */
function resolve(world: World, options: readonly Filled[]): Record<string, object> {
  const people = new Map<string, Person>();
  const channels: Record<string, object> = {};
  const roles: Record<string, object> = {};
  const attachments: Record<string, object> = {};
  const guild = homeGuild(world);
  for (const { name, type, value } of options) {
    const id = String(value);
    const mentionable = type === OPTION.mentionable;
    const person = type === OPTION.user || mentionable ? personById(world, id) : undefined;
    const channel = type === OPTION.channel ? channelById(world, id) : undefined;
    const role = type === OPTION.role || mentionable ? rolesOf(world, guild).get(id) : undefined;
    const refers = type >= OPTION.user && type <= OPTION.mentionable;
    const file = type === OPTION.attachment ? world.files.get(id) : undefined;
    if (file) attachments[id] = attachmentOf(world, file);
    else if (person) people.set(id, person);
    else if (channel) channels[id] = channelPayload(world, channel);
    else if (role) roles[id] = role;
    else if (refers) throw new ClientRefusal(`Option "${name}" names nothing that exists here.`);
  }
  return {
    ...(people.size > 0 && resolvedPeople(world, [...people.values()], guild)),
    ...(Object.keys(channels).length > 0 && { channels }),
    ...(Object.keys(roles).length > 0 && { roles }),
    ...(Object.keys(attachments).length > 0 && { attachments }),
  };
}

export function resolvedPeople(world: World, people: readonly Person[], guild: Guild | null) {
  const entries = <T>(make: (person: Person) => T) =>
    Object.fromEntries(people.map((person) => [person.user.id, make(person)]));
  const member = (person: Person) => {
    const { user: _user, ...rest } = memberPayload(world, person, guild as Guild);
    return rest;
  };
  return { users: entries(({ user }) => user), ...(guild && { members: entries(member) }) };
}
