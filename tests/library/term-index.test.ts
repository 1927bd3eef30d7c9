import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postings, type TermIndex, termIndex } from '../../src/library/term-index.ts';

const indexOf = (documents: readonly (readonly number[])[]): TermIndex =>
  termIndex(postings(documents.length, 10, (document) => documents[document] ?? []));
const documents = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), { maxLength: 30 });
const alternative = fc.record({
  terms: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
  share: fc.constantFrom(1, 0.5),
});

describe('a term index', () => {
  it('finds exactly the documents that hold all terms of any alternative', () => {
    fc.assert(
      fc.property(documents, fc.array(alternative, { maxLength: 3 }), (all, alternatives) => {
        const expected = all.flatMap((terms, document) =>
          alternatives.some((one) => one.terms.every((term) => terms.includes(term))) ? [document] : [],
        );
        expect([...indexOf(all).matches({ alternatives }).documents]).toEqual(expected);
      }),
    );
  });

  it('gives the same hits, best first, however often it is asked', () => {
    fc.assert(
      fc.property(documents, fc.uniqueArray(fc.integer({ min: 0, max: 9 })), (all, terms) => {
        const index = indexOf(all);
        const search = () =>
          index.search(
            terms.map((term) => index.matchesTerm(term)),
            5,
          );
        const first = search();
        expect(search()).toEqual(first);
        expect(first).toEqual([...first].sort((a, b) => b.score - a.score || a.id - b.id));
        const holding = all.filter((document) => document.some((term) => terms.includes(term))).length;
        expect(first.length).toBe(Math.min(5, holding));
      }),
    );
  });

  it('weighs a rare term above a common one, and none below zero', () => {
    const index = indexOf([[1, 2], [1], [1], [1, 3]]);
    expect(index.idf(index.frequency(2))).toBeGreaterThan(index.idf(index.frequency(1)));
    expect(index.idf(4)).toBeGreaterThan(0);
  });
});
