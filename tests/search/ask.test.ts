import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { slice } from '../../src/text/span.ts';
import { HARBOUR, libraryOf, sourceOf } from '../library/shelf.ts';

const library = await libraryOf(...HARBOUR);

/** The highlighted sentence of the first excerpt, or the kind of an answer that found nothing. */
async function answer(question: string, from = library): Promise<string> {
  const found = await ask(from, { question });
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
  ])('highlights the sentence that holds it: %s', async (question, sentence) => {
    expect(await answer(question)).toBe(sentence);
  });

  it('finds what a word or two look up, however common they are on the shelf', async () => {
    const ferries = await libraryOf(
      'The ferry sails at seven.',
      'The ferry was built in Sund.',
      'The ferry is red.',
    );
    expect(await answer('ferry', ferries)).toMatch(/^The ferry (?:sails|was|is) .+\.$/);
    expect(await answer('What is the red ferry?', ferries)).toBe('The ferry is red.');
    expect(await answer('tram', ferries)).toBe('nothing');
  });

  it('finds a sentence by another form of its verb', async () => {
    expect(await answer('What did the crew of the ferry find?')).toBe(
      'The crew found a stranded seal last year and called a veterinarian.',
    );
  });

  it('looks past the sentence that names the subject to the one that goes on about it', async () => {
    expect(await answer('When was the lamp of the lighthouse replaced?')).toBe(
      'Its lamp was replaced in 1962.',
    );
  });

  it('is two sentences when the second leans on the first and neither is much surer', async () => {
    const mill = await libraryOf(
      'The miller of Orrin drew up a plan to dam the brook. This plan was named Stillwater after his mother. Grain is cheap now.',
    );
    expect(await answer('What was the plan of the miller of Orrin named?', mill)).toBe(
      'The miller of Orrin drew up a plan to dam the brook. This plan was named Stillwater after his mother.',
    );
  });

  it('is found by a word that means the same as the one that is asked with', async () => {
    const mill = await libraryOf(
      'The mill of Orrin was painted by Otto Ley. The mill of Orrin was purchased by Ada Finch.',
      ...HARBOUR,
    );
    expect(await answer('Who bought the mill of Orrin?', mill)).toBe(
      'The mill of Orrin was purchased by Ada Finch.',
    );
  });

  it('is chosen by small words too, where they stand beside others', async () => {
    const yard = await libraryOf(
      'The green door leads from the yard. The plain wall is cold. The blue door leads to the yard.',
      ...HARBOUR,
    );
    expect(await answer('Which door leads to the yard?', yard)).toBe('The blue door leads to the yard.');
  });

  it('is sought by what the question tells, not by the words that ask', async () => {
    const named = await libraryOf(
      'The name of the type of boat is a term that the crew used. The name is known in Sund.',
      ...HARBOUR,
    );
    expect(
      await answer('What is the name of the type of engineer called Adele Mornay known for?', named),
    ).toBe('The lighthouse at Kessel Point was built in 1874 by the engineer Adele Mornay.');
  });

  it('stands under the title that is asked for, though it does not name it', async () => {
    const clubs = await buildLibrary({
      sources: [
        sourceOf('a', 'Founded in 1842, the side has played at three grounds.', 'title: Harbour Rowing Club'),
        sourceOf('b', 'The rowing club of Sund was closed by its members.', 'title: Clubs that closed'),
        sourceOf('c', 'The club house has a tin roof, and its kitchen was founded on rock.', 'title: Roofs'),
      ],
      problems: [],
    });
    expect(await answer('When was the Harbour Rowing Club founded?', clubs)).toBe(
      'Founded in 1842, the side has played at three grounds.',
    );
  });

  it('gives a reason where one is asked for', async () => {
    const mill = await libraryOf(
      'The mill of Orrin was closed in May. The miller of Orrin closed the mill because the wheel had cracked. The mill of Orrin, closed to all, is green.',
      ...HARBOUR,
    );
    expect(await answer('Why was the mill of Orrin closed?', mill)).toContain(
      'because the wheel had cracked',
    );
  });

  it('is nothing when the shelf knows only words around the question', async () => {
    expect(await answer('Who won the regatta at Marstrand in 1998?')).toBe('nothing');
    expect(await answer('What is the population of Copenhagen?')).toBe('nothing');
  });

  it('is nothing for stop words alone, and a hint for a greeting or no words', async () => {
    expect(await answer('who is it and where')).toBe('nothing');
    expect(await answer('hello')).toBe('hint');
    expect(await answer('?!')).toBe('hint');
  });

  it('comes from a shelf of one source too', async () => {
    const one = await libraryOf(HARBOUR[1] ?? '');
    expect(await answer('Where did Tomas Berg learn the trade?', one)).toBe(
      'Its owner, Tomas Berg, learned the trade in Ghent.',
    );
    expect(await answer('Who built the lighthouse at Kessel Point?', one)).toBe('nothing');
  });

  it('is the same at every asking', async () => {
    const question = 'Who leads the council of Kessel?';
    expect(await ask(library, { question })).toEqual(await ask(await libraryOf(...HARBOUR), { question }));
  });
});

