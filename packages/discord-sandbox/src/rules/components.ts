import { z } from 'zod';
import { COMPONENT, type Component, everyComponent, type SelectOption } from '../shapes.ts';
import { byType, link, list, oneOf, rule, snowflake, text } from './check.ts';
import { LIMITS } from './limits.ts';

const { components: limit } = LIMITS;
export const id = z.int().min(0).max(2_147_483_647).nullish();
export const customId = text(...limit.customId);
export const flag = z.boolean().nullish();

const emoji = z
  .object({ id: snowflake.nullish(), name: z.string().max(32).nullish(), animated: flag })
  .refine((value) => value.id || value.name, rule('BASE_TYPE_REQUIRED', 'This field is required'));

const button = z
  .object({
    type: z.literal(COMPONENT.button),
    id,
    style: oneOf(1, 2, 3, 4, 5, 6),
    custom_id: customId.nullish(),
    label: text(0, limit.label).nullish(),
    emoji: emoji.nullish(),
    url: link(limit.url, ['http', 'https', 'discord']).nullish(),
    sku_id: snowflake.nullish(),
    disabled: flag,
  })
  .superRefine((one, context) => {
    const [needed, excluded] =
      one.style === 5
        ? (['url', ['custom_id', 'sku_id']] as const)
        : one.style === 6
          ? (['sku_id', ['custom_id', 'url', 'label', 'emoji']] as const)
          : (['custom_id', ['url', 'sku_id']] as const);
    if (one[needed] == null) context.addIssue(rule('BASE_TYPE_REQUIRED', 'This field is required', [needed]));
    for (const field of excluded)
      if (one[field] != null)
        context.addIssue(
          rule('BUTTON_COMPONENT_FIELD_EXCLUDED', `A button of style ${one.style} cannot have ${field}`, [
            field,
          ]),
        );
    if (one.style !== 6 && !one.label && !one.emoji)
      context.addIssue(rule('BUTTON_COMPONENT_EMPTY', 'A button must have a label or an emoji', ['label']));
  });

export const option = z.object({
  label: text(...limit.selectOptionText),
  value: text(...limit.selectOptionText),
  description: text(0, limit.selectOptionDescription).nullish(),
  default: flag,
  emoji: emoji.nullish(),
});

interface Pickable {
  min_values?: number | null | undefined;
  max_values?: number | null | undefined;
  options?: Pick<SelectOption, 'value' | 'default'>[] | undefined;
}

function pickRules(one: Pickable, context: z.RefinementCtx) {
  const most = one.max_values ?? 1;
  if ((one.min_values ?? Math.min(1, most)) > most)
    context.addIssue(
      rule('COMPONENT_MIN_MAX_VALUES', 'min_values is greater than max_values', ['min_values']),
    );
  const options = one.options ?? [];
  if (one.options && (one.min_values ?? 1) > options.length)
    context.addIssue(
      rule('COMPONENT_MIN_VALUES_OPTIONS', 'min_values is greater than the number of options', [
        'min_values',
      ]),
    );
  if (options.filter((each) => each.default).length > most)
    context.addIssue(rule('COMPONENT_DEFAULTS', 'More defaults than max_values', ['options']));
  const seen = new Set<string>();
  for (const [index, { value }] of options.entries()) {
    if (seen.has(value))
      context.addIssue(
        rule('COMPONENT_SELECT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used', [
          'options',
          index,
          'value',
        ]),
      );
    seen.add(value);
  }
}

const selectFields = {
  id,
  custom_id: customId,
  placeholder: text(0, limit.placeholder).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: flag,
  required: flag,
};
const defaultValues = list(z.object({ id: snowflake, type: z.string() }), 0, 25).nullish();
const stringSelect = z
  .object({
    ...selectFields,
    type: z.literal(COMPONENT.stringSelect),
    options: list(option, ...limit.selectOptions),
  })
  .superRefine(pickRules);
const entitySelect = <const T extends number>(type: T) =>
  z.object({ ...selectFields, type: z.literal(type), default_values: defaultValues }).superRefine(pickRules);
