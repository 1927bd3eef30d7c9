import { z } from 'zod';
import { ApiError, emptyTree, type FieldError, plant } from '../errors.ts';

/** Parses a request body; what does not fit is refused as Discord refuses it, field by field (50035). */
export function check<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  const tree = emptyTree();
  for (const issue of result.error.issues) plant(tree, fieldOf(issue), complaint(issue));
  throw new ApiError('invalidForm', tree);
}

/** A string of `min` to `max` UTF-16 units: the stricter of the two ways to count that are in use. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    if (value.length >= min && value.length <= max) return;
    if (value.length === 0) context.addIssue(rule('BASE_TYPE_REQUIRED', 'This field is required'));
    else if (min === 0) context.addIssue(rule('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`));
    else context.addIssue(badLength(min, max));
  });
}

/** A list of `min` to `max` items. */
export function list<T extends z.ZodType>(item: T, min: number, max: number) {
  return z.array(item).superRefine((items, context) => {
    if (items.length >= min && items.length <= max) return;
    context.addIssue(
      min === 0 ? rule('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`) : badLength(min, max),
    );
  });
}

/** A whole number from a fixed set. */
export function oneOf(...values: number[]) {
  return z
    .int()
    .refine(
      (value) => values.includes(value),
      rule('BASE_TYPE_CHOICES', `Value must be one of (${values.join(', ')}).`),
    );
}

/** Objects told apart by their numeric `type`. */
export function byType<const T extends readonly [z.ZodObject, ...z.ZodObject[]]>(...kinds: T) {
  const types = kinds.map((kind) => (kind.shape.type as z.ZodLiteral<number>).value);
  const message = `Value of field "type" must be one of (${types.join(', ')}).`;
  return z.discriminatedUnion('type', kinds as never, { error: () => message }) as z.ZodType<
    z.infer<T[number]>
  >;
}

/** A link of an allowed scheme. */
export function link(max: number, schemes: readonly string[]) {
  return text(1, max).superRefine((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    if (!url) return context.addIssue(rule('URL_TYPE_INVALID_URL', 'Not a well formed URL.'));
    const scheme = url.protocol.slice(0, -1);
    if (schemes.includes(scheme)) return;
    const allowed = schemes.map((name) => `'${name}'`).join(', ');
    const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
    context.addIssue(rule('URL_TYPE_INVALID_SCHEME', message));
  });
}

export const snowflake = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((value) => /^\d{1,20}$/.test(value), {
    message: 'Value is not snowflake.',
    params: { discord: 'NUMBER_TYPE_COERCE' },
  });

/** An issue that carries Discord's own code; hand it to `refine` or `addIssue`. */
export function rule(code: string, message: string, path?: PropertyKey[]) {
  return { code: 'custom' as const, message, params: { discord: code }, ...(path && { path }) };
}

const badLength = (min: number, max: number) =>
  rule('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);

type Issue = z.core.$ZodIssue;

const fieldOf = (issue: Issue): PropertyKey[] =>
  issue.code === 'invalid_union' && 'discriminator' in issue ? issue.path.slice(0, -1) : issue.path;

const WRONG_TYPE: Record<string, [string, string]> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not float.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
  record: ['DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType'],
};

function complaint(issue: Issue): FieldError {
  const { message } = issue;
  if (issue.code === 'custom') return { code: issue.params?.discord ?? 'BASE_TYPE_INVALID', message };
  if (issue.code === 'invalid_union') return { code: 'UNION_TYPE_CHOICES', message };
  if (issue.code === 'too_big')
    return {
      code: 'NUMBER_TYPE_MAX',
      message: `int value should be less than or equal to ${issue.maximum}.`,
    };
  if (issue.code === 'too_small')
    return {
      code: 'NUMBER_TYPE_MIN',
      message: `int value should be greater than or equal to ${issue.minimum}.`,
    };
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
    const [code, wording] = WRONG_TYPE[issue.expected] ?? ['BASE_TYPE_INVALID', message];
    return { code, message: wording };
  }
  return { code: 'BASE_TYPE_CHOICES', message };
}
