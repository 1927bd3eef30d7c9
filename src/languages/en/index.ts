import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';
import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { synonyms } from '../synonyms.ts';
import { eitherOf } from '../word-families.ts';
import { ANAPHORA } from './anaphora.ts';
import { asking } from './asking.ts';
import { dates } from './dates.ts';
import { definitions } from './definitions.ts';
import { denial } from './denial.ts';
import { COUNTRIES, NATIONS } from './nations.ts';
import { numbers } from './numbers.ts';
import { questions } from './questions.ts';
import { speech } from './speech.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { SYNONYMS } from './synonyms.ts';
import { relatives } from './word-families.ts';

const speaks = once(speech);

export const english: Language = {
  tag: 'en',
  abbreviations: ABBREVIATIONS,
  stem,
  stopWords: STOP_WORDS,
  relatives: eitherOf(relatives, synonyms(NATIONS, stem)),
  synonyms: synonyms(SYNONYMS, stem),
  countries: COUNTRIES,
  continents: [{ region: 'US', name: 'America', parts: wordSet('latin central south north') }],
  anaphora: ANAPHORA,
  numbers,
  dates,
  definitions,
  questions,
  asking,
  denial: denial(() => speaks().lexicon),
  speech: speaks,
};
