import { describe, expect, it } from 'vitest';
import type { ReferenceStyle } from '../../src/answer/answer.ts';
import { missingFields, reference } from '../../src/reply/reference/index.ts';
import { sourceOf } from '../support/library.ts';

/** A source with the given front matter. */
const source = (...front: string[]) =>
  sourceOf(`---\n${front.join('\n')}\n---\nThe mill burned down in 1912, and nobody was hurt.`, 'c/mill.md');

const TITLE = 'title: "Why the mill burned"';
const SITE = ['publisher: Teme Valley Courier', 'url: https://courier.example/mill'];
const DATE = 'published: 2023-02-07';

const whole = source(TITLE, ...SITE, DATE, 'authors: Ada B. Moss');
const anonymous = source(TITLE, ...SITE, DATE);
const undated = source(TITLE, ...SITE, 'authors: Ada B. Moss');
const bare = source('kind: article');
const notes = source(
  'kind: notes',
  'about:',
  '  title: Why the mill burned',
  '  publisher: Teme Valley Courier',
  '  published: 2023-02-07',
);

describe('an author', () => {
  it.each([
    ['Joris Van Houten', 'Van Houten, J.'],
    ['Tom St. John', 'St. John, T.'],
    ['Robert De Niro', 'De Niro, R.'],
    ['Anna Maria della Rovere', 'della Rovere, A. M.'],
    ['Julio Robles y Marín', 'Robles y Marín, J.'],
    ['Dr. Ann Holt', 'Holt, A.'],
    ['Prof. Dr. Ann B. Holt', 'Holt, A. B.'],
    ['Ann Holt, PhD', 'Holt, A.'],
    ['Ann Holt Jr.', 'Holt, A., Jr.'],
    ['Mary-Jane Moss', 'Moss, M.-J.'],
    ['OpenAI', 'OpenAI.'],
    ['UNICEF Norway', 'UNICEF Norway.'],
    ['The Tide Collective', 'The Tide Collective.'],
    ['Harbour Trust', 'Harbour Trust.'],
    ['Van Morrison', 'Morrison, V.'],
    ['Al Gore', 'Gore, A.'],
    ['JOHN SMITH', 'SMITH, J.'],
    ['Jan van Daele', 'van Daele, J.'],
    ['José Ortega y Gasset', 'Ortega y Gasset, J.'],
    ['Maria Della Porta', 'Della Porta, M.'],
    ['Maria do Carmo Silva', 'Silva, M. do C.'],
    ['Park Geun-hye', 'Park, G.-h.'],
    ['Kim Smith-Moss', 'Smith-Moss, K.'],
    ['Xi Jinping', 'Xi, J.'],
    ['Wang Xiaoli', 'Wang, X.'],
    ['Nguyễn Thị Mai', 'Nguyễn, T. M.'],
    ['Jinping Xi', 'Xi, J.'],
    ['Kim Maria', 'Maria, K.'],
    ['Lee Harding', 'Harding, L.'],
    ['Lin Solo', 'Solo, L.'],
    ['Kim Van Dyke', 'Van Dyke, K.'],
    ['Ana López Ruiz', 'Ruiz, A. L.'],
  ])('%s is written %s', (author, written) => {
    const authored = source(TITLE, ...SITE, DATE, `authors: ["${author}"]`);
    expect(reference(authored, 'apa').startsWith(`${written} (2023`)).toBe(true);
  });
});

describe('an author of a Spanish source', () => {
  it.each([
    ['Ana López Ruiz', 'López Ruiz, A.'],
    ['Juan Carlos López Ruiz', 'López Ruiz, J. C.'],
    ['Juan Carlos Ruiz', 'Ruiz, J. C.'],
    ['Ana M. Ruiz', 'Ruiz, A. M.'],
    ['José Robles y Marín', 'Robles y Marín, J.'],
    ['Rosa de la Vega Ruiz', 'de la Vega Ruiz, R.'],
    ['María José Pérez', 'Pérez, M. J.'],
    ['Ana Ruiz', 'Ruiz, A.'],
  ])('%s is written %s', (author, written) => {
    const authored = source(TITLE, ...SITE, DATE, 'language: es', `authors: ["${author}"]`);
    expect(reference(authored, 'apa').startsWith(`${written} (2023`)).toBe(true);
  });
});

