import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** What a text reports without marks: whose it is, and the words. */
function reported(text: string): string[] {
  return quotations(toDocument(text))
    .filter(({ kind }) => kind === 'indirect')
    .map(({ mention, content }) => {
      const who = mention ? text.slice(mention.start, mention.end) : '-';
      return `${who}: ${text.slice(content.start, content.end)}`;
    });
}

const FOUND = [
  ['Orr said of the lock (of 1811) that it was safe.', 'Orr: that it was safe'],
  ['Orr told the board (of nine) that nobody must leave.', 'Orr: that nobody must leave'],
  ['Orr said there was no sign of a leak.', 'Orr: there was no sign of a leak'],
  ['Engineers say there have been two leaks since May.', 'Engineers: there have been two leaks since May'],
  [
    'Current and former wardens said the closure of a path for mending walls is lawful.',
    'former wardens: the closure of a path for mending walls is lawful',
  ],
  [
    'Her advisers said the cost of moving the stage, particularly in autumn, would outweigh any gain.',
    'Her advisers: the cost of moving the stage, particularly in autumn, would outweigh any gain',
  ],
  ['The board says widening the lock will save water.', 'The board: widening the lock will save water'],
  [
    'In addition, according to the board, nine more locks will be widened.',
    'the board: nine more locks will be widened',
  ],
  ['As the Courier noted, it is odd that nobody came.', 'the Courier: it is odd that nobody came'],
  ['The board is slow, as Dean Orr noted in the Courier.', 'Dean Orr: The board is slow'],
  ['Orr responded by saying that the lock was safe.', 'Orr: that the lock was safe'],
  ['Wardens on the canal and at the lock have said the gate is stuck.', 'Wardens: the gate is stuck'],
  ['Neighbours who came to the hall to protest the sale say they will stay.', 'Neighbours: they will stay'],
  [
    'Orr told the hall that the lock was built to last, but never mended.',
    'Orr: that the lock was built to last, but never mended',
  ],
  [
    'Orr said the lock was safe, but Pell said it leaked every night.',
    'Orr: the lock was safe',
    'Pell: it leaked every night',
  ],
] as const;

const SILENT = [
  'The wardens there were glad of the rain.',
  'As Orr joked with his brother, the lock gave way.',
  'As the wardens looked at the gate, it opened.',
  'Orr has praised the building projects he has led.',
  'Asked on Monday whether the lock would open, Orr shook his head and said, “No.”',
  'The Courier noted the contrast between the way the two gates were built.',
  'Orr tweeted his drawings of the gate as he stood in line.',
  'Nobody called it a failure.',
  'Orr refused to call it a failure.',
  'Orr called the police an hour later.',
  'Orr called his sister a taxi.',
  'Orr called every member of the board.',
  'Orr called the meeting to order.',
  'Orr praised the crew as crowds cheered.',
  'It called the closure a mistake.',
  'Orr reiterated that approach in June.',
  'Orr asked about a note of the board (HB) that is dated May 3.',
  'Orr warned of a flood of the Arle (a river) that would come.',
  'Orr spoke about the lock (of 1811) that broke.',
  'Conceding that there would be delays, Orr left.',
];

describe('what is reported without marks', () => {
  it.each(FOUND)('finds it in: %s', (text, ...said) => {
    expect(reported(text)).toEqual(said);
  });
  it.each(SILENT)('finds nothing in: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
