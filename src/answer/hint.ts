import { words } from '../text/words.ts';
import type { Answer } from './answer.ts';

const GREETINGS: ReadonlySet<string> = new Set(
  'hi hello hey hiya yo howdy greetings morning afternoon evening good thanks thank you test testing ping help hola buenos dias'.split(
    ' ',
  ),
);

/** The hint for a text that asks nothing: no word in it, or a greeting alone. */
export function hintFor(typed: string): Answer | undefined {
  const forms = words(typed).map(({ form }) => form);
  if (forms.length === 0) return { kind: 'hint', hint: 'empty' };
  return forms.every((form) => GREETINGS.has(form)) ? { kind: 'hint', hint: 'greeting' } : undefined;
}
