import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const folder = fileURLToPath(new URL('../../../../shared/articles/', import.meta.url));
const missing = !existsSync(folder);

describe.skipIf(missing)(
  `real articles${missing ? ' (skipped: ../shared/articles is not there)' : ''}`,
  () => {
    const found = (): ReturnType<typeof read> =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => read(readFileSync(`${folder}${name}`, 'utf8')));

    it.each([
      [42_000, 'individuals', 'more than'],
      [74_000, 'migrants', 'around'],
      [7_500, 'migrants', 'approximately'],
      [70_000, 'asylum seekers', 'some'],
      [2_500_000, 'doses', undefined],
      [1_500_000, 'doses', undefined],
      [1_500_000, 'cases', undefined],
      [1_500, 'cases', 'more than'],
      [1_700_000, 'people', undefined],
      [11_000_000, 'individuals', 'more than'],
      [1_200_000, 'immigrants', undefined],
      [6, 'months', undefined],
      [2, 'men', undefined],
      [2, 'decade', undefined],
    ])('give %d %s', (value, unit, qualifier) => {
      const matching = found().filter((figure) => figure.value === value && figure.unit === unit);
      expect(matching.map((figure) => figure.qualifier)).toContain(qualifier);
    });

    it('give no figure for a date, a year, a section or a name with a number', () => {
      const all = found().map(({ value }) => value);
      for (const value of [42, 235, 2017, 2019, 2021, 2022, 2023, 1997]) expect(all).not.toContain(value);
    });

    it('say when the number of those sent back was taken, once the day of publication is known', () => {
      const first = readdirSync(folder).find((name) => name.startsWith('000')) ?? '';
      const text = readFileSync(`${folder}${first}`, 'utf8');
      const dated = read(text, '2019-09-10').filter(({ qualifier }) => qualifier === 'more than');
      expect(dated.map(({ asOf }) => asOf)).toEqual(['2019-09-01']);
      expect(read(text).every(({ asOf }) => asOf === undefined)).toBe(true);
    });
  },
);
