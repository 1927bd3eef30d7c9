import { describe, expect, it } from 'vitest';
import { figure } from '../../../src/answer/figure.ts';
import { slice } from '../../../src/text/span.ts';
import { libraryOf } from '../../support/library.ts';

/** The numbers that answer, as they stand, in order. */
async function numbers(about: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const answer = await figure(await libraryOf(files), { about });
  return answer.kind === 'figures'
    ? answer.groups.flatMap(({ members }) =>
        members.map(({ find }) => slice(find.excerpt.source.text, find.figure.number)),
      )
    : [];
}

describe('a figure of a named place answers with the thing that is asked for', () => {
  const strike = 'Metro workers in São Norte left 4.2 million passengers a day without trains.';

  it('and no other thing there does', async () => {
    expect(await numbers('inflation in São Norte', { 'strike.md': strike })).toEqual([]);
    expect(await numbers('passengers in São Norte', { 'strike.md': strike })).toEqual(['4.2 million']);
  });

  it.each<[string, Record<string, string>]>([
    ['a passage beside it', { 'a.md': `${strike}\n\nInflation in the city was 4.5%.` }],
    ['its passage', { 'a.md': `The mayor of São Norte resigned. Inflation in the city was 4.5%.` }],
    [
      'the title',
      {
        'a.md': '---\ntitle: Prices in São Norte\n---\n\nInflation in the city was 4.5%.',
        'b.md': strike,
      },
    ],
  ])('whose name stands in %s', async (_, files) =>
    expect(await numbers('inflation in São Norte', files)).toEqual(['4.5']),
  );

  it('and not with that of another place beside it', async () => {
    expect(
      await numbers('inflation in São Norte', { 'a.md': `${strike}\n\nInflation in Terva was 9%.` }),
    ).toEqual([]);
    expect(
      await numbers('inflation in São Norte', { 'a.md': `${strike}\n\nTerva’s inflation was 9%.` }),
    ).toEqual([]);
    const other = 'The mayor lives in Terva. Inflation in the city was 9%.';
    expect(await numbers('inflation in São Norte', { 'a.md': `${strike}\n\n${other}` })).toEqual([]);
  });

  it('the sentence that names it first', async () =>
    expect(
      (
        await numbers('inflation in São Norte', {
          'a.md': `${strike}\n\nInflation in the city was 4.5%.`,
          'b.md': 'There was talk in São Norte. A bank put inflation in São Norte at 4.7%.',
        })
      )[0],
    ).toBe('4.7'));
});

describe('a length of time answers only when time is asked for', () => {
  const yard = 'Three days were lost at the yard in Norvik. The yard in Norvik lost 340 jobs in three days.';

  it('and not when jobs are', async () =>
    expect(await numbers('jobs lost at the yard in Norvik', { 'a.md': yard })).toEqual(['340', 'three']));

  it('and when days are', async () =>
    expect((await numbers('days lost at the yard in Norvik', { 'a.md': yard }))[0]).toBe('Three'));

  it('and alone when nothing else counts what is asked', async () =>
    expect(await numbers('strike', { 'a.md': 'The strike ended after 37 days.' })).toEqual(['37']));
});
