import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/answer/figure/comparison.ts';
import { figure } from '../../../src/answer/figure.ts';
import { libraryOf } from '../../support/library.ts';

/** What is said of the figures of one sentence of each of several sources: the headings in their order. */
async function said(about: string, ...sentences: string[]): Promise<Comparison[]> {
  const sources = sentences.map((text, at) => [
    `${at}.md`,
    `---\ntitle: Paper ${at}\npublisher: Courier ${at}\npublished: "2024-03"\n---\n\n${text}`,
  ]);
  const answer = await figure(await libraryOf(Object.fromEntries(sources)), { about });
  if (answer.kind !== 'figures') throw new Error(`nothing found for ${about}`);
  expect(answer.groups.flatMap(({ members }) => members).length).toBeGreaterThan(1);
  return answer.groups.map(({ comparison }) => comparison).filter(({ kind }) => kind !== 'single');
}
const kinds = async (about: string, ...sentences: string[]): Promise<string[]> =>
  (await said(about, ...sentences)).map(({ kind }) => kind);

describe('a figure that moves, or an end of a range, is not compared with what is another part of it', () => {
  it.each([
    [
      'exports of Selk',
      'Exports of Selk grew 12 percent in 2023.',
      'Exports of Selk fell 12 percent in 2023.',
    ],
    ['exports of Selk', 'Exports of Selk grew by 12 percent.', 'Exports of Selk shrank by 9 percent.'],
    ['exports of Selk', 'Exports of Selk were 12 percent higher.', 'Exports of Selk were 14 percent lower.'],
    ['exports of Selk', 'Exports of Selk were up 12 percent.', 'Exports of Selk were down 12 percent.'],
    ['rent in Norvik', 'The rent in Norvik rose by 340 euros.', 'The rent in Norvik rose to 340 euros.'],
    ['rent in Norvik', 'The rent in Norvik rose by €340.', 'The rent in Norvik is €410.'],
    ['rent in Norvik', 'The rent in Norvik rose to 340 euros.', 'The rent in Norvik fell to 310 euros.'],
    [
      'passengers of the Norvik ferry',
      'The Norvik ferry carried many more passengers, up from 1.7 million passengers.',
      'The Norvik ferry carried 1.9 million passengers.',
    ],
    [
      'passengers of the Norvik ferry',
      'The Norvik ferry carried fewer passengers compared with 1.7 million passengers.',
      'The Norvik ferry carried 1.7 million passengers.',
    ],
    [
      'passengers of the airport in Vell',
      'The airport in Vell had 2.1 million passengers, up from 1.7 million.',
      'The airport in Vell had 1.7 million passengers.',
    ],
    [
      'passengers of the airport in Vell',
      'The airport in Vell had 2.1 million passengers, after 1.7 million passengers the year before.',
      'The airport in Vell had 1.7 million passengers.',
    ],
    [
      'houses burned by the fire in Terva',
      'The fire in Terva burned between 300 and 400 houses.',
      'The fire in Terva burned 350 houses.',
    ],
    [
      'houses burned by the fire in Terva',
      'The fire in Terva burned 300 to 400 houses.',
      'The fire in Terva burned 360 houses.',
    ],
    [
      'pupils of the Norvik school',
      'The Norvik school has fewer pupils, down from 420 pupils.',
      'The Norvik school has 390 pupils.',
    ],
  ])('%s: %s / %s', async (about, one, other) => expect(await kinds(about, one, other)).toEqual([]));

  it.each([
    ['agreeing', 'The rent in Norvik rose to 340 euros.', 'The rent in Norvik is 340 euros.'],
    ['agreeing', 'The rent in Norvik rose by 340 euros.', 'The rent in Norvik increased by 340 euros.'],
    ['agreeing', 'The rent in Norvik rose 12 percent.', 'The rent in Norvik climbed by 12 percent.'],
    ['differing', 'The rent in Norvik rose to 340 euros.', 'The rent in Norvik rose to 380 euros.'],
  ])('but with the same part it is: %s: %s / %s', async (kind, one, other) =>
    expect(await kinds('rent in Norvik', one, other)).toEqual([kind]),
  );
});

