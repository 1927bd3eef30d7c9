import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import type { Narrative } from '../../grammar/index.ts';
import type { Tokens } from '../../words/index.ts';
import type { Attribution, Mention } from '../types.ts';
import { isFull, isPresented } from './presented.ts';
import { isQuestion, lengthOf, type Turn } from './turns.ts';
import { isNarrator, titleGender } from './voice.ts';

/** Whether the people of a text take turns: one answers the other, paragraph by paragraph. */
export type Talk = 'dialogue' | 'perhaps' | 'reports';

/** Words in marks of at most so many characters, alone in a paragraph, are seldom a report's. */
const SHORT = 45;

/**
 * How a text's people talk. They take turns where neighbouring paragraphs change the speaker, where one answers
 * ("retorted"), where a question stands right before another's words, where somebody acts behind words that open a
 * paragraph, words call a hearer ("sir"), or short words stand alone, above all in a row; somebody is reported at length
 * where the same one is named in paragraph after paragraph.
 */
export function talkOf(narrative: Narrative, turns: readonly Turn[]): Talk {
  const counts = {
    changes: 0,
    repeats: 0,
    converses: 0,
    questions: 0,
    short: 0,
    beats: 0,
    leads: 0,
    runs: 0,
    calls: 0,
  };
  let run = 0;
  let teller: Attribution | undefined;
  turns.forEach((turn, i) => {
    const before = turns[i - 1];
    const { told, opens, quotes } = turn;
    const brief = lengthOf(narrative, quotes[0].quote) <= SHORT;
    const fits = opens && brief;
    if (fits && !told) counts.short++;
    const joins = turn.gap === 0 ? run : 0;
    // A tag may begin a run: “…,” said Tom. ¶ “…” ¶ “…”
    const tagged = told !== undefined && (joins > 0 || isPresented(narrative, told.mention));
    const alone = opens && !tagged && turn.to - turn.from === 1;
    // Words of some length among short ones go on with a run.
    run = alone && brief ? joins + 1 : alone && lengthOf(narrative, quotes[0].quote) <= LONG ? joins : 0;
    if (run === RUN) counts.runs++;
    if (narrative.tokens.speech.story.hearer.test(wordsOf(narrative, turn))) counts.calls++;
    if (!told && opens && turn.to - turn.from > 1) counts.beats++;
    // The sheriff took his time. “You Pike?” ¶ “Might be.”
    if (!told && !opens && brief && (turn.gap === 0 || turns[i + 1]?.gap === 0)) counts.leads++;
    if (told && opens && isConversing(narrative, told)) counts.converses++;
    if (turn.gap > 0 || !opens) teller = undefined;
    if (before && turn.gap === 0 && opens) {
      if (isQuestion(narrative, before)) counts.questions++;
      const compared = teller && told ? comparePeople(narrative, teller, told) : undefined;
      // Two people with full names may as well be asked one by one.
      const listed = teller && told && isFull(narrative, teller.mention) && isFull(narrative, told.mention);
      if (compared === 'other' && !listed) counts.changes++;
      if (compared === 'same' && before.told) counts.repeats++;
    }
    teller = told ?? teller;
  });
  const { changes, repeats, converses, questions, short, runs, calls } = counts;
  // One alone may be a report's.
  const beats = counts.beats + (counts.leads > 1 ? counts.leads : 0);
  const asked = Math.min(questions, 2);
  const others = Math.min(converses, 2) + Math.min(beats, 2) + Math.min(calls, 2) + 2 * Math.min(runs, 1);
  // Where one turn in three is short and without a tag, nobody is reported.
  const clipped = short >= CLIPPED && 3 * short >= turns.length ? 2 : 0;
  const signs = changes + others + clipped - 2 * repeats;
  // A report, too, may let one ask, or go on in a paragraph of few words.
  const score = signs + asked + (signs > 0 || asked > 1 ? Math.min(short, 2) : 0);
  // In a long text a few signs are chance.
  const all = changes + converses + questions + beats + short - 2 * repeats;
  if (OFTEN * all < turns.length) return 'reports';
  return score >= 3 ? 'dialogue' : score === 2 ? 'perhaps' : 'reports';
}

/** In characters: longer words in a paragraph are as often a report's. */
const LONG = 120;

/** Short turns without a tag, where they tell by their share. */
const CLIPPED = 3;

/** So many short words in a row, each alone in its paragraph, are hardly one's. */
const RUN = 3;

function wordsOf({ document, quotes: marks }: Narrative, { quotes: [{ quote }] }: Turn): string {
  const { start, end } = nth(marks, quote).content;
  return document.text.slice(start, Math.min(end, start + LONGEST));
}
/** In characters: more of a turn is not looked through. */
const LONGEST = 400;

/** One sign in so many turns, at least. */
const OFTEN = 4;

const isConversing = ({ tokens }: Narrative, { cue, mention }: Attribution): boolean =>
  tokens.speech.converses.has(tokens.word[cue] ?? '') || isNarrator(tokens, mention.head);

/** Whether two mentions can be told to be of one person or of two, by their words alone. */
export function comparePeople(
  { tokens }: Narrative,
  one: Attribution,
  other: Attribution,
): 'same' | 'other' | undefined {
  const [a, b] = [one.mention, other.mention];
  const [first, second] = [kindOf(tokens, a), kindOf(tokens, b)];
  // "Mr. Prynne" and "Mrs. Prynne"
  if (first.isName && second.isName && first.gender + second.gender === (Word.male | Word.female))
    return 'other';
  if (tokens.word[a.head] === tokens.word[b.head]) return 'same';
  // Two names, or a narrator and another.
  if (first.isName === second.isName || first.isNarrator !== second.isNarrator) return 'other';
  return first.gender !== 0 && second.gender !== 0 && first.gender !== second.gender ? 'other' : undefined;
}

function kindOf({ word, bits, speech }: Tokens, { from, to, head }: Mention) {
  const called = speech.pronouns.get(word[head] ?? '');
  const gendered: number | undefined = called
    ? Word[called]
    : speech.story.anyone.has(word[head] ?? '')
      ? 0
      : undefined;
  const self = isNarrator({ word, speech }, head);
  let gender = gendered ?? 0;
  for (let i = from; i < to; i++)
    gender ||= titleGender(word[i] ?? '') || (bits[i] ?? 0) & (Word.male | Word.female);
  return { isName: gendered === undefined && !self, isNarrator: self, gender };
}
