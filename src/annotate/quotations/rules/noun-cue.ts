import type { Phrase } from '../phrases.ts';
import { Tag } from '../tags.ts';
import { type Attribution, kindAt, type Rule, type Site, wordAt } from './site.ts';

/** Nouns for something said: his remark that “…”, the senator's promise of “…”. */
const SAID: ReadonlySet<string> = new Set(
  `remark remarks comment comments statement claim claims call calls promise pledge vow warning message post tweet
  tweets letter email e-mail words question answer reply response argument assertion description depiction view
  contention criticism complaint suggestion quip joke line motto dictum slogan mantra declaration speech phrase proposal
  demand plea appeal insistence prediction observation critique characterization defense defence rejection`.split(
    /\s+/,
  ),
);

/** Kelly's remark that “…” · her call for “…” · the senator's “…” promise. */
export const nounCue: Rule = (site) => {
  const { clause, at } = site;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const kind = kindAt(clause, i);
    if (kind === 'noun') return owner(site, i, (clause.phrases[i] as Phrase).to) ?? undefined;
    if (kind === 'verb' || kind === 'stop' || kind === 'quote') return undefined;
  }
  return undefined;
};

function owner({ clause, frame, at }: Site, noun: number, to: number): Attribution | undefined {
  const { tokens, tags, from } = clause;
  const phrase = clause.phrases[noun] as Phrase;
  const behind = noun === at - 1 ? wordAt(clause, at + 1) : '';
  if (noun === at - 1 && behind === '') return undefined;
  const linked = noun < at - 1 && /^(?:that|of|for|on|about|to|:|,|-|was|is)$/.test(wordAt(clause, at - 1));
  if (noun < at - 1 && !linked) return undefined;
  const said = SAID.has(tokens.word[phrase.head] as string)
    ? phrase.head
    : SAID.has(behind)
      ? (clause.phrases[at + 1] as Phrase).head
      : -1;
  if (said < 0) return undefined;
  for (let i = to - 1; i >= phrase.from; i--) {
    const tag = tags[i - from];
    if (tag === Tag.possessive)
      return { mention: { frame, from: i, to: i + 1, head: i }, cue: said, rule: 'noun' };
    if (tag === Tag.genitive && i > phrase.from)
      return { mention: { frame, from: phrase.from, to: i, head: i - 1 }, cue: said, rule: 'noun' };
  }
  return undefined;
}
