import { describe, expect, it } from 'vitest';
import { answerKind } from '../../src/search/question/answer-kind.ts';
import { words } from '../../src/text/words.ts';

const kind = (question: string) => answerKind(words(question).map(({ form }) => form));

describe('what a question asks for', () => {
  it.each([
    ['Who mends the nets?', 'person'],
    ['Which famous painter lived in Sund?', 'person'],
    ['¿Qué poeta nació en Sund?', 'person'],
    ['Where does the ferry land?', 'place'],
    ['What countries trade with Orrin?', 'place'],
    ['¿Cuál es el barrio más antiguo?', 'place'],
    ['What is the name of the mill?', 'name'],
    ['Which team won?', 'name'],
    ['When did the mill burn?', 'date'],
    ['In what year was it built?', 'date'],
    ['How many boats are there?', 'number'],
    ['What percentage of the boats leak?', 'number'],
    ['¿Cuántas barcas hay?', 'number'],
    ['Wie viele Boote gibt es?', 'number'],
    ['How old is the mill?', 'age'],
    ['Why is the river so low?', 'reason'],
    ['¿Por qué está cerrado el molino?', 'reason'],
    ['What is a weir?', 'definition'],
    ['Quel prix a le billet ?', 'number'],
    ['Qual é o rio mais longo?', 'place'],
  ])('is told by its words: %s %s', (question, expected) => {
    expect(kind(question)).toBe(expected);
  });

  it.each([
    'What did the king say?',
    'What does the school need?',
    'How does the river flood?',
    'The king and the city',
    '',
  ])('is not told by nouns that only stand in it: %s', (question) => {
    expect(kind(question)).toBeUndefined();
  });
});