const channelSelect = z
  .object({
    ...selectFields,
    type: z.literal(COMPONENT.channelSelect),
    default_values: defaultValues,
    channel_types: z.array(z.int()).nullish(),
  })
  .superRefine(pickRules);
export const selects = [
  stringSelect,
  entitySelect(COMPONENT.userSelect),
  entitySelect(COMPONENT.roleSelect),
  entitySelect(COMPONENT.mentionableSelect),
  channelSelect,
] as const;

const row = z
  .object({
    type: z.literal(COMPONENT.row),
    id,
    components: list(byType(button, ...selects), 1, limit.buttonsInRow),
  })
  .superRefine(({ components }, context) => {
    const wide = components.some(({ type }) => type !== COMPONENT.button);
    if (wide && components.length > 1)
      context.addIssue(
        rule('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width', [
          'components',
          1,
        ]),
      );
  });

export const display = z.object({ type: z.literal(COMPONENT.text), id, content: text(1, limit.text) });
const media = z.object({ url: link(limit.mediaUrl, ['http', 'https', 'attachment']) });
const description = text(...limit.mediaDescription).nullish();
const thumbnail = z.object({ type: z.literal(COMPONENT.thumbnail), id, media, description, spoiler: flag });
const section = z.object({
  type: z.literal(COMPONENT.section),
  id,
  components: list(byType(display), ...limit.sectionTexts),
  accessory: byType(button, thumbnail),
});
const gallery = z.object({
  type: z.literal(COMPONENT.gallery),
  id,
  items: list(z.object({ media, description, spoiler: flag }), ...limit.galleryItems),
});
const file = z.object({
  type: z.literal(COMPONENT.file),
  id,
  file: z.object({ url: link(limit.mediaUrl, ['attachment']) }),
  spoiler: flag,
});
const separator = z.object({
  type: z.literal(COMPONENT.separator),
  id,
  divider: flag,
  spacing: oneOf(1, 2).nullish(),
});
const container = z.object({
  type: z.literal(COMPONENT.container),
  id,
  components: list(byType(row, section, display, gallery, file, separator), 1, limit.total),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: flag,
});

export const uniqueIds = (components: Component[], context: z.RefinementCtx) => {
  for (const path of duplicatedIds(components))
    context.addIssue(
      rule('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated', path),
    );
};

/** Components of a message without the Components V2 flag: rows alone. */
export const legacyComponents = list(byType(row), 0, limit.rows).superRefine((components, context) =>
  uniqueIds(components as Component[], context),
);

/** Components of a message with the Components V2 flag. */
export const components = list(
  byType(row, section, display, gallery, file, separator, container),
  0,
  limit.total,
).superRefine((given, context) => {
  const components = given as Component[];
  uniqueIds(components, context);
  const all = [...everyComponent(components)];
  if (all.length > limit.total)
    context.addIssue(
      rule(
        'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
        `The total number of components cannot exceed ${limit.total}`,
      ),
    );
  const length = all.reduce(
    (sum, one) => sum + (one.type === COMPONENT.text ? (one.content?.length ?? 0) : 0),
    0,
  );
  if (length > limit.text)
    context.addIssue(
      rule(
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        `The total displayable text size cannot exceed ${limit.text}`,
      ),
    );
});

/** Where a custom id stands that an earlier component already has. */
function duplicatedIds(components: readonly Component[]): PropertyKey[][] {
  const seen = new Set<string>();
  const duplicates: PropertyKey[][] = [];
  const visit = (component: Component, path: PropertyKey[]) => {
    if (component.custom_id) {
      if (seen.has(component.custom_id)) duplicates.push([...path, 'custom_id']);
      seen.add(component.custom_id);
    }
    for (const [index, child] of (component.components ?? []).entries())
      visit(child, [...path, 'components', index]);
    if (component.accessory) visit(component.accessory, [...path, 'accessory']);
    if (component.component) visit(component.component, [...path, 'component']);
  };
  for (const [index, component] of components.entries()) visit(component, [index]);
  return duplicates;
}
