import { describe, expect, it } from 'vitest';
import { define } from '../../src/answer/define.ts';
import { libraryOf } from '../support/library.ts';

const library = await libraryOf({
  'tide.md': [
    'The Harbour Safety Board (HSB) closed the pier. A bollard is a short post to which ships are tied. The pier is red.',
    'Neap tide means the weakest tide of the month. The keeper of the bollard is a quiet man. They built a groyne, a low wall against the waves.',
    'The plan, also known as Clean Quay, failed. Nobody saw the bollard in the fog. The fund is called the Lamp Fund.',
  ].join('\n\n'),
  'grain.md':
    'Critics say that the HSB is the slowest office in the country. The mayor left. Bollards are posts. He called the fogbell a nuisance. She called the closure “a farewell to the sea”. A low stone hut, or bothy, is open to all.',
});

function sentences(term: string): string[] | string {
  const answer = define(library, { term });
  return answer.kind === 'found' ? answer.finds.map(({ excerpt }) => excerpt.text) : answer.kind;
}

describe('a term is shown in the sentence that explains it', () => {
  it.each([
    ['bollard', ['A bollard is a short post to which ships are tied.']],
    ['a Bollard', ['A bollard is a short post to which ships are tied.']],
    ['neap tide', ['Neap tide means the weakest tide of the month.']],
    ['groyne', ['They built a groyne, a low wall against the waves.']],
    ['Clean Quay', ['The plan, also known as Clean Quay, failed.']],
    ['bothy', ['A low stone hut, or bothy, is open to all.']],
    ['Lamp Fund', ['The fund is called the Lamp Fund.']],
    [
      'HSB',
      [
        'The Harbour Safety Board (HSB) closed the pier.',
        'Critics say that the HSB is the slowest office in the country.',
      ],
    ],
    ['Harbour Safety Board', ['The Harbour Safety Board (HSB) closed the pier.']],
  ])('%s', (term, expected) => {
    expect(sentences(term)).toEqual(expected);
  });

  it.each([
    ['that is only used', 'mayor'],
    ['that is said to be so, not what it is', 'pier'],
    ['that is called something', 'fogbell'],
    ['that is called something in somebody’s words', 'closure'],
    ['that is an article', 'the'],
    ['that nobody knows', 'zeppelin'],
    ['that is a mention', '<@123456789012345678>'],
    ['of 6,000 characters', 'is '.repeat(2000)],
  ])('and not shown at all, for a term %s', (_, term) => {
    expect(sentences(term)).toBe('nothing');
  });

  it.each(['', '😀', '\u202e\u200b'])('%j asks for nothing', (term) => {
    expect(sentences(term)).toBe('hint');
  });
});
