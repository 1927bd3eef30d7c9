import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterLibrary } from '../support/library.ts';
import { wrongWith } from './fuzz-checks.ts';
import { propertiesOf } from './fuzz-properties.ts';

/** `npm run fuzz` goes on from here without end. */
const RUNS = 25;
/** Seeds that once found a fault, by property. */
const FOUND: Readonly<Record<string, readonly number[]>> = {
  'a shelf of any files': [100_006, 100_014, 100_019],
};

const library = await starterLibrary();

describe('whatever is typed, and whatever lies on a shelf:', () => {
  it.each(Object.entries(propertiesOf(library)))(
    '%s breaks nothing, and quotes nothing that no source has',
    async (name, property) => {
      for (const seed of [1, ...(FOUND[name] ?? [])]) await fc.assert(property, { seed, numRuns: RUNS });
    },
    60_000,
  );
});

describe('what is wrong with a message is seen:', () => {
  const shown = (content: string) => ({ components: [{ type: 10 as const, content }], files: [] });
  it.each([
    ['a mention', 'Hello <@123456789012345678>', /^mention from outside/],
    ['a spoiler', 'It was ||Ada||', /^spoiler from outside/],
    ['a link', '[here](https://evil.example)', /^link to https:\/\/evil\.example/],
    ['an address', 'See https://evil.example', /^link to/],
    ['slanted words', 'It was *Ada*', /^em from outside/],
    ['words that no source has', '> Nobody wrote this', /^not a slice: "Nobody wrote this"/],
    ['a sign that hides', 'It was\u200b Ada', /^hidden signs/],
    ['too long a text', 'x'.repeat(4_001), /^refused: .*BASE_TYPE_MAX_LENGTH|^refused: /],
    ['nothing at all', '', /^refused: /],
  ])('%s', (_, content, wrong) => {
    expect(wrongWith(shown(content), library)).toMatch(wrong);
  });

  it('and nothing is wrong with a good one', () => {
    const text = library.shelf[0]?.source.text.slice(0, 40).split('\n')[0] ?? '';
    expect(wrongWith(shown(`**Found**\n> ${text}\nIt was Ada.`), library)).toBeNull();
  });
});
