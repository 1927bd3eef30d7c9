import { wordSet } from '../../text/word-list.ts';
import type { Denial } from '../denial.ts';

const VERBS = wordSet(
  `ha han había habían es son era eran está están estaba estaban fue fueron puede pueden podía podían podrá podrán podría
  podrían debe deben debía debían deberá debería deberían será serán sería serían habrá habría habrían tiene tienen tenía
  tenían quiere quieren hay`,
);
/** Pronouns, before which "no" would stand, and articles, behind which the word is a noun: "una era". */
const BEFORE = wordSet(
  `se lo la le los las les me te nos os el un una unos unas esta esa aquella este ese cada toda misma su tal así eso
  esto no ni nunca tampoco sin si o más menos mayor menor`,
);
const BEHIND = wordSet('decir que por pues sino también tampoco algo alguien todavía aún');
const BOUND = wordSet('solo sólo solamente únicamente obstante más menos bien tanto sino siempre todo todos');

/** "no" stands right before the verb, or before its pronouns. */
export const denial: Denial = {
  denied: 'no {verb}',
  takes: ({ verb, before, behind }) =>
    VERBS.has(verb) && !BEFORE.has(before) && !BEHIND.has(behind) && !(verb === 'era' && before === 'nueva'),
  leftOut: wordSet('no'),
  spares: ({ before, behind }) =>
    VERBS.has(behind) &&
    !/^(?:ya|todavía|aún|si|o|que|por|pero|y|más|menos|cómo|)$/u.test(before) &&
    !BOUND.has(behind),
  hangs: wordSet('sino ningún ninguno ninguna nadie nada ni tampoco todavía aún más hasta alguno alguna'),
};
