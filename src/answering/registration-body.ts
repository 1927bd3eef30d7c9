import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../command.ts';
import { LANGUAGES, type SpokenLocale } from '../reply/languages/index.ts';

export type RegistrationBody = RESTPutAPIApplicationCommandsJSONBody;

/** The commands as Discord takes them: in servers, in direct messages, and wherever a user installed the app. */
export const registrationBody = (commands: readonly Command[]): RegistrationBody =>
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

/** The label of a choice in the languages that have another word for it. */
function namedIn(label: string): { name_localizations?: Partial<Record<SpokenLocale, string>> } {
  const names = [...LANGUAGES]
    .map(([locale, language]) => [locale, language.description(label)] as const)
    .filter(([, name]) => name !== label);
  return names.length > 0 ? { name_localizations: Object.fromEntries(names) } : {};
}

function optionBody(name: string, option: Option, autocomplete: boolean): APIApplicationCommandOption {
  const shown = { name, ...described(option.description), required: option.required };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...shown };
  if (option.type === 'file') return { type: ApplicationCommandOptionType.Attachment, ...shown };
  if (option.type === 'choice') {
    const choices = Object.entries(option.choices).map(([value, label]) => ({
      name: label,
      ...namedIn(label),
      value,
    }));
    return { type: ApplicationCommandOptionType.String, ...shown, choices };
  }
  const { maxLength: max_length } = option;
  return { type: ApplicationCommandOptionType.String, ...shown, max_length, autocomplete };
}

/** The names of the commands that the desk carries out. */
export const deskCommands = (commands: readonly Command[]): string[] =>
  commands.filter(({ atDesk }) => atDesk).map(({ name }) => name);
