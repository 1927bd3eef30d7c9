import { isDeepStrictEqual } from 'node:util';
import { ApiError } from '../errors.ts';
import { check } from '../rules/check.ts';
import { type CommandDraft, commandBody, commandListBody } from '../rules/commands.ts';
import { LIMITS } from '../rules/limits.ts';
import { COMMAND, type Command } from '../shapes.ts';
import { homeGuild, type World } from '../world.ts';
import type { ApiRequest, Reply, Route } from './router.ts';

const SCOPES = [
  '/applications/{application_id}/commands',
  '/applications/{application_id}/guilds/{guild_id}/commands',
];

/** Registration of commands, for all servers or for one. */
export const commandRoutes: readonly Route[] = SCOPES.flatMap((path): Route[] => [
  { method: 'GET', path, handle: read },
  { method: 'POST', path, handle: create },
  { method: 'PUT', path, handle: overwrite },
  { method: 'GET', path: `${path}/{command_id}`, handle: (request) => ok(shown(find(request), true)) },
  { method: 'PATCH', path: `${path}/{command_id}`, handle: edit },
  { method: 'DELETE', path: `${path}/{command_id}`, handle: remove },
]);

const ok = (body: unknown): Reply => ({ status: 200, body });
const typeOf = ({ type }: CommandDraft) => type ?? COMMAND.slash;

function scopeOf({ world, parameter }: ApiRequest): { key: string; guild: string | null } {
  if (parameter('application_id') !== world.application.id) throw new ApiError('notYourApplication');
  const guild = parameter('guild_id');
  if (guild && guild !== homeGuild(world).id) throw new ApiError('missingAccess');
  return { key: guild || 'global', guild: guild || null };
}

const commandsOf = (world: World, scope: string) => world.commands.get(scope) ?? [];

function replace(world: World, scope: string, commands: Command[]) {
  world.commands.set(scope, commands);
  world.emit({ kind: 'commands' });
}

function find(request: ApiRequest): Command {
  const { key } = scopeOf(request);
  const id = request.parameter('command_id');
  const command = commandsOf(request.world, key).find((one) => one.id === id);
  if (!command) throw new ApiError('unknownCommand');
  return command;
}

function read(request: ApiRequest): Reply {
  const full = request.query.get('with_localizations') === 'true';
  return ok(commandsOf(request.world, scopeOf(request).key).map((command) => shown(command, full)));
}

/** Discord leaves the translations out of a list unless they are asked for. */
function shown(command: Command, full: boolean): Partial<Command> {
  if (full) return command;
  return JSON.parse(JSON.stringify(command), (key, value) =>
    key.endsWith('_localizations') ? undefined : value,
  );
}

/** 201 for a new command; one of the same name and type is overwritten with 200. */
function create(request: ApiRequest): Reply {
  const { world, body } = request;
  const scope = scopeOf(request);
  const draft = check(commandBody(!scope.guild), body);
  const existing = commandsOf(world, scope.key);
  const before = existing.find((one) => one.name === draft.name && one.type === typeOf(draft));
  const command = build(world, scope.guild, draft, before);
  const all = [...existing.filter((one) => one !== before), command];
  checkNumbers(all);
  if (!before) countCreations(world, scope.key, 1);
  replace(world, scope.key, all);
  return { status: before ? 200 : 201, body: command };
}

function overwrite(request: ApiRequest): Reply {
  const { world, body } = request;
  const scope = scopeOf(request);
  const drafts = check(commandListBody(!scope.guild), body);
  const existing = commandsOf(world, scope.key);
  const earlier = (draft: CommandDraft) =>
    existing.find((one) => one.name === draft.name && one.type === typeOf(draft));
  const all = drafts.map((draft) => build(world, scope.guild, draft, earlier(draft)));
  checkNumbers(all);
  countCreations(world, scope.key, drafts.filter((draft) => !earlier(draft)).length);
  replace(world, scope.key, all);
  return ok(all);
}

function edit(request: ApiRequest): Reply {
  const { world, body } = request;
  const scope = scopeOf(request);
  const before = find(request);
  const changes = typeof body === 'object' && body ? body : {};
  const draft = check(commandBody(!scope.guild), { ...draftOf(before), ...changes, type: before.type });
  const command = build(world, scope.guild, draft, before);
  const all = commandsOf(world, scope.key).map((one) => (one === before ? command : one));
  replace(world, scope.key, all);
  return ok(command);
}

function remove(request: ApiRequest): Reply {
  const { key } = scopeOf(request);
  const command = find(request);
  replace(
    request.world,
    key,
    commandsOf(request.world, key).filter((one) => one !== command),
  );
  return { status: 204 };
}

function draftOf({ guild_id, contexts, integration_types, ...rest }: Command) {
  return guild_id ? rest : { ...rest, contexts, integration_types };
}

function build(world: World, guild: string | null, draft: CommandDraft, before?: Command): Command {
  const fields = {
    application_id: world.application.id,
    ...(guild && { guild_id: guild }),
    type: typeOf(draft),
    name: draft.name,
    name_localizations: draft.name_localizations ?? null,
    description: draft.description ?? '',
    description_localizations: draft.description_localizations ?? null,
    ...(draft.options?.length ? { options: withoutNulls(draft.options) } : {}),
    default_member_permissions: draft.default_member_permissions ?? null,
    ...(!guild && {
      dm_permission: draft.contexts ? draft.contexts.includes(1) : (draft.dm_permission ?? true),
      contexts: draft.contexts ?? null,
      integration_types: draft.integration_types ?? [0, 1],
    }),
    nsfw: draft.nsfw ?? false,
  };
  if (!before) return { id: world.snowflake(), version: world.snowflake(), ...fields };
  const { id, version, ...earlier } = before;
  return { id, version: isDeepStrictEqual(earlier, fields) ? version : world.snowflake(), ...fields };
}

const withoutNulls = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_key, inner) => (inner === null ? undefined : inner)));

function checkNumbers(commands: Command[]) {
  for (const [type, most] of Object.entries(LIMITS.command.perType))
    if (commands.filter((command) => command.type === Number(type)).length > most)
      throw new ApiError('tooManyCommands');
}

function countCreations(world: World, scope: string, added: number) {
  const day = Math.floor(world.clock.now() / 86_400_000);
  const today = world.creations.get(scope);
  const count = (today?.day === day ? today.count : 0) + added;
  if (count > LIMITS.command.creationsPerDay) throw new ApiError('tooManyCreations');
  world.creations.set(scope, { day, count });
}
