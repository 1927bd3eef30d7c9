import { wordSet } from '../../text/word-list.ts';
import type { Denial } from '../denial.ts';

const VERBS = wordSet(
  `foi foram é são era eram está estão estava estavam tem têm tinha tinham pode podem podia podiam poderá poderão poderia
  poderiam deve devem devia deviam deverá deverão deveria deveriam será serão seria seriam vai vão quer querem`,
);
/** Pronouns, before which "não" would stand, and articles, behind which the word is a noun: "uma era". */
const BEFORE = wordSet(
  `se o a os as lhe lhes me nos um uma esta essa aquela este esse cada sua isto isso tal não nem nunca jamais sem ou
  mais menos maior menor como`,
);
const BEHIND = wordSet('que dizer também algo alguém ainda só apenas senão mesmo');
const BOUND = wordSet('só somente apenas obstante mais menos bem tanto sempre todo todos');

/** "não" stands right before the verb, or before its pronouns. */
export const denial: Denial = {
  denied: 'não {verb}',
  takes: ({ verb, before, behind }) =>
    VERBS.has(verb) && !BEFORE.has(before) && !BEHIND.has(behind) && !(verb === 'era' && before === 'nova'),
  leftOut: wordSet('não'),
  spares: ({ before, behind }) =>
    VERBS.has(behind) &&
    !/^(?:já|ainda|se|ou|que|mas|e|mais|menos|por|)$/u.test(before) &&
    !BOUND.has(behind),
  hangs: wordSet('senão mas nenhum nenhuma ninguém nada nem tampouco ainda mais até algum alguma'),
};
