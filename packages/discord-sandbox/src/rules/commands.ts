import { z } from 'zod';
import { COMMAND, type CommandOption } from '../shapes.ts';
import { list, oneOf, rule, snowflake, text } from './check.ts';
import { LIMITS } from './limits.ts';
import { choice, invalidName, localized, lowerCase, options } from './options.ts';

const { command: limit } = LIMITS;

const permissions = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((value) => /^\d{1,20}$/.test(value), rule('NUMBER_TYPE_COERCE', 'Value is not int.'))
  .nullish();

const fields = {
  id: snowflake.nullish(),
  type: oneOf(...Object.values(COMMAND)).nullish(),
  name: text(...limit.name),
  name_localizations: localized(text(...limit.name)),
  description: text(0, limit.description[1]).nullish(),
  description_localizations: localized(text(...limit.description)),
  options: options.nullish(),
  default_member_permissions: permissions,
  dm_permission: z.boolean().nullish(),
  contexts: list(oneOf(0, 1, 2), 1, 3).nullish(),
  integration_types: list(oneOf(0, 1), 1, 2).nullish(),
  nsfw: z.boolean().nullish(),
};

type Draft = z.infer<z.ZodObject<typeof fields>>;

function commandRules(command: Draft, context: z.RefinementCtx) {
  const complain = (code: string, message: string, ...path: PropertyKey[]) =>
    context.addIssue(rule(code, message, path));
  if ((command.type ?? COMMAND.slash) !== COMMAND.slash) {
    if (command.description)
      complain(
        'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
        'Context menu commands cannot have description',
        'description',
      );
    if (command.options?.length)
      complain(
        'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED',
        'Context menu commands cannot have options',
        'options',
      );
    return;
  }
  if (!lowerCase(command.name)) complain(invalidName.params.discord, invalidName.message, 'name');
  for (const [locale, name] of Object.entries(command.name_localizations ?? {}))
    if (!lowerCase(name))
      complain(invalidName.params.discord, invalidName.message, 'name_localizations', locale);
  if (!command.description) complain('BASE_TYPE_REQUIRED', 'This field is required', 'description');
  const size = commandSize(command);
  if (size > limit.characters)
    complain('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${limit.characters})`);
}

const longest = (value: string, translations: Record<string, string> | null | undefined) =>
  Math.max(value.length, ...Object.values(translations ?? {}).map((translation) => translation.length));

type Sized = Partial<Pick<CommandOption, 'description' | 'choices'>> &
  Pick<CommandOption, 'name' | 'name_localizations' | 'description_localizations' | 'options'>;

/** Characters of names, descriptions and choice values; of translations only the longest counts. */
export function commandSize(part: Sized | Draft): number {
  const choices = ('choices' in part && part.choices) || [];
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    choices.reduce(
      (sum, one) => sum + longest(one.name, one.name_localizations) + String(one.value).length,
      0,
    ) +
    (part.options ?? []).reduce((sum, option) => sum + commandSize(option), 0)
  );
}

const command = z.object(fields).superRefine(commandRules);

/** A command of a server: where it can be used is not its to say. */
const guildCommand = command.superRefine((draft, context) => {
  for (const field of ['contexts', 'integration_types'] as const)
    if (draft[field])
      context.addIssue(
        rule('APPLICATION_COMMAND_GUILD_FIELD', `${field} is for global commands only`, [field]),
      );
});

export type CommandDraft = z.infer<typeof command>;
export const commandBody = (global: boolean) => (global ? command : guildCommand);

/** A list that replaces all commands of a scope. */
export const commandListBody = (global: boolean) =>
  z.array(commandBody(global)).superRefine((drafts, context) => {
    const seen = new Set<string>();
    for (const [index, { type, name }] of drafts.entries()) {
      const key = `${type ?? COMMAND.slash} ${name}`;
      if (seen.has(key))
        context.addIssue(
          rule('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique', [
            index,
            'name',
          ]),
        );
      seen.add(key);
    }
  });

/** What a bot may suggest for the option that is being typed. */
export const autocompleteAnswer = z.object({ choices: list(choice, 0, LIMITS.autocomplete.choices) });
