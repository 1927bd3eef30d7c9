import { stemmer } from '@orama/stemmers/french';

/** What French writes before a vowel in one word with what follows: "l'équipe", "qu'il". */
export const ELIDED = ['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'];
const ELISION = new RegExp(`^(?:${ELIDED.join('|')})'(?=.)`);

/** Without the elided word before it; folding takes away the accents by which the stemmer knows some endings. */
export const stem = (form: string): string =>
  stemmer(
    form
      .replace(ELISION, '')
      .replace(/ee(?=s?$)/, 'ée')
      .replace(/iere(?=s?$)/, 'ière')
      .replace(/(?<=.{3})ite(?=s?$)/, 'ité'),
  ).replace(/(?<=.{4})[eé]$/, '');
