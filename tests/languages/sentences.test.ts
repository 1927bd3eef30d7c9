import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/languages/index.ts';
import { slice } from '../../src/text/span.ts';

const cut = (text: string, language?: string): string[] =>
  sentences(text, undefined, language).map((span) => slice(text, span));

describe('a sentence ends', () => {
  it.each([
    ['at a full stop, a question mark and an exclamation mark', 'It rained. Did it? It did!', 3],
    ['behind its closing quotation mark', '“It rained.” He left. "Go!" "No."', 4],
    ['behind its closing bracket', 'It rained. (It always does.) He left.', 3],
    ['before a number', 'It rained all week. 40 people came. $5 was the price.', 3],
    ['at "no."', 'Asked again, the mayor said no. The plan was dropped.', 2],
    ['behind an initialism when the next word opens a sentence', 'He lives in the U.S. The law is new.', 2],
    ['behind a letter that is no initial', 'There was no plan B. They went home.', 2],
    ['behind an hour', 'He came at 2 p.m. He left at 3 a.m. Nobody saw him.', 3],
    ['behind etc. before a capital', 'They sold eggs, milk, etc. Nobody came.', 2],
    ['behind a small word that is also an abbreviation', 'It took 5 ms. The sun. Gen took it in.', 3],
    ['behind three points before a capital', 'He waited... Nobody came.', 2],
    [
      'behind what a letter names',
      'They lack vitamin C. Iron is there. It was Plan B. Nobody had another.',
      4,
    ],
    ['behind a year before a number', 'The ferry sank in 1918. 40 men died.', 2],
    ['behind the number of an equation', 'See Eq. 4. They agree with Eqs. 5 and 6.', 2],
    ['behind a date', 'The bridge opened on Aug. 5. The mayor came.', 2],
    ['behind a Jr.', 'They asked Tom Reed Jr. The man laughed.', 2],
    [
      'behind the marks of its notes',
      'The mill opened in 1918.[1][nb 2] Its wheel broke.[3] It was sold.',
      3,
    ],
  ])('%s', (_, text, count) => {
    expect(cut(text)).toHaveLength(count);
  });
});

