import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { figures } from '../../../src/annotate/figures/index.ts';
import { slice } from '../../../src/text/span.ts';
import { SPELL } from './spell.ts';

type Language = keyof typeof SPELL;

const read = (text: string, language: string): (readonly [number, string])[] =>
  figures(toDocument(text, language)).map(({ value, number }) => [value, slice(text, number)]);

/** As many small numbers as large ones: of whole numbers up to a billion most have nine digits. */
const whole = fc
  .integer({ min: 0, max: 12 })
  .chain((power) => fc.integer({ min: 2, max: Math.max(3, 10 ** power) }));

const SENTENCES: Readonly<Record<Language, (number: string) => string>> = {
  en: (number) => `They counted ${number} apples there.`,
  es: (number) => `Ayer contaron ${number} manzanas allí.`,
  fr: (number) => `Ils ont compté ${number} pommes hier.`,
  de: (number) => `Sie zählten dort ${number} Äpfel.`,
  pt: (number) => `Eles contaram ${number} maçãs ontem.`,
  it: (number) => `Hanno contato ${number} mele ieri.`,
  nl: (number) => `Zij telden daar ${number} appels.`,
};
const LANGUAGES = Object.keys(SPELL) as Language[];

describe.each(LANGUAGES)('in %s', (language) => {
  it('every number up to a trillion reads back from its words', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const words = SPELL[language](value);
        expect(read(SENTENCES[language](words), language)).toEqual([[value, words]]);
      }),
      { numRuns: 500 },
    );
  });

  it('every number up to two thousand does', () => {
    for (let value = 2; value <= 2000; value++) {
      const words = SPELL[language](value);
      expect(read(SENTENCES[language](words), language)).toEqual([[value, words]]);
    }
  });

  it('a number reads back from its digits, as the language groups them', () => {
    const typed = fc
      .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }))
      .map(([units, hundredths]) => Number(`${units}.${String(hundredths).padStart(2, '0')}`));
    fc.assert(
      fc.property(typed, (value) => {
        const digits = value.toLocaleString(language, { useGrouping: 'always' } as Intl.NumberFormatOptions);
        expect(read(SENTENCES[language](digits), language)).toEqual([[value, digits]]);
      }),
      { numRuns: 300 },
    );
  });
});
