import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { slice } from '../../src/text/span.ts';
import { HARBOUR, libraryOf } from './shelf.ts';

const library = libraryOf(...HARBOUR);

/** The highlighted sentence of the first excerpt, or the kind of an answer that found nothing. */
function answer(question: string, from = library): string {
  const found = ask(from, { question });
  if (found.kind !== 'found') return found.kind;
  const { shelved, highlights } = found.finds[0];
  return slice(shelved.source.text, highlights[0] ?? { start: 0, end: 0 });
}

describe('an answer to a question', () => {
  it.each([
    [
      'Who built the lighthouse at Kessel Point?',
      'The lighthouse at Kessel Point was built in 1874 by the engineer Adele Mornay.',
    ],
    ['How many loaves does the bakery sell a day?', 'The bakery on Quay Street sells 300 loaves a day.'],
    ['When does the ferry to Sund leave?', 'The ferry to Sund leaves at seven.'],
  ])('highlights the sentence that holds it: %s', (question, sentence) => {
    expect(answer(question)).toBe(sentence);
  });

  it('finds what a word or two look up, however common they are on the shelf', () => {
    const ferries = libraryOf(
      'The ferry sails at seven.',
      'The ferry was built in Sund.',
      'The ferry is red.',
    );
    expect(answer('ferry', ferries)).toBe('The ferry sails at seven.');
    expect(answer('What is the red ferry?', ferries)).toBe('The ferry is red.');
    expect(answer('tram', ferries)).toBe('nothing');
  });

  it('finds a sentence by another form of its verb', () => {
    expect(answer('What did the crew of the ferry find?')).toBe(
      'The crew found a stranded seal last year and called a veterinarian.',
    );
  });

  it('looks past the sentence that names the subject to the one that goes on about it', () => {
    expect(answer('When was the lamp of the lighthouse replaced?')).toBe('Its lamp was replaced in 1962.');
  });

  it('is two sentences when the second leans on the first and neither is much surer', () => {
    const mill = libraryOf(
      'The miller of Orrin drew up a plan to dam the brook. This plan was named Stillwater after his mother. Grain is cheap now.',
    );
    expect(answer('What was the plan of the miller of Orrin named?', mill)).toBe(
      'The miller of Orrin drew up a plan to dam the brook. This plan was named Stillwater after his mother.',
    );
  });

  it('is found by a word that means the same as the one that is asked with', () => {
    const mill = libraryOf(
      'The mill of Orrin was painted by Otto Ley. The mill of Orrin was purchased by Ada Finch.',
      ...HARBOUR,
    );
    expect(answer('Who bought the mill of Orrin?', mill)).toBe(
      'The mill of Orrin was purchased by Ada Finch.',
    );
  });

  it('is chosen by small words too, where they stand beside others', () => {
    const yard = libraryOf(
      'The green door leads from the yard. The plain wall is cold. The blue door leads to the yard.',
      ...HARBOUR,
    );
    expect(answer('Which door leads to the yard?', yard)).toBe('The blue door leads to the yard.');
  });

  it('is sought by what the question tells, not by the words that ask', () => {
    const named = libraryOf(
      'The name of the type of boat is a term that the crew used. The name is known in Sund.',
      ...HARBOUR,
    );
    expect(answer('What is the name of the type of engineer called Adele Mornay known for?', named)).toBe(
      'The lighthouse at Kessel Point was built in 1874 by the engineer Adele Mornay.',
    );
  });

  it('is nothing when the shelf knows only words around the question', () => {
    expect(answer('Who won the regatta at Marstrand in 1998?')).toBe('nothing');
    expect(answer('What is the population of Copenhagen?')).toBe('nothing');
  });

  it('is nothing for stop words alone, and a hint for a greeting or no words', () => {
    expect(answer('who is it and where')).toBe('nothing');
    expect(answer('hello')).toBe('hint');
    expect(answer('?!')).toBe('hint');
  });

  it('comes from a shelf of one source too', () => {
    const one = libraryOf(HARBOUR[1] ?? '');
    expect(answer('Where did Tomas Berg learn the trade?', one)).toBe(
      'Its owner, Tomas Berg, learned the trade in Ghent.',
    );
    expect(answer('Who built the lighthouse at Kessel Point?', one)).toBe('nothing');
  });

  it('is the same at every asking', () => {
    const question = 'Who leads the council of Kessel?';
    expect(ask(library, { question })).toEqual(ask(libraryOf(...HARBOUR), { question }));
  });
});

describe('a misspelled question', () => {
  it.each([
    ['Who is the lighthuose keeperr?', ['lighthouse', 'keeper']],
    ['Who is the onwer of the bakrey?', ['owner', 'bakery']],
  ])('is searched as the shelf spells its words, and the answer says so: %s', (question, spelled) => {
    const found = ask(library, { question });
    expect(found.kind === 'found' && found.searchedFor?.map(({ text }) => text)).toEqual(spelled);
  });

  it('is looked up when it is one word, unless two known words are as near', () => {
    const found = ask(library, { question: 'Lighthuose' });
    expect(found.kind === 'found' && found.searchedFor?.map(({ text }) => text)).toEqual(['lighthouse']);
    const rivals = libraryOf('The baker left.', 'The bater stayed.');
    expect(answer('baxer', rivals)).toBe('nothing');
  });

  it('is searched as it was typed when that finds something', () => {
    const found = ask(library, { question: 'Who built the lighthouse at Kessel Point?' });
    expect(found).not.toHaveProperty('searchedFor');
  });
});

describe('a question in Spanish', () => {
  const spanish = libraryOf(
    `La panadería de la calle Mayor vende 300 panes al día. Su dueño, Tomás Vidal, aprendió el oficio en Gante.`,
    HARBOUR[0] ?? '',
  );
  it('is read without accents', () => {
    expect(answer('¿Cuantos panes vende la panaderia?', spanish)).toBe(
      'La panadería de la calle Mayor vende 300 panes al día.',
    );
  });
});
