import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Comparison } from '../../src/answer/figure/comparison.ts';
import { figure } from '../../src/answer/figure.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf } from '../support/library.ts';

/** A source of that date with these words. */
const dated = (published: string, body: string): string => `---\npublished: "${published}"\n---\n\n${body}`;

/** Each group of an answer: what it is said to be, and its numbers as they stand, in order. */
const shown = (answer: Answer): [Comparison['kind'], ...string[]][] =>
  answer.kind === 'figures'
    ? answer.groups.map(({ comparison, members }) => [
        comparison.kind,
        ...members.map(({ find }) => slice(find.excerpt.source.text, find.figure.number)),
      ])
    : [];

const ask = async (about: string, ...bodies: string[]): Promise<Answer> =>
  figure(
    await libraryOf(
      Object.fromEntries(bodies.map((body, at) => [`source-${at}.md`, dated(`2024-03-0${at + 1}`, body)])),
    ),
    { about },
  );

const comparisonOf = (answer: Answer): Comparison | undefined =>
  answer.kind === 'figures' ? answer.groups[0].comparison : undefined;

describe('a part of a whole', () => {
  const school = 'About 40 of its 210 pupils have left since Easter.';
  it('is given before it where more is asked for than what both count', async () => {
    expect(shown(await ask('pupils who left', school))[0]).toEqual(['single', '40']);
    expect(shown(await ask('away games won', 'Hallam have won 3 of 21 away games.'))[0]).toEqual([
      'single',
      '3',
    ]);
    expect(shown(await ask('pupils', school)).flat()).toContain('210');
  });
});

describe('figures of different sources that count the same thing', () => {
  it('agree within their qualifiers and the rounding of their digits, in order of date', async () => {
    const answer = await ask(
      'migrants returned to Sund',
      'The coast guard returned more than 42,000 migrants to Sund.',
      'Some 42,000 migrants were returned to Sund.',
      'The return of migrants: 42,318 migrants were returned to Sund.',
    );
    expect(shown(answer)).toEqual([['agreeing', '42,000', '42,000', '42,318']]);
    expect(comparisonOf(answer)).toEqual({ kind: 'agreeing', sources: 3 });
  });

  it('differ by a number and a share of the lower one', async () => {
    const answer = await ask(
      'people killed in the fire',
      'The fire at the mill in Norvik killed 40 people.',
      'At least 45 people were killed by the fire at the mill in Norvik.',
    );
    expect(comparisonOf(answer)).toMatchObject({
      kind: 'differing',
      sources: 2,
      difference: { absolute: 5, percent: 12.5, inPoints: false },
    });
  });

  it('differ by points where they are shares, whether in percent or as a fraction', async () => {
    const answer = await ask(
      'voters who backed the harbour plan',
      'A quarter of voters backed the harbour plan.',
      'In all, 28.5 percent of voters backed the harbour plan.',
    );
    expect(comparisonOf(answer)).toMatchObject({ difference: { absolute: 3.5, inPoints: true } });
  });

  it('agree on money however it is written', async () => {
    const answer = await ask(
      'cost of the mill',
      'The council said that the mill had cost $2.5 million.',
      'The town said that the mill had cost 2,500,000 dollars.',
    );
    expect(shown(answer)).toEqual([['agreeing', '2.5 million', '2,500,000']]);
  });

  it.each([
    [
      'unit',
      'differs',
      'A quarter of voters backed the harbour plan.',
      'Some 3,000 voters backed the harbour plan.',
    ],
    [
      'period',
      'differs',
      'In 2019 the port of Sund handled 310 ships.',
      'In 2021 the port of Sund handled 310 ships.',
    ],
    [
      'period',
      'unstated',
      'Since January the port of Sund has handled 310 ships.',
      'The port of Sund has handled 280 ships.',
    ],
    [
      'period',
      'differs',
      'The port of Sund handles 40 ships a day.',
      'The port of Sund handles 900 ships a month.',
    ],
    [
      'place',
      'differs',
      'The storm damaged 40 houses near the harbour in Sund.',
      'The storm damaged 55 houses near the harbour in Norvik.',
    ],
    [
      'place',
      'unstated',
      'The storm damaged 40 houses near the harbour in Sund.',
      'The storm damaged 55 houses near the harbour.',
    ],
  ])('are not comparable by %s that %s', async (by, why, one, other) => {
    const about = 'voters harbour plan ships port Sund houses storm';
    const words = about.split(' ').filter((word) => one.includes(word) && other.includes(word));
    expect(comparisonOf(await ask(words.join(' '), one, other))).toEqual({ kind: 'incomparable', by, why });
  });
});

