import { wordSet } from '../../text/word-list.ts';
import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { synonyms } from '../synonyms.ts';
import { eitherOf } from '../word-families.ts';
import { abbreviations } from './abbreviations.ts';
import { ANAPHORA } from './anaphora.ts';
import { asking } from './asking.ts';
import { dates } from './dates.ts';
import { definitions } from './definitions.ts';
import { denial } from './denial.ts';
import { COUNTRIES, NATIONS } from './nations.ts';
import { numbers, surroundings } from './numbers.ts';
import { questions } from './questions.ts';
import { speech } from './speech.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { relatives } from './word-families.ts';

export const french: Language = {
  tag: 'fr',
  abbreviations,
  stem,
  stopWords: STOP_WORDS,
  relatives: eitherOf(relatives, synonyms(NATIONS, stem)),
  synonyms: () => [],
  countries: COUNTRIES,
  continents: [{ region: 'US', name: 'Amérique', parts: wordSet('latine centrale') }],
  anaphora: ANAPHORA,
  numbers,
  surroundings,
  elides: true,
  dates,
  definitions,
  questions,
  asking,
  denial,
  speech: once(speech),
};
