import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { parseDocument } from '../../../src/corpus/import/parse.ts';
import { makeDocxOf } from './make-zip.ts';

const SEEN = 'The keeper lit the lamp on Tuesday, and nobody on the pier was surprised at all.';
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const cell = (text: string): string => paragraph(run(text));

async function read(...document: Parameters<typeof makeDocxOf>): Promise<ArticleDraft> {
  const [draft, ...others] = await parseDocument('a.docx', makeDocxOf(...document));
  expect(others).toEqual([]);
  if (!draft) throw new Error('no draft');
  return draft;
}

const texts = ({ blocks }: ArticleDraft): string[] => blocks.map(({ text }) => text);
const left = ({ dropped }: ArticleDraft): string[] => dropped.map(({ text, why }) => `${why}: ${text}`);

describe('what a reader of a Word document does not see', () => {
  it('leaves out what is hidden by itself, by its style or by a style below it, and shows what a run shows again', async () => {
    const draft = await read(
      paragraph(
        run('Ask Ben first. ', '<w:vanish/>') +
          run('The pier opens. ') +
          run('Not yet. ', '<w:rStyle w:val="Secret"/>') +
          run('It is old.', '<w:vanish w:val="0"/>'),
      ) +
        paragraph(run('A hidden paragraph.'), '<w:pStyle w:val="Child"/>') +
        paragraph(
          run('Shown in a hidden paragraph after all.', '<w:vanish w:val="false"/>'),
          '<w:pStyle w:val="Child"/>',
        ) +
        paragraph(run(SEEN)),
      {
        styles:
          '<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Ghost"/></w:style><w:style w:type="paragraph" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
      },
    );
    expect(texts(draft)).toEqual([
      'The pier opens. It is old.',
      'Shown in a hidden paragraph after all.',
      SEEN,
    ]);
    expect(left(draft)).toEqual([
      'hidden: Ask Ben first.',
      'hidden: Not yet.',
      'hidden: A hidden paragraph.',
    ]);
  });

  it('reads changes that nobody has accepted as if all were, and says so', async () => {
    const draft = await read(
      paragraph(
        `${run('The fare rises by ')}<w:del w:id="1"><w:r><w:delText>seven</w:delText></w:r></w:del><w:ins w:id="2">${run('nine')}</w:ins>${run(' per cent from May.')}`,
      ) +
        paragraph(
          `<w:moveFrom w:id="3">${run('It is old by now.')}</w:moveFrom>${run('This stays where it is.')}`,
        ) +
        paragraph(`<w:moveTo w:id="3">${run('It is old by now.')}</w:moveTo>`),
    );
    expect(texts(draft)).toEqual([
      'The fare rises by nine per cent from May.',
      'This stays where it is.',
      'It is old by now.',
    ]);
    expect(left(draft)).toEqual(['deleted: seven', 'moved elsewhere: It is old by now.']);
    expect(draft.notes).toEqual(['it holds changes that nobody has accepted: it was read as if all were']);
  });

  it('keeps footnotes below the text without their numbers, and lists comments as left out', async () => {
    const draft = await read(
      paragraph(
        `${run('The boats need engines')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${run(' before winter.')}`,
      ) + paragraph(run(SEEN)),
      {
        footnotes: `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' Said in May of that year.')}`)}</w:footnote>`,
        comments: `<w:comment w:id="1" w:author="Ben">${paragraph(run('Check this with Ada.'))}</w:comment>`,
      },
    );
    expect(texts(draft)).toEqual([
      'The boats need engines before winter.',
      SEEN,
      'Said in May of that year.',
    ]);
    expect(left(draft)).toEqual(['comment: Check this with Ada.']);
  });
});

describe('what a reader of a Word document sees', () => {
  it('keeps the words of fields, the letters below ruby, and formulas', async () => {
    const draft = await read(
      paragraph(
        `<w:fldSimple w:instr="DATE">${run('8 March 2024')}</w:fldSimple>${run(' is the day of the meeting.')}`,
      ) +
        paragraph(
          `<w:r><w:ruby><w:rt>${run('minato')}</w:rt><w:rubyBase>${run('港湾')}</w:rubyBase></w:ruby></w:r>${run('評議会は火曜日に会合を開き、料金を引き上げると決めた。')}`,
        ) +
        paragraph(
          `${run('The load is ')}<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run(' at most on every day.')}`,
        ),
    );
    expect(texts(draft)).toEqual([
      '8 March 2024 is the day of the meeting.',
      '港湾評議会は火曜日に会合を開き、料金を引き上げると決めた。',
      'The load is (a+b)/2 at most on every day.',
    ]);
    expect(draft.notes).toEqual(['it holds formulas, which were written in one line: look at them']);
  });

  it('keeps a hyphen that does not break and leaves out one that nobody sees', async () => {
    const draft = await read(
      paragraph(
        '<w:r><w:t>The twenty</w:t><w:noBreakHyphen/><w:t>three boats of the har</w:t><w:softHyphen/><w:t>bour were</w:t><w:tab/><w:t>counted</w:t><w:br/><w:t>again.</w:t></w:r>',
      ),
    );
    expect(texts(draft)).toEqual(['The twenty\u2011three boats of the harbour were counted again.']);
  });

  it('makes one paragraph of a row, its paragraphs and tables inside of its cells', async () => {
    const inner = `<w:tbl>${row(cell('in'), cell('12'))}</w:tbl>${paragraph('')}`;
    const table = `<w:tbl>${row(cell('Year'), cell('Passengers'))}${row(cell('2019'), cell('41,200') + cell('counted twice'))}${row(cell('2020'), inner)}</w:tbl>`;
    const draft = await read(paragraph(run(SEEN)) + table);
    expect(texts(draft)).toEqual([SEEN, 'Year Passengers', '2019 41,200 counted twice', '2020 in 12']);
  });

  it('keeps the paragraphs of running text apart that a table only lays out', async () => {
    const other = 'Two painters from the village work on the boats for six weeks in every single winter.';
    const draft = await read(`<w:tbl>${row(cell(SEEN) + cell(other))}</w:tbl>`);
    expect(texts(draft)).toEqual([SEEN, other]);
  });
});

describe('a Word document that points to what it does not hold', () => {
  const LINK = `<w:hyperlink r:id="gone">${run('the harbour book')}</w:hyperlink>`;

  it('has the words of a link whose address is missing', async () => {
    const draft = await read(
      paragraph(run('He looked into ') + LINK + run(', and it was empty.')) + paragraph(run(SEEN)),
    );
    expect(texts(draft)).toEqual(['He looked into the harbour book, and it was empty.', SEEN]);
    expect(draft.notes).toBeUndefined();
  });

  it.each(['footnote', 'endnote'])('is read without a %s that is missing, and tells it', async (kind) => {
    const draft = await read(paragraph(`${run(SEEN)}<w:r><w:${kind}Reference w:id="4"/></w:r>`));
    expect(texts(draft)).toEqual([SEEN]);
    expect(draft.notes).toEqual(['it points to a note that the file does not hold']);
  });

  it('keeps the notes that it does hold', async () => {
    const draft = await read(
      paragraph(
        `${run(SEEN)}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="9"/></w:r>`,
      ),
      {
        footnotes: `<w:footnote w:id="2">${paragraph(run('The lamp is of brass and of the year 1911.'))}</w:footnote>`,
      },
    );
    expect(texts(draft)).toEqual([SEEN, 'The lamp is of brass and of the year 1911.']);
    expect(draft.notes).toEqual(['it points to a note that the file does not hold']);
  });

  it('is read without a comment that is missing', async () => {
    const draft = await read(paragraph(`${run(SEEN)}<w:r><w:commentReference w:id="1"/></w:r>`));
    expect(texts(draft)).toEqual([SEEN]);
    expect(draft.notes).toBeUndefined();
  });
});