describe('a sentence goes on', () => {
  it.each([
    ['behind a title', 'Mr. Reed met Dr. Moss and Sen. Ada Hill (then-Gov. Hill) near St. Ives.'],
    ['behind initials', 'J. R. Moss and the U.S. Attorney met Ada B. Hill.'],
    ['behind an hour with its day or zone', 'It was 2 p.m. Monday. '.trim()],
    ['behind an hour with a date', 'It was sent at 10:41 a.m. Feb. 7 by post.'],
    ['within the name of a firm', 'She works for Hale & Co. Ltd. in York.'],
    ['behind a month', 'The bridge opened on Sept. 5 and closed on Oct. 9, 1911.'],
    ['behind a number’s announcement', 'See No. 5, vol. 3, pp. 7 and fig. 2 of it.'],
    ['behind words in marks that hold two', '“Get out! All of you!” the driver told them.'],
    ['at a decimal point', 'It grew by 3.5 percent to $2.7 million.'],
    ['inside an address', 'Write to moss.example.org or to version 2.0.1 of it.'],
    ['behind a quotation’s own mark', '“Why?” she said. '.trim()],
    ['behind a shout', '“Never!” the miller shouted.'],
    ['behind points of ellipsis before a small letter', 'He waited ... and left … at last.'],
    ['behind etc. before a small letter', 'They sold eggs, etc. on the market.'],
    ['behind the number of a list’s item', '1. The mill burned down.'],
    ['over a line break', 'The mill\nburned\r\ndown.'],
    ['behind Inc. before a small letter', 'Moss Inc. sold the mill.'],
    ['behind vs.', 'It was Moss vs. Hill again.'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('a sentence is cut nowhere else', () => {
  it.each([
    ['en', '“Stop the train!” Ida Marsh shouted from the platform.'],
    ['en', '“Why now?” Dr. Miriam Feld asked the court.'],
    ['en', 'He said “Stop. Go home.” and left with 12 men.'],
    ['en', 'The slogan, “Think. Then act.”, won a prize.'],
    ['en', 'A note (“Gone fishing. Back soon.”) hung on the door.'],
    ['en', 'The ship (built in Goole. Scrapped in 1970) carried 640 people.'],
    ['en', 'Yum! Foods sold buns to Which? magazine and Yahoo! Inc. of Leeds.'],
    ['en', 'It rests on Chal et al. (US 2012/0199999) and Yan et al. [2004] of Com. & Adm. too.'],
    ['en', 'Use fruit, e.g. Bramley apples.'],
    ['en', 'The A. B. Dorn Company asked J.-P. Moss.'],
    ['de', 'Am 3. Mai und im 19. Jahrhundert, vor dem 2. Weltkrieg, war es still.'],
    ['de', 'Das kostet z. B. rund 5 Mio. Euro bzw. 3 Mrd. Dollar lt. Abs. 3 in der Bahnhofstr. 5.'],
    ['fr', 'M. Dupont et Mme. Leroy lisent l’art. 5 de 44 av. J.-C. à Rome.'],
    ['pt', 'O Sr. Silva e a Dra. Costa chegaram à Av. Brasil.'],
    ['it', 'Il sig. Rossi comprò pane, latte, ecc. e uscì.'],
    ['es', 'EE. UU. compró la casa de la Avda. Libertad, núm. 5.'],
  ])('%s: %s', (language, text) => {
    expect(cut(text, language)).toEqual([text]);
  });

  it.each([
    ['en', '“Go!”|She left.'],
    ['en', '“Did it rain?”|The mayor laughed.'],
    ['en', 'She wrote “I came.|I saw.”|Then she left.'],
    ['en', 'He left.|(It had rained.|It would again.)|She stayed.'],
    ['en', 'Smith et al.|The book is old.'],
    ['en', 'He shouted: Stop!|Nobody did.'],
    ['en', 'He scored 3.|Then 4 more came.'],
    ['de', 'Es waren 44.|Danach kam niemand.'],
    ['de', 'Das war 2019.|Danach kam nichts.'],
    ['pt', 'Veja a pág. 12.|Depois leia.'],
  ])('but here it ends, %s: %s', (language, text) => {
    expect(cut(text.replaceAll('|', ' '), language)).toEqual(text.split('|'));
  });

  it('and the mark of a note stays with what it is a note to', () => {
    expect(cut('The mill burned in 1970.[12] It was rebuilt.[3][4] The dam held.¹ It rained.')).toEqual([
      'The mill burned in 1970.[12]',
      'It was rebuilt.[3][4]',
      'The dam held.¹',
      'It rained.',
    ]);
  });
});

describe('Spanish sentences', () => {
  it('are cut before ¿ and ¡, and not behind titles', () => {
    expect(cut('¿Vino el Sr. López? ¡Sí! La dra. Gil no vino.', 'es')).toEqual([
      '¿Vino el Sr. López?',
      '¡Sí!',
      'La dra. Gil no vino.',
    ]);
  });

  it('keep what a dash says of the speaker', () => {
    expect(cut('—¿Vienes? —preguntó Ana.', 'es')).toEqual(['—¿Vienes? —preguntó Ana.']);
  });
});

it('gives spans of the whole text for a part of it', () => {
  const text = 'First. Second. Third.';
  expect(sentences(text, { start: 7, end: 21 }).map((span) => slice(text, span))).toEqual([
    'Second.',
    'Third.',
  ]);
});

it('gives nothing for a text of white space', () => {
  expect(sentences(' \n\u3000\u2028 ')).toEqual([]);
});

it('takes a language tag that nobody knows', () => {
  expect(cut('One. Two.', 'xx-unknown')).toHaveLength(2);
});

const prose = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '. ',
      '? ',
      '! ',
      '." ',
      '.” ',
      ' ',
      '\n',
      '\u2028',
      'Mr. ',
      'U.S. ',
      'p.m. ',
      '5. ',
      '(',
      ')',
    ),
    fc.constantFrom('The ', 'no', 'mill ', 'Monday ', '40 ', '“', '”', '—', '¿', '…', '😀', '\ud83d'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
});

it('lie in their span, in order, without white space at their ends, and lose no character but white space', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      let at = start;
      for (const sentence of sentences(text, { start, end })) {
        expect(sentence.start).toBeGreaterThanOrEqual(at);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        expect(text.slice(at, sentence.start)).toMatch(/^[\s\u0085]*$/);
        expect(slice(text, sentence)).toBe(slice(text, sentence).trim());
        at = sentence.end;
      }
      expect(at).toBeLessThanOrEqual(end);
      expect(text.slice(at, end)).toMatch(/^[\s\u0085]*$/);
    }),
    { numRuns: 500 },
  );
});
