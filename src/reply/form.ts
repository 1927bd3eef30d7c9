import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { languageFor } from './languages/index.ts';
import { encodeState } from './state.ts';

/** The field of the form that the further question is typed into. */
export const QUESTION_FIELD = 'question';

/** The form for a further question. What is typed comes back with the message that its button stands in. */
export function askOnForm(locale: string, longest: number): APIModalInteractionResponseCallbackData {
  const { phrase } = languageFor(locale);
  return {
    custom_id: encodeState({ action: 'askOn' }, 0),
    title: phrase('askOn'),
    components: [
      {
        type: ComponentType.Label,
        label: phrase('askOnQuestion'),
        description: phrase('askOnNames'),
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: longest,
        },
      },
    ],
  };
}
