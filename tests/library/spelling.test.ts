import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { spelling } from '../../src/library/spelling.ts';

const word = fc.stringMatching(/^[abñz]{1,7}$/);

describe('spelling', () => {
  it('finds exactly the words within so many wrong letters', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 60 }),
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
