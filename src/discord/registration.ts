import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord-api-types/v10';
import type { RegistrationBody } from '../answering/registration-body.ts';

/**
 * Registers the commands when they differ from what Discord has: compare, then one bulk overwrite.
 * @param guildId registers to that server alone, where `contexts` and `integration_types` do not apply
 * @returns whether anything was sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: RegistrationBody,
  guildId?: string,
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const body = commands.map((command) => (guildId === undefined ? command : forServer(command)));
  const there = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTGetAPIApplicationCommandsResult;
  if (isSame(body, there)) return false;
  await rest.put(route, { body });
  return true;
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
