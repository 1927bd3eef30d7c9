import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, climb, maySpeak, type Phrase, speaksItself } from '../../grammar/index.ts';
import { Tag } from '../../words/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { handedOver } from './lead.ts';
import { nounCue, owner } from './noun-cue.ts';
import {
  isNamed,
  isNamedAt,
  isPerson,
  isSaidAt,
  kindAt,
  lastMark,
  mainClause,
  mention,
  wordAt,
} from './site.ts';

/** Kelly: “…” · Former Secretary of State Jane Early (D): “…”: a sentence of a name and a colon. */
export const colon: Rule = (site) => {
  const { clause, at } = site;
  if (kindAt(clause, at - 1) !== 'colon') return undefined;
  if (isLabel(clause, at - 1)) return { mention: mention(site, 0), cue: -1, rule: 'colon' };
  const handed = handedOver(clause, site.frame);
  if (handed && at === clause.phrases.findIndex(({ kind }) => kind === 'colon') + 1) return handed;
  let last = -1;
  for (let i = 0; i < at - 1; i++) {
    const kind = kindAt(clause, i);
    if (kind === 'noun') last = i;
    else if (kind !== 'aside' && kind !== 'preposition' && kind !== 'comma' && kind !== 'conjunction')
      return undefined;
  }
  if (last < 0 || isHead(clause, at) || hidesVerb(clause, at)) return undefined;
  const owned = nounCue(site);
  if (owned) return owned;
  // "Ann Early, 34, of Ohio: “…”": what stands behind the name's comma tells more about her.
  const named = isNamedAt(clause, 0) && /^(?:comma|aside)$/.test(kindAt(clause, 1));
  const who = named ? 0 : climb(clause, last);
  // "phrase écrite à la craie"
  if (clause.tokens.speech.romance && !maySpeak(clause, nth(clause.phrases, who))) return undefined;
  return { mention: mention(site, who), cue: -1, rule: 'colon' };
};

/** What stands in front of a line's colon and is nobody: "Re:", "Quote of the day:", "From the archive:" */
function isHead(clause: Clause, at: number): boolean {
  const { heads, from, ofTheDay, of } = clause.tokens.speech.labels;
  const first = wordAt(clause, 0);
  return (
    (at === 2 && heads.has(first)) ||
    (at === 3 && from.has(first)) ||
    (ofTheDay.has(first) && of.has(wordAt(clause, 1)))
  );
}

/** "Le curé [remercie] [les bénévoles] : …": a word in front of an article that no table tells to be a verb. */
const hidesVerb = ({ phrases, tokens, tags, from }: Clause, at: number): boolean =>
  tokens.speech.romance === true &&
  phrases
    .slice(0, at)
    .some(
      (phrase, i) =>
        phrase.kind === 'noun' &&
        ((tokens.bits[phrase.from] ?? 0) & Word.determiner) !== 0 &&
        phrases[i - 1]?.kind === 'noun' &&
        tags[(phrases[i - 1]?.head ?? 0) - from] === Tag.noun &&
        phrases[i - 1]?.to === (phrases[i - 1]?.from ?? 0) + 1,
    );

/** Ms Maurer – holding up a sheet –: · Marsh, waving a paper: — a name, and what its bearer does meanwhile. */
function isLabel(clause: Clause, colon: number): boolean {
  const [name, mark, verb] = clause.phrases;
  return (
    name?.kind === 'noun' &&
    speaksItself(clause, name) &&
    (mark?.kind === 'dash' || mark?.kind === 'comma') &&
    verb?.form === 'gerund' &&
    clause.phrases.slice(0, colon).every(({ form }) => form !== 'finite')
  );
}

/** Early has since apologized for what happened: “…”: whose clause the colon, or the dash before a sentence, ends. */
export const colonClause: Rule = (site) => {
  const { clause, at } = site;
  const mark = kindAt(clause, at - 1);
  if (mark !== 'colon' && !(mark === 'dash' && isSentence(site))) return undefined;
  const experiencer = ofExperiencer(site);
  if (experiencer) return experiencer;
  const main = mainClause(clause, at - 1);
  if (main) return { mention: mention(site, main.subject), cue: main.cue, rule: 'colon-clause' };
  if (mark !== 'colon' || !isSentence(site)) return undefined;
  return ofBody(site) ?? (clause.tokens.speech.verbSecond ? undefined : ofObject(site));
};

/** For Ann Early the choir is the best rest: “…”: for whom something is so, tells why. */
function ofExperiencer(site: Site): Attribution | undefined {
  const { clause, at } = site;
  const { forWhom, be } = clause.tokens.speech.clauses;
  if (!forWhom.has(wordAt(clause, 0)) || kindAt(clause, at - 1) !== 'colon' || !isSentence(site))
    return undefined;
  const verb = clause.phrases.findIndex(({ form }) => form === 'finite');
  // A surname may be a noun: "Krankenpfleger [Jan Bauer]".
  const isName = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'noun' &&
    phrase.to - phrase.from > 1 &&
    (isNamed(clause, phrase) || isPerson(clause, phrase));
  const noun = isName(clause.phrases[2]) ? 2 : 1;
  const first = clause.tokens.word[clause.phrases[verb]?.from ?? -1] ?? '';
  return noun < verb && be.has(first) && isName(clause.phrases[noun])
    ? { mention: mention(site, noun), cue: -1, rule: 'colon-clause' }
    : undefined;
}

/** The campaign worded it more carefully: “…” · A footnote makes that clear: “…”. */
function ofBody(site: Site): Attribution | undefined {
  const { clause, at } = site;
  for (let i = at - 2; i >= 0; i--) {
    const verb = nth(clause.phrases, i);
    const subject = clause.phrases[clause.subjects[i] ?? -1];
    if (verb.kind !== 'verb' || verb.form !== 'finite' || subject?.kind !== 'noun') continue;
    // "Reed's answer came quickly: “…”"
    const told = isSaidAt(clause, clause.subjects[i] ?? -1)
      ? owner(site, clause.subjects[i] ?? -1, verb.head)
      : undefined;
    if (told) return told;
    const speaks = ((clause.tokens.bits[subject.head] ?? 0) & Word.body) !== 0 || isNote(clause, subject);
    return speaks
      ? { mention: mention(site, clause.subjects[i] ?? -1), cue: verb.head, rule: 'colon-clause' }
      : undefined;
  }
  return undefined;
}

const isNote = ({ tokens }: Clause, { head }: Phrase): boolean =>
  tokens.speech.labels.notes.has(tokens.word[head] ?? '');

/** That does not surprise pollster Ann Early: “…”. */
function ofObject(site: Site): Attribution | undefined {
  const { clause, at } = site;
  const object = clause.phrases[at - 2];
  if (object?.kind !== 'noun' || kindAt(clause, at - 3) !== 'verb' || !isNamed(clause, object))
    return undefined;
  const inRole = clause.tokens.bits
    .slice(object.from, object.head)
    .some((bits) => bits & (Word.role | Word.title));
  return inRole || isPerson(clause, object)
    ? { mention: mention(site, at - 2), cue: -1, rule: 'colon-clause' }
    : undefined;
}

/** Whether a whole sentence stands in the marks and ends the writer's. */
function isSentence(site: Site): boolean {
  const { narrative, marked, clause, at } = site;
  const next = kindAt(clause, at + 1);
  return (
    (next === 'end' || next === 'stop') &&
    /[.?!]/.test(lastMark(site)) &&
    /\p{Lu}/u.test(narrative.document.text[marked.content.start] as string)
  );
}
