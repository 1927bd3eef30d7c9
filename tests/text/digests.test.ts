import { describe, expect, it } from 'vitest';
import { digestOf, digestPlaces } from '../../src/text/digests.ts';

describe('places by digests', () => {
  it.each([0, 1, 2, 1000])('have each of %i texts, and no other', (count) => {
    const texts = Array.from({ length: count }, (_, at) => `mill ${at}`);
    const places = digestPlaces(Uint32Array.from(texts.flatMap(digestOf)));
    expect(texts.map((text) => places.get(...digestOf(text)))).toEqual([...texts.keys()]);
    expect(places.get(...digestOf('bridge'))).toBeUndefined();
  });

  it('keep keys apart that begin alike', () => {
    const places = digestPlaces(Uint32Array.of(7, 1, 7, 2, 8, 1));
    expect([places.get(7, 1), places.get(7, 2), places.get(8, 1), places.get(8, 2)]).toEqual([
      0,
      1,
      2,
      undefined,
    ]);
  });
});
