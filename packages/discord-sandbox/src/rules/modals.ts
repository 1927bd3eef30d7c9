import { z } from 'zod';
import { COMPONENT, type Component } from '../shapes.ts';
import { byType, list, oneOf, rule, text } from './check.ts';
import { customId, display, flag, id, option, selects, uniqueIds } from './components.ts';
import { LIMITS } from './limits.ts';

const { modal } = LIMITS;

const textInput = z
  .object({
    type: z.literal(COMPONENT.textInput),
    id,
    custom_id: customId,
    style: oneOf(1, 2),
    label: text(...modal.label).nullish(),
    value: text(0, modal.inputLength).nullish(),
    placeholder: text(0, modal.inputPlaceholder).nullish(),
    required: flag,
    min_length: z.int().min(0).max(modal.inputLength).nullish(),
    max_length: z.int().min(1).max(modal.inputLength).nullish(),
  })
  .refine((one) => (one.min_length ?? 0) <= (one.max_length ?? modal.inputLength), {
    ...rule('COMPONENT_MIN_MAX_LENGTH', 'min_length is greater than max_length'),
    path: ['min_length'],
  });
const upload = z.object({
  type: z.literal(COMPONENT.fileUpload),
  id,
  custom_id: customId,
  min_values: z.int().min(0).max(modal.uploads).nullish(),
  max_values: z.int().min(1).max(modal.uploads).nullish(),
  required: flag,
});
const radio = z.object({
  type: z.literal(COMPONENT.radioGroup),
  id,
  custom_id: customId,
  required: flag,
  options: list(option, 2, modal.groupOptions),
});
const checkboxes = z.object({
  type: z.literal(COMPONENT.checkboxGroup),
  id,
  custom_id: customId,
  required: flag,
  min_values: z.int().min(0).max(modal.groupOptions).nullish(),
  max_values: z.int().min(1).max(modal.groupOptions).nullish(),
  options: list(option, 1, modal.groupOptions),
});
const checkbox = z.object({ type: z.literal(COMPONENT.checkbox), id, custom_id: customId, default: flag });
const label = z.object({
  type: z.literal(COMPONENT.label),
  id,
  label: text(...modal.label),
  description: text(...modal.description).nullish(),
  component: byType(textInput, ...selects, upload, radio, checkboxes, checkbox),
});
const inputRow = z
  .object({ type: z.literal(COMPONENT.row), id, components: list(byType(textInput), 1, 1) })
  .superRefine(({ components: [input] }, context) => {
    if (!(input as Component | undefined)?.label)
      context.addIssue(rule('BASE_TYPE_REQUIRED', 'This field is required', ['components', 0, 'label']));
  });

/** The form of a modal answer. */
export const modalBody = z.object({
  custom_id: customId,
  title: text(...modal.title),
  components: list(byType(inputRow, label, display), ...modal.components).superRefine((given, context) =>
    uniqueIds(given as Component[], context),
  ),
});
