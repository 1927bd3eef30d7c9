import { describe, expect, it } from 'vitest';
import { person } from '../../src/answer/person.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf } from '../support/library.ts';

const library = await libraryOf({
  'tide.md': [
    '---\npublished: 2024-01-01\n---',
    '“The harbour will close,” said Ada Moss, the harbour master. Ben Okoro, a councillor, left early.',
    'The Moss committee said that the rain was welcome. Moss walked home in the rain. A carpet of moss covered the wall. Greta Lind is the mayor of the town.',
  ].join('\n\n'),
  'grain.md': [
    '---\npublished: 2022-01-01\n---',
    'Ada Moss, who is a former teacher, sold her boat. “I miss the wheel,” said Daniel Weiss. “So do I,” said Clara Weiss.',
  ].join('\n\n'),
  'quay.md': 'The quay was empty on Tuesday. (Photo: Carl Nyberg/Harbour Press)',
});

function traces(name: string) {
  const answer = person(library, { name });
  if (answer.kind !== 'person') return answer.kind;
  return answer.traces.map(({ aspect, find: { shelved, highlights, excerpt } }) => [
    aspect,
    shelved.source.id,
    aspect === 'mentioned' ? excerpt.text : slice(shelved.source.text, highlights[0] ?? excerpt),
  ]);
}

describe('a person', () => {
  it('is described by each source, quoted, and named elsewhere, the earliest first', () => {
    expect(traces('Ada Moss')).toEqual([
      ['described', 'grain', 'who is a former teacher'],
      ['described', 'tide', 'the harbour master'],
      ['said', 'tide', 'The harbour will close,'],
      ['mentioned', 'tide', 'Moss walked home in the rain.'],
    ]);
  });

  it('is found by the surname, with a title or without', () => {
    expect(traces('Moss')).toEqual(traces('Ada Moss'));
    expect(traces('Ms. Moss')).toEqual(traces('Ada Moss'));
  });

  it('may be quoted nowhere', () => {
    expect(traces('Greta Lind')).toEqual([['described', 'tide', 'is the mayor of the town']]);
    expect(traces('Okoro')).toEqual([['described', 'tide', 'a councillor']]);
  });

  it('is asked for when two bear the name', () => {
    expect(traces('Weiss')).toBe('which');
    expect(traces('Clara Weiss')).toEqual([['said', 'grain', 'So do I,']]);
  });

  it.each([
    ['an unknown name', 'Elephant'],
    ['an empty one', ''],
    ['emoji', '😀'],
    ['a mention', '<@123456789012345678>'],
    ['nothing that can be seen', '\u202e\u200b'],
    ['6,000 characters', 'x '.repeat(3000)],
    ['an article', 'the'],
  ])('is not found for %s', (_, name) => {
    expect(['nothing', 'hint']).toContain(traces(name));
  });

  it('is nobody where the name stands in the credit of a picture alone', () => {
    expect(traces('Carl Nyberg')).toBe('nothing');
  });
});
