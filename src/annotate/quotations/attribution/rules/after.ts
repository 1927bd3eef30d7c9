import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import type { Attribution, Rule, RuleVerdict, Site } from '../types.ts';
import { spoken } from './agent.ts';
import { cueAt, isLooseKind, isNamedAt, kindAt, lastMark, mention, wordAt } from './site.ts';

/** “…,” said Kelly · “…,” Kelly said · “…,” the mayor of the town told reporters. */
export const after: Rule = (site) => {
  const { clause, at } = site;
  // "[Asked] “why now?”, Reed shrugged."
  if (
    clause.phrases[at - 1]?.form === 'participle' &&
    clause.tokens.speech.hearers.has(wordAt(clause, at - 1))
  )
    return 'nobody';
  if (isOfMany(site)) return 'nobody';
  const next = kindAt(clause, at + 1);
  const parted = next === 'comma' || next === 'dash';
  const ends = parted || /[,?!.…—-]/.test(lastMark(site));
  return inverted(site, parted ? at + 2 : at + 1) ?? straight(site, parted ? at + 2 : at + 1, ends);
};

/** "Amid chants of “Lock him up,” Reed smiled": what many shout is not his. */
function isOfMany({ clause, at }: Site): boolean {
  const { speech } = clause.tokens;
  const noun = clause.phrases[at - 2];
  return (
    at > 2 &&
    speech.clauses.of.has(wordAt(clause, at - 1)) &&
    noun?.kind === 'noun' &&
    speech.saidNouns.has(wordAt(clause, at - 2)) &&
    speech.callsSeveral(wordAt(clause, at - 2)) &&
    kindAt(clause, at - 3) === 'preposition'
  );
}

function inverted(site: Site, first: number): Attribution | undefined {
  const { clause } = site;
  let verb = first;
  // «…», según explicó Reed
  const { romance, clauses } = clause.tokens.speech;
  if (romance && clauses.as.has(wordAt(clause, verb))) verb++;
  while (isLooseKind(kindAt(clause, verb))) verb++;
  const subject = clause.subjects[verb] ?? -1;
  if (cueAt(clause, verb) !== 'saying' || subject <= verb) return undefined;
  return { mention: mention(site, subject), cue: nth(clause.phrases, verb).head, rule: 'inverted' };
}

/** “…,” Ann Early, secretary for roads, rivers, and ports, said: a name and commas up to the verb. */
const isListed = (clause: Site['clause'], first: number, verb: number): boolean =>
  isNamedAt(clause, first) &&
  kindAt(clause, first + 1) === 'comma' &&
  kindAt(clause, verb - 1) === 'comma' &&
  cueAt(clause, verb) === 'saying';

function straight(site: Site, first: number, ends: boolean): RuleVerdict {
  const { clause } = site;
  let crossed = -1;
  for (let i = first; i < clause.phrases.length; i++) {
    const phrase = nth(clause.phrases, i);
    if (phrase.kind === 'quote') {
      crossed = i;
      continue;
    }
    if (phrase.kind === 'stop' || phrase.kind === 'colon') return undefined;
    if (
      i === first &&
      (phrase.kind === 'conjunction' || phrase.kind === 'subordinator' || phrase.kind === 'relative')
    )
      return undefined;
    if (phrase.kind !== 'verb' || phrase.form !== 'finite') continue;
    // « …, » a-t-elle ajouté
    if (isAuxiliary(clause, i) && kindAt(clause, i + 1) === 'noun' && cueAt(clause, i + 2) === 'saying')
      return {
        mention: mention(site, i + 1),
        cue: nth(clause.phrases, i + 2).head,
        rule: 'inverted',
      };
    const subject = clause.subjects[i] ?? -1;
    if (subject < 0 && crossed < 0 && ends && isListed(clause, first, i))
      return { mention: mention(site, first), cue: phrase.head, rule: 'after' };
    if (crossed >= 0 && subject > crossed && isTrailing(clause, crossed, i))
      return { mention: mention(site, subject), cue: phrase.head, rule: 'after' };
    if (crossed >= 0 && (subject > crossed || subject < 0)) return undefined;
    if (subject < first || kindAt(clause, subject) === 'relative') {
      if (i === first && phrase.cue) return undefined;
      continue;
    }
    const cue = cueAt(clause, i);
    // « … » Le prévenu s'écrie : « … »: what stands behind the colon is said.
    if (cue === 'saying' && !ends && kindAt(clause, i + 1) === 'colon') return undefined;
    // “A mess,” Early called it.
    const calls =
      cue === 'calling' &&
      clause.tokens.speech.clauses.objects.has(wordAt(clause, i + 1)) &&
      /^(?:stop|end)$/.test(kindAt(clause, i + 2));
    if (cue !== 'saying' && !calls) return undefined;
    if (subject > first && !ends) return undefined;
    const quoted = quotedBy(site, i);
    if (quoted) return quoted;
    // “You may go,” he was told.
    if (phrase.passive && clause.tokens.speech.hearers.has(wordAt(clause, i)))
      return spoken(site, i, i + 1) ?? 'nobody';
    for (let k = first; k < subject; k++)
      if (!/adverb|time|preposition|noun|comma|aside|conjunction/.test(kindAt(clause, k))) return undefined;
    return { mention: mention(site, subject), cue: phrase.head, rule: 'after' };
  }
  return undefined;
}

const isAuxiliary = ({ phrases, tokens }: Site['clause'], i: number): boolean => {
  const { from, to, head } = nth(phrases, i);
  return to - from === 1 && ((tokens.bits[head] ?? 0) & Word.auxiliary) !== 0;
};

/** “…,” the paper quoted [the mayor] as saying. */
function quotedBy(site: Site, verb: number): Attribution | undefined {
  const { clause } = site;
  if (!clause.tokens.speech.quotes.has(wordAt(clause, verb)) || kindAt(clause, verb + 1) !== 'noun')
    return undefined;
  const as = clause.phrases.findIndex((_, i) => i > verb + 1 && wordAt(clause, i) === 'as');
  if (as < 0 || cueAt(clause, as + 1) !== 'saying') return undefined;
  return {
    mention: mention(site, verb + 1),
    cue: nth(clause.phrases, as + 1).head,
    rule: 'after',
  };
}

/** “…” was to be “…,” she said: the words that end the sentence tell who speaks in all of it. */
function isTrailing(clause: Site['clause'], quote: number, verb: number): boolean {
  const end = kindAt(clause, Math.max(verb, clause.subjects[verb] ?? -1) + 1);
  return (
    cueAt(clause, verb) === 'saying' &&
    verb - quote <= 2 &&
    /^(?:stop|end|comma|preposition|time|close)$/.test(end)
  );
}
