import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { type Component, type Embed, everyComponent, FLAG } from '../shapes.ts';
import { fileName, mediaOf } from '../stored-components.ts';
import { check, link, list, rule, snowflake, text } from './check.ts';
import { components, legacyComponents } from './components.ts';
import { LIMITS } from './limits.ts';

const { embed: limit, message } = LIMITS;
const webLink = link(limit.url, ['http', 'https']).nullish();
const imageLink = z.object({ url: link(limit.url, ['http', 'https', 'attachment']).nullish() }).nullish();

const embed = z.object({
  type: z.string().nullish(),
  title: text(0, limit.title).nullish(),
  description: text(0, limit.description).nullish(),
  url: webLink,
  color: z.int().min(0).max(0xffffff).nullish(),
  timestamp: z
    .string()
    .refine(
      (value) => !Number.isNaN(Date.parse(value)),
      rule('DATETIME_TYPE_COERCE', 'Could not parse the value as a date.'),
    )
    .nullish(),
  author: z.object({ name: text(0, limit.author).nullish(), url: webLink, icon_url: webLink }).nullish(),
  footer: z.object({ text: text(0, limit.footer).nullish(), icon_url: webLink }).nullish(),
  image: imageLink,
  thumbnail: imageLink,
  fields: list(
    z.object({
      name: text(1, limit.fieldName),
      value: text(1, limit.fieldValue),
      inline: z.boolean().nullish(),
    }),
    0,
    limit.fields,
  ).nullish(),
});

const embedSize = (one: Embed) =>
  [one.title, one.description, one.author?.name, one.footer?.text]
    .concat((one.fields ?? []).flatMap((field) => [field.name, field.value]))
    .reduce((sum, words) => sum + (words?.length ?? 0), 0);

const embeds = list(embed, 0, message.embeds).superRefine((all, context) => {
  if (all.reduce((sum, one) => sum + embedSize(one as Embed), 0) > limit.characters)
    context.addIssue(
      rule('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limit.characters}`),
    );
});

const allowedMentions = z
  .object({
    parse: z
      .array(
        z.string().refine((kind) => ['users', 'roles', 'everyone'].includes(kind), {
          ...rule('BASE_TYPE_CHOICES', "Value must be one of ('users', 'roles', 'everyone')."),
        }),
      )
      .nullish(),
    users: list(snowflake, 0, 100).nullish(),
    roles: list(snowflake, 0, 100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((given, context) => {
    for (const kind of ['users', 'roles'] as const)
      if (given.parse?.includes(kind) && given[kind]?.length) {
        const wording = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        context.addIssue(rule('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', wording));
      }
  });
export type AllowedMentions = z.infer<typeof allowedMentions>;

const body = (v2: boolean) =>
  z.object({
    content: text(0, message.content).nullish(),
    embeds: embeds.nullish(),
    components: (v2 ? components : legacyComponents).nullish(),
    attachments: list(
      z.object({ id: snowflake, filename: text(1, 1024).nullish(), description: text(0, 1024).nullish() }),
      0,
      message.attachments,
    ).nullish(),
    allowed_mentions: allowedMentions.nullish(),
    flags: z.int().nullish(),
    tts: z.boolean().nullish(),
    nonce: z.union([text(1, 25), z.int()]).nullish(),
    enforce_nonce: z.boolean().nullish(),
    poll: z.null({ error: 'Polls are not part of the sandbox.' }).optional(),
    message_reference: z
      .object({ message_id: snowflake.nullish(), fail_if_not_exists: z.boolean().nullish() })
      .nullish(),
  });
const legacyBody = body(false);
const v2Body = body(true).superRefine((given, context) => {
  for (const field of ['content', 'embeds'] as const)
    if (given[field]?.length)
      context.addIssue(
        rule(
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          [field],
        ),
      );
});

export type MessageDraft = z.infer<typeof legacyBody>;

/**
 * Checks a new message, or an edit of `before`. The Components V2 flag, once set, stays.
 * Throws an ApiError: 50035 with the fields, 50006 for nothing to show.
 */
export function checkMessage(
  given: unknown,
  {
    files = [],
    before,
    within = [],
  }: { files?: readonly string[]; before?: { flags: number } | undefined; within?: string[] },
): MessageDraft {
  const flags = z.object({ flags: z.int() }).safeParse(given).data?.flags ?? 0;
  const v2 = ((flags | (before?.flags ?? 0)) & FLAG.componentsV2) !== 0;
  const schema = (v2 ? v2Body : legacyBody).superRefine((draft, context) =>
    attachmentRules(draft, files, context),
  );
  const nest = (inner: z.ZodType<MessageDraft>) =>
    within.reduceRight<z.ZodType>((wrapped, key) => z.object({ [key]: wrapped }), inner);
  const wrap = within.reduceRight<unknown>((value, key) => ({ [key]: value }), given ?? {});
  const parsed = check(nest(schema), wrap);
  const draft = within.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    parsed,
  ) as MessageDraft;
  const shown = draft.content || draft.embeds?.length || draft.components?.length || files.length;
  if (!before && !shown) throw new ApiError('emptyMessage');
  return draft;
}

/** `attachment://name` must name a file that is sent along or kept. */
function attachmentRules(draft: MessageDraft, files: readonly string[], context: z.RefinementCtx) {
  const names = files.map(fileName);
  for (const { url } of [...everyComponent((draft.components ?? []) as Component[])].flatMap(mediaOf)) {
    if (!url.startsWith('attachment://') || names.includes(fileName(url.slice('attachment://'.length))))
      continue;
    const wording = `The referenced attachment "${url}" was not found`;
    context.addIssue(rule('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', wording, ['components']));
  }
}
