import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { languageFor } from '../languages/index.ts';
import type { ReplyLanguage } from '../languages/language.ts';
import { LIMITS } from '../limits.ts';
import type { Form, FormField } from '../reply.ts';
import { encodeState } from '../state.ts';
import { selectOptions } from './select.ts';

/** The field of the form that the further question is typed into. */
export const QUESTION_FIELD = 'question';

/** The form for a further question. What is typed comes back with the message that its button stands in. */
export const askOnForm = (longest: number): Form => ({
  title: 'askOn',
  state: { action: 'askOn' },
  fields: [
    {
      name: QUESTION_FIELD,
      label: 'askOnQuestion',
      description: 'askOnNames',
      required: true,
      maxLength: longest,
    },
  ],
});

/** A form as Discord takes it. */
export function toModal(
  { title, state, fields }: Form,
  locale = 'en-GB',
): APIModalInteractionResponseCallbackData {
  const language = languageFor(locale);
  const { phrase } = language;
  return {
    custom_id: encodeState(state, 0),
    title: phrase(title).slice(0, LIMITS.modal.title),
    components: fields.map((field) => {
      const { label } = field;
      const description = 'description' in field ? field.description : undefined;
      return {
        type: ComponentType.Label,
        label: phrase(label).slice(0, LIMITS.modal.label),
        ...(description && { description: phrase(description).slice(0, LIMITS.modal.description) }),
        component: input(field, language),
      };
    }),
  };
}

function input(field: FormField, language: ReplyLanguage): APIComponentInLabel {
  if ('choices' in field)
    return {
      type: ComponentType.StringSelect,
      custom_id: field.name,
      required: false,
      options: selectOptions(field.choices, field.chosen, language),
    };
  const { name, long, required, maxLength, value } = field;
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: required === true,
    max_length: maxLength,
    ...(value && { value: value.slice(0, maxLength) }),
  };
}
