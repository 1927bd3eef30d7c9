import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelling } from '../../src/search/shelf/spelling.ts';

/** Letters wrong, left out, put in, or changed with their neighbour, by the definition. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const steps = [
    distance(one.slice(0, -1), other) + 1,
    distance(one, other.slice(0, -1)) + 1,
    distance(one.slice(0, -1), other.slice(0, -1)) + same,
  ];
  const isSwap = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(...steps, ...(isSwap ? [distance(one.slice(0, -2), other.slice(0, -2)) + 1] : []));
}

const word = fc.stringMatching(/^[abñz]{1,5}$/);

describe('spelling', () => {
  it('finds exactly the words within so many wrong letters', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 20 }),
        word,
        fc.integer({ min: 0, max: 2 }),
        (forms, form, typos) => {
          const near = spelling(forms)
            .near(form, typos)
            .sort((a, b) => a.place - b.place);
          const expected = forms.flatMap((other, place) => {
            const wrong = distance(form, other);
            return wrong <= typos ? [{ place, typos: wrong }] : [];
          });
          expect(near).toEqual(expected);
        },
      ),
    );
  });

  it('finds exactly the words with a beginning, in order of the alphabet', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (forms, beginning) => {
        const found = spelling(forms)
          .beginningWith(beginning, 100)
          .map((place) => forms[place]);
        expect(found).toEqual(forms.filter((form) => form.startsWith(beginning)).sort());
      }),
    );
  });
});
