import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

const said = (text: string): string[] =>
  quotations(toDocument(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content, speaker }) => {
      const words = (span?: { start: number; end: number }): string =>
        span ? text.slice(span.start, span.end) : '-';
      return `${words(content)} | ${words(speaker?.name)}`;
    });

describe('a nickname inside a name', () => {
  it.each([
    ['“We caught nothing,” said William “Bill” Farrow.', 'We caught nothing, | William “Bill” Farrow'],
    ['“We caught nothing,” said Joan (Joanie) Farrow.', 'We caught nothing, | Joan (Joanie) Farrow'],
    ['"We caught nothing," said Maria "Mimi" Costa, 44.', 'We caught nothing, | Maria "Mimi" Costa'],
  ])('is a part of it and nobody’s words: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['Maria called it “Paradise” Thursday.', ['Paradise | Maria']],
    ['The film “Harbour” opened. “I wept,” said Ann Early.', ['Harbour | -', 'I wept, | Ann Early']],
  ])('is not seen in other words in marks: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a word for what one does, with a capital before a name,', () => {
  it.each([
    'Curator Mina Solberg',
    'Buyer Tom Reed',
    'Tenant Rosa Diaz',
    'Trainee Omar Nasser',
    'Housemate Jan Kowal',
    'Shopkeeper Elsie Wray',
  ])('is a role and no name: %s', (speaker) => {
    const [, ...name] = speaker.split(' ');
    expect(said(`${speaker} said the lift was “always broken”.`)).toEqual([
      `always broken | ${name.join(' ')}`,
    ]);
  });

  it.each(['Jennifer Maria Lopez', 'Victor Paul Moreno', 'Zahara Lopez', 'Peter Jan Smit'])(
    'is not seen in a name: %s',
    (speaker) => {
      expect(said(`${speaker} said the lift was “always broken”.`)).toEqual([`always broken | ${speaker}`]);
    },
  );
});

describe('several who speak together', () => {
  it.each([
    [
      '“Stop the sale,” wrote Ida Marsh, Tom Hale, Lee Dunn and Rosa Diaz in an open letter.',
      'Stop the sale, | Ida Marsh, Tom Hale, Lee Dunn and Rosa Diaz',
    ],
    [
      'Ida Marsh, Tom Hale and Lee Dunn said they were “appalled”.',
      'appalled | Ida Marsh, Tom Hale and Lee Dunn',
    ],
    [
      'The mayors of Norwell, Harlow and Vale said: “We wait.”',
      'We wait. | The mayors of Norwell, Harlow and Vale',
    ],
  ])('are named together: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('are not those who only stand in front of the speaker', () => {
    expect(said('Asked by Hale, Marsh and Dunn said the deal was “dead”.')).toEqual([
      'dead | Marsh and Dunn',
    ]);
    expect(said('In Norwell, Ann Reed said the deal was “dead”.')).toEqual(['dead | Ann Reed']);
  });
});

describe('marks behind a length', () => {
  it('are inches where they do not pair up', () => {
    expect(said('“It was a 9" pipe,” said Ida Marsh. “We had a 12" one.”')).toEqual([
      'It was a 9" pipe, | Ida Marsh',
      'We had a 12" one. | Ida Marsh',
    ]);
    expect(said('"It is a 12" record," said Ida Marsh. "I own two."')).toEqual([
      'It is a 12" record, | Ida Marsh',
      'I own two. | Ida Marsh',
    ]);
  });

  it('close words where they do', () => {
    expect(said('"We sold 12" was all that Ida Marsh said. "I own two."')).toHaveLength(2);
  });
});

describe('a surname behind what an office is of', () => {
  it.each([
    ['Secretary of State Marlow', 'Marlow'],
    ['Secretary of Defense Ingham', 'Ingham'],
    ['Secretary of Homeland Security Kelder', 'Kelder'],
    ['Secretary of the Treasury Lowe', 'Lowe'],
    ['Minister of Health Gomes', 'Gomes'],
    ['Minister of Foreign Affairs Duarte', 'Duarte'],
    ['Chief of Staff Prior', 'Prior'],
    ['Director of National Intelligence Clamp', 'Clamp'],
    ['Speaker of the House Ryland', 'Ryland'],
    ['Commissioner of Police Stephens', 'Stephens'],
    ['Bank of Arle Governor Carnet', 'Carnet'],
    ['Department of State Spokesman Kirk', 'Kirk'],
  ])('is the name alone, before the verb and behind it: %s', (called, name) => {
    expect(said(`“The plan works,” ${called} said.`)).toEqual([`The plan works, | ${name}`]);
    expect(said(`“The plan works,” said former ${called}, who left.`)).toEqual([`The plan works, | ${name}`]);
  });

  it.each([
    ['Minister of Foreign Affairs', 'Minister'],
    ['Minister of Defense Procurement', 'Minister'],
    ['Ministry of Health Services', 'Ministry of Health Services'],
    ['the Bank of England', 'Bank of England'],
    ['Secretary of State Ann Marlow', 'Ann Marlow'],
  ])('is not seen where there is none, or more of a name: %s', (called, name) => {
    expect(said(`“The plan works,” ${called} said.`)).toEqual([`The plan works, | ${name}`]);
  });
});
