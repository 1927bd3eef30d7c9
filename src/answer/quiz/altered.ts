import { excerpt } from '../../corpus/excerpt.ts';
import { check } from '../verify/check.ts';
import { denied } from './denied.ts';
import { otherNames } from './gap.ts';
import { figuresWithin, findAt, type QuizMaterial, type Sentence } from './material.ts';
import { namesInSentence } from './names.ts';
import { isTelling, otherNumbers } from './number.ts';
import type { Altered, QuizQuestion } from './types.ts';
import { asked } from './wrong.ts';

/**
 * Which of two wordings is the source's? In the other a number, a name or a negation is changed, and the check of
 * `/verify` says so of both.
 */
export function realOrAltered(material: QuizMaterial, sentence: Sentence): QuizQuestion | undefined {
  const { shelved } = sentence.entries;
  const real = excerpt(shelved.source, sentence.span);
  for (const make of material.lots.shuffled([byNumber, byName, denied])) {
    const altered = make(material, sentence);
    if (!altered || !isKnownAsAltered(material, altered)) continue;
    return asked(
      material,
      'altered',
      [],
      { kind: 'words', words: real },
      [{ kind: 'altered', altered }],
      [findAt(shelved, sentence.span, [altered.was])],
    );
  }
  return undefined;
}

/** The words of an altered quotation, to be compared: what is shown is made of its slices. */
export function alteredText({ whole, was, becomes }: Altered): string {
  const { text } = whole.source;
  const put = becomes ? `${was.start === was.end ? ' ' : ''}${becomes.text}` : '';
  return `${text.slice(whole.start, was.start)}${put}${text.slice(was.end, whole.end)}`;
}

function isKnownAsAltered({ library }: QuizMaterial, altered: Altered): boolean {
  const real = check(library, altered.whole.text);
  const other = check(library, alteredText(altered));
  return (
    real?.verdict === 'verbatim' &&
    other?.verdict === 'altered' &&
    other.finds.every(({ shelved }) => shelved.source === altered.whole.source)
  );
}

function byNumber(material: QuizMaterial, { entries, span }: Sentence): Altered | undefined {
  const { source } = entries.shelved;
  const [figure] = material.lots.shuffled(figuresWithin(entries, span).filter((one) => isTelling(one)));
  const others = figure && otherNumbers(material, { figure, written: excerpt(source, figure.number) });
  const becomes = others?.[0];
  return figure && becomes && { whole: excerpt(source, span), was: figure.number, becomes };
}

function byName(material: QuizMaterial, { entries, span }: Sentence): Altered | undefined {
  const [right] = material.lots.shuffled(namesInSentence(entries, span));
  const becomes = right && otherNames(material, right, span)?.[0];
  return right && becomes && { whole: excerpt(entries.shelved.source, span), was: right.name, becomes };
}
