import { Word } from '../../../languages/index.ts';
import { type Frame, type Narrative, type Phrase, speaksItself } from '../grammar/index.ts';
import type { Marked } from '../marks/index.ts';
import type { Tokens } from '../words/index.ts';
import { cueAt, hasHearer, isNamed, isSaid, kindAt, mention, wordAt } from './rules/site.ts';
import type { Attribution, Mention, Site, Verdict } from './types.ts';

/** Whether the people of a text take turns: one answers the other, paragraph by paragraph. */
export type Talk = 'dialogue' | 'perhaps' | 'reports';

/**
 * How a text's people talk, by the pairs of neighbouring paragraphs that both open with speech and both tell who
 * speaks: where the speaker changes, they take turns; where he stays, somebody is reported at length.
 */
export function talkOf(narrative: Narrative, found: readonly Verdict[]): Talk {
  let changes = 0;
  let repeats = 0;
  let converses = 0;
  let previous: { readonly paragraph: number; readonly by: Attribution } | undefined;
  for (const frame of narrative.frames) {
    if (kindAt(frame.clause, 0) !== 'quote') continue;
    const by = frame.quotes.map((quote) => found[quote]).find(isSaid);
    if (!by || previous?.paragraph === frame.paragraph) continue;
    const cue = narrative.tokens.word[by.cue] ?? '';
    if (narrative.tokens.speech.converses.has(cue) || narrative.tokens.word[by.mention.head] === 'i')
      converses++;
    const compared =
      previous?.paragraph === frame.paragraph - 1 ? compare(narrative, previous.by, by) : undefined;
    if (compared === 'other') changes++;
    if (compared === 'same') repeats++;
    previous = { paragraph: frame.paragraph, by };
  }
  const score = changes + Math.min(converses, 2) - 2 * repeats;
  return score >= 2 ? 'dialogue' : score === 1 ? 'perhaps' : 'reports';
}

/** Whether two mentions can be told to be of one person or of two, by their words alone. */
function compare({ tokens }: Narrative, one: Attribution, other: Attribution): 'same' | 'other' | undefined {
  const [a, b] = [one.mention, other.mention];
  if (tokens.word[a.head] === tokens.word[b.head]) return 'same';
  const [first, second] = [kindOf(tokens, a), kindOf(tokens, b)];
  // Two names, or a narrator and another.
  if (first.isName === second.isName || first.isNarrator !== second.isNarrator) return 'other';
  return first.gender !== 0 && second.gender !== 0 && first.gender !== second.gender ? 'other' : undefined;
}

function kindOf({ word, bits }: Tokens, { from, to, head }: Mention) {
  const gendered = PRONOUNS.get(word[head] as string);
  const isNarrator = /^(?:i|we)$/.test(word[head] as string);
  let gender = gendered ?? 0;
  for (let i = from; i < to; i++) gender ||= (bits[i] as number) & (Word.male | Word.female);
  return { isName: gendered === undefined && !isNarrator, isNarrator, gender };
}

const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['he', Word.male],
  ['she', Word.female],
  ['they', 0],
  ['one', 0],
]);

/** The paragraphs before the one of a quotation that stands alone in it, or in front of a sentence of the narrator's. */
export interface Floor {
  readonly talk: Talk;
  /** Who spoke last in the paragraph before, and in the one before that: `undefined` where nobody is known. */
  readonly last: Attribution | undefined;
  readonly before: Attribution | undefined;
}

/**
 * Who speaks in a paragraph that opens with words in marks which nothing attributes, behind a paragraph with speech.
 * In printed dialogue it is hardly ever who spoke last, and where speech stands two paragraphs back it is who spoke
 * there.
 * @returns `same`: who spoke last goes on; `nobody`: it does not tell
 */
export function nextTurn(site: Site, { talk, last, before }: Floor): Attribution | 'nobody' | 'same' {
  const { narrative, marked } = site;
  const quote = narrative.quotes[site.quote - 1];
  if (!quote || quote.paragraph !== marked.paragraph - 1 || !quote.closed) return 'same';
  const asked = isQuestion(narrative, quote);
  const asks = narrative.tokens.speech.asks.has(narrative.tokens.word[last?.cue ?? -1] ?? '');
  if (talk === 'reports' && !(asked && asks)) return 'same';
  const hearer = asked && last ? hearerOf(narrative, last) : undefined;
  if (hearer) return hearer;
  if (talk !== 'dialogue') return 'nobody';
  const beat = beatOf(site);
  if (beat) return beat;
  const alternates = before && (!last || compare(narrative, before, last) !== 'same');
  return alternates ? { ...before, rule: 'turn' } : 'nobody';
}

/** “Under the stairs.” [Dora] turned the key: in dialogue, who acts behind the words speaks them. */
function beatOf({ narrative, frame, marked }: Site): Attribution | undefined {
  const next = narrative.frames[frame + 1];
  if (next?.paragraph !== marked.paragraph) return undefined;
  const { clause } = next;
  const verb = clause.phrases.findIndex(({ form }) => form === 'finite');
  const subject = clause.subjects[verb] ?? -1;
  const noun = clause.phrases[subject];
  if (subject !== 0 || noun?.kind !== 'noun' || !speaksItself(clause, noun)) return undefined;
  if (!/^(?:he|she)$/.test(wordAt(clause, 0)) && !isNamed(clause, noun)) return undefined;
  return { mention: mention({ clause, frame: frame + 1 }, 0), cue: -1, rule: 'beat' };
}

/** Whether the words ask something. */
const isQuestion = ({ document }: Narrative, { content }: Marked): boolean =>
  /\?[!?’'”"]*$/.test(document.text.slice(Math.max(content.start, content.end - 4), content.end));

/** “Is it safe?” I asked [Hale]. */
function hearerOf(narrative: Narrative, { mention: { frame }, cue }: Attribution): Attribution | undefined {
  const { clause } = narrative.frames[frame] as Frame;
  const verb = clause.phrases.findIndex(({ head }) => head === cue);
  if (verb < 0 || !hasHearer(clause, verb)) return undefined;
  const subject = clause.subjects[verb] as number;
  const noun = Math.max(verb, subject) + 1;
  if (
    kindAt(clause, noun) !== 'noun' ||
    cueAt(clause, noun + 1) ||
    !speaksItself(clause, clause.phrases[noun] as Phrase)
  )
    return undefined;
  return { mention: mention({ clause, frame }, noun), cue, rule: 'reply' };
}
