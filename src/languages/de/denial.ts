import { wordSet } from '../../text/word-list.ts';
import type { Denial } from '../denial.ts';

const VERBS = wordSet(
  `ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen muss müssen
  darf dürfen durfte durften`,
);
/** Before these "nicht" may stand wherever it is; elsewhere its place hangs on more than the words beside it. */
const PREPOSITIONS = wordSet(
  `in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch um seit während wegen
  zwischen hinter neben`,
);
const PARTICIPLE = /^(?:ge|be|ver|er|ent|zer|unter|über|wider)[a-zäöüß]{3,}(?:t|en)$/u;
const BOUND = wordSet(
  'nur mehr einmal zuletzt zuletzt sondern wahr etwa zwingend unbedingt so ganz immer ohne weniger zu',
);

/** "nicht" stands behind the finite verb, before a preposition or a participle. */
export const denial: Denial = {
  denied: '{verb} nicht',
  takes: ({ verb, before, behind }) =>
    VERBS.has(verb) && before !== '' && (PREPOSITIONS.has(behind) || PARTICIPLE.test(behind)),
  leftOut: wordSet('nicht'),
  spares: ({ before, behind }) =>
    !/^(?:noch|gar|überhaupt|auch|wenn|ob|oder|warum|durchaus|bloß|wohl|längst|schon|zwar|immer|)$/u.test(
      before,
    ) && !BOUND.has(behind),
  hangs: wordSet('sondern weder noch brauchen braucht brauchte bevor ehe kein keine'),
};
