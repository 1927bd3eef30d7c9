import { Word } from '../../../../languages/index.ts';
import { madeOnce } from '../../../../text/made-once.ts';
import { nth } from '../../../../text/nth.ts';
import type { Narrative } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { Mention } from '../types.ts';

/**
 * Whether somebody is called as reports call people: by a name of two words or more, or by a word that ends such a name
 * in the text. Stories call them "Early", "Mr. Early", "the captain".
 */
export function isPresented(narrative: Narrative, mention: Mention): boolean {
  if (!isName(narrative, mention.frame, mention.head)) return false;
  return isFull(narrative, mention) || surnames(narrative).has(narrative.tokens.word[mention.head] ?? '');
}

/** Whether a mention holds two words of a name or more, titles apart. */
export function isFull(narrative: Narrative, { frame, from, to }: Mention): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (isName(narrative, frame, i)) words++;
  return words > 1;
}

function isName({ frames, tokens }: Narrative, frame: number, token: number): boolean {
  const { clause } = nth(frames, frame);
  return clause.tags[token - clause.from] === Tag.name && ((tokens.bits[token] ?? 0) & Word.title) === 0;
}

/** The last words of the names of two words or more that the text holds. */
const surnames = madeOnce((narrative: Narrative): ReadonlySet<string> => {
  const found = new Set<string>();
  narrative.frames.forEach(({ clause }, frame) => {
    let run = 0;
    for (let i = clause.from; i <= clause.to; i++) {
      if (i < clause.to && isName(narrative, frame, i)) run++;
      else {
        if (run > 1) found.add(narrative.tokens.word[i - 1] ?? '');
        run = 0;
      }
    }
  });
  return found;
});