describe('a news article with author and date, without author, without date, with neither title nor anything', () => {
  it.each<[ReferenceStyle, string, string, string, string]>([
    [
      'apa',
      'Moss, A. B. (2023, February 7). Why the mill burned. Teme Valley Courier. https://courier.example/mill',
      'Why the mill burned. (2023, February 7). Teme Valley Courier. https://courier.example/mill',
      'Moss, A. B. (n.d.). Why the mill burned. Teme Valley Courier. https://courier.example/mill',
      '[Untitled article beginning “The mill burned down in 1912, and nobody”]. (n.d.).',
    ],
    [
      'mla',
      'Moss, Ada B. “Why the mill burned.” Teme Valley Courier, 7 Feb. 2023, courier.example/mill.',
      '“Why the mill burned.” Teme Valley Courier, 7 Feb. 2023, courier.example/mill.',
      'Moss, Ada B. “Why the mill burned.” Teme Valley Courier, courier.example/mill.',
      'Untitled article beginning “The mill burned down in 1912, and nobody”.',
    ],
    [
      'chicago',
      'Moss, Ada B. “Why the mill burned.” Teme Valley Courier, February 7, 2023. https://courier.example/mill.',
      'Teme Valley Courier. “Why the mill burned.” February 7, 2023. https://courier.example/mill.',
      'Moss, Ada B. “Why the mill burned.” Teme Valley Courier, n.d. https://courier.example/mill.',
      'Untitled article beginning “The mill burned down in 1912, and nobody”. n.d.',
    ],
    [
      'harvard',
      'Moss, A. B. (2023) ‘Why the mill burned’, Teme Valley Courier, 7 February. Available at: https://courier.example/mill',
      'Teme Valley Courier (2023) ‘Why the mill burned’, 7 February. Available at: https://courier.example/mill',
      'Moss, A. B. (no date) ‘Why the mill burned’, Teme Valley Courier. Available at: https://courier.example/mill',
      '[Untitled article beginning “The mill burned down in 1912, and nobody”] (no date).',
    ],
  ])('is written as %s has it', (style, full, noAuthor, noDate, nothing) => {
    expect(reference(whole, style)).toBe(full);
    expect(reference(anonymous, style)).toBe(noAuthor);
    expect(reference(undated, style)).toBe(noDate);
    expect(reference(bare, style)).toBe(nothing);
  });

  it('names what the source does not give, and nothing else', () => {
    expect(missingFields(whole)).toEqual([]);
    expect(missingFields(anonymous)).toEqual(['author']);
    expect(missingFields(bare)).toEqual(['author', 'title', 'publisher', 'date', 'link']);
  });
});

describe('notes', () => {
  it('are cited as notes: the author, publisher and date of the article do not become theirs', () => {
    expect(reference(notes, 'apa')).toBe(
      '[Notes on “Why the mill burned”, Teme Valley Courier, 7 February 2023]. (n.d.).',
    );
    expect(reference(notes, 'bibtex')).not.toContain('year');
    expect(JSON.parse(reference(notes, 'csl-json'))).toEqual([
      {
        id: 'mill',
        type: 'document',
        title: 'Notes on “Why the mill burned”, Teme Valley Courier, 7 February 2023',
        language: 'en',
      },
    ]);
  });
});

