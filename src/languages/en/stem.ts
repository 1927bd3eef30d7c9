import { stemmer } from '@orama/stemmers/english';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** British endings and the American ones that take their place. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{4})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/u, 'iz'],
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ful|hood|ite|ites)?$)/u, 'or'],
  [/(?<=\p{L}{3}t)re(?=s?$)/u, 'er'],
];

/** The stem of a form without its irregularity, in American spelling. */
export function stem(form: string): string {
  const regular = IRREGULAR_FORMS.get(form) ?? form;
  return stemmer(BRITISH.reduce((word, [from, to]) => word.replace(from, to), regular));
}