describe('nothing is said', () => {
  const alone = (answer: Answer): boolean => shown(answer).every(([kind]) => kind === 'single');

  it.each([
    [
      'of a noun that other things happen to',
      'In the fire in Norvik 20 people were hurt.',
      'Some 300 people fled the fire in Norvik.',
    ],
    [
      'of what is only possible',
      'The fire in Norvik killed 42 people.',
      'The fire in Norvik could kill 60 people.',
    ],
    [
      'of other adjectives',
      'The port reported 42 new cases of cholera.',
      'The port reported 90 cases of cholera.',
    ],
    [
      'of events that share nothing but their verb',
      'The fire killed 42 people.',
      'The flood killed 12 people.',
    ],
    [
      'of amounts spent on different things',
      'The bridge cost $12 million.',
      'The bridge survey cost the county $2 million in fees.',
    ],
  ])('%s', async (_, one, other) => {
    const words = 'people fire cases cholera killed bridge cost Norvik'
      .split(' ')
      .filter((word) => one.includes(word) && other.includes(word));
    const answer = await ask(words.join(' '), one, other);
    expect(shown(answer).length).toBeGreaterThan(1);
    expect(alone(answer)).toBe(true);
  });

  it('of what two pronouns stand for', async () => {
    const answer = await ask(
      'prizes he may take home',
      'Ben Okoro leads. Of the 222 prizes on show he may take home most.',
      'Tom Reed leads. Of the 118 prizes on show he may take home most.',
    );
    expect(shown(answer).length).toBeGreaterThan(1);
    expect(alone(answer)).toBe(true);
  });

  it('of values that differ where the passages name others', async () => {
    const [one, other] = ['Terva was struck at dawn.', 'Nobody in Bodo slept.'];
    const answer = await ask(
      'people killed by the earthquake',
      `The earthquake killed 212 people. ${one}`,
      `The earthquake killed 35 people. ${other}`,
    );
    expect(shown(answer)).toHaveLength(2);
    expect(alone(answer)).toBe(true);
  });

  it('where a source gives two values itself: its words count two things', async () => {
    const answer = await ask(
      'ships handled by the port of Sund',
      'The port of Sund handled 310 ships. The port of Sund handled 95 ships.',
      'The port of Sund handled 310 ships.',
    );
    expect(shown(answer)).toHaveLength(3);
    expect(alone(answer)).toBe(true);
  });

  it('of a work and the notes on it', async () => {
    const body = 'The fire in Norvik killed 42 people.';
    const library = await libraryOf({
      'article.md': `---\ntitle: The mill fire\npublisher: Kessel Courier\n---\n\n${body}`,
      'notes.md': `---\ntitle: Notes\nkind: notes\nabout:\n  title: The Mill Fire\n  publisher: Kessel Courier\n---\n\n${body}`,
    });
    expect(alone(await figure(library, { about: 'people killed by the fire' }))).toBe(true);
  });

  it('of one source alone', async () => {
    const answer = await ask(
      'ships handled by the port',
      'The port handled 310 ships. The port of Sund handled 310 ships.',
    );
    expect(alone(answer)).toBe(true);
  });
});

it('values at three dates or more are a series, of one source or several, by date', async () => {
  const answer = await ask(
    'ships handled by the port of Sund',
    'In 2021 the port of Sund handled 400 ships. In 2019 the port of Sund handled 310 ships.',
    'In 2020 the port of Sund handled fewer than 290 ships.',
  );
  expect(shown(answer)).toEqual([['series', '310', '290', '400']]);
});

describe('the first figure', () => {
  const first = async (about: string, text: string): Promise<string | undefined> =>
    shown(await ask(about, text))[0]?.[1];

  it.each([
    [
      'is what stands nearest to the words',
      'strike fund',
      'Their union has 2,750 members and a strike fund of nine million crowns.',
      'nine million',
    ],
    [
      'keeps the subject of its sentence',
      'bridges on the line',
      'The line is 143 kilometres long and has 61 bridges.',
      '61',
    ],
    [
      'is an amount of money when a price is asked for',
      'price of a ferry ticket',
      'The ferry carried 410,000 passengers. A ferry ticket costs 18 crowns for two days.',
      '18',
    ],
    [
      'is a length of time when how long is asked for',
      'how long did the strike last',
      'The strike of 900 dockers cost 14 million crowns in 37 days.',
      '37',
    ],
    [
      'is a length when how high is asked for',
      'how high is the crane',
      'The new crane cost 6 million crowns and rises to 84 metres.',
      '84',
    ],
  ])('%s', async (_, about, text, number) => {
    expect(await first(about, text)).toBe(number);
  });
});

it('values of another place are not of the series', async () => {
  const answer = await ask(
    'ships handled by the port',
    'In 2021 the port of Sund handled 400 ships. In 2019 the port of Sund handled 310 ships.',
    'In 2020 the port of Arle handled 290 ships.',
  );
  expect(shown(answer).map(([kind]) => kind)).not.toContain('series');
});

