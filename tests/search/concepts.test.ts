import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concepts } from '../../src/search/shelf/concepts.ts';

/** Every name that means the same as one of its own. */
const sameAs = (told: readonly (readonly string[])[], name: string): string[] =>
  concepts(told)
    .match(name.split(' '))
    .flatMap(({ names }) => names.map((forms) => forms.join(' ')))
    .sort();

/** By the definition: sets grow by every set that shares a long name with them, until none does. */
function grown(told: readonly (readonly string[])[], name: string): string[] {
  const meanings = new Set<string>();
  for (const names of told.filter((names) => names.includes(name))) {
    const group = new Set(names);
    for (let size = 0; size !== group.size; ) {
      size = group.size;
      for (const other of told)
        if (other.some((one) => (one.includes(' ') || one.length >= 7) && group.has(one)))
          for (const one of other) group.add(one);
    }
    if (group.size > 1) for (const one of group) meanings.add(one);
  }
  return [...meanings].sort();
}

const NAMES = ['cf', 'nf', 'moss', 'coastal fund', 'novaquay', 'harbour board', 'hb', 'northern fund'];
const told = fc.array(fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 3 }), { maxLength: 8 });

describe('names of one concept', () => {
  it('are those that a chain of long names joins, and no others', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(...NAMES), (sets, name) => {
        expect(sameAs(sets, name)).toEqual(grown(sets, name));
      }),
    );
  });

  it('stay where another source tells of a name that means itself', () => {
    const sets = [
      ['novaquay', 'novaquay'],
      ['coastal fund', 'cf'],
      ['novaquay', 'novaquay'],
    ];
    expect(sameAs(sets, 'cf')).toEqual(['cf', 'coastal fund']);
  });

  it('are joined by work in line with their number, when thousands share one', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => [
      `harbour board ${at}`,
      `harbour board ${at + 1}`,
    ]);
    expect(sameAs(chain, 'harbour board 0')).toHaveLength(20_001);
  });
});
