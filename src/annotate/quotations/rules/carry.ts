import type { Frame, Narrative } from '../narrative.ts';
import type { Phrase } from '../phrases.ts';
import { speaksItself } from '../subjects.ts';
import { type Attribution, isFree, isLoose, kindAt, lastMark, mention, type Site, siteOf } from './site.ts';

/**
 * Quotations that no word of their own sentence attributes go to whoever was speaking: the speaker of
 * the quotation before, or the subject of the sentence before.
 */
export function carry(narrative: Narrative, found: (Attribution | null | undefined)[]): void {
  let last: Attribution | undefined;
  let lastFrame = -9;
  narrative.frames.forEach((frame, index) => {
    const previous = narrative.frames[index - 1];
    frame.clause.phrases.forEach((phrase, at) => {
      if (phrase.kind !== 'quote') return;
      const site = siteOf(narrative, index, at);
      const own = found[site.quote];
      if (own === undefined && isFree(site)) {
        const carried =
          fromLead(narrative, site, previous, index) ??
          (continues(site, previous, lastFrame, index)
            ? (lastSpeaker(narrative, lastFrame) ?? last)
            : undefined);
        if (carried) found[site.quote] = { ...carried, rule: carried.rule === 'lead' ? 'lead' : 'carry' };
      }
      const now = found[site.quote];
      if (now) {
        last = now;
        lastFrame = index;
      }
    });
    // A paragraph without quotations ends what was being said.
    if (frame.quotes.length === 0 && previous && previous.paragraph !== frame.paragraph) last = undefined;
  });
}

/** The sentence before ends in a colon, or tells who acts: "Clinton released the following statement: ¶ “…”" */
function fromLead(
  narrative: Narrative,
  site: Site,
  previous: Frame | undefined,
  index: number,
): Attribution | undefined {
  if (!previous || site.at > 1) return undefined;
  const { clause } = previous;
  const introduced = kindAt(clause, clause.phrases.length - 1) === 'colon';
  const near = previous.paragraph === (narrative.frames[index] as Frame).paragraph;
  if (!introduced && (!near || previous.quotes.length > 0)) return undefined;
  for (let i = clause.phrases.length - 1; i >= 0; i--) {
    const phrase = clause.phrases[i] as Phrase;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    const subject = clause.subjects[i] as number;
    if (subject < 0) continue;
    const front = kindAt(clause, subject - 1);
    if (
      front === 'subordinator' ||
      front === 'relative' ||
      front === 'verb' ||
      kindAt(clause, subject) === 'relative'
    )
      continue;
    const noun = clause.phrases[subject] as Phrase;
    if (!speaksItself(clause, noun) && phrase.cue !== 'saying') return undefined;
    return { mention: mention({ clause, frame: index - 1 }, subject), cue: phrase.head, rule: 'lead' };
  }
  return undefined;
}

/** Who spoke last behind the quotation: “…,” she said, and her husband cut in. “…” */
function lastSpeaker(narrative: Narrative, index: number): Attribution | undefined {
  const { clause } = narrative.frames[index] as Frame;
  for (let i = clause.phrases.length - 1; i >= 0 && kindAt(clause, i) !== 'quote'; i--) {
    const phrase = clause.phrases[i] as Phrase;
    const subject = clause.subjects[i] as number;
    if (phrase.cue !== 'saying' || phrase.form !== 'finite' || phrase.passive || subject < 0) continue;
    const noun = clause.phrases[subject] as Phrase;
    if (noun.kind !== 'relative' && !speaksItself(clause, noun)) return undefined;
    const front = kindAt(clause, subject - 1);
    if (front === 'subordinator' || (front === 'verb' && clause.phrases[subject - 1]?.cue)) continue;
    return { mention: mention({ clause, frame: index }, subject), cue: phrase.head, rule: 'carry' };
  }
  return undefined;
}

/** A whole sentence in marks right behind another quotation, or a fragment that ends its sentence. */
function continues(site: Site, previous: Frame | undefined, lastFrame: number, index: number): boolean {
  const { clause, at } = site;
  if (lastFrame < index - 1 || !previous) return false;
  const alone = clause.phrases.every(
    (phrase, i) => i === at || phrase.kind === 'stop' || phrase.kind === 'quote',
  );
  if (alone) return true;
  const near = previous.paragraph === site.marked.paragraph;
  const opening = clause.phrases
    .slice(0, at)
    .every(({ kind }) => isLoose(kind) || kind === 'comma' || kind === 'conjunction');
  return near && opening && /[.?!,]/.test(lastMark(site));
}
