import { nth } from '../../../../text/nth.ts';
import {
  type Clause,
  isKind,
  isPersonNoun,
  type Narrative,
  type Phrase,
  speaksItself,
} from '../../grammar/index.ts';
import type { Attribution, RuleVerdict, Site } from '../types.ts';
import { speakerAt } from './according.ts';
import { endsAsking } from './answer.ts';
import { isSaid, kindAt, mainClause, mention } from './site.ts';

/** How many sentences back the subject that a verb leaves out is looked for. */
const REACH = 3;

/**
 * «…», señaló · Disse que era “…”: where a verb needs no subject of its own, whoever spoke last in the paragraph, or
 * acted in it, or who was reported in the paragraph before.
 * @param found what is known of the quotations so far
 */
export function dropped(site: Site, found: readonly RuleVerdict[]): RuleVerdict {
  const { narrative, frame, clause } = site;
  const verb = clause.tokens.speech.dropsSubject ? subjectless(site) : undefined;
  return verb && whoGoesOn(narrative, frame, found, verb.head);
}

/** The verb of a report that opens its sentence and has no subject, "Recordó que …", with who goes on; nothing elsewhere. */
export function droppedReport(
  narrative: Narrative,
  frame: number,
  found: readonly RuleVerdict[],
): { readonly verb: number; readonly attribution: Attribution } | undefined {
  const { clause } = nth(narrative.frames, frame);
  const verb = clause.tokens.speech.dropsSubject ? opening(clause) : -1;
  if (!isSubjectless(clause, verb) || isNarrators(clause, verb) || isNobodys(clause, verb)) return undefined;
  const attribution = whoGoesOn(narrative, frame, found, nth(clause.phrases, verb).head);
  return isSaid(attribution) ? { verb, attribution } : undefined;
}

/** "El rey llamó a sus consejeros. Entró y dijo: ¶ «…»": who goes on in the sentence that leads to the words. */
export function droppedLead({ narrative, frame, at }: Site, found: readonly RuleVerdict[]): RuleVerdict {
  const before = narrative.frames[frame - 1];
  if (at > 0 || !before || !before.clause.tokens.speech.dropsSubject) return undefined;
  const { phrases } = before.clause;
  if (phrases.at(-1)?.kind !== 'colon') return undefined;
  const verb = phrases.findLastIndex(({ form }) => form === 'finite');
  if (!isSubjectless(before.clause, verb)) return undefined;
  const { head } = nth(phrases, verb);
  if (isNarrators(before.clause, verb)) return 'nobody';
  const going = whoGoesOn(narrative, frame - 1, found, head);
  return isSaid(going) ? { ...going, rule: 'lead' } : going;
}

/** Whoever was speaking, or acted in one of the sentences before. */
function whoGoesOn(
  narrative: Narrative,
  frame: number,
  found: readonly RuleVerdict[],
  cue: number,
): RuleVerdict {
  const { paragraph } = nth(narrative.frames, frame);
  let goesOn = false;
  /** Whether a sentence since has left its subject out without saying anything. */
  let acted = false;
  for (let at = frame - 1; at >= Math.max(0, frame - REACH); at--) {
    const before = nth(narrative.frames, at);
    if (before.paragraph < paragraph - 1 || (acted && before.paragraph !== paragraph)) return undefined;
    const said = before.quotes.map((quote) => found[quote]).findLast(isSaid);
    if (said && isAskedBy(narrative, before.quotes, cue)) return 'nobody';
    if (said) return { ...said, cue, rule: 'dropped' };
    const asked = hearerOf(before.clause);
    if (asked >= 0)
      return { mention: mention({ clause: before.clause, frame: at }, asked), cue, rule: 'dropped' };
    const subject = subjectOf(before.clause);
    if (subject >= 0 && isAnswered(before.clause, subject, narrative.tokens.word[cue] ?? '')) return 'nobody';
    // "La noticia corrió": something has acted since.
    if (subject < 0 && actsSomething(before.clause)) return undefined;
    // In the paragraph before somebody must have said something, or gone on to: "Reed llegó. Asegura que … ¶ «…», añadió."
    const speaks =
      speakerAt(before.clause, 0) >= 0 || before.clause.phrases.some((_, i) => isSaying(before.clause, i));
    acted ||= subject < 0 && !speaks;
    goesOn ||= subject < 0 && speaks;
    if (subject >= 0 && before.paragraph !== paragraph && !speaks && !goesOn) return undefined;
    if (subject >= 0)
      return { mention: mention({ clause: before.clause, frame: at }, subject), cue, rule: 'dropped' };
  }
  return undefined;
}

/** “A senhora é de quando?” “De antes”, respondeu: whoever asks is not who answers. */
function isAskedBy(
  { document, quotes: marks, tokens }: Narrative,
  quotes: readonly number[],
  cue: number,
): boolean {
  const last = marks[quotes.at(-1) ?? -1];
  const { answers } = tokens.speech;
  return (
    last !== undefined &&
    answers?.has(tokens.word[cue] ?? '') === true &&
    endsAsking(document.text, last.content)
  );
}

