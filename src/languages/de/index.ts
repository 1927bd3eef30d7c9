import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';
import type { Language } from '../language.ts';
import { once } from '../once.ts';
import { ANAPHORA } from './anaphora.ts';
import { speech } from './speech.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { relatives } from './word-families.ts';

export const german: Language = {
  tag: 'de',
  abbreviations: {
    ...ABBREVIATIONS,
    smallTitles: wordSet(
      'hr fr dr prof ing dipl st nr bzw ca usw vgl sog evtl ggf geb gest jh abs art bd hrsg',
    ),
  },
  stem,
  stopWords: STOP_WORDS,
  relatives,
  synonyms: () => [],
  capitalNouns: true,
  anaphora: ANAPHORA,
  speech: once(speech),
};
