import { describe, expect, it } from 'vitest';
import { read, values } from './read.ts';

describe('what a number counts', () => {
  it('is the noun with the nouns that qualify it, without its adjectives', () => {
    expect(read('The port turned away more than 3,200 desperate asylum seekers last week.')).toEqual([
      {
        text: 'more than 3,200 desperate asylum seekers',
        value: 3200,
        unit: 'asylum seekers',
        qualifier: 'more than',
      },
    ]);
  });

  it('stands behind "of"', () => {
    expect(read('Twelve of the 40 delegates walked out.')).toEqual([
      { text: 'Twelve of the 40 delegates', value: 12, unit: 'delegates' },
      { text: '40 delegates', value: 40, unit: 'delegates' },
    ]);
  });

  it('is shared by a second number in the same sentence', () => {
    expect(read('Norway sent 2.5 million doses of the drug to Chad and 1.5 million to Niger.')).toEqual([
      { text: '2.5 million doses', value: 2_500_000, unit: 'doses' },
      { text: '1.5 million', value: 1_500_000, unit: 'doses' },
    ]);
  });

  it('is shared by those whom something else befell', () => {
    expect(
      read('The flood killed 31 people, left 5,000 homeless and 70 injured.').map(({ unit }) => unit),
    ).toEqual(['people', 'people', 'people']);
  });

  it('is a square mile where miles are square', () => {
    expect(read('The fire burned 40 square miles and 3 dry metric tons.')).toEqual([
      { text: '40 square miles', value: 40, unit: 'square miles' },
      { text: '3 dry metric tons', value: 3, unit: 'metric tons' },
    ]);
  });

  it('is not taken over by an age, by a number that points back, or from a stretch of time', () => {
    expect(
      read('Three judges sat. Of the nine bakers, the two were tired after six years, and 400 died.'),
    ).toEqual([
      { text: 'Three judges', value: 3, unit: 'judges' },
      { text: 'nine bakers', value: 9, unit: 'bakers' },
      { text: 'two', value: 2 },
      { text: 'six years', value: 6, unit: 'years' },
      { text: '400', value: 400 },
    ]);
  });

  it('follows a hyphen', () => {
    expect(read('A 30-year-old baker joined the 15-member panel on a two-decade-old dispute.')).toEqual([
      { text: '30-year', value: 30, unit: 'year' },
      { text: '15-member', value: 15, unit: 'member' },
      { text: 'two-decade', value: 2, unit: 'decade' },
    ]);
  });

  it('is the crowd of a 5,000-strong crowd', () => {
    expect(read('A 5,000-strong crowd sang for 9.81 seconds at 120 km/h.')).toEqual([
      { text: '5,000-strong crowd', value: 5000, unit: 'crowd' },
      { text: '9.81 seconds', value: 9.81, unit: 'seconds' },
      { text: '120 km/h', value: 120, unit: 'km/h' },
    ]);
  });

  it('is a measure where one touches the numeral', () => {
    expect(read('The road is 29km long and the tank holds 180.25ml at -5°C.')).toEqual([
      { text: '29km', value: 29, unit: 'km' },
      { text: '180.25ml', value: 180.25, unit: 'ml' },
      { text: '-5°C', value: -5, unit: '°C' },
    ]);
  });

  it('stays unnamed when no noun follows', () => {
    expect(read('Ana Ruiz, 33, is a painter.')).toEqual([{ text: '33', value: 33 }]);
  });
});

describe('shares', () => {
  it('name what they are taken of', () => {
    expect(
      read('Only 12 percent of older voters, a third of all farmers and one in five teachers agreed.'),
    ).toEqual([
      { text: 'Only 12 percent', value: 12, unit: 'percent', of: 'voters', qualifier: 'Only' },
      { text: 'a third', value: 1 / 3, of: 'farmers' },
      { text: 'one in five', value: 0.2, of: 'teachers' },
    ]);
  });

  it.each([
    ['prices rose 4.5 per cent', 4.5, 'per cent'],
    ['a lead of nine percentage points', 9, 'percentage points'],
    ['up 3% on the year', 3, '%'],
    ['down half a percent', 0.5, 'percent'],
    ['a 7-percent fall', 7, 'percent'],
  ])('reads %j', (text, value, unit) => {
    expect(read(text)).toMatchObject([{ value, unit }]);
  });

  it('are told from places in a row and stretches of a game', () => {
    expect(
      values('In the second half of the third quarter a third man scored for the twenty-first time.'),
    ).toEqual([]);
  });
});

describe('ranges', () => {
  it('are two figures with one unit', () => {
    expect(read('Between 5 and 7 people came, from 10 to 12 percent fewer.')).toEqual([
      { text: '5', value: 5, unit: 'people' },
      { text: '7 people', value: 7, unit: 'people' },
      { text: '10', value: 10, unit: 'percent' },
      { text: '12 percent', value: 12, unit: 'percent' },
    ]);
  });

  it('share their scale and their currency', () => {
    expect(read('It cost $5-10 million, or between 2 and 3 million euros.')).toEqual([
      { text: '$5', value: 5e6, unit: '$' },
      { text: '10 million', value: 10e6, unit: '$' },
      { text: '2', value: 2e6, unit: 'euros' },
      { text: '3 million euros', value: 3e6, unit: 'euros' },
    ]);
  });
});

