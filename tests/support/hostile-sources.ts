/** Pieces of news, and of what is none: whatever a rule looks at. */
const UNITS = [
  ...[
    '1999',
    '42',
    '1,000',
    '12.5%',
    '$3 million',
    'three',
    'twenty-one',
    'two hundred thousand',
    '½',
    '5 km',
    '5–10 percent',
  ],
  ...[
    'from 5 to 10',
    'about 5 ships',
    'one in five',
    '3 of 4 ships',
    '5 ships and 6 boats',
    '10 times',
    '£1bn',
    '1/2',
    '3°C',
    '5-year-old',
    '123',
    '1-',
    'one and',
    'hundred million',
    '5 a-a-',
    '$ 5',
    '<a',
  ],
  ...[
    'May 3, 2019',
    '3 May',
    '2019-05-03',
    'in May',
    'last year',
    'Monday',
    'the 1990s',
    'between 1990 and 1995',
    'since 2000',
  ],
  ...[
    'Mr. A. Moss',
    'A. B. Moss',
    'J.',
    'U.S.',
    'Ada Moss',
    'Moss',
    'ADA',
    'Dr',
    'Inc.',
    'No. 5',
    'e.g.',
    'President Moss',
    'Mrs',
  ],
  ...[
    'Ada Moss, the miller',
    'the miller Ada Moss',
    'Moss of the Mill Office',
    'Moss and Reed',
    'Moss, 42',
    'Ada “Mo” Moss',
    'Moss’s',
    'O’Moss',
  ],
  ...[
    'said',
    'said Moss',
    'he said',
    'Moss said that she',
    'told Reed that',
    'according to Moss',
    'they',
    'who',
    'that',
    'which',
    'and',
    'of the',
  ],
  ...[
    '“a”',
    '“a',
    'a”',
    '"',
    '"a"',
    '‘a’',
    '‘',
    '«a»',
    '„a“',
    '“It is,” said Moss',
    '“It is so.”',
    "'",
    "'a'",
    'Moss: “It is',
    'Q: a',
  ],
  ...[
    '(a',
    '(a)',
    ')',
    '[a]',
    '[1]',
    '{',
    'Moss (M)',
    'The Mill Office (MO)',
    'the Mill Office, or MO',
    'MO (Mill Office)',
    'known as Moss',
    '(“MO”)',
    '(AB)',
    'A, known as B',
    ', or AB (',
  ],
  ...[
    '—',
    '-',
    'a-b',
    '...',
    '…',
    '.',
    ',',
    ':',
    ';',
    '?',
    '!',
    '/',
    '_',
    '*',
    '#',
    '# a',
    '> a',
    '| a |',
    '- a',
    '<!--',
    '-->',
    '<a>',
    '&amp;',
  ],
  ...[
    'https://a.b/c',
    'a@b.c',
    'x',
    'Xx',
    'the',
    'é',
    'e\u0301',
    '\u0301',
    '\u200b',
    '😀',
    '中',
    'の',
    'ﷺ',
    '\u00a0',
    '\t',
    'm'.repeat(50),
  ],
];

/** Lines of logs, chats, plays, minutes and lists of who is there, each of which may call somebody. */
const LINES = [
  'Moss: It is so.',
  'MOSS. It is so.',
  'MOSS It is so.',
  '[12:03] <moss> it is so',
  'Moss (Mill Office) 12:03',
  'Moss — It is so.',
  'Moss, a miller',
  'Moss        a miller',
  'Q: Is it so?',
  'Moss:',
  '> Moss wrote: it is so',
  '12 May 2019 Moss: It is so.',
];

/** What stands between two of them. */
const JOINTS = ['', ' ', ', ', '. ', '\n', '\n\n', ' “', ' (', ' and '];

const shown = (text: string): string => JSON.stringify(text).slice(1, -1);

/** A text of about `length` UTF-16 units. */
export type SourceFamily = (length: number) => string;

/** Every piece again and again with every joint, every piece with another one, and marks that open and then all close. */
export function* sourceFamilies(): Generator<readonly [name: string, family: SourceFamily]> {
  for (const unit of UNITS)
    for (const joint of JOINTS) yield [`${shown(unit)} joined by "${shown(joint)}"`, repeated(unit + joint)];
  for (const [at, unit] of UNITS.entries()) {
    const other = UNITS[(at * 37 + 11) % UNITS.length] ?? '';
    yield [`${shown(unit)} and ${shown(other)} in turn`, repeated(`${unit} ${other} `)];
    yield [
      `${shown(unit)} before one ${shown(other)}`,
      (length) => `${repeated(`${unit} `)(length)}${other}.`,
    ];
    yield [
      `${shown(unit)}, then as many ${shown(other)}`,
      (length) => repeated(`${unit} `)(length / 2) + repeated(`${other} `)(length / 2),
    ];
  }
  for (const unit of UNITS.filter((one) => /[A-Z0-9]/.test(one)))
    yield [`${shown(unit)}, each another one`, numbered(unit, '. ')];
  for (const line of LINES) {
    yield [`lines "${line}"`, repeated(`${line}\n`)];
    yield [`lines "${line}", each another one`, numbered(line, '\n')];
    yield [`lines "${line}" and others in turn`, repeated(`${line}\nIt is so, and it stays so.\n`)];
  }
}

/** A text of marks alone is refused as a source: behind a sentence it is read, as it is where it stands in one. */
export const behindSentence = (text: string): string => `The mill burned down.\n\n${text}`;

const repeated =
  (unit: string): SourceFamily =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Each with other letters or digits, so that nothing is met twice. */
const numbered =
  (unit: string, joint: string): SourceFamily =>
  (length) => {
    let text = '';
    for (let n = 0; text.length < length; n++) {
      const letters = n
        .toString(26)
        .replace(/./g, (digit) => 'bcdfghjklmnpqrstvwxyzaeiou'[Number.parseInt(digit, 26)] ?? '');
      text += `${unit.replace(/[A-Z][a-z]+|[A-Z]{2,}/g, (word) => word + letters).replace(/\d+/, (digits) => String(Number(digits) + n))}${joint}`;
    }
    return text.slice(0, length);
  };