describe('things that different subjects do are not said to differ', () => {
  it.each([
    ['The hospital in Vell treated 1,240 patients.', 'The clinic in Vell treated 1,410 patients.'],
    [
      'In Vell 1,240 patients were treated by the hospital.',
      'In Vell 1,410 patients were treated by the clinic.',
    ],
    ['The hospital in Vell treated 1,240 patients.', 'In Vell the clinic treated 1,410 patients.'],
    ['Last year the hospital in Vell treated 1,240 patients.', 'The clinic in Vell treated 1,410 patients.'],
    [
      'The mayor said that the hospital in Vell treated 1,240 patients.',
      'The clinic in Vell treated 1,410 patients.',
    ],
  ])('%s / %s', async (one, other) =>
    expect(await kinds('patients treated in Vell', one, other)).toEqual([]),
  );

  it('whoever reports them is no subject', async () =>
    expect(
      await kinds(
        'patients treated in Vell',
        'The mayor said that the hospital in Vell treated 1,240 patients.',
        'A nurse told reporters that the hospital in Vell treated 1,410 patients.',
      ),
    ).toEqual(['differing']));
});

describe('words that tell which of several, or when in its life, keep two values from differing', () => {
  const mill = (words: string): string => `The mill in Vell ${words}.`;

  it.each([
    ['employs 420 workers', 'once employed 640 workers'],
    ['employs 420 workers', 'used to employ 640 workers'],
    ['employs 420 workers', 'employed 640 workers at its peak'],
    ['employs 420 workers', 'employs on average 380 workers'],
    ['hired 420 workers in the first round', 'hired 380 workers in the second round'],
    ['hired 420 workers in six weeks', 'hired 380 workers in two weeks'],
  ])('%s / %s', async (one, other) =>
    expect(await kinds('workers of the mill in Vell', mill(one), mill(other))).not.toContain('differing'),
  );

  it('and the same words do not', async () =>
    expect(
      await kinds(
        'workers of the mill in Vell',
        mill('once employed 640 workers'),
        mill('once employed 720 workers'),
      ),
    ).toEqual(['differing']));
});

describe('a period is compared with no other', () => {
  const ships = (time: string, count = 310): string => `The port of Sund handled ${count} ships ${time}.`;

  it.each([
    ['in the first half of 2023', 'in 2023'],
    ['in the first half of 2023', 'in the second half of 2023'],
    ['in the first quarter of 2023', 'in 2023'],
    ['so far in 2023', 'in 2023'],
    ['by mid-2023', 'in 2023'],
    ['by 2023', 'in 2023'],
    ['in the year to March 2023', 'in March 2023'],
    ['in the first six months of 2023', 'in 2023'],
    ['in early 2023', 'in late 2023'],
  ])('%s / %s', async (one, other) =>
    expect(await said('ships of the port of Sund', ships(one), ships(other))).toEqual([
      { kind: 'incomparable', by: 'period', why: 'differs' },
    ]),
  );

  it.each([
    ['on Tuesday', 'on Wednesday'],
    ['in the first quarter', 'in the first half'],
    ['in the first half', 'in 2023'],
    ['on Tuesday', 'in 2023'],
    ['over Easter', 'at Christmas'],
  ])('nothing is said where both tell one that cannot be known: %s / %s', async (one, other) =>
    expect(await said('ships of the port of Sund', ships(one), ships(other, 290))).toEqual([]),
  );

  it('the same part of a year is one period', async () =>
    expect(
      await kinds(
        'ships of the port of Sund',
        ships('in the first half of 2023'),
        ships('in the first half of 2023'),
      ),
    ).toEqual(['agreeing']));
});

describe('a bound differs from no number that it allows', () => {
  const fled = (count: string): string => `The storm in Norvik drove ${count} families from their homes.`;

  it.each([
    ['fewer than 3,500', '1,200'],
    ['more than 3,500', '9,100'],
    ['at least 3,500', 'more than 6,000'],
    ['up to 3,500', '2,100'],
    ['as many as 3,500', '2,100'],
    ['no fewer than 3,500', '9,100'],
    ['no more than 3,500', '2,100'],
  ])('%s / %s', async (one, other) =>
    expect(await kinds('families driven by the storm in Norvik', fled(one), fled(other))).toEqual([]),
  );

  it.each([
    ['fewer than 3,500', '4,800'],
    ['more than 3,500', '1,200'],
    ['nearly 3,500', '1,200'],
  ])('but from others: %s / %s', async (one, other) =>
    expect(await kinds('families driven by the storm in Norvik', fled(one), fled(other))).toEqual([
      'differing',
    ]),
  );
});
