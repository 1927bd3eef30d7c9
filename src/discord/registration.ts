import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Command, Option } from '../command.ts';
import { LANGUAGES, type SpokenLocale } from '../reply/languages/index.ts';

type Body = RESTPutAPIApplicationCommandsJSONBody;

/** The commands as Discord takes them: in servers, in direct messages, and wherever a user installed the app. */
export const registrationBody = (commands: readonly Command[]): Body =>
  commands.map((command) => ({
    ...bodyOf(command),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  }));

/** A command in the menu of a message has neither description nor options. */
const bodyOf = ({ kind, name, description, declared, complete }: Command) =>
  kind === 'message'
    ? ({ type: ApplicationCommandType.Message, name } as const)
    : ({
        type: ApplicationCommandType.ChatInput,
        name,
        ...described(description),
        options: Object.entries(declared).map(([option, declaration]) =>
          optionBody(option, declaration, complete[option] !== undefined),
        ),
      } as const);

/** A description in every language that Verbatim speaks. Names are the same in all, so that advice can be shared. */
const described = (description: string) => ({
  description,
  description_localizations: Object.fromEntries(
    [...LANGUAGES].map(([locale, language]) => [locale, language.description(description)]),
  ) as Record<SpokenLocale, string>,
});

function optionBody(name: string, option: Option, autocomplete: boolean): APIApplicationCommandOption {
  const shown = { name, ...described(option.description), required: option.required };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...shown };
  if (option.type === 'choice') {
    const choices = Object.entries(option.choices).map(([value, label]) => ({ name: label, value }));
    return { type: ApplicationCommandOptionType.String, ...shown, choices };
  }
  const { maxLength: max_length } = option;
  return { type: ApplicationCommandOptionType.String, ...shown, max_length, autocomplete };
}

/**
 * Registers the commands when they differ from what Discord has: compare, then one bulk overwrite.
 * @param guildId registers to that server alone, where `contexts` and `integration_types` do not apply
 * @returns whether anything was sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  guildId?: string,
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const body = registrationBody(commands).map((command) =>
    guildId === undefined ? command : forServer(command),
  );
  const there = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as RESTGetAPIApplicationCommandsResult;
  if (isSame(body, there)) return false;
  await rest.put(route, { body });
  return true;
}

const forServer = ({ integration_types, contexts, ...command }: Body[number]): Body[number] => command;

/** Whether Discord has exactly these commands, whatever fields of its own it adds and whatever defaults it leaves out. */
function isSame(body: Body, there: RESTGetAPIApplicationCommandsResult): boolean {
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
