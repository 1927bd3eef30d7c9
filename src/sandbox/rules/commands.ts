import { z } from 'zod';
import { COMMAND, type CommandOption, OPTION } from '../shapes.ts';
import { list, oneOf, rule, snowflake, text } from './check.ts';
import { LIMITS } from './limits.ts';

const { command: limit } = LIMITS;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

const lowerCase = (name: string) => SLASH_NAME.test(name) && name === name.toLowerCase();
const invalidName = rule('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
const slashName = text(...limit.name).refine((name) => name === '' || lowerCase(name), invalidName);

function localized(value: z.ZodType<string>) {
  return z
    .record(z.string(), value)
    .superRefine((translations, context) => {
      for (const locale of Object.keys(translations))
        if (!LOCALES.includes(locale))
          context.addIssue(
            rule('ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`, [locale]),
          );
    })
    .nullish();
}

const choice = z.object({
  name: text(...limit.choiceName),
  name_localizations: localized(text(...limit.choiceName)),
  value: z.union([text(...limit.choiceValue), z.number()]),
});

const described = {
  name: slashName,
  name_localizations: localized(slashName),
  description: text(...limit.description),
  description_localizations: localized(text(...limit.description)),
};
const stringLength = (least: number) => z.int().min(least).max(limit.optionLength).nullish();

const BASIC_TYPES = Object.values(OPTION).filter((type) => type > OPTION.group);
const basicOption = z
  .object({
    ...described,
    type: oneOf(...BASIC_TYPES),
    required: z.boolean().nullish(),
    autocomplete: z.boolean().nullish(),
    choices: list(choice, 0, limit.choices).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: stringLength(0),
    max_length: stringLength(1),
    channel_types: z.array(z.int()).nullish(),
  })
  .superRefine(basicOptionRules);

const NUMERIC: readonly number[] = [OPTION.integer, OPTION.number];
const CHOOSABLE: readonly number[] = [OPTION.string, ...NUMERIC];

function basicOptionRules(option: CommandOption, context: z.RefinementCtx): void {
  const complain = (code: string, message: string, ...path: PropertyKey[]) =>
    context.addIssue(rule(code, message, path));
  const misplaced = (field: keyof CommandOption, types: readonly number[]) => {
    const value = option[field];
    const present = Array.isArray(value) ? value.length > 0 : value != null && value !== false;
    if (present && !types.includes(option.type))
      complain(
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        `${field} is not for options of type ${option.type}`,
        field,
      );
  };
  misplaced('autocomplete', CHOOSABLE);
  misplaced('choices', CHOOSABLE);
  misplaced('min_value', NUMERIC);
  misplaced('max_value', NUMERIC);
  misplaced('min_length', [OPTION.string]);
  misplaced('max_length', [OPTION.string]);
  misplaced('channel_types', [OPTION.channel]);
  if (option.autocomplete && option.choices?.length)
    complain(
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'Autocomplete and choices exclude each other',
      'choices',
    );
  if ((option.min_length ?? 0) > (option.max_length ?? limit.optionLength))
    complain('APPLICATION_COMMAND_OPTIONS_MIN_MAX', 'min_length is greater than max_length', 'min_length');
  if ((option.min_value ?? -Infinity) > (option.max_value ?? Infinity))
    complain('APPLICATION_COMMAND_OPTIONS_MIN_MAX', 'min_value is greater than max_value', 'min_value');
  choiceRules(option, complain);
}

function choiceRules(
  option: CommandOption,
  complain: (code: string, message: string, ...path: PropertyKey[]) => void,
) {
  const fits = (value: string | number) =>
    option.type === OPTION.string
      ? typeof value === 'string'
      : typeof value === 'number' && (option.type !== OPTION.integer || Number.isSafeInteger(value));
  const names = new Set<string>();
  for (const [index, { name, value }] of (option.choices ?? []).entries()) {
    if (!fits(value))
      complain(
        'APPLICATION_COMMAND_CHOICE_TYPE',
        `Value "${value}" does not fit the type`,
        'choices',
        index,
        'value',
      );
    if (names.has(name))
      complain(
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        'Option choice name already exists',
        'choices',
        index,
        'name',
      );
    names.add(name);
  }
}

const optionList = <T extends z.ZodType<CommandOption>>(option: T) =>
  list(option, 0, limit.options).superRefine((options, context) => {
    const names = new Set<string>();
    let optional = false;
    for (const [index, one] of options.entries()) {
      if (names.has(one.name))
        context.addIssue(
          rule('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists', [
            index,
            'name',
          ]),
        );
      names.add(one.name);
      if (one.required && optional)
        context.addIssue(
          rule(
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
            [index],
          ),
        );
      optional ||= !one.required;
    }
  });

const subcommand = z.object({
  ...described,
  type: z.literal(OPTION.subcommand),
  options: optionList(basicOption).nullish(),
});
const group = z.object({
  ...described,
  type: z.literal(OPTION.group),
  options: optionList(subcommand).nullish(),
});
const nested = z.discriminatedUnion('type', [subcommand, group]) as z.ZodType<CommandOption>;

/** Options are either all subcommands and groups, or none is. */
const options = z.array(z.unknown()).transform((given, context): CommandOption[] => {
  const isNested = (one: unknown) => {
    const type = typeof one === 'object' && one && 'type' in one ? one.type : undefined;
    return type === OPTION.subcommand || type === OPTION.group;
  };
  if (given.some(isNested) && !given.every(isNested))
    context.addIssue(
      rule(
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      ),
    );
  const schema: z.ZodType<CommandOption[]> = given.some(isNested)
    ? optionList(nested)
    : optionList(basicOption);
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  context.issues.push(...(parsed.error.issues as never[]));
  return z.NEVER;
});

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

function commandRules(command: Draft, context: z.RefinementCtx): void {
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

const answeredChoice = z.object({
  name: text(...limit.choiceName),
  name_localizations: localized(text(...limit.choiceName)),
  value: z.union([text(...limit.choiceValue), z.number()]),
});
/** What a bot may suggest for the option that is being typed. */
export const autocompleteAnswer = z.object({ choices: list(answeredChoice, 0, LIMITS.autocomplete.choices) });
