import { expect, it } from 'vitest';
import { values } from './read.ts';

it.each([
  ['a date', 'They met on September 1, on 3 May 2014, on Feb. 9, 2011, and on 3/5/2014 and 2014-03-05.'],
  ['a year', 'In 1987, and again in the 2016 race, as in 2014-15, ’08 and the 1990s, it failed (2011).'],
  ['a year as it is spoken', 'Since nineteen eighty-four nothing has changed, nor in twenty eighteen.'],
  ['the zero of a scale', 'The town froze far below zero.'],
  ['a time of day', 'It opened at 10:41, at 5 p.m., at 5pm, at three o’clock and at 1030 GMT.'],
  ['a telephone number', 'Call +1-202-555-0123 or (202) 555-0123.'],
  ['a telephone number with spaces', 'Her number is +44 20 7946 0018, his 0800 123 456.'],
  ['a house with a letter', 'She lives at 221B Baker Street.'],
  [
    'a seat, a gate, a flat and a bus with a letter',
    'In seat 14C, row 12, at gate 3B, in Flat 6C, on the bus 14C.',
  ],
  ['half past six', 'The bus leaves at half past six.'],
  ['a label that opens a sentence', 'Article 19 protects the freedom of speech.'],
  ['a list behind a label', 'See pages 12-15, sections 3 to 7 and chapters 4, 5 and 6.'],
  ['an address', 'He lives at 1600 Linden Avenue. See https://example.org/2014/12 and 192.168.1.20.'],
  ['a version', 'Version 2.0.1 replaced version 2.'],
  ['a section', 'Under Title 42, section 12 and INA 235(b)(2)(C), see page 7, Article Five and H.R. 1.'],
  ['a name', 'The COVID-19 ward took Flight 11 from Camp Delta 2, with an F-16, an MP3 and 5G.'],
  ['a score', 'They won 3-1, then 54-46, after a 5-to-4 decision, one-on-one.'],
  ['a fixed expression', 'After 9/11 they worked 24/7.'],
  ['a note', 'It was so.[3] And so on.'],
  ['a vague number', 'Dozens of people, several hundred cows and tens of thousands of sheep.'],
  ['a pronoun', 'This one is good, no one knows, one must go, and the right one won.'],
  ['one of several persons', 'One of them sang, and one of us fled.'],
  ['one behind the other', 'They left one by one. They came one after one.'],
  ['a word cut by a character that does not show', 'The zero\u200bed house and the ten\u00adant.'],
  ['an identifier', 'The record is 672151859491016704 in the list.'],
])('%s is no figure', (_, text) => {
  expect(values(text)).toEqual([]);
});

it.each([
  ['In 2014, 300 people died.', [300]],
  ['Some 1800 people came, 2016 cows followed.', [1800, 2016]],
  ['On Tuesday 12 people left.', [12]],
  ['Twenty-six people died.', [26]],
  ['On pages 12 and 13 people of 4 countries are named.', [13, 4]],
  ['The Greens won 41 seats and the Farmers 38.', [41, 38]],
  ['It was 14C in the shade, and at night 3C was measured.', [14, 3]],
  ['The town has one mayor and 20 streets.', [1, 20]],
  ['One of the mayors won by one vote.', [1, 1]],
  ['One in five of them left, and 2 mil\u00adlion stayed.', [0.2, 2_000_000]],
])('%j keeps its figures', (text, expected) => {
  expect(values(text)).toEqual(expected);
});
