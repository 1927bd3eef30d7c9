import { describe, expect, it } from 'vitest';
import { type Followed, followTarget, news } from '../../src/answer/follow.ts';
import { libraryOf } from '../support/library.ts';

/** What was on the shelf before, so that words and names are known. */
const BEFORE = {
  'mill.md': 'The mill at Arle burned down in 1912. “It was a dry summer,” said Ada Moss, a miller.',
  'river.md':
    'The river Tarn rose four metres in March. Rainfall in the valley was heavy. “We saw it come,” said Ben Hale.',
};
const texts = (finds: Awaited<ReturnType<typeof news>>) => finds.map(({ excerpt }) => excerpt.text);
async function newsOf(followed: Followed, text: string): Promise<string[]> {
  const library = await libraryOf({ ...BEFORE, 'new.md': text });
  return texts(await news(library, followed, (id) => id === 'new'));
}

describe('who or what is followed', () => {
  it.each([
    ['Moss', undefined, { kind: 'person', name: 'Ada Moss' }],
    ['ada moss', undefined, { kind: 'person', name: 'Ada Moss' }],
    ['floods in Arle', undefined, { kind: 'topic', name: 'floods in Arle' }],
    ['Moss', 'topic', { kind: 'topic', name: 'Moss' }],
    ['Rosa Lind', 'person', { kind: 'person', name: 'Rosa Lind' }],
    ['Rosa Lind', undefined, { kind: 'topic', name: 'Rosa Lind' }],
    ['???', undefined, undefined],
    ['hello', undefined, undefined],
  ] as const)('is read from “%s” (%s)', async (name, kind, target) => {
    expect(followTarget(await libraryOf(BEFORE), name, kind)).toEqual(target);
  });

  it('is asked for where a name fits several', async () => {
    const library = await libraryOf({ ...BEFORE, 'b.md': '“No,” said Carl Moss, a smith.' });
    expect(followTarget(library, 'Moss', undefined)).toEqual({
      kind: 'which',
      names: ['Ada Moss', 'Carl Moss'],
    });
  });
});

describe('a new source tells of a person', () => {
  it.each([
    '“The wheel turns again,” said Ada Moss.',
    'The council thanked Ada Moss for the wheel.',
    'Ada Moss, a miller, opened the doors.',
    '“I am glad,” Moss said. The guests clapped for Ada Moss.',
    'Among the guests was Moss, who left early.',
    'The wheel was painted by ADA MOSS herself.',
  ])('where it says: %s', async (text) => {
    expect(await newsOf({ kind: 'person', name: 'Ada Moss' }, text)).toHaveLength(1);
  });

  it.each([
    'The roof was green with moss.',
    'The Moss committee met in the hall.',
    'Adamoss is a village in the north.',
    'The ada language has a manual.',
    '“We met,” said Carl Moss, a smith.',
    'The Mossley road is closed.',
  ])('and not where it says: %s', async (text) => {
    expect(await newsOf({ kind: 'person', name: 'Ada Moss' }, text)).toEqual([]);
  });

  it('whom no source has named before', async () => {
    expect(
      await newsOf({ kind: 'person', name: 'Rosa Lind' }, '“We lost flour,” said Rosa Lind, who bakes.'),
    ).toHaveLength(1);
  });

  it('with what they said first, and one excerpt alone', async () => {
    const text = 'Ada Moss came late.\n\nThe hall was full.\n\n“The wheel turns,” said Ada Moss.';
    expect(await newsOf({ kind: 'person', name: 'Ada Moss' }, text)).toEqual([
      '“The wheel turns,” said Ada Moss.',
    ]);
  });

  it('and not of one of two whom the name fits', async () => {
    const text = '“We met,” said Carl Moss, a smith. Moss left early.';
    expect(await newsOf({ kind: 'person', name: 'Moss' }, text)).toEqual([]);
  });
});

describe('a new source tells of a topic', () => {
  it.each([
    ['floods', 'A flood came down the valley in the night.'],
    ['river flood', 'The flooding of the river lasted a week.'],
    ['school meals', 'The meals at the school are to be free.'],
    ['price of bread', 'Bread cost more: its price rose by a fifth.'],
    ['the new bridge', 'A new bridge was opened on Monday.'],
    ['Tarn', 'Anglers came back to the Tarn in May.'],
    ['railway strike', 'The strike on the railway ended on Friday.'],
    ['electric buses', 'The town bought twelve electric buses.'],
  ])('%s: %s', async (name, text) => {
    expect(await newsOf({ kind: 'topic', name }, text)).toHaveLength(1);
  });

  it.each([
    ['rain', 'The train was late again.'],
    ['river flood', 'The river was frozen until March.'],
    ['river flood', 'A flood of letters came to the editor.'],
    ['school meals', 'The school bought new desks.'],
    ['art', 'The start was delayed by an hour.'],
    ['price of bread', 'The price of coal rose by a fifth.'],
    ['railway strike', 'The railway opened in 1848.'],
    ['zeppelin flood', 'A flood came down the valley in the night.'],
    ['the', 'The mill stands by the river.'],
  ])('and not %s: %s', async (name, text) => {
    expect(await newsOf({ kind: 'topic', name }, text)).toEqual([]);
  });

  it('and of no source that is not new', async () => {
    const library = await libraryOf({ ...BEFORE, 'new.md': 'The mill was rebuilt.' });
    const found = await news(library, { kind: 'topic', name: 'mill' }, (id) => id === 'new');
    expect(found.map(({ shelved }) => shelved.source.id)).toEqual(['new']);
  });
});
