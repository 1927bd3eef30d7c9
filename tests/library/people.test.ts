import { describe, expect, it } from 'vitest';
import { quotes } from '../../src/answer/quotes.ts';
import { joinedSpeakers } from '../../src/library/joined-speakers.ts';
import type { Library } from '../../src/library/library.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf } from '../support/library.ts';

const names = ({ people }: Library): [string, number][] =>
  people.map(({ name, quotations }) => [name.text, quotations.length]);

describe('the people of a shelf', () => {
  it('a title and a surname are the one whose full name another source gives', async () => {
    const library = await libraryOf({
      'a.md': '"The mill will stay open for one more year," said Ada Moss, the miller.',
      'b.md': '"The wheel needs a new axle before winter comes," said Secretary Moss.',
    });
    expect(names(library)).toEqual([['Ada Moss', 2]]);
  });

  it('an acronym is the body whose name a source gives with it', async () => {
    const library = await libraryOf({
      'a.md':
        'The Department of River Works (DRW) spoke first. "The weir holds back the water," the DRW said.',
      'b.md': '"The weir will hold for another hundred years," the Department of River Works said.',
    });
    expect(names(library)).toHaveLength(1);
  });

  it('a surname that two share is neither’s, and is asked about', async () => {
    const library = await libraryOf({
      'a.md': '"The mill will stay open for one more year," said Ada Moss, the miller.',
      'b.md': '"The bridge will be closed until next spring," said Ben Moss, the mayor.',
      'c.md': '"The river rose by two metres in one night," said Moss.',
    });
    expect(names(library)).toHaveLength(3);
    expect(quotes(library, { speaker: 'Moss' })).toMatchObject({ kind: 'which' });
    expect(quotes(library, { speaker: 'Ben Moss' })).toMatchObject({ kind: 'found', finds: { length: 1 } });
  });

  it('speakers without a name are joined within one source alone', async () => {
    const library = await libraryOf({
      'a.md': '"We have read the letter with interest," a spokesperson said.',
      'b.md': '"We have not read the letter of the mayor," a spokesperson said.',
    });
    expect(names(library)).toHaveLength(2);
  });

  const SHELF = {
    'a.md':
      'Senator Ada Moss, a Green from Kessel, spoke last. “The mill will stay open,” Cllr Ben Okoro said. “It will not,” Moss said. P.V. Raman, for the Harbour Works Board (HWB), disagreed. “The weir is older than the mill,” P.V. Raman said. The Harbour Works Board called the weir “sound”.',
    'b.md':
      'Jim Lowe keeps the lock. “I open it twice a day,” Lowe said. His wife, Mary, keeps the books. “I count the boats,” Mrs Lowe said.',
  };
  it.each([
    ['a title that stands elsewhere', 'Senator Moss', 'Ada Moss'],
    ['a short title before the full name', 'Sen. Ada Moss', 'Ada Moss'],
    ['a title in full that the source shortens', 'Councillor Okoro', 'Ben Okoro'],
    ['initials with spaces', 'P. V. Raman', 'P.V. Raman'],
    ['an acronym that stands in brackets', 'HWB', 'Harbour Works Board'],
    ['a wife by title', 'Mrs Lowe', 'Mrs Lowe'],
    ['a husband without what his wife said', 'Jim Lowe', 'Jim Lowe'],
  ])('finds %s', async (_, speaker, name) => {
    const answer = quotes(await libraryOf(SHELF), { speaker });
    const finds = answer.kind === 'found' ? answer.finds : [];
    expect(finds.length).toBeGreaterThan(0);
    for (const { shelved, quotation } of finds)
      expect(quotation?.speaker && slice(shelved.source.text, quotation.speaker.name)).toBe(name);
  });

  it('does not take a Mrs for any bearer of the surname', async () => {
    const library = await libraryOf({ 'a.md': '“The lock is shut,” said Ada Moss, the keeper.' });
    expect(quotes(library, { speaker: 'Mrs Moss' }).kind).toBe('nothing');
  });

  it.each([
    ['with one role', 'Grace Auma, the harbour master', 'Grace Nafula Auma, the harbour master of Kessel', 1],
    ['whom one source gives no role', 'Grace Auma', 'Grace Nafula Auma, the harbour master', 1],
    ['of a given name that is in no table', 'Zuvela Rekendi, a diver', 'Zuvela Ompa Rekendi, the diver', 1],
    ['with an initial', 'Grace Auma, the harbour master', 'Grace N. Auma', 1],
    ['but not with roles that disagree', 'Grace Auma, a dentist', 'Grace Nafula Auma, the harbour master', 2],
    ['but not another given name', 'Ruth Auma', 'Grace Nafula Auma', 2],
    ['but not a body', 'the Grace Hospital', 'the Grace General Hospital', 2],
  ])('a middle name makes no other person: %s', async (_, short, full, people) => {
    const library = await libraryOf({
      'a.md': `"The pier will stay open for one more year," said ${short}.`,
      'b.md': `"The wheel needs a new axle before winter comes," said ${full}.`,
    });
    expect(names(library)).toHaveLength(people);
  });

  it('of two who share first and last name, the short name is neither’s', async () => {
    const library = await libraryOf({
      'a.md': '"The pier will stay open for one more year," said Grace Auma.',
      'b.md': '"The wheel needs a new axle before winter comes," said Grace Nafula Auma.',
      'c.md': '"The river rose by two metres in one night," said Grace Wanjiru Auma.',
    });
    expect(names(library)).toHaveLength(3);
  });

  const keepAsText = <Value>(values: Iterable<Value>): ((number: number) => Value) => {
    const all = [...values].map((value) => JSON.stringify(value));
    return (number) => JSON.parse(all[number] ?? '');
  };

  it('are joined part by part as all at once', async () => {
    const { entries, concepts, people } = await libraryOf({
      ...SHELF,
      'c.md':
        '“The gate is open,” said Grace Nafula Auma. “It is not,” said Secretary Okoro. “We will ask,” the HWB said. “We will not,” a spokesperson said.',
      'd.md':
        'The Harbour Works Board (HWB) met. “It is late,” said Grace Auma. “It is,” the Harbour Works Board said. “We have read it,” a spokesperson said. “I have not,” said Lowe.',
    });
    const joined = (together: number) => [...joinedSpeakers(entries, concepts, keepAsText, together)];
    const atOnce = joined(Number.POSITIVE_INFINITY);
    expect(atOnce.map(({ name, places }) => [name.words, places])).toEqual(
      people.map(({ nameWords, places }) => [nameWords, places]),
    );
    expect(atOnce.length).toBeGreaterThan(5);
    for (const together of [1, 2, 3, 5]) expect(joined(together)).toEqual(atOnce);
  });
});
