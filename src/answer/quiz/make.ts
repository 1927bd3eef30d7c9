import type { Library } from '../../library/index.ts';
import type { SourceEntries } from '../../search/index.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { realOrAltered } from './altered.ts';
import { fillTheGap } from './gap.ts';
import { type Lots, lots } from './lots.ts';
import { type QuizMaterial, type Sentence, sentencesIn } from './material.ts';
import { whichNumber } from './number.ts';
import { datedSentences, inWhatOrder } from './order.ts';
import type { Difficulty, Quiz, QuizChoice, QuizKind, QuizQuestion } from './types.ts';
import { whichSource } from './which-source.ts';
import { quotable, whoSaidIt } from './who.ts';

export interface QuizOptions {
  readonly kinds: readonly QuizKind[];
  readonly number: number;
  readonly difficulty: Difficulty;
  readonly seed: string;
  /** The places that the questions are to be about, by the short name of their source; everything where left out. */
  readonly within?: ReadonlyMap<string, readonly Span[]> | undefined;
}

/** Wrong answers are taken from so many sources; a shelf may have thousands. */
const MOST_POOL = 40;
/** So many sources are looked into for a quiz. */
const MOST_SOURCES = 1000;
/** So many places are tried for a kind before it is given up. */
const MOST_TRIES = 300;

/**
 * A quiz from what stands on a shelf, by rules: each question has one right choice, which an excerpt proves; one that
 * could have two is not asked. The kinds take turns.
 * @returns nothing where not one question can be made
 */
export function makeQuiz(library: Library, options: QuizOptions): Quiz | undefined {
  const chance = lots(options.seed);
  const material = materialOf(library, chance, options);
  const sources = chance
    .shuffled(library.entries.filter(({ shelved }) => !options.within || options.within.has(shelved.ref)))
    .slice(0, MOST_SOURCES);
  const makers = chance
    .shuffled(options.kinds)
    .map((kind) => ({ kind, next: tries(chance, sources, candidatesOf(kind, material)) }));
  const questions: QuizQuestion[] = [];
  let open = [...makers];
  while (open.length > 0 && questions.length < options.number)
    for (const maker of open) {
      if (questions.length === options.number) break;
      const question = nextOf(maker.next, questions);
      if (question) questions.push(question);
      else open = open.filter((one) => one !== maker);
    }
  const [first, ...others] = questions;
  return first && { questions: [first, ...others], wanted: options.number };
}

function materialOf(library: Library, chance: Lots, { difficulty, within }: QuizOptions): QuizMaterial {
  const known = new Map<SourceEntries, readonly Sentence[]>();
  return {
    library,
    lots: chance,
    difficulty,
    pool:
      library.entries.length <= MOST_POOL
        ? library.entries
        : chance.shuffled(library.entries).slice(0, MOST_POOL),
    sentencesOf(entries) {
      const wanted = within?.get(entries.shelved.ref);
      const found =
        known.get(entries) ??
        sentencesIn(entries, wanted && ((span) => wanted.some((one) => contains(one, span))));
      known.set(entries, found);
      return found;
    },
  };
}

type Try = () => QuizQuestion | undefined;

/** What may become a question of a kind, of one source. */
function candidatesOf(kind: QuizKind, material: QuizMaterial): (entries: SourceEntries) => Try[] {
  const { sentencesOf } = material;
  const each =
    (make: (material: QuizMaterial, sentence: Sentence) => QuizQuestion | undefined) =>
    (entries: SourceEntries): Try[] =>
      sentencesOf(entries).map((sentence) => () => make(material, sentence));
  switch (kind) {
    case 'who':
      return (entries) => {
        const sentences = sentencesOf(entries);
        return quotable(entries)
          .filter(({ quotation }) => sentences.some(({ span }) => overlaps(span, quotation.content)))
          .map((entry) => () => whoSaidIt(material, entry));
      };
    case 'gap':
      return each(fillTheGap);
    case 'number':
      return each(whichNumber);
    case 'altered':
      return each(realOrAltered);
    case 'source':
      return each(whichSource);
    case 'order': {
      const dated = material.pool.flatMap((entries) => datedSentences(sentencesOf(entries)));
      return (entries) =>
        datedSentences(sentencesOf(entries)).map((one) => () => inWhatOrder(material, dated, one));
    }
  }
}

/** Places of all sources, one after the other and none twice: a source is only looked into when its turn has come. */
function* tries(
  chance: Lots,
  sources: readonly SourceEntries[],
  candidates: (entries: SourceEntries) => Try[],
): Generator<Try> {
  let left = sources.map((entries) => ({ entries, of: undefined as Try[] | undefined }));
  for (let tried = 0; tried < MOST_TRIES && left.length > 0; ) {
    for (const source of left) {
      source.of ??= chance.shuffled(candidates(source.entries));
      const next = source.of.pop();
      if (!next) continue;
      tried++;
      yield next;
    }
    left = left.filter(({ of }) => of === undefined || of.length > 0);
  }
}

/** The next question that asks something else than those before. */
function nextOf(next: Generator<Try>, before: readonly QuizQuestion[]): QuizQuestion | undefined {
  for (let made = next.next(); !made.done; made = next.next()) {
    const question = made.value();
    if (question && !before.some((other) => asksTheSame(question, other))) return question;
  }
  return undefined;
}

/** Whether two questions are about the same words, have the same answer to the same kind, or one gives the other away. */
export function asksTheSame(one: QuizQuestion, other: QuizQuestion): boolean {
  const shared = placesOf(one).some((a) =>
    placesOf(other).some((b) => a.source === b.source && overlaps(a, b)),
  );
  if (shared) return true;
  const [a, b] = [keyText(one), keyText(other)];
  return one.kind === other.kind && a !== undefined && a === b && one.kind !== 'who' && one.kind !== 'source';
}

const placesOf = ({ proof }: QuizQuestion) => proof.map(({ excerpt }) => excerpt);

function keyText({ choices, key }: QuizQuestion): string | undefined {
  const right: QuizChoice | undefined = choices[key];
  return right?.kind === 'words' ? right.words.text.toLowerCase() : undefined;
}