describe('money', () => {
  it.each([
    ['$1.5bn', 1.5e9, '$'],
    ['£2m', 2e6, '£'],
    ['HK$ 20 billion', 20e9, 'HK$'],
    ['u.s $ 300', 300, 'u.s $'],
    ['Rs. 500', 500, 'Rs.'],
    ['500 Swiss francs', 500, 'Swiss francs'],
    ['12 million Finnish markka', 12e6, 'Finnish markka'],
    ['EUR 1.234.567,89', 1_234_567.89, 'EUR'],
    ['30 MUSD', 30e6, 'MUSD'],
    ['75 USD million', 75e6, 'USD'],
    ['12,34,567.89 rupees', 1_234_567.89, 'rupees'],
    ['-$5', -5, '$'],
    ['3 dollars 50 cents', 3.5, 'dollars'],
    ['15 dollars and 50.', 15.5, 'dollars'],
  ])('reads %j', (text, value, unit) => {
    expect(read(text)).toMatchObject([{ value, unit }]);
  });

  it('takes change only for what counts nothing else', () => {
    expect(read('They took 15 dollars and 20 rings.')).toEqual([
      { text: '15 dollars', value: 15, unit: 'dollars' },
      { text: '20 rings', value: 20, unit: 'rings' },
    ]);
  });
});

describe('qualifiers', () => {
  it.each([
    ['Some 70 boats sank.', 'Some'],
    ['Nearly 70 boats sank.', 'Nearly'],
    ['As many as 70 boats sank.', 'As many as'],
    ['No fewer than 70 boats sank.', 'No fewer than'],
    ['An estimated 70 boats sank.', 'An estimated'],
    ['In all, 70 boats or more sank.', 'or more'],
    ['In all, 70+ boats sank.', '+'],
    ['They lost ~70 boats.', '~'],
  ])('reads %j', (text, qualifier) => {
    expect(read(text)).toMatchObject([{ value: 70, unit: 'boats', qualifier }]);
  });

  it('are not seen where the word does other work', () => {
    expect(read('She spoke about two boats over three days.')).toEqual([
      { text: 'two boats', value: 2, unit: 'boats' },
      { text: 'three days', value: 3, unit: 'days' },
    ]);
  });
});

describe('numbers in words and signs', () => {
  it.each([
    ['one hundred and twenty million', 120e6],
    ['two hundred and two thousand', 202_000],
    ['twenty-one trillion and three hundred', 21e12 + 300],
    ['fifty   two', 52],
    ['4 thousand 3 hundred and 21', 4321],
    ['three lakh crore', 3e12],
    ['a dozen', 12],
    ['3 dozens', 36],
    ['half a dozen', 6],
    ['half a million', 500_000],
    ['three quarters of a million', 750_000],
    ['a couple of hundred', 200],
    ['twenty-one and a half', 21.5],
    ['two-and-a-half', 2.5],
    ['two and a half million', 2.5e6],
    ['3 million and a half', 3.5e6],
    ['a year and a half', 1.5],
    ['nine point nought four', 9.04],
    ['two hundred point seventy-one', 200.71],
    ['minus five', -5],
    ['negative 5', -5],
    ['two thirds', 2 / 3],
    ['one hundred and three and two thirds', 103 + 2 / 3],
    ['three twenty-firsts', 1 / 7],
    ['one hundred thirty fifths', 100 / 35],
    ['two hundred and fifty-four hundredths', 200.54],
    ['a hundred thousand trillionths', 1e-7],
    ['two out of five', 0.4],
    ['1 over twenty', 0.05],
    ['two out of every five', 0.4],
    ['one-in-five odds', 0.2],
    ['four and a quarter months', 4.25],
    ['in four and a half months', 4.5],
    ['2 and 3/4', 2.75],
    ['1/2 a million', 500_000],
    ['¼ of a million', 250_000],
    ['5-1/2', 5.5],
    ['a hundred and three dozen', 136],
    ['three hundred dozen', 3600],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['1,3', 1.3],
    ['.5', 0.5],
    ['-1 4/5', -1.8],
    ['2½', 2.5],
    ['¾', 0.75],
    ['10k', 10_000],
    ['1.2b', 1.2e9],
    ['10 bln', 10e9],
    ['1.5m people', 1.5e6],
    ['1E-12', 1e-12],
    ['12.5e+3', 12_500],
    ['1.3x10^6', 1.3e6],
    ['2.5^-1', 0.4],
    ['[1.2] million', 1.2e6],
  ])('reads %j', (text, value) => {
    expect(values(text)).toEqual([expect.closeTo(value, 10)]);
  });

  it('leaves two numbers that "and" only lists apart', () => {
    expect(values('between five hundred and six hundred')).toEqual([500, 600]);
  });
});

describe('a possessive', () => {
  it('leaves what is owned to be counted, but a stretch of time is counted itself', () => {
    expect(read('He met one of the villagers’ goats and got five months’ leave.')).toEqual([
      { text: 'one of the villagers’ goats', value: 1, unit: 'goats' },
      { text: 'five months', value: 5, unit: 'months' },
    ]);
  });

  it('is told from the end of a quotation', () => {
    expect(read('They saw ‘300 hungry goats’ near the river.')).toEqual([
      { text: '300 hungry goats', value: 300, unit: 'goats' },
    ]);
  });
});
