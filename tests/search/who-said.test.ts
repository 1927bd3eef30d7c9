import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../src/answer/whosaid.ts';
import { slice } from '../../src/text/span.ts';
import { HARBOUR, libraryOf } from '../library/shelf.ts';

const library = await libraryOf(...HARBOUR);

async function said(quote: string, from = library): Promise<string> {
  const found = await whoSaid(from, { quote });
  if (found.kind !== 'found') return found.kind;
  const { shelved, highlights } = found.finds[0];
  return slice(shelved.source.text, highlights[0] ?? { start: 0, end: 0 });
}

describe('who said it', () => {
  const closing = 'We never close before the last boat is in,';
  it.each([
    ['a run of its words', 'before the last boat'],
    ['a run of words that tell little', 'those who work in it'],
    ['words with gaps', 'we never close before last boat in'],
    ['a misspelled word', 'never close befroe the last boat'],
    ['another form of a word', 'we never closed before the last boat is in'],
  ])('finds a quotation by %s', async (_, typed) => {
    expect(await said(typed)).toBe(
      typed.includes('work') ? 'The harbour belongs to those who work in it,' : closing,
    );
  });

  it('puts an exact run before everything else', async () => {
    const two = await libraryOf(
      '"The harbour must always belong to its fishermen and to its town," said Ann Reed.',
      '"It must always belong to its town," said Bo Lund.',
    );
    expect(await said('must always belong to its town', two)).toBe('It must always belong to its town,');
  });

  it('shows where words stand that nobody is quoted with, and names nobody for them', async () => {
    const answer = await whoSaid(library, { quote: 'the keeper lives in the house beside it' });
    const [find] = answer.kind === 'found' ? answer.finds : [];
    expect(find?.excerpt.text).toBe('The keeper lives in the house beside it.');
    expect(find?.isUnattributed).toBe(true);
    expect(find?.quotation).toBeUndefined();
  });

  it('is nothing for words that stand nowhere', async () => {
    expect(await said('zebras cross the road at night')).toBe('nothing');
    expect(await said('the keeper lives beside the house in it')).toBe('nothing');
  });

  it('looks a misspelled word up as the shelf spells it, and the answer says so', async () => {
    const other = await whoSaid(library, { quote: 'Harbuor' });
    expect(other.kind === 'found' && other.searchedFor?.map(({ text }) => text)).toEqual(['harbour']);
    expect(await said('Harbuor')).toBe('The harbour belongs to those who work in it,');
  });

  it('looks no word up that two known ones are as near to', async () => {
    const two = await libraryOf(
      '"The baker left," said Ann Reed. "The maker stayed," said Bo Lund. The bater, the bager.',
    );
    expect((await whoSaid(two, { quote: 'baxer' })).kind).toBe('nothing');
    expect(await whoSaid(two, { quote: 'stayde' })).toHaveProperty('searchedFor');
  });
});
