import { stemmer } from '@orama/stemmers/portuguese';
import { foldText } from '../../text/fold.ts';

/**
 * Folding takes away the accents by which the stemmer knows some endings: "fundação", "ciência". Plurals are led back
 * first: "fundações", "animais", "prováveis".
 */
export function stem(form: string): string {
  const singular = form
    .replace(/(?<=.{3})oes$/, 'ao')
    .replace(/(?<=.{3})([aou])is$/, '$1l')
    .replace(/(?<=.{3})eis$/, 'el');
  const accented = singular
    .replace(/(?<=.{2})cao$/, 'ção')
    .replace(/([ae])ncia(?=s?$)/, (_, vowel) => `${vowel === 'a' ? 'â' : 'ê'}ncia`);
  return foldText(stemmer(accented));
}
