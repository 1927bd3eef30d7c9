import { wordSet } from '../../text/word-list.ts';
import type { Denial } from '../denial.ts';

const VERBS = wordSet(
  `est sont était étaient sera seront serait seraient peut peuvent pouvait pouvaient pourra pourrait pourraient doit doivent
  devait devaient devra devrait devraient`,
);
/** Of these only what stands before a participle: "a une maison" is denied with another article. */
const HAVE = wordSet('a ont avait avaient aura auront aurait auraient');
const PARTICIPLE = /(?:é|ée|és|ées|i|u|us|ue|is|it|ert)$/u;
/** Pronouns, before which "ne" would stand, and what makes a noun or a name of the word. */
const BEFORE = wordSet(
  'se le la les lui leur y en me te nous vous ne l un une du des au aux ce cet cette nord sud vers',
);
const BEHIND = wordSet(
  'déjà aussi également encore même certes bien plus que rien jamais personne aucun aucune quelque quelques toujours',
);
const BOUND = wordSet(
  'de d encore que seulement plus non moins mal uniquement forcément toujours du des un une',
);

/** "ne … pas" stands around the verb; what stands so elsewhere takes its place. */
export const denial: Denial = {
  denied: 'ne {verb} pas',
  takes: ({ verb, before, behind }) =>
    !BEFORE.has(before) &&
    !BEHIND.has(behind) &&
    (VERBS.has(verb) || (HAVE.has(verb) && behind.length > 3 && PARTICIPLE.test(behind))),
  leftOut: wordSet('pas'),
  spares: ({ behind }) => !BOUND.has(behind) && !/^d['’]/u.test(behind),
  hangs: wordSet('mais ni que aucun aucune rien personne jamais plus guère encore'),
};
