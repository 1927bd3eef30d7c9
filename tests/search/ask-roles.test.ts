import { describe, expect, it } from 'vitest';
import { libraryOf } from '../library/shelf.ts';
import { markedIn, shelfIn } from './marked.ts';

const library = await libraryOf(
  'In March the union of porters asked Norwell for higher wages and a shorter week. The talks went on until May.',
  'Ada Moss sold the old ferry to Peter Hale for 900 pounds. The ferry was built in Sund.',
  'Kessel was invaded by Ruritania in 1911. The war lasted four months.',
  'Judge Brook praised the witness Tom Pell for his courage at the trial.',
  'Arle defeated Sund by three goals to one in the final of the cup in 2014.',
  'Nora Lind was warned by Karl Voss that the dam might break. The dam held.',
  'When Moss bought the mill in Arle, she asked Peter Hale for a loan of 800 pounds.',
  'The council of Kessel, pressed by Karl Voss, asked the county for a report on the dam.',
  'Omar Reed and Lena Fox asked the baker for a recipe of rye bread.',
  'Nora Lind met Tom Pell in Arle in 2013. Storms sank the Heron in 1901.',
  'Jonas Cole beat Rita Noon, who had beaten Jonas Cole in 2012, in the final of 2015.',
);
const marked = markedIn(library);

describe('what somebody did to another is not told by what that one did', () => {
  it.each([
    'What did Norwell ask of the union of porters?',
    'What was asked of the union of porters by Norwell?',
    'What did Peter Hale sell to Ada Moss?',
    'When did Kessel invade Ruritania?',
    'When was Ruritania invaded by Kessel?',
    'Who invaded Ruritania?',
    'Why did Tom Pell praise Judge Brook?',
    'Who praised Judge Brook?',
    'By how many goals did Sund defeat Arle?',
    'What was Voss warned about by Lind?',
    'What did the county ask the council of Kessel for?',
    'What did Peter Hale ask Moss for?',
  ])('%s', async (question) => {
    expect(['near', 'nothing']).toContain(await marked(question));
  });

  it.each([
    ['What did the union of porters ask of Norwell?', 'higher wages'],
    ['What was asked of Norwell by the union of porters?', 'higher wages'],
    ['What did Ada Moss sell to Peter Hale?', 'old ferry'],
    ['When did Ruritania invade Kessel?', '1911'],
    ['Who invaded Kessel?', 'Ruritania'],
    ['By how many goals did Arle defeat Sund?', 'three goals'],
    ['What was Lind warned about by Voss?', 'might break'],
    ['What did Moss ask Peter Hale for?', 'loan'],
    ['What did the council of Kessel ask the county for?', 'report'],
    ['What did Lena Fox ask the baker for?', 'recipe'],
    ['When did Tom Pell meet Nora Lind?', '2013'],
    ['When did the Heron sink?', '1901'],
    ['When did Rita Noon beat Jonas Cole?', '2012'],
  ])('and what looks like it is answered: %s', async (question, words) => {
    expect(await marked(question)).toContain(words);
  });

  it.each([
    ['es', 'Norwell pidió a Kessel diez médicos en 1988.', '¿Qué pidió Kessel a Norwell?'],
    ['de', 'Norwell forderte von Kessel zehn Ärzte.', 'Was forderte Kessel von Norwell?'],
  ])('in other languages too: %s', async (language, text, question) => {
    expect(await markedIn(await shelfIn(language, text))(question)).toBe('near');
  });
});
