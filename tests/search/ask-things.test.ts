import { describe, expect, it } from 'vitest';
import { libraryOf } from '../library/shelf.ts';
import { markedIn, shelfIn } from './marked.ts';

describe('a noun with a number or a letter behind it names one thing', () => {
  it.each([
    [
      'How many pounds for tower 5?',
      'Ferry number 5 costs 300 pounds a day. Tower 4 was sold for 200 pounds.',
    ],
    ['What does Room 12 hold?', 'Room 11 holds the old archive. Twelve chairs stand in the hall.'],
    ['Who guards gate B?', 'Gate A is guarded by Tom Pell. Building B is empty.'],
    [
      'What does Section 4 deal with?',
      'Section 3 of the plan deals with the drains of Arle and has 4 pages.',
    ],
    ['Where does bus 7 go?', 'Bus 21 goes to Kessel every hour. Nora Lind missed 7 buses in May.'],
    ['Why were the trains late on platform 2?', 'On platform 3 two trains were late because of snow.'],
    ['What does room 13 have?', 'Rooms 11, 12 and 14 have a stove. Room No. 9 has 13 chairs.'],
    ['When was Lock 4 mended?', 'Lock III was mended in the summer of 1966, and 4 gates were painted.'],
  ])('that other things do not tell of: %s', async (question, text) => {
    expect(['near', 'nothing']).toContain(await markedIn(await libraryOf(text))(question));
  });

  it.each([
    [
      'How many pounds was tower 4 sold for?',
      'Ferry number 5 costs 300 pounds. Tower 4 was sold for 200 pounds.',
    ],
    ['How much does ferry 5 cost?', 'Ferry number 5 costs 300 pounds a day.'],
    ['What does room 12 have?', 'Rooms 11, 12 and 14 have a stove.'],
    ['What does room 9 have?', 'Room No. 9 has a stove.'],
    ['When was Lock 3 mended?', 'Lock III was mended in the summer of 1966.'],
    ['How many lamps lit tower 5?', 'Tower Five was lit by 30 lamps.'],
    [
      'Who listed the mill of Arle as grade 1 in 1954?',
      'The mill of Arle was listed grade I in 1954 by the county. It has 1 wheel.',
    ],
    ['When did World War 2 begin for Sund?', 'World War II began for Sund in 1940.'],
  ])('however its number is written: %s', async (question, text) => {
    expect(await markedIn(await libraryOf(text))(question)).not.toMatch(/near|nothing/);
  });

  it.each([
    ['Did the club win 5 games?', 'The club of Arle won 5 games in May.'],
    ['Who has 2 sons?', 'Ada Moss has 2 sons and a mill.'],
    ['What happened to the lock in summer 1966?', 'The lock was mended in 1966, in a dry summer.'],
    [
      'What did the council of Arle give 3 bakers?',
      'In May the council of Arle gave bakers a prize, 3 in all.',
    ],
  ])('and a number that counts names none: %s', async (question, text) => {
    expect(await markedIn(await libraryOf(text))(question)).not.toMatch(/near|nothing/);
  });

  it.each([
    [
      'es',
      'La sala 4 guarda el archivo. En la torre hay 3 lámparas.',
      '¿Qué guarda la sala 3?',
      '¿Qué guarda la sala 4?',
    ],
    [
      'fr',
      'La salle 4 abrite les archives. La tour a 3 lampes.',
      'Que abrite la salle 3 ?',
      'Que abrite la salle 4 ?',
    ],
    [
      'de',
      'Raum 4 enthält das Archiv. Im Turm stehen 3 Lampen.',
      'Was enthält Raum 3?',
      'Was enthält Raum 4?',
    ],
    [
      'pt',
      'A sala 4 guarda o arquivo. Na torre há 3 lâmpadas.',
      'O que guarda a sala 3?',
      'O que guarda a sala 4?',
    ],
  ])('in %s too', async (language, text, other, own) => {
    const marked = markedIn(await shelfIn(language, text));
    expect(await marked(other)).toMatch(/near|nothing/);
    expect(await marked(own)).toMatch(/rchiv|rquivo/);
  });
});
