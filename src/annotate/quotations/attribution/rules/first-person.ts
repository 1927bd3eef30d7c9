import { nth } from '../../../../text/nth.ts';
import type { Clause } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { isLooseKind, kindAt, wordAt } from './site.ts';

/** «…», le pregunté · Le dije en voz baja: «…»: a verb form that without a subject is a narrator's own. */
export const firstPerson: Rule = (site) => {
  const { clause, at } = site;
  let behind = /^(?:comma|dash)$/.test(kindAt(clause, at + 1)) ? at + 2 : at + 1;
  while (isLooseKind(kindAt(clause, behind))) behind++;
  if (isOwn(clause, behind)) return told(site, behind, 'after');
  for (let i = at - 1; i >= 0 && !/^(?:quote|stop)$/.test(kindAt(clause, i)); i--)
    if (kindAt(clause, i) === 'verb') return isOwn(clause, i) ? told(site, i, 'before') : undefined;
  return undefined;
};

const isOwn = (clause: Clause, i: number): boolean =>
  kindAt(clause, i) === 'verb' &&
  (clause.subjects[i] ?? -1) < 0 &&
  clause.tokens.speech.firstPerson?.has(wordAt(clause, i)) === true;

/** The verb stands for who says it. */
function told({ clause, frame }: Site, verb: number, rule: 'after' | 'before'): Attribution {
  const { head } = nth(clause.phrases, verb);
  return { mention: { frame, from: head, to: head + 1, head }, cue: head, rule };
}
