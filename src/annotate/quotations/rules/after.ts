import type { Phrase } from '../phrases.ts';
import { Word } from '../words.ts';
import { type Attribution, bitsAt, kindAt, lastMark, type Rule, type Site, wordAt } from './site.ts';

/** “…,” said Kelly · “…,” Kelly said · “…,” the mayor of the town told reporters. */
export const after: Rule = (site) => {
  const { clause, at } = site;
  const comma = kindAt(clause, at + 1) === 'comma' || kindAt(clause, at + 1) === 'dash';
  const first = comma ? at + 2 : at + 1;
  const ends = comma || /[,?!.…—-]/.test(lastMark(site));
  return inverted(site, first) ?? straight(site, first, ends);
};

function inverted(site: Site, first: number): Attribution | undefined {
  const { clause, frame } = site;
  let verb = first;
  while (kindAt(clause, verb) === 'adverb' || kindAt(clause, verb) === 'time') verb++;
  if (kindAt(clause, verb) !== 'verb' || !(bitsAt(clause, verb) & Word.saying)) return undefined;
  const phrase = clause.phrases[verb] as Phrase;
  if (phrase.form !== 'finite' || phrase.passive || phrase.to - phrase.from > 3) return undefined;
  let noun = verb + 1;
  while (kindAt(clause, noun) === 'adverb' || kindAt(clause, noun) === 'time') noun++;
  if (kindAt(clause, noun) !== 'noun') return undefined;
  return { frame, clause, speaker: noun, cue: phrase.head, rule: 'inverted' };
}

function straight(site: Site, first: number, ends: boolean): Attribution | undefined {
  const { clause, frame } = site;
  for (let i = first; i < clause.phrases.length; i++) {
    const phrase = clause.phrases[i] as Phrase;
    if (phrase.kind === 'quote' || phrase.kind === 'stop' || phrase.kind === 'colon') return undefined;
    if (phrase.kind === 'conjunction' && i === first) return undefined;
    if (phrase.kind === 'subordinator' && i === first) return undefined;
    if (phrase.kind !== 'verb') continue;
    if (i === first) return undefined;
    const subject = clause.subjects[i] as number;
    if (subject < first) return undefined;
    const bits = bitsAt(clause, i);
    if (phrase.form !== 'finite') continue;
    if (!(bits & (ends ? Word.saying | Word.calling : Word.saying))) return undefined;
    if (bits & Word.calling && !ends) return undefined;
    for (let k = first; k < subject; k++)
      if (!['adverb', 'time', 'preposition', 'noun', 'comma'].includes(kindAt(clause, k))) return undefined;
    if (subject > first && !ends) return undefined;
    return { frame, clause, speaker: subject, cue: phrase.head, rule: 'after' };
  }
  return undefined;
}

/** “…,” according to the ministry. */
export const accordingTo: Rule = (site) => {
  const { clause, at, frame } = site;
  for (let i = at + 1; i < clause.phrases.length; i++) {
    const kind = kindAt(clause, i);
    if (kind === 'quote' || kind === 'stop') break;
    if (
      wordAt(clause, i) === 'according' &&
      wordAt(clause, i + 1) === 'to' &&
      kindAt(clause, i + 2) === 'noun'
    )
      return { frame, clause, speaker: i + 2, cue: (clause.phrases[i] as Phrase).head, rule: 'according' };
  }
  for (let i = at - 1; i >= 0; i--)
    if (
      wordAt(clause, i) === 'according' &&
      wordAt(clause, i + 1) === 'to' &&
      kindAt(clause, i + 2) === 'noun'
    )
      return { frame, clause, speaker: i + 2, cue: (clause.phrases[i] as Phrase).head, rule: 'according' };
  return undefined;
};
