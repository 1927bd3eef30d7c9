import { nth } from '../../../../text/nth.ts';
import { Tag } from '../../words/index.ts';
import {
  antecedent,
  climb,
  isLoose,
  isNamed,
  NO_PHRASE,
  OPENS_CLAUSE,
  speaksItself,
} from '../noun-phrases.ts';
import type { CutSentence } from '../types.ts';
import { type Known, mayBeReduced, ofMain, skipLoose } from './known.ts';
import { TEMPORAL } from './non-finite.ts';

/** The phrase in front of what stands between commas or dashes: "Early, who had waited, said". */
export function beforeParenthesis(known: Known, close: number, verb: number): number {
  const { phrases } = known;
  const mark = nth(phrases, close).kind === 'dash' ? 'dash' : 'comma';
  const first = waiting(known, close, mark);
  if (first !== NO_PHRASE) return first;
  // "Gov. Ann Early (R-Ohio), said": the comma closes nothing.
  const named = skipLoose(known, close - 1);
  if (
    phrases[close - 1]?.kind === 'aside' &&
    phrases[named]?.kind === 'noun' &&
    isNamed(known, nth(phrases, named))
  ) {
    const top = climb(known, named);
    if (phrases[top - 1]?.kind !== 'preposition') return top;
  }
  let best = NO_PHRASE;
  for (let i = close - 1; i >= 0; i--) {
    const phrase = nth(phrases, i);
    if (phrase.kind === 'relative') {
      if (phrases[i + 1]?.kind === mark) return i;
      const noun = antecedent(known, i);
      if (noun !== NO_PHRASE) {
        best = climb(known, noun);
        i = best;
        continue;
      }
    }
    if (phrase.kind === 'verb' && phrase.form === 'finite' && !isReduced(known, i)) {
      const opener = openerOf(known, i, mark);
      if (opener === NO_PHRASE) break;
      i = opener;
      continue;
    }
    // "[whenever] possible,"
    if (
      phrase.kind === 'subordinator' &&
      phrases[i + 1]?.kind === 'adjective' &&
      phrases[i + 2]?.kind === mark
    )
      continue;
    if (phrase.kind === 'stop' || phrase.kind === 'colon' || phrase.kind === 'subordinator') break;
    if (mark === 'comma' && phrase.kind === 'conjunction' && phrases[i - 1]?.kind === 'comma') break;
    if (phrase.kind !== mark || phrases[i + 1]?.kind === 'conjunction') continue;
    const noun = skipLoose(known, i - 1);
    if (phrases[noun]?.kind !== 'noun') continue;
    const top = climb(known, noun);
    if (
      phrases[top - 1]?.kind === 'preposition' &&
      !OPENS_CLAUSE.has(known.tokens.word[nth(phrases, top - 1).head] ?? '')
    )
      continue;
    // "When I was nine, my teacher, Mrs. Bole, said": what the side clause in front ends in.
    if (phrases[0]?.kind === 'subordinator' && phrases[top - 1]?.form === 'finite') continue;
    // "[My Lords], the noble Baroness, Lady Finch, said"
    if (top === 0 && best !== NO_PHRASE && isAddress(known)) continue;
    best = top;
    i = top;
  }
  if (best !== NO_PHRASE) return best;
  const noun = skipLoose(known, close - 1);
  const main = ofMain(known, verb);
  if (main !== NO_PHRASE) return main;
  // A stray comma: "Sen. Reed (D-R.I.), said".
  return phrases[noun]?.kind === 'noun' && speaksItself(known, nth(phrases, noun))
    ? climb(known, noun)
    : NO_PHRASE;
}

