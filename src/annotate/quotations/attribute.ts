import type { Narrative } from './narrative.ts';
import { accordingTo, after } from './rules/after.ts';
import { before, colon, trailing } from './rules/before.ts';
import { type Attribution, lastMark, type Rule, siteOf } from './rules/site.ts';

/** In order of trust: the first that names a speaker is believed. */
const RULES: readonly Rule[] = [after, colon, before, accordingTo, trailing];

/** For each quotation of the narrative who said it, as far as the text tells. */
export function attributions(narrative: Narrative): readonly (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = new Array(narrative.quotes.length).fill(undefined);
  narrative.frames.forEach(({ clause, quotes }, index) => {
    if (quotes.length === 0) return;
    clause.phrases.forEach((phrase, at) => {
      if (phrase.kind !== 'quote') return;
      const site = siteOf(narrative, index, at);
      for (const rule of RULES) {
        found[site.quote] = rule(site);
        if (found[site.quote]) return;
      }
    });
  });
  carry(narrative, found);
  return found;
}

/** A quotation that is a sentence of its own goes to the speaker before it. */
function carry(narrative: Narrative, found: (Attribution | undefined)[]): void {
  let last: Attribution | undefined;
  let paragraph = -1;
  let open = false;
  narrative.frames.forEach((frame, index) => {
    if (frame.paragraph !== paragraph) {
      if (!open) last = undefined;
      paragraph = frame.paragraph;
    }
    frame.clause.phrases.forEach((phrase, at) => {
      if (phrase.kind !== 'quote') return;
      const site = siteOf(narrative, index, at);
      const own = found[site.quote];
      if (own) last = own;
      else if (last && at === 0 && (frame.clause.phrases.length === 1 || /[.?!]/.test(lastMark(site))))
        found[site.quote] = { ...last, rule: 'carry' };
      open = !site.marked.closed;
    });
  });
}
