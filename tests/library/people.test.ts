import { describe, expect, it } from 'vitest';
import { quotes } from '../../src/answer/quotes.ts';
import type { Library } from '../../src/library/library.ts';
import { libraryOf } from '../support/library.ts';

const names = ({ people }: Library): [string, number][] =>
  people.map(({ name, quotations }) => [name.text, quotations.length]);

describe('the people of a shelf', () => {
  it('a title and a surname are the one whose full name another source gives', () => {
    const library = libraryOf({
      'a.md': '"The mill will stay open for one more year," said Ada Moss, the miller.',
      'b.md': '"The wheel needs a new axle before winter comes," said Secretary Moss.',
    });
    expect(names(library)).toEqual([['Ada Moss', 2]]);
  });

  it('an acronym is the body whose name a source gives with it', () => {
    const library = libraryOf({
      'a.md':
        'The Department of River Works (DRW) spoke first. "The weir holds back the water," the DRW said.',
      'b.md': '"The weir will hold for another hundred years," the Department of River Works said.',
    });
    expect(names(library)).toHaveLength(1);
  });

  it('a surname that two share is neither’s, and is asked about', () => {
    const library = libraryOf({
      'a.md': '"The mill will stay open for one more year," said Ada Moss, the miller.',
      'b.md': '"The bridge will be closed until next spring," said Ben Moss, the mayor.',
      'c.md': '"The river rose by two metres in one night," said Moss.',
    });
    expect(names(library)).toHaveLength(3);
    expect(quotes(library, { speaker: 'Moss' })).toMatchObject({ kind: 'which' });
    expect(quotes(library, { speaker: 'Ben Moss' })).toMatchObject({ kind: 'found', finds: { length: 1 } });
  });

  it('speakers without a name are joined within one source alone', () => {
    const library = libraryOf({
      'a.md': '"We have read the letter with interest," a spokesperson said.',
      'b.md': '"We have not read the letter of the mayor," a spokesperson said.',
    });
    expect(names(library)).toHaveLength(2);
  });
});
