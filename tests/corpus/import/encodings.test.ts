import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/corpus/import/decode.ts';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

/** The bytes of `text` in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new StandardDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

const joined = (...parts: (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

async function read(name: string, bytes: Uint8Array): Promise<{ text: string; draft: ArticleDraft }> {
  const [draft] = await parseDocument(name, bytes);
  if (!draft) throw new Error('no draft');
  return { text: draft.blocks.map(({ text }) => text).join('\n'), draft };
}

const SENTENCES: readonly (readonly [string, string])[] = [
  ['ibm866', 'Смотритель маяка сказал, что вечером лодка не вернулась в гавань.'],
  ['iso-8859-2', 'Latarnik mówił, że łódź wieczorem nie wróciła do przystani, choć świeciło słońce.'],
  ['iso-8859-3', 'Il-fanal tal-port ġie msewwi, u ħadd ma qal xejn dwar il-ħsara.'],
  ['iso-8859-4', 'Bākas sargs sacīja, ka vakarā laiva ostā neatgriezās, kaut gan jūra bija mierīga.'],
  ['iso-8859-5', 'Смотритель маяка сказал, что вечером лодка не вернулась в гавань.'],
  ['iso-8859-6', 'قال حارس المنارة إن القارب لم يعد إلى الميناء في المساء.'],
  ['iso-8859-7', 'Ο φύλακας του φάρου είπε ότι η βάρκα δεν γύρισε το βράδυ στο λιμάνι.'],
  ['iso-8859-8', 'שומר המגדלור אמר שהסירה לא חזרה בערב אל הנמל הישן.'],
  ['iso-8859-8-i', 'שומר המגדלור אמר שהסירה לא חזרה בערב אל הנמל הישן.'],
  ['iso-8859-10', 'Vitavörðurinn sagði að báturinn hefði ekki komið í höfn um kvöldið.'],
  ['iso-8859-13', 'Švyturio sargas sakė, kad vakare valtis į uostą negrįžo, nors jūra buvo rami.'],
  ['iso-8859-14', 'Dywedodd ceidwad y goleudy fod y cwch ar goll, a bod y dŵr yn oer.'],
  ['iso-8859-15', 'Le gardien du phare a dit que la traversée coûte 9 €, et que son œil la suit.'],
  ['iso-8859-16', 'Paznicul farului a spus că barca nu s-a întors în port și că marea era liniștită.'],
  ['koi8-r', 'Смотритель маяка сказал, что вечером лодка не вернулась в гавань.'],
  ['koi8-u', 'Доглядач маяка сказав, що ввечері човен не повернувся до гавані, її шукали.'],
  ['macintosh', 'Der Wärter sagte, „das Boot fährt heute nicht“, und schloß das Tor über dem Kai.'],
  ['windows-874', 'ผู้ดูแลประภาคารบอกว่าเรือไม่ได้กลับเข้าท่าในตอนเย็นและยังไม่มีใครไปตามหา'],
  ['windows-1250', 'Hlídač majáku řekl, že loď se večer do přístavu nevrátila, „a nikdo ji nehledal“.'],
  ['windows-1251', 'Смотритель маяка сказал: «Вечером лодка не вернулась в гавань».'],
  ['windows-1252', 'The keeper’s boat – the old one – “has not come back”, and the café is shut.'],
  ['windows-1253', 'Ο φύλακας του φάρου είπε ότι «η βάρκα δεν γύρισε το βράδυ στο λιμάνι».'],
  [
    'windows-1254',
    'Fener bekçisi, teknenin akşam limana dönmediğini ve kimsenin aramadığını söyledi, İnci’yi de.',
  ],
  ['windows-1255', 'שומר המגדלור אמר: „הסירה לא חזרה בערב אל הנמל הישן”.'],
  ['windows-1256', 'قال حارس المنارة: «إن القارب لم يعد إلى الميناء في المساء».'],
  ['windows-1257', 'Švyturio sargas sakė: „vakare valtis į uostą negrįžo, nors jūra buvo rami“.'],
  ['windows-1258', 'Ông nói con thuyên chưa vê bên, và đèn trên đâu câu vân sáng.'],
  ['x-mac-cyrillic', 'Смотритель маяка сказал, что вечером лодка не вернулась в гавань.'],
];

const EAST_ASIAN: readonly (readonly [string, string, string])[] = [
  [
    'shift_jis',
    '8d6082cc939491e482cd96e982e096be82e982a282c694d4906c82cd8cbe82c182bd8142',
    '港の灯台は夜も明るいと番人は言った。',
  ],
  [
    'euc-jp',
    'b9c1a4cec5f4c2e6a4cfcceba4e2ccc0a4eba4a4a4c8c8d6bfcda4cfb8c0a4c3a4bfa1a3',
    '港の灯台は夜も明るいと番人は言った。',
  ],
  [
    'iso-2022-jp',
    '1b24423941244e45744266244f4c6b24624c40246b2424244848563f4d244f38402443243f21231b2842',
    '港の灯台は夜も明るいと番人は言った。',
  ],
  [
    'gbk',
    'cad8cbfec8cbcbb5a3acb8dbbfdab5c4b5c6cbfed2b9c0efd2b2badcc1c1a1a3',
    '守塔人说，港口的灯塔夜里也很亮。',
  ],
  [
    'gb18030',
    'cad8cbfec8cbcbb5a3acb8dbbfdab5c4b5c6cbfed2b9c0efd2b2badcc1c1a1a3',
    '守塔人说，港口的灯塔夜里也很亮。',
  ],
  [
    'big5',
    'a675b6f0a448bba1a141b4e4a466aababf4fb6f0a95db8cca45dabdcab47a143',
    '守塔人說，港口的燈塔夜裡也很亮。',
  ],
  [
    'euc-kr',
    'b5eeb4ebc1f6b1e2b4c220c7d7b1b8c0c720b5eeb4ebb0a120b9e3bfa1b5b520b9e0b4d9b0ed20b8bbc7dfb4d92e',
    '등대지기는 항구의 등대가 밤에도 밝다고 말했다.',
  ],
];

describe('a declared encoding', () => {
  it.each(SENTENCES)('is read to the letter: %s', async (encoding, sentence) => {
    expect(await decodeText(encode(sentence, encoding), encoding)).toEqual({ text: sentence, notes: [] });
  });

  it.each(EAST_ASIAN)('is read to the letter: %s', async (encoding, hex, sentence) => {
    expect(await decodeText(Uint8Array.from(Buffer.from(hex, 'hex')), encoding)).toEqual({
      text: sentence,
      notes: [],
    });
  });

  const czech = `${'Hlídač majáku řekl, že loď se večer do přístavu nevrátila. '.repeat(3)}Nikdo ji nehledal.`;
  const page = (head: string): Uint8Array =>
    joined(head, '<title>Majak</title>', '<p>', encode(czech, 'windows-1250'), '</p>');
  it.each([
    ['a meta element', '<meta charset="windows-1250">'],
    ['the older meta element', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1250"?>'],
    ['a meta element behind a long script', `<script>${'x'.repeat(3000)}</script><meta charset=cp1250>`],
    [
      'a meta element behind one in a comment',
      '<!-- <meta charset="koi8-r"> --><meta charset="windows-1250">',
    ],
  ])('is found in %s', async (_, head) => {
    expect((await read('page.html', page(head))).text).toBe(czech);
  });

  it('gives way to a byte order mark, and to text that is UTF-8 letter by letter', async () => {
    const text =
      `The keeper’s café “opens at six”. ${'It is said that nobody has seen the boat since. '.repeat(4)}`.trim();
    const bytes = joined('<meta charset="windows-1252"><p>', text);
    expect((await read('page.html', bytes)).text).toBe(text);
    expect((await read('page.html', joined('\ufeff', bytes))).text).toBe(text);
  });
});

describe('an encoding that nobody declares', () => {
  const told = SENTENCES.filter(([encoding]) => /koi8-r|windows-(?:874|125[0-7])$|ibm866/.test(encoding));
  it.each(told)('is told by its letters: %s', async (encoding, sentence) => {
    const text = `${sentence} ${sentence}`;
    expect((await decodeText(encode(text, encoding))).text).toBe(text);
  });

  it('is read as Western where a few accents say little, and says so', async () => {
    const { text, draft } = await read(
      'notes.txt',
      encode('The crossing costs £5 a day, or a little less.', 'windows-1252'),
    );
    expect(text).toBe('The crossing costs £5 a day, or a little less.');
    expect(draft.notes).toEqual([
      'its encoding is a guess (windows-1252): look at the accents, and save it again as UTF-8 where they are wrong',
    ]);
  });
});

describe('a stray byte in UTF-8', () => {
  it('costs its own letter alone, and is told with its line', async () => {
    const { text, draft } = await read(
      'notes.txt',
      joined('The keeper’s boat.\nThe caf', Uint8Array.of(0xe9), ' is shut, says the owner’s son.'),
    );
    expect(text).toBe('The keeper’s boat.\nThe caf\ufffd is shut, says the owner’s son.');
    expect(draft.notes).toEqual([
      'one letter is broken in the file, the first in line 2: look for \ufffd and put the right one there',
    ]);
  });

  it('never costs another letter, wherever it stands', async () => {
    const before = 'The keeper’s boat “has not come back”, says Ömer’s son. ';
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: before.length }),
        fc.constantFrom(0x80, 0x92, 0xbf, 0xc0, 0xff),
        async (at, byte) => {
          const bytes = joined(before.slice(0, at), Uint8Array.of(byte), before.slice(at));
          expect((await decodeText(bytes)).text.replace('\ufffd', '')).toBe(before);
        },
      ),
    );
  });
});

describe('mail', () => {
  it('keeps the curly quotes of windows-1252', async () => {
    const mail = joined(
      'From: Ada Moss <ada@example.org>\r\nSubject: Boat\r\nDate: Fri, 8 Mar 2024 23:30:00 -0800\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n',
      encode('The keeper’s boat – the old one – “has not come back”.', 'windows-1252'),
    );
    const { text, draft } = await read('boat.eml', mail);
    expect(text).toBe('The keeper’s boat – the old one – “has not come back”.');
    expect(draft.fields.published).toBe('2024-03-08');
  });
});
