import { wordSet } from '../../text/word-list.ts';
import { SPARE_SPEECH, type Speech } from '../speech.ts';
import { lexicon } from './lexicon.ts';
import { SAYING_PAST, SAYING_PRESENT } from './word-kinds.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  accordingTo: [['segundo'], ['conforme'], ['de', 'acordo', 'com']],
  reportsClause: wordSet(`${SAYING_PAST} ${SAYING_PRESENT}`),
  pronouns: new Map([
    ['ele', 'male'],
    ['ela', 'female'],
  ]),
});