/** "Le pregunté [al conductor] qué pasaba": whom a narrator asks. */
function hearerOf(clause: Clause): number {
  const { speech, word } = clause.tokens;
  const verb = clause.phrases.findIndex(({ kind }, i) => kind === 'verb' && isNarrators(clause, i));
  if (
    verb < 0 ||
    !speech.asks.has(word[nth(clause.phrases, verb).head]?.replace(/é$/, 'ó').replace(/ei$/, 'ou') ?? '')
  )
    return -1;
  const noun = nth(clause.phrases, verb).to;
  const at = clause.phrases.findIndex(({ from }) => from === noun);
  const who = clause.phrases[at + 1];
  return kindAt(clause, at) === 'preposition' &&
    who?.kind === 'noun' &&
    (speaksItself(clause, who) || isPersonNoun(clause, who))
    ? at + 1
    : -1;
}

/** "Un periodista le preguntó … «…», contestó": whoever asks somebody is not who answers. */
function isAnswered(clause: Clause, subject: number, verb: string): boolean {
  const { asks, answers } = clause.tokens.speech;
  return (
    answers?.has(verb) === true &&
    clause.phrases.some(
      (phrase, i) =>
        clause.subjects[i] === subject &&
        phrase.cue === 'saying' &&
        clause.tokens.word
          .slice(phrase.from - 1, phrase.to + 1)
          .some((word) => asks.has(word) || HEARER.test(word)),
    )
  );
}
/** Whether the first verb of a sentence has a subject. */
const actsSomething = ({ phrases, subjects }: Clause): boolean =>
  phrases[subjects[phrases.findIndex(({ form }) => form === 'finite')] ?? -1]?.kind === 'noun';

const HEARER = /^(?:les?|lhes?)$/;

/** The verb of saying that stands right behind the words, or opens their sentence, and has no subject. */
export function subjectless({ clause, at }: Site): Phrase | undefined {
  const behind = /^(?:comma|dash)$/.test(kindAt(clause, at + 1)) ? at + 2 : at + 1;
  const front = kindAt(clause, at - 1) === 'colon' ? lastVerb(clause, at - 1) : -1;
  const leads = [opening(clause), front].filter((i) => i >= 0 && i !== behind && !isNobodys(clause, i));
  return [behind, ...leads]
    .map((i) => (isSubjectless(clause, i) ? clause.phrases[i] : undefined))
    .find(Boolean);
}

/** The verb in front of a colon, over how and to whom something is said. */
function lastVerb(clause: Clause, colon: number): number {
  let verb = colon - 1;
  while (verb > 0 && /^(?:adverb|adjective|time|preposition|noun)$/.test(kindAt(clause, verb))) verb--;
  return verb;
}

/** The phrase that opens a sentence, behind "y", "ayer" and the like. */
function opening(clause: Clause): number {
  let first = 0;
  for (;;) {
    if (/^(?:conjunction|adverb|time|comma)$/.test(kindAt(clause, first))) first++;
    // "Al final, añadió que"
    else if (kindAt(clause, first) === 'preposition' && kindAt(clause, first + 1) === 'noun') first += 2;
    else return first;
  }
}

/** "Se dice que", "Ha sido dicho": nobody in particular; "Consideran": several. */
const isNobodys = ({ phrases, tokens: { word } }: Clause, i: number): boolean => {
  const { from = 0, head = 0 } = phrases[i] ?? {};
  return word.slice(from, head).includes('se') || word[from - 1] === 'se' || /[mn]$/.test(word[head] ?? '');
};

const isNarrators = ({ phrases, tokens: { speech, word } }: Clause, i: number): boolean =>
  speech.firstPerson?.has(word[phrases[i]?.head ?? -1] ?? '') === true;

const isSubjectless = (clause: Clause, i: number): boolean =>
  (isSaying(clause, i) || isCallingAlone(clause, i)) && (clause.subjects[i] ?? -1) < 0;

/** "—… —se defendió—." */
const isCallingAlone = ({ phrases }: Clause, i: number): boolean =>
  phrases[i]?.cue === 'calling' &&
  phrases[i]?.form === 'finite' &&
  phrases[i - 1]?.kind === 'dash' &&
  /^(?:dash|stop)$/.test(phrases[i + 1]?.kind ?? 'stop');

const isSaying = ({ phrases }: Clause, i: number): boolean =>
  phrases[i]?.cue === 'saying' && phrases[i]?.form === 'finite' && !phrases[i]?.passive;

/** Who acts in a sentence: the main clause's subject, or somebody whom its first words call. */
function subjectOf(clause: Clause): number {
  const told = speakerAt(clause, 0);
  if (told >= 0) return told;
  const main = mainClause(clause, clause.phrases.length);
  if (main) return main.subject;
  const first = clause.phrases[0];
  // "Autodidata, aprendeu …"
  const isAside =
    first &&
    first.to === first.from + 1 &&
    kindAt(clause, 1) === 'comma' &&
    clause.tokens.speech.lexicon.get(clause.tokens.word[first.head] ?? '') === undefined;
  return first?.kind === 'noun' &&
    !isAside &&
    kindAt(clause, 1) !== 'colon' &&
    (speaksItself(clause, first) || isKind(clause, first))
    ? 0
    : -1;
}
