import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));

/** A run of this many words, outside quotation marks, is too long to be chance. */
const COPIED_WORDS = 7;

/** The notes and the lines (from 1, both ends included) on which the article stands in its raw file. */
const NOTES = [
  { id: 'business-standard-morgan-returns-to-mexico', article: '000', lines: '1-6 8-15' },
  { id: '2021-12-press-tv-first-returns-resumed', article: '001', lines: '3-30' },
  { id: '2021-biden-asks-mexico-to-curb-migration', article: '002', lines: '5 13-19 23-27 31-33 37-41' },
  { id: 'mayorkas-and-grassley-on-removals', article: '002', lines: '51 57-74' },
  { id: '2017-02-24-business-standard-no-mass-deportation', article: '003', lines: '1-7 9-39' },
  {
    id: '2023-02-07-abc-news-mexico-rejects-remain-in-mexico',
    article: '004',
    lines: '15-19 31-48 51 55-61 65-81 85 89-95',
  },
];

const PRONOUN_FIRST = /^(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/i;
/** Words between double quotation marks; one that opens again after a paragraph break has not been closed before. */
const QUOTED = /(?<=^|[\s(])["“](?=\S)([^"“”]+)(?:["”]|(?=["“]))/gu;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const NUMBER_WORD = /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi;
/** A capitalised word behind a word or a comma: a name, and not the start of a sentence. */
const NAME = /(?<=[\p{L}\p{N},] [("]?)\p{Lu}[\p{L}.]*/gu;
/** A name and its abbreviation, which together count as one word: nobody can retell "World Health Organization (WHO)". */
const NAMED = /(?:\p{Lu}\p{L}+(?: (?:of|for|and))? )+\((\p{Lu}{2,})\)/gu;
/** The mark that news agencies put behind the credit of an older photo. */
const PHOTO_MARK = /, FILE$/gm;

function readNotes(id: string): { front: Record<string, unknown>; raw: string; body: string } {
  const raw = readFileSync(join(CORPUS, `${id}.md`), 'utf8');
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(raw) ?? [];
  return { front: parse(front), raw, body };
}

function readArticle(number: string): string {
  const name = readdirSync(ARTICLES).find((file) => file.startsWith(`${number}_`));
  if (name === undefined) throw new Error(`${ARTICLES} has no article ${number}`);
  return readFileSync(join(ARTICLES, name), 'utf8')
    .replace(/\[([^\]]+)\]\(#\)/g, '$1')
    .replace(PHOTO_MARK, '');
}

function articleOf({ article, lines }: { article: string; lines: string }): string {
  const all = readArticle(article).split('\n');
  return lines
    .split(' ')
    .flatMap((range) => {
      const [first = '', last = first] = range.split('-');
      return all.slice(Number(first) - 1, Number(last));
    })
    .join('\n');
}

/** One style of quotation marks, one space for any white space. */
const plain = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

const quotations = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map(([, words = '']) => plain(words));

const words = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .replace(/\bu\.s\./g, 'us')
    .match(/[\p{L}\p{N}]+(?:[',.-][\p{L}\p{N}]+)*/gu) ?? [];

function runs(text: string): Set<string> {
  const all = words(text.replace(NAMED, '$1'));
  return new Set(all.slice(COPIED_WORDS - 1).map((_, at) => all.slice(at, at + COPIED_WORDS).join(' ')));
}

/** The numbers of a text without leading zeros, and its number words. */
const numbers = (text: string): string[] => [
  ...(text.match(NUMBER) ?? []).map((number) => number.replace(/^0+(?=\d)/, '')),
  ...(text.match(NUMBER_WORD) ?? []).map((word) => word.toLowerCase()),
];

const names = (text: string): string[] => (plain(text).match(NAME) ?? []).flatMap(words);

describe('starter corpus', () => {
  it('holds six sources of notes and nothing else', () => {
    const files = readdirSync(CORPUS).sort();
    expect(files).toEqual(NOTES.map(({ id }) => `${id}.md`).sort());
  });

  it.each(NOTES)('$id says whose article it takes notes on', ({ id }) => {
    const { front } = readNotes(id);
    expect(front).toMatchObject({ kind: 'notes', language: 'en', title: expect.any(String) });
    expect(Object.keys(front.about as object).length).toBeGreaterThan(0);
  });

  it.each(NOTES)('$id has paragraphs that can be read on their own', ({ id }) => {
    const paragraphs = readNotes(id)
      .body.split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('#'));
    expect(paragraphs.length).toBeGreaterThan(5);
    expect(paragraphs.filter((paragraph) => PRONOUN_FIRST.test(paragraph))).toEqual([]);
    expect(paragraphs.filter((paragraph) => paragraph.includes('\n'))).toEqual([]);
  });
});

const missing = !existsSync(ARTICLES);
const reason = missing ? ' (skipped: ../shared/articles is not here)' : '';

describe.skipIf(missing)(`starter corpus beside the articles${reason}`, () => {
  it.each(NOTES)('$id quotes only words that stand in its article', (notes) => {
    const article = plain(articleOf(notes));
    expect(quotations(readNotes(notes.id).body).filter((words) => !article.includes(words))).toEqual([]);
  });

  it.each(NOTES)('$id keeps every quotation of its article, whole', (notes) => {
    const kept = quotations(readNotes(notes.id).body).map((words) => words.toLowerCase());
    const lost = quotations(articleOf(notes)).filter((words) => !kept.includes(words.toLowerCase()));
    expect(lost).toEqual([]);
  });

  it.each(NOTES)('$id shares no run of words with any article outside quotation marks', ({ id }) => {
    const copied = runs(NOTES.map(({ article }) => readArticle(article)).join('\n\n'));
    const own = readNotes(id)
      .body.split('\n\n')
      .flatMap((paragraph) => paragraph.split(QUOTED).filter((_, at) => at % 2 === 0));
    expect(own.flatMap((part) => [...runs(part)]).filter((run) => copied.has(run))).toEqual([]);
  });

  it.each(NOTES)('$id keeps every number, date and name of its article', (notes) => {
    const article = articleOf(notes);
    const { raw } = readNotes(notes.id);
    const keptNumbers = new Set(numbers(raw));
    const keptWords = words(raw);
    expect(numbers(article).filter((number) => !keptNumbers.has(number))).toEqual([]);
    const lost = names(article).filter((name) => !keptWords.some((word) => word.startsWith(name)));
    expect(lost).toEqual([]);
  });
});
