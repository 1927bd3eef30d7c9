import { languageOf } from '../../languages/index.ts';
import { agree, differ } from './comparison.ts';
import { moveAlike } from './movement.ts';
import type { ComparedFigure } from './reading.ts';

/** So much of the telling words of the shorter statement must stand in the other; where no noun is counted, of both. */
const LEAST_SHARED = { words: 2, ofShorter: 0.5, ofBoth: 0.75 };

/**
 * Whether two figures look like figures of one thing: they have the same noun phrase, the same is said of them next to
 * the number and in the same mood, and half of what one says otherwise stands in the other.
 */
export function isSameThing(a: ComparedFigure, b: ComparedFigure): boolean {
  if (a.noun !== b.noun || a.mood !== b.mood || languageFor(a) !== languageFor(b)) return false;
  if (!moveAlike(a.movement, b.movement)) return false;
  if (a.noun === '' && a.measure !== b.measure) return false;
  const shared = [...a.statement].filter((stem) => b.statement.has(stem)).length;
  const [shorter, both] = [
    Math.min(a.statement.size, b.statement.size),
    a.statement.size + b.statement.size - shared,
  ];
  const isEnough =
    a.noun === '' ? shared >= LEAST_SHARED.ofBoth * both : shared >= LEAST_SHARED.ofShorter * shorter;
  return shared >= LEAST_SHARED.words && isEnough && isSaidOf(a, b);
}

const languageFor = ({ find }: ComparedFigure) => languageOf(find.excerpt.source.language);

/** Whether the same is said of both: next to each number, or next to one and in the clause of the other, both ways. */
function isSaidOf(a: ComparedFigure, b: ComparedFigure): boolean {
  const { relatives } = languageFor(a);
  const holds = (words: ReadonlySet<string>, stem: string): boolean =>
    words.has(stem) || relatives(stem).some((relative) => words.has(relative));
  const some = (near: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
    [...near].some((stem) => holds(words, stem));
  return some(a.near, b.near) || some(b.near, a.near) || (some(a.near, b.clause) && some(b.near, a.clause));
}

/** Whether few passages of the shelf hold a stem, so that two which do are likely about one thing. */
export type IsRare = (stem: string) => boolean;

/**
 * Whether two figures that look so are tied by more than common words: both statements have a name in common; or they
 * lean on no other sentence, a rare word is common to them, and so is a name to their passages, where these
 * have names.
 */
export function areTied(a: ComparedFigure, b: ComparedFigure, isRare: IsRare): boolean {
  if (common(a.names, b.names).length > 0) return true;
  const hasNames = a.passageNames.size + b.passageNames.size > 0;
  return (!hasNames || common(a.passageNames, b.passageNames).length > 0) && haveRareWord(a, b, isRare);
}

/** Whether two figures of different places are tied so: their names are not expected to be the same. */
export const haveRareWord = (a: ComparedFigure, b: ComparedFigure, isRare: IsRare): boolean =>
  !a.leans && !b.leans && common(a.statement, b.statement).some(isRare);

/**
 * Whether two figures without an obstacle are surely of one thing, so that agreeing or differing may be said of them.
 * Values that agree are evidence themselves unless they are small or round; values that differ must be said with
 * the same names, since another name is another thing.
 */
export function isSurely(a: ComparedFigure, b: ComparedFigure, isRare: IsRare): boolean {
  if (!moveAlike(a.movement, b.movement)) return false;
  if (agree(a, b)) return (isTelling(a) && isTelling(b)) || areTied(a, b, isRare);
  const isAlsoSaid = saysBeside(a, b) || saysBeside(b, a);
  return (
    differ(a, b) &&
    a.marks === b.marks &&
    !isAlsoSaid &&
    haveSameNames(a, b) &&
    !haveOtherSubjects(a, b) &&
    areTied(a, b, isRare)
  );
}

/** Whether a statement gives the other value too, of another time or thing: "2.1 million, up from 1.7 million". */
const saysBeside = ({ beside }: ComparedFigure, { range: { low, high } }: ComparedFigure): boolean =>
  beside.some((value) => low <= value && value <= high);

/** Whether each statement begins with a thing that the other does not have: "the hospital", "the clinic". */
export function haveOtherSubjects(a: ComparedFigure, b: ComparedFigure): boolean {
  const { relatives } = languageFor(a);
  const isIn = (stem: string, { statement }: ComparedFigure): boolean =>
    statement.has(stem) || relatives(stem).some((relative) => statement.has(relative));
  const hasOwn = (one: ComparedFigure, other: ComparedFigure): boolean =>
    [...one.subjects].some((stem) => !isIn(stem, other));
  return hasOwn(a, b) && hasOwn(b, a);
}

export const haveSameNames = ({ names: a }: ComparedFigure, { names: b }: ComparedFigure): boolean =>
  a.size === b.size && common(a, b).length === a.size;

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((one) => b.has(one));

/** Below this many, two things are often as many. */
const LEAST_TELLING = 20;

/** A value of two digits or more, closing zeros left out: that two things have it in common is no accident. */
const isTelling = ({ value }: ComparedFigure): boolean =>
  Math.abs(value) >= LEAST_TELLING && (value.toExponential().split('e')[0] ?? '').length > 1;
