import type { Figure } from '../../annotate/types.ts';
import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { languageOf } from '../../languages/index.ts';
import { slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { figuresWithin, findAt, type QuizMaterial, type Sentence } from './material.ts';
import type { QuizChoice, QuizQuestion } from './types.ts';
import { asked, wrongOnes } from './wrong.ts';

export interface WrittenNumber {
  readonly figure: Figure;
  readonly written: Excerpt;
}

/** Which number stands in the gap? The others are numbers of the shelf that are written like it. */
export function whichNumber(material: QuizMaterial, { entries, span }: Sentence): QuizQuestion | undefined {
  const { shelved } = entries;
  const figures = figuresWithin(entries, span);
  const [figure] = material.lots.shuffled(figures.filter((one) => isTelling(one)));
  if (!figure || figures.some((one) => one !== figure && one.value === figure.value)) return undefined;
  const written = excerpt(shelved.source, figure.number);
  if (!CLEAN.test(written.text) || standsTwice(written.text, slice(shelved.source.text, span)))
    return undefined;
  const wrong = otherNumbers(material, { figure, written });
  if (!wrong) return undefined;
  const choice = (one: Excerpt): QuizChoice => ({ kind: 'words', words: one });
  return asked(
    material,
    'number',
    [{ excerpt: excerpt(shelved.source, span), gap: figure.number }],
    choice(written),
    wrong.map(choice),
    [findAt(shelved, span, [figure.number])],
  );
}

/** A small number may be told from what is counted: "the two countries". */
const LEAST_VALUE = 4;
export const isTelling = ({ value, number }: Figure): boolean =>
  number.end > number.start && value >= LEAST_VALUE;

/** Of a share nobody would take more than all. */
const SHARE = /^\s?(?:%|per\s?cent|Prozent|por ciento|pour cent|por cento)/iu;

/** Digits or words, no sign or bracket by which it would be told. */
const CLEAN = /^[\p{L}\p{N}][\p{L}\p{N} .,’'-]*$/u;

const standsTwice = (number: string, sentence: string): boolean => sentence.split(number).length > 2;

/** Values that are nearer than this to the right one might be taken for it. */
const LEAST_RATIO = 1.1;
/** Of the same thing another source may count another number: such are not offered beside each other. */
const SAME_THING_RATIO = 2;

/** Numbers of the shelf that are written as this one is, each certainly another one. */
export function otherNumbers(material: QuizMaterial, right: WrittenNumber): Excerpt[] | undefined {
  const shape = shapeOf(right.written.text);
  const { language, text } = right.written.source;
  const isShare = SHARE.test(text.slice(right.written.end, right.written.end + 12));
  const found = material.pool
    .filter(({ shelved }) => shelved.source.language === language)
    .flatMap(({ shelved, figures }) =>
      figures.map(({ figure }) => ({ figure, written: excerpt(shelved.source, figure.number) })),
    )
    .filter(
      (one) =>
        isTelling(one.figure) &&
        startsLike(one.written.text, right.written.text) &&
        CLEAN.test(one.written.text) &&
        (!isShare || one.figure.value <= 100) &&
        shapeOf(one.written.text) === shape &&
        ratioOf(one.figure, right.figure) >=
          (!isShare && sameUnit(one, right) ? SAME_THING_RATIO : LEAST_RATIO),
    );
  return wrongOnes(
    material,
    found.map((one) => ({ item: one, nearness: -ratioOf(one.figure, right.figure) })),
    (one, other) => ratioOf(one.figure, other.figure) >= LEAST_RATIO,
  )?.map(({ written }) => written);
}

/** A capital would tell that a number opens a sentence. */
const startsLike = (one: string, other: string): boolean => /^\p{Lu}/u.test(one) === /^\p{Lu}/u.test(other);

const ratioOf = (one: Figure, other: Figure): number =>
  Math.max(one.value, other.value) / Math.max(Math.min(one.value, other.value), Number.EPSILON);

function sameUnit(one: WrittenNumber, other: WrittenNumber): boolean {
  const [a, b] = [one, other].map(({ figure, written: { source } }) => {
    const { stem } = languageOf(source.language);
    return new Set(figure.unit ? words(source.text, figure.unit).map(({ form }) => stem(form)) : []);
  });
  return [...(a ?? [])].some((stem) => b?.has(stem));
}

/** How a number is written: in words, with a magnitude, with its digits in groups. */
function shapeOf(text: string): string {
  if (!/\p{N}/u.test(text)) return /\s/.test(text.trim()) ? 'words' : 'word';
  const magnitude = /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  const digits = text.replace(/\P{N}/gu, '').length;
  const marks = /[.,]/.test(text) ? 'marked' : 'plain';
  return `${magnitude} ${marks} ${magnitude === '' && marks === 'plain' ? Math.min(digits, 3) : ''}`;
}
