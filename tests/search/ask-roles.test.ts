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
    'What is Norwell asking of the union of porters?',
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

describe('what was done to one thing is not told by what was done to another', () => {
  it.each([
    [
      'Who opened the new swimming pool of Arle?',
      'Ada Moss opened the new library of Arle on a Saturday in May.',
    ],
    ['Who painted the window of the old mill?', 'Peter Hale painted the door of the old mill with his sons.'],
    ['Who wrote a poem about herring?', 'Lena Fox wrote a song about herring for the feast.'],
    ['Who repaired the roof of the keeper?', 'Tom Pell repaired the boat of the keeper on the beach.'],
  ])('%s', async (question, text) => {
    expect(['near', 'nothing']).toContain(await markedIn(await libraryOf(text))(question));
  });

  it.each([
    ['Who repaired the ship of the keeper?', 'Tom Pell repaired the boat of the keeper on the beach.'],
    [
      'Who opened the bridge of Kessel?',
      'The bridge of Kessel was built in May. Nora Lind opened it in June.',
    ],
    ['Who founded Arle Oats?', '## Arle Oats\n\nIda Marsh founded the firm in 1901 with one horse.'],
    ["Who discovered the lake's source?", 'Ben Hart discovered the source of the lake in a wood.'],
  ])('and what looks like it is answered: %s', async (question, text) => {
    expect(await markedIn(await libraryOf(text))(question)).not.toMatch(/near|nothing/);
  });
});

describe('and in other languages what somebody said to another', () => {
  it.each([
    [
      'es',
      'El alcalde Pedro Ruiz prometió a Marta Gil un muelle nuevo en mayo.',
      '¿Qué prometió Pedro Ruiz a Marta Gil?',
      '¿Qué prometió Marta Gil a Pedro Ruiz?',
    ],
    [
      'fr',
      'Le maire Paul Roux a promis à Marie Gil un quai neuf en mai.',
      "Qu'a promis Paul Roux à Marie Gil ?",
      "Qu'a promis Marie Gil à Paul Roux ?",
    ],
    [
      'pt',
      'O prefeito Paulo Reis prometeu a Marta Gil um cais novo em maio.',
      'O que prometeu Paulo Reis a Marta Gil?',
      'O que prometeu Marta Gil a Paulo Reis?',
    ],
    [
      'de',
      'Bürgermeister Karl Voss versprach Anna Moos einen neuen Kai im Mai.',
      'Was versprach Karl Voss?',
      'Was versprach Anna Moos?',
    ],
    [
      'de',
      'Norwell forderte von Kessel zehn Ärzte.',
      'Was forderte Norwell von Kessel?',
      'Was forderte Kessel von Norwell?',
    ],
  ])('%s', async (language, text, own, other) => {
    const marked = markedIn(await shelfIn(language, text));
    expect(await marked(own)).toBe(text);
    expect(await marked(other)).toBe('near');
  });
});
