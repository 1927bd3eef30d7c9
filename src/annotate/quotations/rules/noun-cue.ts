import type { Phrase } from '../phrases.ts';
import { Tag } from '../tag-kinds.ts';
import { type Attribution, kindAt, type Rule, type Site, wordAt } from './site.ts';

/** Nouns for something said: his remark that “…”, the senator's promise of “…”. */
const SAID: ReadonlySet<string> = new Set(
  `remark remarks comment comments statement claim claims call calls promise pledge vow warning message post tweet
  tweets letter email e-mail words question answer reply response argument assertion description depiction view
  criticism complaint suggestion quip joke line motto dictum slogan mantra declaration speech phrase proposal
  assumption dictum allegation accusation contention belief boast pitch threat demand plea appeal insistence prediction observation critique characterization defense defence rejection`.split(
    /\s+/,
  ),
);

/** How far in front of the quotation, in phrases, its noun may stand. */
const REACH = 9;

/** Kelly's remark that “…” · her call for “…” · the senator's “…” promise · his answer to voters was: “…”. */
export const nounCue: Rule = (site) => {
  const { clause, at } = site;
  const link = linkBefore(site);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const kind = kindAt(clause, i);
    if (
      kind === 'verb' &&
      IS.test(wordAt(clause, i)) &&
      i >= link - (wordAt(clause, link) === 'that' ? 1 : 0)
    ) {
      const subject = clause.subjects[i] as number;
      return kindAt(clause, subject) === 'noun' ? owner(site, subject) : undefined;
    }
    if (kind === 'verb' || kind === 'stop' || kind === 'quote') return undefined;
    if (kind !== 'noun') continue;
    const found = owner(site, i);
    if (found || kindAt(clause, i - 1) !== 'preposition') return found;
  }
  return undefined;
};

/** Lowe rejected Reed's claim that “…”: the noun right in front is nearer than any verb. */
export const claim: Rule = (site) => {
  const { clause, at } = site;
  return wordAt(clause, at - 1) === 'that' && kindAt(clause, at - 2) === 'noun'
    ? owner(site, at - 2)
    : undefined;
};

const IS = /^(?:is|was|'s)$/;

/** The index of the "that", "of" or colon in front of the quotation, over a comma: her remark [that], “…”. */
const linkBefore = ({ clause, at }: Site): number => (kindAt(clause, at - 1) === 'comma' ? at - 2 : at - 1);

const LINKS = /^(?:that|of|for|on|about|to|:|,|-|was|is)$/;

function owner(site: Site, noun: number): Attribution | undefined {
  const { clause, at } = site;
  const { tokens } = clause;
  const phrase = clause.phrases[noun] as Phrase;
  const behind = noun === at - 1 ? wordAt(clause, at + 1) : '';
  if (noun === at - 1 && behind === '') return undefined;
  if (noun < at - 1 && !LINKS.test(wordAt(clause, linkBefore(site)))) return undefined;
  const said = SAID.has(tokens.word[phrase.head] as string)
    ? phrase.head
    : SAID.has(behind)
      ? (clause.phrases[at + 1] as Phrase).head
      : -1;
  return said < 0 ? undefined : (ownerIn(site, phrase, said) ?? ownerBeforeTime(site, noun, said));
}

/** "[her] remark", "[the senator]'s remark" */
function ownerIn({ clause, frame }: Site, { from, to }: Phrase, said: number): Attribution | undefined {
  for (let i = to - 1; i >= from; i--) {
    const tag = clause.tags[i - clause.from];
    if (tag === Tag.possessive)
      return { mention: { frame, from: i, to: i + 1, head: i }, cue: said, rule: 'noun' };
    if (tag === Tag.genitive && i > from)
      return { mention: { frame, from, to: i, head: i - 1 }, cue: said, rule: 'noun' };
  }
  return undefined;
}

/** "[her] March remark" */
function ownerBeforeTime({ clause, frame }: Site, noun: number, said: number): Attribution | undefined {
  const owner = clause.phrases[noun - 2];
  if (kindAt(clause, noun - 1) !== 'time' || owner?.kind !== 'noun') return undefined;
  const { from, to, head } = owner;
  if (to - from !== 1 || !/^(?:his|her|its|their|our|my)$/.test(clause.tokens.word[head] as string))
    return undefined;
  return { mention: { frame, from, to, head }, cue: said, rule: 'noun' };
}