describe('a number is no fact', () => {
  it.each([
    ['in a question', 'Did the council pay £5 million for the pier?'],
    ['under an if', 'If the council paid £5 million for the pier, the roof would be dry.'],
    ['in what would have been', 'The council would have paid £5 million for the pier.'],
    ['in what did not happen', 'The council did not pay £5 million for the pier.'],
    ['in what somebody denies', 'The council denied having paid £5 million for the pier.'],
    [
      'in what the next speaker denies',
      'DEV PILLAI: So the council paid £5 million for the pier.\n\nANN HOLT: Nonsense. We asked for nothing.',
    ],
  ])('%s: %s', async (_, text) => {
    const library = await libraryOf({ 'a.md': text });
    expect((await figure(library, { about: 'council paid for the pier' })).kind).toBe('nothing');
  });

  it.each([
    ['The council paid £5 million for the pier.'],
    ['The council did not say that it paid more than £5 million for the pier.'],
    ['Nobody knew if the pier was safe, but the council paid £5 million for the pier.'],
    ['The council, which denied 12 charges, paid £5 million for the pier.'],
    ['The mayor said no. The council paid £5 million for the pier.\n\nNo one was asked.'],
  ])('but here it is one: %s', async (text) => {
    const library = await libraryOf({ 'a.md': text });
    const found = await figure(library, { about: 'council paid for the pier' });
    expect(
      found.kind === 'figures' && found.groups[0].members.some(({ find }) => find.figure.value === 5e6),
    ).toBe(true);
  });
});

describe('an age', () => {
  const text =
    'Chief librarian Ned Pell, 44, said children come first. Pell has worked there for 12 years. Ada Moss is 61 years old.';
  it('answers how old somebody is', async () => {
    const library = await libraryOf({ 'a.md': text });
    const found = await figure(library, { about: 'age of Ned Pell' });
    expect(found.kind === 'figures' && found.groups[0].members[0].find.figure.value).toBe(44);
  });

  it('answers nothing else', async () => {
    const library = await libraryOf({ 'a.md': text });
    const found = await figure(library, { about: 'children of librarian Ned Pell' });
    expect(found.kind).toBe('nothing');
  });
});

it('“It cost” takes its subject from the sentence before', async () => {
  const library = await libraryOf({
    'a.md': 'Mayor Clara Boyd opened the new library in Norwell on Saturday. It cost £4.2 million.',
  });
  const found = await figure(library, { about: 'cost of the new library' });
  expect(found.kind === 'figures' && found.groups[0].members[0].find.figure.value).toBe(4.2e6);
});

it('an answer takes its subject from the question', async () => {
  const library = await libraryOf({
    'a.md':
      'DEV PILLAI: What did the council pay for the pier?\n\nANN HOLT: Three million pounds, and not a penny more.',
  });
  const found = await figure(library, { about: 'council paid for the pier' });
  expect(found.kind === 'figures' && found.groups[0].members[0].find.figure.value).toBe(3e6);
});

it('answers from a sentence of hundreds of numbers', async () => {
  const ships = Array.from({ length: 800 }, (_, at) => `${at + 2} ships in the port of Sund`).join(' and ');
  const library = await libraryOf({ 'a.md': `There were ${ships}.`, 'b.md': `There were ${ships}.` });
  expect((await figure(library, { about: 'ships in the port of Sund' })).kind).toBe('figures');
});

const PIECES = [
  'The fire in Norvik killed 42 people.',
  'The fire in Norvik killed about 40 people.',
  'At least 45 people were killed by the fire in Norvik.',
  'In 2019 the fire in Norvik killed 12 people.',
  'In 2020 a fire in Norvik killed 14 people.',
  'In 2021 a fire in Sund killed 9 people.',
  'A third of the people in Norvik fled the fire.',
  'The fire in Norvik cost $5 million.',
  'The fire in Norvik cost 6 million euros.',
  'A fire in Norvik kills two people a year.',
];

describe('every answer', () => {
  const bodies = fc.array(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((body) => body.join(' ')),
    { minLength: 1, maxLength: 5 },
  );

  it('has each figure once, compares only figures of several sources, and names a difference that is there', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (texts) => {
        const answer = await ask('people killed by the fire in Norvik', ...texts);
        if (answer.kind !== 'figures') return;
        const finds = answer.groups.flatMap(({ members }) => members.map(({ find }) => find));
        expect(new Set(finds).size).toBe(finds.length);
        for (const { comparison, members } of answer.groups) {
          const values = members.map(({ value }) => value);
          const dates = members.map(({ date = '9999' }) => date);
          expect(dates).toEqual(dates.toSorted());
          if (comparison.kind === 'single') expect(members).toHaveLength(1);
          if (comparison.kind === 'agreeing' || comparison.kind === 'differing')
            expect(new Set(members.map(({ find }) => find.shelved)).size).toBe(comparison.sources);
          if (comparison.kind !== 'differing') continue;
          expect(comparison.sources).toBeGreaterThan(1);
          expect(comparison.difference.absolute).toBeCloseTo(Math.max(...values) - Math.min(...values), 6);
          expect(comparison.difference.absolute).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a misspelled subject', () => {
  const town = 'The coast guard returned 42,000 migrants to Sund. The town has 900 houses.';

  it('is looked up as the shelf spells it, and the answer says so', async () => {
    const answer = await ask('migrnats', town);
    expect(shown(answer)).toEqual([['single', '42,000']]);
    expect(answer.kind === 'figures' && answer.searchedFor?.map(({ text }) => text)).toEqual(['migrants']);
  });

  it('is looked up as it was typed when that finds something', async () => {
    expect(await ask('houses', town)).not.toHaveProperty('searchedFor');
  });
});
