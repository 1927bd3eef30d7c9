import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, obstacle } from '../../../src/answer/figure/comparison.ts';
import { type ComparedFigure, readingOf } from '../../../src/answer/figure/reading.ts';
import { areTied, isSameThing, isSurely } from '../../../src/answer/figure/same-thing.ts';
import { thingOf } from '../../../src/answer/figure/thing.ts';
import { excerpt, passageAt } from '../../../src/corpus/excerpt.ts';
import { libraryOf } from '../../support/library.ts';

const SENTENCES = [
  'The fire in Norvik killed 42 people.',
  'The fire in Norvik could kill about 60 people.',
  'At least 45 people were killed by the fire in Sund.',
  'In 2019 a fire in Norvik killed 12 people and hurt 30 others.',
  'A third of the people in Norvik fled.',
  'Some 33 percent of the people fled from Norvik.',
  'It cost the town of Norvik $5 million.',
  'The town of Norvik paid 6 million euros for it.',
  'The fire kills two people a year.',
];

/** Every figure of these sentences, as it is compared. */
const { entries } = await libraryOf(Object.fromEntries(SENTENCES.map((text, at) => [`${at}.md`, text])));
const FIGURES = entries.flatMap(({ figures }) => figures);
const READINGS: readonly ComparedFigure[] = FIGURES.flatMap(({ shelved, figure, sentence }) => {
  const { source } = shelved;
  const [thing, passage] = [thingOf(source, figure), passageAt(source, figure.span.start)];
  if (!thing || !passage) return [];
  return readingOf(
    { shelved, figure, passage, excerpt: excerpt(source, sentence), score: 1, highlights: [figure.span] },
    thing,
  );
});

describe('whether two figures are of one thing, tied, alike or kept apart', () => {
  it('does not hang on which of them is asked first', () => {
    expect(READINGS.length).toBeGreaterThan(SENTENCES.length - 1);
    const reading = fc.constantFrom(...READINGS);
    fc.assert(
      fc.property(reading, reading, fc.boolean(), (a, b, rare) => {
        const isRare = (): boolean => rare;
        expect(isSameThing(a, b)).toBe(isSameThing(b, a));
        expect(areTied(a, b, isRare)).toBe(areTied(b, a, isRare));
        expect(isSurely(a, b, isRare)).toBe(isSurely(b, a, isRare));
        expect(agree(a, b)).toBe(agree(b, a));
        expect(obstacle(a, b)).toEqual(obstacle(b, a));
        expect(obstacle(a, a)).toEqual(a.period.kind === 'unclear' ? expect.anything() : undefined);
      }),
    );
  });
});
