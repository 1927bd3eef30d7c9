import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { libraryOf } from '../library/shelf.ts';
import { markedIn } from './marked.ts';

const library = await libraryOf(
  'Leland B. Jarrow visited Arle in May 1964 and praised the new dam.',
  'In a speech at Kessel Jonas F. Kerr promised farmers lower taxes. Kerr left by train.',
  'Ada Olm-Carver wants trains to be free, she told the Harbour Post.',
  'Anna Maria Tell and Adam Moritz Tann opened the mill in 1950.',
  'The Norwell Health Office sent ten doctors to Sund in 1988. Ben Tom Lark Marsh went with them.',
);
const marked = markedIn(library);

describe('initials that no source has', () => {
  it.each([
    ['When did LBJ visit Arle?', '1964'],
    ['What did L.B.J. praise?', 'dam'],
    ['What did JFK promise farmers?', 'lower taxes'],
    ['what did jfk promise farmers', 'lower taxes'],
    ['What does AOC want?', 'trains to be free'],
    ['How many doctors did the NHO send to Sund?', 'ten doctors'],
  ])('are those of the one name that begins so: %s', async (question, words) => {
    expect(await marked(question)).toContain(words);
  });

  it('are told to have been read so', async () => {
    const answer = await ask(library, { question: 'When did LBJ visit Arle?' });
    const read = answer.kind === 'found' ? answer.searchedFor?.map(({ text }) => text) : [];
    expect(read).toEqual(['Leland B. Jarrow']);
  });

  it.each([
    'When did RFK visit Arle?',
    'What did JFB promise farmers?',
    'When did AMT open the mill?',
    'When did BTL go to Sund?',
    'How many doctors did the NTO send to Sund?',
  ])('of nobody, or of two, are not answered: %s', async (question) => {
    expect(['near', 'nothing']).toContain(await marked(question));
  });
});
