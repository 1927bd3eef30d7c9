import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';

type Timed = readonly [start: number, end: number, words: string];

const clock = (seconds: number): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
const srt = (cues: readonly Timed[]): string =>
  cues
    .map(([start, end, words], at) =>
      `${at + 1}\n${clock(start)} --> ${clock(end)}`.replace(/\./g, ',').concat(`\n${words}\n`),
    )
    .join('\n');
const vtt = (cues: readonly Timed[], head = 'WEBVTT'): string =>
  `${head}\n\n${cues.map(([start, end, words]) => `${clock(start)} --> ${clock(end)}\n${words}\n`).join('\n')}`;

async function read(name: string, content: string | Uint8Array): Promise<ArticleDraft> {
  const [draft, ...others] = await parseDocument(name, new Uint8Array(Buffer.from(content)));
  expect(others).toEqual([]);
  if (!draft) throw new Error('no draft');
  return draft;
}

const paragraphs = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  (await read(name, content)).blocks.map(({ text }) => text);

describe('captions that roll', () => {
  it('keeps each line once where three stand below each other, and tells what was repeated', async () => {
    const draft = await read(
      'talk.srt',
      srt([
        [0, 2, 'the council met on tuesday'],
        [2, 4, 'the council met on tuesday\nto talk about the ferry'],
        [4, 6, 'the council met on tuesday\nto talk about the ferry\nand its engines'],
        [6, 8, 'to talk about the ferry\nand its engines\nwhich are old'],
      ]),
    );
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      'the council met on tuesday to talk about the ferry and its engines which are old',
    ]);
    expect(draft.dropped.map(({ line, text }) => `${line} ${text}`)).toEqual([
      '7 the council met on tuesday',
      '12 the council met on tuesday to talk about the ferry',
      '18 to talk about the ferry and its engines',
    ]);
  });

  it('keeps the words of YouTube’s own captions once, without their times, though they have no full stop', async () => {
    const captions =
      'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.240 --> 00:00:02.310 align:start position:0%\n \nthe<00:00:00.480><c> keeper</c><00:00:01.100><c> of</c><00:00:01.500><c> the lamp</c>\n\n00:00:02.310 --> 00:00:02.320 align:start position:0%\nthe keeper of the lamp\n \n\n00:00:02.320 --> 00:00:04.510 align:start position:0%\nthe keeper of the lamp\nsaid<00:00:02.600><c> that</c><00:00:02.900><c> it</c>\n\n00:00:04.510 --> 00:00:04.520 align:start position:0%\nsaid that it\n \n\n00:00:04.520 --> 00:00:07.000 align:start position:0%\nsaid that it\nis<00:00:05.000><c> gone</c>\n';
    expect(await paragraphs('talk.vtt', captions)).toEqual(['the keeper of the lamp said that it is gone']);
    expect((await read('talk.vtt', captions)).fields.language).toBe('en');
  });

  it('follows a line that grows word by word', async () => {
    expect(
      await paragraphs(
        'talk.srt',
        srt([
          [0, 1, 'we'],
          [1, 2, 'we will'],
          [2, 3, 'we will not'],
          [3, 4, 'we will not sell the pier.'],
        ]),
      ),
    ).toEqual(['we will not sell the pier.']);
  });

  it('keeps what somebody says twice', async () => {
    expect(
      await paragraphs(
        'talk.srt',
        srt([
          [0, 2, 'No. No, I will not.'],
          [2, 4, 'No.'],
          [4, 6, 'I said no, and no is what I said.'],
          [6, 8, 'I said no to him.'],
          [12, 14, 'I said no to him.'],
        ]),
      ),
    ).toEqual([
      'No. No, I will not. No. I said no, and no is what I said. I said no to him.',
      'I said no to him.',
    ]);
  });
});

