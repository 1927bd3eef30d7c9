import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/answer/answer.ts';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { excerptId } from '../../src/corpus/provenance.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { decodeState, encodeState, type State } from '../../src/reply/state.ts';
import { sourceOf } from '../support/library.ts';

const id = excerptId(excerpt(sourceOf('The mill burned down.'), { start: 0, end: 8 }));
const ref = fc.stringMatching(/^[\w-]{10}$/);
const count = fc.integer({ min: 1, max: 100_000 });

const states: fc.Arbitrary<State> = fc.oneof(
  fc.record({ action: fc.constantFrom('passage' as const, 'read' as const), ref, number: count }),
  fc.record({ action: fc.constantFrom('before' as const, 'original' as const), id: fc.constant(id) }),
  fc.record({ action: fc.constant('cite' as const), ref }),
  fc.record({ action: fc.constant('share' as const) }),
  fc.record({
    action: fc.constant('page' as const),
    page: count,
    list: fc.stringMatching(/^[\w-]{6}$/),
  }),
  fc.record({
    action: fc.constantFrom('askOn' as const, 'save' as const, 'follow' as const, 'export' as const),
  }),
  fc.record({ action: fc.constant('export' as const), format: fc.constantFrom(...EXPORT_FORMATS) }),
  fc.record({
    action: fc.constant('choose' as const),
    round: fc.stringMatching(/^[0-9a-z]{1,13}$/),
    question: count,
    choice: count,
    list: fc.stringMatching(/^[\w-]{6}$/),
  }),
  fc.record({
    action: fc.constant('question' as const),
    round: fc.stringMatching(/^[0-9a-z]{1,13}$/),
    question: count,
    list: fc.stringMatching(/^[\w-]{6}$/),
  }),
  fc.record({
    action: fc.constant('tally' as const),
    round: fc.stringMatching(/^[0-9a-z]{1,13}$/),
    list: fc.stringMatching(/^[\w-]{6}$/),
  }),
);
const slot = fc.nat({ max: 99 });

describe('a button’s state', () => {
  it('comes back from its custom id, within Discord’s limit', () => {
    fc.assert(
      fc.property(states, slot, (state, place) => {
        const encoded = encodeState(state, place);
        expect(encoded.length).toBeLessThanOrEqual(LIMITS.customId);
        expect(decodeState(encoded)).toEqual(state);
      }),
    );
  });

  it('has an id of its own at each place of a message', () => {
    fc.assert(
      fc.property(states, slot, slot, (state, a, b) => {
        const [one, other] = [encodeState(state, a), encodeState(state, b)];
        expect(one === other).toBe(a === b);
      }),
    );
  });

  const good = encodeState({ action: 'passage', ref: 'abcdefghij', number: 3 }, 0);
  it.each([
    ['nothing', ''],
    ['another bot’s id', 'delete-message'],
    ['another version', good.replace(/^\d+/, '0')],
    ['a place that is none', good.replace('~0~', '~x~')],
    ['an unknown action', good.replace('~p~', '~y~')],
    ['a name of every object', good.replace('~p~', '~constructor~')],
    ['a passage 0', good.replace(/3$/, '0')],
    ['a passage in words', good.replace(/3$/, 'three')],
    ['a passage beyond all bounds', good.replace(/3$/, '1e9')],
    ['a missing number', good.replace(/~3$/, '')],
    ['one part too many', `${good}~4`],
    ['a ref with a path', good.replace('abcdefghij', '../../etc/')],
    ['a ref of another length', good.replace('abcdefghij', 'abc')],
    ['a list without its digest', '2~0~n~2'],
    ['an excerpt’s id with a wrong letter', `2~0~b~${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`],
  ])('is not read from %s', (_, forged) => {
    expect(decodeState(good)).toBeDefined();
    expect(decodeState(forged)).toBeUndefined();
  });

  it('is read from any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('2', '~', 'p', 'n', '0', '1', 'a', '-', '😀', '\n') }),
        (text) => {
          const state = decodeState(text);
          if (state) expect(decodeState(encodeState(state, 0))).toEqual(state);
        },
      ),
    );
  });
});
