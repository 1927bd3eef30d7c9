import { isDeepStrictEqual } from 'node:util';
import { DiscordAPIError, type REST } from 'discord.js';
import {
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetAPICurrentUserGuildsResult,
  Routes,
} from 'discord-api-types/v10';
import type { RegistrationBody } from '../answering/registration-body.ts';

type Route = `/${string}`;

/**
 * Registers the commands when they differ from what Discord has: compare, then one bulk overwrite. What was registered
 * elsewhere goes, since a server shows its own commands beside the global ones.
 * @param guildId registers to that server alone, where `contexts` and `integration_types` do not apply
 * @returns whether anything was sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: RegistrationBody,
  guildId?: string,
): Promise<boolean> {
  const everywhere = Routes.applicationCommands(applicationId);
  const route = guildId === undefined ? everywhere : Routes.applicationGuildCommands(applicationId, guildId);
  const body = commands.map((command) => (guildId === undefined ? command : forServer(command)));
  const isThere = isSame(body, await registeredAt(rest, route));
  const others: Route[] = guildId === undefined ? [] : [everywhere];
  if (!isThere) others.push(...(await serverRoutes(rest, applicationId)).filter((other) => other !== route));
  let isSent = false;
  for (const other of others) isSent = (await emptied(rest, other)) || isSent;
  if (isThere) return isSent;
  await rest.put(route, { body });
  return true;
}

const registeredAt = async (rest: REST, route: Route): Promise<RESTGetAPIApplicationCommandsResult> =>
  (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTGetAPIApplicationCommandsResult;

/** Servers that are looked at for commands of their own: whoever tries a bot on one server has few. */
const MOST_SERVERS = 25;

async function serverRoutes(rest: REST, applicationId: string): Promise<Route[]> {
  const servers = (await rest.get(Routes.userGuilds(), {
    query: new URLSearchParams({ limit: String(MOST_SERVERS) }),
  })) as RESTGetAPICurrentUserGuildsResult;
  return servers.map(({ id }) => Routes.applicationGuildCommands(applicationId, id));
}

/** Takes the commands away that are registered at a place. @returns whether there were any */
async function emptied(rest: REST, route: Route): Promise<boolean> {
  try {
    if ((await registeredAt(rest, route)).length === 0) return false;
    await rest.put(route, { body: [] });
    return true;
  } catch (error) {
    // A server that added the bot without commands.
    if (error instanceof DiscordAPIError && error.status === 403) return false;
    throw error;
  }
}

const forServer = ({
  integration_types,
  contexts,
  ...command
}: RegistrationBody[number]): RegistrationBody[number] => command;

/** Whether Discord has exactly these commands, whatever fields of its own it adds and whatever defaults it leaves out. */
function isSame(body: RegistrationBody, there: RESTGetAPIApplicationCommandsResult): boolean {
  if (body.length !== there.length) return false;
  const byName = new Map(there.map((command) => [`${command.type}/${command.name}`, command]));
  return body.every((command) => {
    const other = byName.get(`${command.type}/${command.name}`);
    return (
      other !== undefined &&
      isDeepStrictEqual(comparable(command), comparable(pick(other, Object.keys(command))))
    );
  });
}

const pick = (object: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));

/** The same value without what stands for nothing: false, null and empty lists. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([, part]) =>
          part !== false &&
          part !== null &&
          part !== undefined &&
          !(Array.isArray(part) && part.length === 0),
      )
      .map(([key, part]) => [key, comparable(part)]),
  );
}
