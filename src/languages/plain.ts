import { ABBREVIATIONS } from '../words/abbreviations.ts';
import type { Language } from './language.ts';

/** A language of which nothing is known: searched by its plain words, and silent about who speaks. */
export const plain = (tag: string): Language => ({
  tag,
  abbreviations: ABBREVIATIONS,
  stem: (form) => form,
  stopWords: new Set(),
  relatives: () => [],
  synonyms: () => [],
  anaphora: new Set(),
});
