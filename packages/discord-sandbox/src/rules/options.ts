import { z } from 'zod';
import { type CommandOption, OPTION } from '../shapes.ts';
import { list, oneOf, rule, text } from './check.ts';
import { LIMITS } from './limits.ts';

const { command: limit } = LIMITS;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

export const lowerCase = (name: string) => SLASH_NAME.test(name) && name === name.toLowerCase();
export const invalidName = rule('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
const slashName = text(...limit.name).refine((name) => name === '' || lowerCase(name), invalidName);

export function localized(value: z.ZodType<string>) {
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

export const choice = z.object({
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

function basicOptionRules(option: CommandOption, context: z.RefinementCtx) {
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
export const options = z.array(z.unknown()).transform((given, context): CommandOption[] => {
  const isNested = (one: unknown) => {
    const type = typeof one === 'object' && one && 'type' in one ? one.type : undefined;
    return type === OPTION.subcommand || type === OPTION.group;
  };
  if (given.some(isNested) && !given.every(isNested)) {
    const wording =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    context.addIssue(rule('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', wording));
    return z.NEVER;
  }
  const schema: z.ZodType<CommandOption[]> = given.some(isNested)
    ? optionList(nested)
    : optionList(basicOption);
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  context.issues.push(...(parsed.error.issues as never[]));
  return z.NEVER;
});