/** "“…,” [Early], who quit because of the plan, said": the noun phrase that opens a sentence, when no verb of its own has come yet. */
function waiting(cut: CutSentence, close: number, mark: string): number {
  const { phrases } = cut;
  const kind = (i: number): string => phrases[i]?.kind ?? '';
  let first = 0;
  while (/^(?:quote|conjunction|adverb|time|aside|comma)$/.test(kind(first))) first++;
  let open = first + 1;
  while (open < close && (isLoose(phrases[open]) || hangsOn(kind(open), kind(open + 1))))
    open += isLoose(phrases[open]) ? 1 : 2;
  if (kind(first) !== 'noun' || kind(open) !== mark || open >= close) return NO_PHRASE;
  if (isTold(cut, open + 1, close)) return first;
  let leans = /^(?:gerund|participle)$/.test(phrases[open + 1]?.form ?? '');
  let clauses = 0;
  for (let i = open + 1; i < close; i++) {
    const opens = opensClause(cut, i);
    if (/^(?:stop|colon|quote)$/.test(kind(i)) || (kind(i) === mark && !leans)) return NO_PHRASE;
    if (opens) clauses++;
    leans ||= opens;
    if (phrases[i]?.form === 'finite' && (--clauses < 0 || kind(i - 1) === mark)) return NO_PHRASE;
  }
  return leans ? first : NO_PHRASE;
}

/** "Cameras[, a photographer told me,] are": between the marks stands nothing but who says all this. */
function isTold({ phrases, tags, from }: CutSentence, first: number, close: number): boolean {
  const [who, verb] = [phrases[first], phrases[first + 1]];
  const hearer = phrases.slice(first + 2, close);
  const plain = hearer.every(({ kind, head }) => kind === 'time' || tags[head - from] === Tag.pronoun);
  return who?.kind === 'noun' && verb?.cue === 'saying' && verb.form === 'finite' && !verb.passive && plain;
}

/** "who", "when", "the server [she] used" */
const opensClause = (cut: CutSentence, i: number): boolean => {
  const { kind, head } = nth(cut.phrases, i);
  if (kind === 'noun')
    return cut.phrases[i - 1]?.kind === 'noun' && cut.tags[head - cut.from] === Tag.pronoun;
  return kind === 'relative' || kind === 'subordinator' || TEMPORAL.has(cut.tokens.word[head] ?? '');
};

const hangsOn = (link: string, next: string): boolean =>
  /^(?:preposition|conjunction)$/.test(link) && next === 'noun';

/** Whether the sentence begins by calling those who hear it. */
const isAddress = ({ phrases, tokens }: CutSentence): boolean => {
  const { from, head } = nth(phrases, 0);
  return tokens.word[from] === 'my' || /^(?:speaker|chair|chairman|president)$/.test(tokens.word[head] ?? '');
};

/** What opens the side clause that a verb belongs to: ", [who] thinks they won," or ", [as] he waited,". */
function openerOf({ phrases, subjects, tokens }: Known, verb: number, mark: string): number {
  // ", when asked,"
  if (phrases[verb - 1]?.kind === 'subordinator') return verb - 1;
  const front = (subjects[verb] ?? -1) - 1;
  const opener = phrases[front];
  if (opener?.kind === 'subordinator' || (opener && TEMPORAL.has(tokens.word[opener.head] ?? '')))
    return front;
  for (let i = verb - 1; i > 0; i--) {
    const phrase = nth(phrases, i);
    if (phrase.kind === 'relative' && (subjects[verb] === i || phrases[i - 1]?.kind === mark)) return i + 1;
    if (phrase.kind === 'stop') break;
  }
  return NO_PHRASE;
}

/** A past form behind "name," is a reduced clause: "Trump, asked about the deaths, had said". */
function isReduced(cut: CutSentence, verb: number): boolean {
  const { phrases, tokens } = cut;
  if (phrases[verb - 1]?.kind === 'conjunction' && mayBeReduced(cut, nth(phrases, verb))) return true;
  if (phrases[verb - 1]?.kind === 'comma' && phrases[verb - 2]?.kind === 'noun') return true;
  // ", in a motion filed on Tuesday,"
  const held = phrases[verb - 1]?.kind === 'noun' && phrases[verb - 2]?.kind === 'preposition';
  const opens = OPENS_CLAUSE.has(tokens.word[phrases[verb - 2]?.head ?? -1] ?? '');
  return held && !opens && phrases[verb - 3]?.kind === 'comma' && mayBeReduced(cut, nth(phrases, verb));
}
