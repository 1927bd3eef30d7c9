import { stemmer } from '@orama/stemmers/spanish';

/** Folding takes away the accents by which the stemmer knows some endings: "fundación", "nació", "vivía". */
export function stem(form: string): string {
  const cut = stemmer(form.replace(/cion$/, 'ción').replace(/dades$/, 'dad'));
  return cut
    .replace(/(?<=.{3})i$/, '')
    .replace(/(?<![gq])ue(?=[^aeiou])/, 'o')
    .replace(/ie(?=[^aeiou])/, 'e');
}
