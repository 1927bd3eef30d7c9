import { expect, it } from 'vitest';
import { fittingSources } from '../../src/library/suggest.ts';
import { libraryOf } from '../support/library.ts';

it('a title that begins with what is typed comes before one that has its words somewhere', async () => {
  const titled = (title: string): string => `---\ntitle: "${title}"\n---\nText.`;
  const library = await libraryOf({
    'b.md': titled('Mahero flood: the dykes'),
    'a.md': titled('Flood at Mahero leaves many homeless this spring'),
  });
  const titles = (typed: string) => fittingSources(library, typed).map(({ source }) => source.title);
  expect(titles('flood at mahero')[0]).toBe('Flood at Mahero leaves many homeless this spring');
  expect(titles('mahero flood')[0]).toBe('Mahero flood: the dykes');
});