describe('names', () => {
  const apa = (...authors: string[]): string =>
    reference(source(TITLE, DATE, `authors: ${JSON.stringify(authors)}`), 'apa').split(' (2023')[0] ?? '';
  const chicago = (...authors: string[]): string =>
    reference(source(TITLE, DATE, `authors: ${JSON.stringify(authors)}`), 'chicago').split(' “')[0] ?? '';

  it.each([
    [['Mary-Jane Hale'], 'Hale, M.-J.'],
    [['Anna van der Berg'], 'van der Berg, A.'],
    [['López Obrador, Andrés Manuel'], 'López Obrador, A. M.'],
    [['John Moss Jr.'], 'Moss, J., Jr.'],
    [['Reuters Staff'], 'Reuters Staff.'],
    [['Plato'], 'Plato.'],
    [['Ada Moss', 'Ben Hale'], 'Moss, A., & Hale, B.'],
    [['Ada Moss', 'Ben Hale', 'Eve Ross'], 'Moss, A., Hale, B., & Ross, E.'],
  ])('%j are written as APA has them: %s', (authors, expected) => {
    expect(apa(...authors)).toBe(expected);
  });

  it('are cut to the first nineteen and the last in APA, to the first in MLA, to seven in Chicago', () => {
    const many = Array.from({ length: 21 }, (_, n) => `Ada ${'Moss'}${'x'.repeat(n)}`);
    expect(apa(...many)).toContain(', . . . Moss');
    expect(chicago(...many)).toMatch(/, et al\.$/);
    const mla = reference(source(TITLE, 'authors: [Ada Moss, Ben Hale, Eve Ross]'), 'mla');
    expect(mla).toBe('Moss, Ada, et al. “Why the mill burned.”');
  });
});

describe('an organisation that publishes its own work', () => {
  const own = source(TITLE, ...SITE, DATE, 'authors: Teme Valley Courier');

  it.each<[ReferenceStyle, string]>([
    ['apa', 'Teme Valley Courier. (2023, February 7). Why the mill burned. https://courier.example/mill'],
    ['mla', '“Why the mill burned.” Teme Valley Courier, 7 Feb. 2023, courier.example/mill.'],
    [
      'harvard',
      'Teme Valley Courier (2023) ‘Why the mill burned’, 7 February. Available at: https://courier.example/mill',
    ],
  ])('is named once in %s', (style, expected) => {
    expect(reference(own, style)).toBe(expected);
  });
});

describe('titles', () => {
  it('keep their own question mark, and change the marks inside for the marks around', () => {
    const asked = source('title: "Was it \\"an accident\\"?"', DATE, 'authors: Ada Moss');
    expect(reference(asked, 'mla')).toBe('Moss, Ada. “Was it ‘an accident’?” 7 Feb. 2023.');
    expect(reference(asked, 'apa')).toBe('Moss, A. (2023, February 7). Was it "an accident"?');
  });
});

describe('BibTeX and CSL-JSON', () => {
  it('hold the fields that the source gives', () => {
    expect(reference(whole, 'bibtex')).toBe(
      [
        '@misc{moss2023mill,',
        '  author = {Moss, Ada B.},',
        '  title = {{Why the mill burned}},',
        '  howpublished = {Teme Valley Courier},',
        '  year = {2023},',
        '  month = {February},',
        '  day = {7},',
        '  url = {https://courier.example/mill},',
        '}',
      ].join('\n'),
    );
    expect(JSON.parse(reference(whole, 'csl-json'))).toEqual([
      {
        id: 'mill',
        type: 'article-newspaper',
        title: 'Why the mill burned',
        author: [{ family: 'Moss', given: 'Ada B.' }],
        'container-title': 'Teme Valley Courier',
        issued: { 'date-parts': [[2023, 2, 7]] },
        URL: 'https://courier.example/mill',
        language: 'en',
      },
    ]);
  });

  it('let no title end its field', () => {
    const hostile = source('title: "100% {of} $5 & \\\\end_it"', 'published: 2023');
    expect(reference(hostile, 'bibtex')).toContain(
      'title = {{100\\% \\{of\\} \\$5 \\& \\textbackslash{}end\\_it}},',
    );
  });
});
