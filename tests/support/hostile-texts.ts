/** What somebody may type to keep a bot busy: each family gives a text of any length, in UTF-16 units. */
export type Family = (length: number) => string;

const repeated =
  (unit: string): Family =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Different units one behind the other, by their numbers from 0. */
const counted =
  (unit: (n: number) => string): Family =>
  (length) => {
    let text = '';
    for (let n = 0; text.length < length; n++) text += unit(n);
    return text.slice(0, length);
  };

const between =
  (open: string, inside: Family, close: string): Family =>
  (length) =>
    open + inside(Math.max(0, length - open.length - close.length)) + close;

/** The n-th made-up word: n in letters. */
const lettered = (n: number): string =>
  n.toString(26).replace(/./g, (digit) => 'bcdfghjklmnpqrstvwxyzaeiou'[Number.parseInt(digit, 26)] ?? '');

const BASE: Readonly<Record<string, Family>> = {
  'a ligature of eighteen letters': repeated('ﷺ'),
  'ligatures of eighteen letters, spaced': repeated('ﷺ '),
  'ligatures of three letters': repeated('ﬃ'),
  'square words': repeated('㌖㍿㌀'),
  'an ellipsis a word': repeated('…a'),
  'combining marks': between('a', repeated('\u0301'), ''),
  'letters with many marks': repeated(`e${'\u0301\u0328\u0324'.repeat(5)} `),
  'marks alone': repeated('\u0301 '),
  'one giant word': repeated('m'),
  'a giant word of all letters': repeated('abcdefghijklmnopqrstuvwxyz'),
  'a giant number': repeated('1234567890'),
  'a number with commas': repeated('1,000,'),
  'words of one letter': repeated('a '),
  'words of one letter, all': counted((n) => `${String.fromCharCode(97 + (n % 26))} `),
  'words that nobody knows': counted((n) => `${lettered(n + 20000)} `),
  'long words that nobody knows': counted((n) => `${lettered(n + 10 ** 12)} `),
  'small words': repeated('the of and to in a is it '),
  'one word again and again': repeated('mill '),
  'quotation marks': repeated('"'),
  'quoted letters': repeated('"a" '),
  'nested quotation marks': repeated('“‘«'),
  'open and closed marks': repeated('“a b c” '),
  apostrophes: repeated("a'"),
  'single marks': repeated("'a b c' "),
  'block quotes': repeated('> a b c\n'),
  'corner brackets': repeated('「abc def ghi」'),
  'opened brackets': repeated('['),
  'opened links': repeated('[a]('),
  'links of words': repeated('[a](b) '),
  mentions: repeated('<@1'),
  'opened code': repeated('```a\n'),
  markdown: repeated('**_~~||`'),
  points: repeated('.'),
  'points with spaces': repeated('. '),
  initials: repeated('A.B.'),
  'initials with spaces': repeated('J. R. '),
  'points inside a word': repeated('a.'),
  figures: repeated('1 2 3 '),
  percentages: repeated('12.5% $3 '),
  years: repeated('1999 2000 '),
  dates: repeated('May 3, 2019, '),
  'number words': repeated('twenty-one hundred thousand million '),
  'signs that are words': repeated('%&$'),
  ideographs: counted((n) => String.fromCharCode(0x4e00 + ((n * 37) % 20000))),
  'one ideograph': repeated('中'),
  Thai: repeated('สวัสดี'),
  Arabic: repeated('السلام عليكم '),
  'Hebrew with points': repeated('שָׁלוֹם '),
  'turned around': repeated('\u202eabc\u202c '),
  emoji: repeated('👩‍👩‍👧‍👦'),
  flags: repeated('🇲🇽'),
  'halves of emoji': repeated('\ud83d'),
  'other halves of emoji': repeated('a\udc00'),
  'invisible characters': repeated('\u200b'),
  'words with invisible characters': repeated('m\u200bi\u200bl\u200bl '),
  'white space': repeated(' '),
  'line breaks': repeated('\n'),
  'words on lines': repeated('mill\n'),
  'control characters': repeated('\u0000'),
  'names of objects': repeated('constructor __proto__ toString hasOwnProperty valueOf '),
  'separators of ids': repeated('~'),
  'an id': repeated('vb1-aaaaaaaaaa-1-1-aaaaaaaa '),
  names: repeated('Mr. Moss, Ada Moss, '),
  titles: repeated('President Senator Dr. '),
  capitals: counted((n) => `${lettered(n + 700).toUpperCase()} `),
  said: repeated('said Moss. '),
  'quotations with speakers': repeated('“It is so,” said Ada Moss, the miller. '),
  'reported words': repeated('Moss said that Reed said that '),
  'words joined by hyphens': repeated('mill-'),
  'an ellipsis behind every word': repeated('mill … '),
  fractions: repeated('½⅓ '),
  'mathematical letters': repeated('𝐦𝐢𝐥𝐥 '),
  'who and when': repeated('who when where why how many '),
};

/** All families, and those that only the words of a shelf make: its own text whole, again and again, and its words. */
export function families(shelf: readonly string[]): ReadonlyMap<string, Family> {
  const all = shelf.join('\n');
  const words = [...new Set(all.match(/\p{L}{3,}/gu))];
  const byLength = [...words].sort((a, b) => b.length - a.length);
  const sentence = /[^.?!]{40,200}[.?!]/u.exec(all)?.[0] ?? all.slice(0, 100);
  return new Map([
    ...Object.entries(BASE),
    ['the text of the shelf', repeated(`${all} `)],
    ['a sentence of the shelf, again and again', repeated(`${sentence} `)],
    ['a sentence of the shelf, quoted', repeated(`“${sentence}” `)],
    ['every word of the shelf', counted((n) => `${words[n % words.length]} `)],
    ['every fifth word of the shelf', counted((n) => `${words[(n * 5) % words.length]} `)],
    ['words of the shelf with a typo', counted((n) => `${typo(byLength[n % byLength.length] ?? 'mill')} `)],
    ['beginnings of words', counted((n) => `${(words[n % words.length] ?? 'mill').slice(0, 2)} `)],
    ['the text of the shelf backwards', repeated([...all].reverse().join(''))],
    ['the text of the shelf from its middle', repeated(all.slice(all.length / 2))],
  ]);
}

const typo = (word: string): string => {
  const middle = word.length >> 1;
  return `${word.slice(0, middle)}q${word.slice(middle + 1)}`;
};
