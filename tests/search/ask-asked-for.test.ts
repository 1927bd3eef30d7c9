import { describe, expect, it } from 'vitest';
import { askedOn } from '../../src/answer/ask/follow-up.ts';
import { libraryOf } from '../library/shelf.ts';
import { markedIn } from './marked.ts';

const shelf = await libraryOf(
  '“The dam is safe,” said Ada Moss on Monday. Moss promised that new pipes would come by May. On Tuesday Moss tweeted: “Walk, do not drive.”',
  '“We are tired,” said Omar Reed, the coach. Reed asked the council for lamps at the track.',
  'Mayor Ida Marsh pledged to mend the quay. “Fish is our gold,” Marsh said.',
  '“The lock leaks,” Tom Pell said. “It must be mended,” Pell demanded.',
  'The wall of Arle will be 40 metres high. The council has planned it for 12 years.',
  'The quay of Kessel was mended in May; the work cost 4,000 crowns. It is 90 metres long.',
  'Ada Moss sold her boat for £900 and bought two goats.',
  'Version 7 of the program has 12 new signs. It runs on every machine.',
  'Members of the club pay 5 pounds a month. The club has 60 members.',
);
const marked = markedIn(shelf);

describe('what somebody promised or asked for', () => {
  it.each([
    ['What did Ada Moss promise?', 'new pipes'],
    ['What did Ada Moss tweet?', 'do not drive'],
    ['What did Ada Moss say?', 'dam is safe'],
    ['What did Omar Reed ask for?', 'lamps'],
    ['What did Ida Marsh promise?', 'mend the quay'],
    ['What did Tom Pell demand?', 'must be mended'],
  ])('is told by these words of theirs, and not by others: %s', async (question, words) => {
    expect(await marked(question)).toContain(words);
  });

  it.each(['What did Ada Moss announce?', 'What did Omar Reed promise?', 'What did Tom Pell tweet?'])(
    'and where they did not, by none: %s',
    async (question) => {
      expect(['near', 'nothing']).toContain(await marked(question));
    },
  );
});

describe('a price', () => {
  it.each([
    ['How much did the work on the quay of Kessel cost?', '4,000 crowns'],
    ['How much did Ada Moss get for her boat?', '£900'],
    ['How much do members of the club pay?', '5 pounds'],
  ])('is an amount of money: %s', async (question, words) => {
    expect(await marked(question)).toContain(words);
  });

  it.each(['How much does the wall of Arle cost?', 'How much does version 7 cost?'])(
    'and no other number: %s',
    async (question) => {
      expect(['near', 'nothing']).toContain(await marked(question));
    },
  );
});

describe('a date', () => {
  it('is marked where the sentence beside the one that tells of it has it', async () => {
    const fair = await libraryOf(
      'A photo of 8 May 1988 shows Nora Lind at a fair in Arle. The bakers held the fair on the steps of the mill.',
      'The ferry was late.',
    );
    expect(await markedIn(fair)('When did the bakers hold the fair on the steps of the mill?')).toContain(
      '8 May 1988',
    );
  });
});

describe('“it” in a further question', () => {
  it('is nobody with a name, but what was done', () => {
    expect(askedOn(shelf, 'What did Ada Moss promise?', 'When was it kept?')).toBe(
      'When was it kept? (Ada, Moss, promise)',
    );
    expect(askedOn(shelf, 'Where does Ada Moss live?', 'What did she promise?')).toBe(
      'What did Ada Moss promise?',
    );
  });
});
