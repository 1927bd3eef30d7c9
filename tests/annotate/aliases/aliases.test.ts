import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliases } from '../../../src/annotate/aliases/index.ts';
import { toDocument } from '../../../src/annotate/document.ts';
import { slice } from '../../../src/text/span.ts';

const read = (text: string): string[][] =>
  aliases(toDocument(text)).map(({ names }) => names.map((name) => slice(text, name)));

describe('names that a text introduces', () => {
  it.each([
    ['The Harbour Safety Board (HSB) met.', ['Harbour Safety Board', 'HSB']],
    ['HSB (Harbour Safety Board) met.', ['HSB', 'Harbour Safety Board']],
    ['HSB, or Harbour Safety Board, met.', ['HSB', 'Harbour Safety Board']],
    ['The Harbour Safety Board, or HSB, met.', ['Harbour Safety Board', 'HSB']],
    ['the International Union for Bees (IUB)', ['International Union for Bees', 'IUB']],
    [
      'the Centres for River Control and Prevention (CRC)',
      ['Centres for River Control and Prevention', 'CRC'],
    ],
    ['the State of Iron and Stone (SIS)', ['State of Iron and Stone', 'SIS']],
    ['the "Clean Water Rules" (CWR) apply', ['Clean Water Rules', 'CWR']],
    ['Lone Farmers’ Fund (LFF; see below)', ['Lone Farmers’ Fund', 'LFF']],
    ['the Clean Water Rules, also known as “Boil It First.”', ['Clean Water Rules', 'Boil It First']],
    ['the Clean Water Rules (CWR), dubbed “Boil It First,”', ['Clean Water Rules', 'CWR', 'Boil It First']],
    ['Ada Stone, better known as Lady Granite, sang.', ['Ada Stone', 'Lady Granite']],
    ['Aid for Late Arrivals, abbreviated ALA, ended.', ['Aid for Late Arrivals', 'ALA']],
  ])('%j', (text, names) => {
    expect(read(text)).toEqual([names]);
  });

  it('are one group when they hang together across sentences', () => {
    expect(
      read(
        'The Clean Water Rules (CWR) are old. CWR, also known as “Boil It First”, is loved.\n\nThe Tea Guild (TG) agrees.',
      ),
    ).toEqual([
      ['Clean Water Rules', 'CWR', 'Boil It First'],
      ['Tea Guild', 'TG'],
    ]);
  });

  it('are tied when "the policy" takes up a policy that was named shortly before', () => {
    expect(
      read(
        'They want the disputed policy known as "boil it first" back.\n\nThe policy, officially named the "Clean Water Rules" (CWR), is old.',
      ),
    ).toEqual([['boil it first', 'Clean Water Rules', 'CWR']]);
  });
});

describe('what is no second name', () => {
  it.each([
    ['an age', 'Ada Stone (45) sang.'],
    ['a party and a state', 'Rep. Ada Stone (D-MN) met Bob Hill (R-IA).'],
    ['a place in a picture', 'Ada Stone (L) and Bob Hill (R) talk.'],
    ['a picture agency', 'The river by night. (AFP photo) (AP)'],
    ['a state', 'the town of New Yeast (NY)'],
    ['letters that the words before do not spell', 'the reform bill (FBI) and Stone Works (XQZ)'],
    ['a number in brackets', 'the Clean Water Rules (2014) and (2)'],
    ['a description', 'A village called Rosa lies near a town named Blanca.'],
    ['an ordinary "or"', 'Ask Ada Stone or Bob Hill, or the Tea Guild.'],
    ['two things of one kind', 'A policy known as “Boil” ended. A policy known as “Filter” began.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

it('finds only spans of the text, in order, whatever the text', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    'AB',
    'ABC',
    'Alpha',
    'Beta',
    'of',
    'the',
    ',',
    'or',
    'known as',
    '“',
    '”',
    '"',
    '. ',
    '\n\n',
  );
  const messy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.oneof(messy, fc.string({ unit: 'grapheme' })), (text) => {
      for (const { names } of aliases(toDocument(text))) {
        expect(names.length).toBeGreaterThan(1);
        for (const { start, end } of names)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(names.map(({ start }) => start)).toEqual(
          names.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }
    }),
    { numRuns: 300 },
  );
});
