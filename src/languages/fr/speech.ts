import { wordSet } from '../../text/word-list.ts';
import { SPARE_SPEECH, type Speech } from '../speech.ts';
import { lexicon } from './lexicon.ts';
import { SAID, SAYS } from './word-kinds.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  // "l’avocate", "qu’elle"; "explique-t-elle", "dit-il"
  proclitic: /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu,
  enclitic: /(?:-t)?-(ils?|elles?|on|je|nous|vous)$/iu,
  reportsClause: wordSet(`${SAID} ${SAYS}`),
  accordingTo: [['selon'], ["d'", 'après']],
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
});
