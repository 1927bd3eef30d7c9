import { NO_PHRASE } from '../noun-phrases.ts';
import type { CutSentence, Phrase } from '../types.ts';
import { ofFinite } from './finite.ts';
import { type Known, ofMain } from './known.ts';
import { ofGerund, ofInfinitive, subjectsFromAhead } from './non-finite.ts';

/**
 * For each phrase the index of its subject (a noun phrase, or the relative pronoun of "who said"), -1
 * where it is no verb or the sentence does not tell. One pass from left to right: a verb that leans on
 * an earlier one finds that one's subject known.
 */
export function subjects(cut: CutSentence): number[] {
  const { tokens, phrases, tags, from } = cut;
  const known: Known = {
    tokens,
    phrases,
    tags,
    from,
    subjects: new Array<number>(phrases.length).fill(NO_PHRASE),
  };
  phrases.forEach((phrase, i) => {
    if (phrase.kind === 'verb') known.subjects[i] = subjectOf(known, i, phrase);
  });
  subjectsFromAhead(known);
  return known.subjects;
}

function subjectOf(known: Known, verb: number, phrase: Phrase): number {
  switch (phrase.form) {
    case 'gerund':
      return ofGerund(known, verb);
    case 'infinitive':
      return ofInfinitive(known, verb);
    case 'participle':
      return ofMain(known, verb);
    default:
      return ofFinite(known, verb);
  }
}
