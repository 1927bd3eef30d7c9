import { Word } from '../../../languages/index.ts';
import type { Mention } from '../attribution/index.ts';
import type { Clause, Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { earlierOf, holderOf } from './descriptions.ts';
import { clauseOf, type Discourse, isDefinite, UNKNOWN, type Who, wholeDescription } from './discourse.ts';
import { lastBody } from './salience.ts';

/**
 * "Lusomar left. It called …", "The jury rose. It said …": the only body that acted in the sentence before, named or not,
 * where no paper may be meant.
 */
export function ofIt(discourse: Discourse, mention: Mention): Who {
  const before = mention.frame > 0 ? clauseOf(discourse, mention.frame - 1) : undefined;
  const paper = before?.phrases.find((phrase) => phrase.kind === 'noun' && isWritten(before, phrase.head));
  const isOfBody = before?.phrases.some(({ kind, head }) => kind === 'noun' && isBody(before, head));
  if (paper && !isOfBody) return { kind: 'described', from: paper.from, to: paper.to };
  const subject = before && subjectOf(before);
  const isOther = before?.phrases.some(
    (phrase) =>
      phrase !== subject && phrase.kind === 'noun' && isThing(before, phrase.head) && !isIn(before, phrase),
  );
  if (isOther) return UNKNOWN;
  const entity = lastBody(discourse, mention, 1);
  if (entity) return { kind: 'entity', entity };
  return before && subject ? actor(discourse, before, subject, mention.frame - 1) : UNKNOWN;
}

const isIn = ({ tokens }: Clause, { from }: Phrase): boolean =>
  tokens.speech.clauses.sites.has(tokens.word[from - 1] ?? '');

/** Who acts in the first main clause, where nothing hangs it on another. */
function subjectOf({ phrases, subjects }: Clause): Phrase | undefined {
  const verb = phrases.findIndex(({ form }) => form === 'finite');
  const at = subjects[verb] ?? -1;
  return phrases[at]?.kind === 'noun' &&
    at < verb &&
    !/^(?:subordinator|relative)$/.test(phrases[at - 1]?.kind ?? '')
    ? phrases[at]
    : undefined;
}

/** The body that a subject calls. */
function actor(discourse: Discourse, clause: Clause, { from, to, head }: Phrase, frame: number): Who {
  const { speech, word } = clause.tokens;
  const one = word[head] ?? '';
  if (speech.callsSeveral(one)) return UNKNOWN;
  if (clause.tags[head - clause.from] === Tag.name) {
    const use = discourse.useAt.get(head);
    const entity = use && discourse.of.get(use);
    const may =
      entity && entity.sort !== 'person' && entity.sort !== 'place' && use.words.length < MOST_WORDS;
    // "Reed wrote to the ministry"
    const alone = clause.phrases.every(
      (phrase) => phrase.from === from || phrase.kind !== 'noun' || !isBody(clause, phrase.head),
    );
    return may && alone && !hasGiven(clause, from, to) ? { kind: 'entity', entity } : UNKNOWN;
  }
  if (clause.tags[head - clause.from] !== Tag.noun || !isBody(clause, head)) return UNKNOWN;
  const mention = { frame, from, to, head };
  const holder = holderOf(discourse, mention);
  if (holder) return { kind: 'entity', entity: holder };
  const earlier = isDefinite(discourse, mention) ? earlierOf(discourse, mention) : undefined;
  return { kind: 'described', ...(earlier ?? wholeDescription(discourse, mention)) };
}

const isBody = ({ tokens: { bits, speech, word } }: Clause, head: number): boolean =>
  ((bits[head] ?? 0) & Word.body) !== 0 || speech.collectives.has(word[head] ?? '');

/** "found [a card]": what has words of its own. */
const isWritten = ({ tags, from, tokens }: Clause, head: number): boolean =>
  tags[head - from] === Tag.noun && tokens.speech.writings.has(tokens.word[head] ?? '');

/** Longer names are headings. */
const MOST_WORDS = 5;

const hasGiven = ({ tokens }: Clause, from: number, to: number): boolean =>
  tokens.bits.slice(from, to).some((bits) => bits & (Word.male | Word.female | Word.title));

/** Whether a word calls what may speak and is no body of people: "report". */
const isThing = ({ tags, from, tokens }: Clause, head: number): boolean =>
  tags[head - from] === Tag.noun &&
  ((tokens.bits[head] ?? 0) & Word.body) !== 0 &&
  !tokens.speech.collectives.has(tokens.word[head] ?? '');
