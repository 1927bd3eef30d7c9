import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Phrase, speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { kindAt, mention, wordAt } from './site.ts';

/** And he goes, “…” · she was like, “…”: as people tell each other who said what. */
export const toldAloud: Rule = (site) => {
  const { clause, at } = site;
  const near = kindAt(clause, at - 1) === 'comma' ? at - 2 : at - 1;
  const like = wordAt(clause, near) === 'like';
  let verb = like ? near - 1 : near;
  while (like && kindAt(clause, verb) === 'adverb') verb--;
  const word = wordAt(clause, verb);
  const tells = like
    ? /^(?:is|are|was|were|am|'s|'m|'re)$/.test(word)
    : /^(?:goes|go|went)$/.test(word) && (near === at - 2 || isPronounAt(clause, near - 1));
  const subject = clause.subjects[verb] ?? -1;
  const noun = clause.phrases[subject];
  const acts = subject === verb - 1 || kindAt(clause, verb - 1) === 'conjunction';
  if (!tells || !acts || noun?.kind !== 'noun' || !(speaksItself(clause, noun) || isKin(clause, noun)))
    return undefined;
  if (/^(?:it|this|that|there|you)$/.test(clause.tokens.word[noun.head] ?? '')) return undefined;
  return { mention: mention(site, subject), cue: nth(clause.phrases, verb).head, rule: 'before' };
};

/** "[my sister] goes" */
const isKin = ({ tokens }: Site['clause'], { from, head }: Phrase): boolean =>
  ((tokens.bits[from] ?? 0) & Word.possessive) !== 0 &&
  tokens.speech.persons?.has(tokens.word[head] ?? '') === true;

/** "[She] goes “some do”": of a name, "went “home”" may be a place. */
const isPronounAt = (clause: Site['clause'], i: number): boolean =>
  /^(?:i|s?he|they|we)$/.test(wordAt(clause, i));

/** Neighbours heard [a man] shout, “…”: a verb that stands bare behind whom somebody hears. */
export const heard: Rule = (site): Attribution | undefined => {
  const { clause, at, frame }: Site = site;
  const noun = clause.phrases[at - 2];
  if (!/^(?:comma|colon)$/.test(kindAt(clause, at - 1)) || noun?.kind !== 'noun' || noun.to - noun.from < 2)
    return undefined;
  const { word, bits } = clause.tokens;
  const verb = noun.to - 1;
  const says = ((bits[verb] ?? 0) & Word.saying) !== 0 && ((bits[verb] ?? 0) & Word.base) !== 0;
  if (!says || !/^(?:over)?hear(?:d|s|ing)?$/.test(wordAt(clause, at - 3))) return undefined;
  if (!/\p{L}/u.test(word[verb - 1] ?? '')) return undefined;
  return { mention: { frame, from: noun.from, to: verb, head: verb - 1 }, cue: verb, rule: 'before' };
};