describe('speakers', () => {
  it('begins a paragraph with each name that a caption writes, wherever it stands in it', async () => {
    expect(
      await paragraphs(
        'talk.srt',
        srt([
          [0, 2, '>> ANN BELL: Good evening.\n>> RUI SÁ: Good evening to you.'],
          [2, 5, 'I came by boat, and the boat'],
          [5, 7, 'was late. >> ANN BELL: It always is.'],
          [7, 9, 'Dr. Edvard Lunde: The oil is gone.'],
          [9, 12, '>>> And now the weather.'],
        ]),
      ),
    ).toEqual([
      'ANN BELL: Good evening.',
      'RUI SÁ: Good evening to you. I came by boat, and the boat was late.',
      'ANN BELL: It always is.',
      'Dr. Edvard Lunde: The oil is gone.',
      'And now the weather.',
    ]);
  });

  it('takes no colon and no dash inside of a sentence for another speaker', async () => {
    expect(
      await paragraphs(
        'talk.srt',
        srt([
          [0, 3, 'Hana Wolde: We have two goals: the light'],
          [3, 5, 'and the bell. One thing is this: no money.'],
          [5, 7, 'He kept it - as he always does -\nin the lamp room until'],
          [7, 9, 'Monday: that was the day.'],
        ]),
      ),
    ).toEqual([
      'Hana Wolde: We have two goals: the light and the bell. One thing is this: no money. He kept it - as he always does - in the lamp room until Monday: that was the day.',
    ]);
  });

  it('gives each of two dashes in a cue a paragraph', async () => {
    expect(
      await paragraphs(
        'talk.srt',
        srt([
          [0, 2, '- Where is the key?\n- I gave it to Ben.'],
          [2, 4, '- When?\n- On Monday, I believe.'],
        ]),
      ),
    ).toEqual(['- Where is the key?', '- I gave it to Ben.', '- When?', '- On Monday, I believe.']);
  });

  it('reads two voices in one WebVTT cue, and gives what has no voice to neither', async () => {
    expect(
      await paragraphs(
        'talk.vtt',
        vtt(
          [
            [0, 2, '<v.loud Hana Wolde>Good evening.</v> <v Edvard Lunde>Hello.</v>'],
            [2, 4, '<c.yellow>The light</c> is <b>lit</b> &amp; burns if 3 < 4.'],
            [4, 6, '<v Hana Wolde>I <lang fr>merci</lang> you &#8211; and go.'],
          ],
          'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nNOTE by ear --> not here',
        ),
      ),
    ).toEqual([
      'Hana Wolde: Good evening.',
      'Edvard Lunde: Hello.',
      'The light is lit & burns if 3 < 4.',
      'Hana Wolde: I merci you – and go.',
    ]);
  });
});

describe('formats and letters', () => {
  it('reads SubRip as players do: times without blanks, places and colours, a blank line in a cue', async () => {
    expect(
      await paragraphs(
        'talk.srt',
        '1\n00:00:01,000-->00:00:02,000\nThe first one stands.\n\n2\n0:00:02,5 --> 0:00:03,0  X1:10 X2:20\n{\\an8}The second is at the top.\n\n3\n00:00:04,000 --> 00:00:06,000\n<font color="#ffff00">The third is yellow</font>\n\nand goes on.\n',
      ),
    ).toEqual(['The first one stands. The second is at the top. The third is yellow and goes on.']);
  });

  it('reads SubViewer', async () => {
    expect(
      await paragraphs(
        'talk.sbv',
        '0:00:00.599,0:00:04.160\n>> ALICE MOOR: My name is Alice Moor\nand this is John\n\n0:00:04.160,0:00:06.770\n>> JOHN BERG: We own the ferry.\n',
      ),
    ).toEqual(['ALICE MOOR: My name is Alice Moor and this is John', 'JOHN BERG: We own the ferry.']);
  });

  it('reads Timed Text with its title, its language and its agents, in the encoding that it declares', async () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="de"><head><metadata><ttm:title>Die Lampe</ttm:title><ttm:agent xml:id="p1" type="person"><ttm:name>Hana Wöld</ttm:name></ttm:agent></metadata></head><body><div><p begin="00:00:01.000" end="00:00:03.000" ttm:agent="p1">Die Lampe<br/>wurde <span>im März</span> gelöscht.</p><p begin="9s" dur="2s">Dann war es dunkel.</p></div></body></tt>';
    const draft = await read('talk.ttml', Buffer.from(xml, 'latin1'));
    expect(draft.fields).toEqual({ title: 'Die Lampe', language: 'de', kind: 'transcript' });
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      'Hana Wöld: Die Lampe wurde im März gelöscht.',
      'Dann war es dunkel.',
    ]);
    await expect(read('talk.ttml', '<tt><body><p begin="1s">')).rejects.toThrow(/XML|subtitles/);
  });

  it('reads UTF-16, a byte order mark and ISO-8859-1', async () => {
    const words: Timed[] = [[0, 2, 'Der Wärter zündete die Lampe in der Nacht wieder an.']];
    const expected = ['Der Wärter zündete die Lampe in der Nacht wieder an.'];
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(srt(words), 'utf16le')]);
    expect(await paragraphs('a.srt', utf16)).toEqual(expected);
    expect(await paragraphs('a.vtt', `\ufeff${vtt(words)}`.replace(/\n/g, '\r\n'))).toEqual(expected);
    expect(await paragraphs('a.srt', Buffer.from(srt(words), 'latin1'))).toEqual(expected);
  });

  it('cuts captions without full stops into paragraphs that can be cited', async () => {
    const cues = Array.from({ length: 400 }, (_, at): Timed => [at, at + 1, `and word ${at} of the keeper`]);
    const found = await paragraphs('a.srt', srt(cues));
    expect(found.length).toBeGreaterThan(3);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(2000);
    expect(found.join(' ')).toBe(cues.map(([, , words]) => words).join(' '));
  });
});
