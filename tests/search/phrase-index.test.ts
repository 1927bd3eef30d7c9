import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseIndex } from '../../src/search/shelf/phrase-index.ts';
import { exactWords } from '../../src/text/exact-words.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/library.ts';

const shelfSource = (text: string, at = 0) => ({ source: sourceOf(text, `${at}.md`), hash: text });
const numbersOf = (runs: ReturnType<typeof phraseIndex>, text: string): Int32Array =>
  runs.numbers(exactWords(text).map(({ form }) => form));

describe('phrases', () => {
  const texts = ['The mill, the mill stands. The pond!', 'A pond? The MILL stands.'];
  const runs = phraseIndex(texts.map(shelfSource));
  const found = (typed: string): string[] => {
    const numbers = numbersOf(runs, typed);
    return runs.places(numbers, 99).map((place) => {
      const { source } = runs.sourceAt(place);
      return `${source}: ${slice(texts[source] ?? '', runs.span(place, place + numbers.length))}`;
    });
  };

  it('are found wherever they stand, however they are written', () => {
    expect(found('the mill stands')).toEqual(['0: the mill stands', '1: The MILL stands']);
    expect(found('pond')).toEqual(['0: pond', '1: pond']);
  });

  it('never go from one source into the next', () => {
    expect(found('the pond a pond')).toEqual([]);
  });

  it('are not found when a word of theirs nowhere stands', () => {
    expect(found('the mill sinks')).toEqual([]);
  });

  it('are all found, and no others', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (text, run) => {
          const index = phraseIndex([shelfSource(text.join(' '))]);
          const expected = text.flatMap((_, at) =>
            run.every((one, step) => text[at + step] === one) ? [at] : [],
          );
          expect(index.places(numbersOf(index, run.join(' ')), 999)).toEqual(expected);
        },
      ),
    );
  });

  it('are found in what was put beside, before or in the place of what was read before, as if all were read anew, few places at a time', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 });
    const shelf = fc.array(
      text.map((words) => words.join(' ')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(shelf, { minLength: 2, maxLength: 4 }), text, (shelves, typed) => {
        let index = phraseIndex([]);
        for (const texts of shelves) index = phraseIndex(texts.map(shelfSource), index.numbered);
        const last = (shelves.at(-1) ?? []).map(shelfSource);
        const anew = phraseIndex(last, undefined, undefined, 2);
        const [numbers, others] = [index, anew].map((one) => numbersOf(one, typed.join(' ')));
        if (!numbers || !others) throw new Error('no numbers');
        expect(index.places(numbers, 99)).toEqual(anew.places(others, 99));
        expect(index.stretches(numbers, 3)).toEqual(anew.stretches(others, 3));
        expect(Array.from(numbers, index.rarity)).toEqual(Array.from(others, anew.rarity));
      }),
    );
  });

  it('stand where their words stand, in texts of any length and behind each other', () => {
    const text = (words: number, mark: string): string =>
      Array.from({ length: words }, (_, at) => `w${at}${mark.repeat(1 + (at % 3))}`).join(' ');
    for (const lengths of [
      [1, 31, 32],
      [33, 64],
      [100, 65, 2],
    ]) {
      const texts = lengths.map((length, at) => text(length, at % 2 === 0 ? ',' : '.'));
      const before = phraseIndex(texts.slice(1).map(shelfSource));
      const index = phraseIndex(texts.map(shelfSource), before.numbered);
      for (const source of texts) {
        const [from = 0] = index.places(numbersOf(index, source), 1);
        const words = exactWords(source);
        for (const [at, { start, end }] of words.entries()) {
          expect(index.span(from + at, from + at + 1)).toEqual({ start, end });
          expect(index.span(from, from + at + 1)).toEqual({ start: words[0]?.start, end });
        }
      }
    }
  });

  it('lead to the stretch that shares most with them', () => {
    const noise = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');
    const index = phraseIndex([shelfSource(`${noise} the old harbour closes in the autumn ${noise}`)]);
    const [best] = index.stretches(numbersOf(index, 'the old pier closes in the autumn'), 3);
    expect(best).toMatchObject({ from: 400, to: 400 });
  });
});