describe('a country', async () => {
  const shelf = await libraryOf(
    'Officials said the United States would lend four ships to the port of Orrin.',
    'The U.K. lent the port of Orrin one crane.',
    'Germany bought the old crane of Lund.',
    'They gave us two boats at Lund.',
    'The turkey of the baker ran away with the bread.',
  );

  it.each([
    [
      'How many ships would the US lend to the port of Orrin?',
      'Officials said the United States would lend four ships to the port of Orrin.',
    ],
    [
      'How many ships would the USA lend to the port of Orrin?',
      'Officials said the United States would lend four ships to the port of Orrin.',
    ],
    ['What did the United Kingdom lend to Orrin?', 'The U.K. lent the port of Orrin one crane.'],
    ['Was kaufte Deutschland in Lund?', 'Germany bought the old crane of Lund.'],
  ])('is found by each of its names: %s', async (question, sentence) => {
    expect(await answer(question, shelf)).toBe(sentence);
  });

  it.each([
    ['How many ships would America lend to the port of Orrin?', 'Officials said the United States'],
    ['Which ships did officials say America would lend?', 'Officials said the United States'],
    ['What did Britain lend to the port of Orrin?', 'The U.K. lent'],
    ['What did Great Britain lend to Orrin?', 'The U.K. lent'],
  ])('is found by what it is often called: %s', async (question, begins) => {
    expect(await answer(question, shelf)).toContain(begins);
  });

  it.each([
    'How many ships would Latin America lend to the port of Orrin?',
    'How many ships would South America lend to the port of Orrin?',
    'How many ships would Holland lend to the port of Orrin?',
  ])('is not the continent that it is a part of, nor another: %s', async (question) => {
    expect((await ask(shelf, { question })).kind).not.toBe('found');
  });

  it('is not what is written as another word', async () => {
    expect(await answer('What did the turkey run away with?', shelf)).toBe(
      'The turkey of the baker ran away with the bread.',
    );
    expect(await answer('Which ships did the port of Lund lend us?', shelf)).not.toContain('United States');
  });
});

describe('a misspelled question', () => {
  it.each([
    ['Who is the lighthuose keeperr?', ['lighthouse', 'keeper']],
    ['Who is the onwer of the bakrey?', ['owner', 'bakery']],
  ])('is searched as the shelf spells its words, and the answer says so: %s', async (question, spelled) => {
    const found = await ask(library, { question });
    expect(found.kind === 'found' && found.searchedFor?.map(({ text }) => text)).toEqual(spelled);
  });

  it('is looked up when it is one word, unless two known words are as near', async () => {
    const found = await ask(library, { question: 'Lighthuose' });
    expect(found.kind === 'found' && found.searchedFor?.map(({ text }) => text)).toEqual(['lighthouse']);
    const rivals = await libraryOf('The baker left.', 'The bater stayed.');
    expect(await answer('baxer', rivals)).toBe('nothing');
  });

  it('is searched as it was typed when that finds something', async () => {
    const found = await ask(library, { question: 'Who built the lighthouse at Kessel Point?' });
    expect(found).not.toHaveProperty('searchedFor');
  });
});

describe('a question in Spanish', async () => {
  const spanish = await libraryOf(
    `La panadería de la calle Mayor vende 300 panes al día. Su dueño, Tomás Vidal, aprendió el oficio en Gante.`,
    HARBOUR[0] ?? '',
  );
  it('is read without accents', async () => {
    expect(await answer('¿Cuantos panes vende la panaderia?', spanish)).toBe(
      'La panadería de la calle Mayor vende 300 panes al día.',
    );
  });
});
