import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { wordForm } from '../../src/text/words.ts';

describe('forms of a word that are searched as one', () => {
  it.each([
    ['fr', 'l’équipe', 'équipes'],
    ['fr', 'qu’habitants', 'habitant'],
    ['fr', 'fondée', 'fondés'],
    ['fr', 'première', 'premier'],
    ['fr', 'activité', 'activités'],
    ['de', 'Brücken', 'Brücke'],
    ['de', 'Straße', 'Strassen'],
    ['de', 'gründete', 'gründeten'],
    ['pt', 'fundações', 'fundação'],
    ['pt', 'prováveis', 'provável'],
    ['pt', 'escolas', 'escola'],
    ['pt', 'animais', 'animal'],
  ])('%s: %s, %s', (tag, one, other) => {
    const { stem } = languageOf(tag);
    expect(stem(wordForm(one))).toBe(stem(wordForm(other)));
  });

  it.each([
    ['fr', 'pêche', 'poche'],
    ['de', 'Haus', 'Hose'],
    ['pt', 'animal', 'alma'],
  ])('and not, in %s: %s, %s', (tag, one, other) => {
    const { stem } = languageOf(tag);
    expect(stem(wordForm(one))).not.toBe(stem(wordForm(other)));
  });
});

describe('words that tell nothing about a subject', () => {
  it.each([
    ['fr', 'combien', 'd’une', 'qu’il', 'quelle', 'était'],
    ['de', 'welche', 'wurde', 'für', 'können', 'wieso'],
    ['pt', 'quantos', 'não', 'qual', 'pela', 'são'],
  ])('in %s', (tag, ...words) => {
    const { stopWords } = languageOf(tag);
    expect(words.filter((word) => !stopWords.has(wordForm(word)))).toEqual([]);
  });

  it('are no nouns and no names', () => {
    for (const [tag, word] of [
      ['fr', 'l’école'],
      ['de', 'Wasser'],
      ['pt', 'rio'],
    ] as const)
      expect(languageOf(tag).stopWords.has(wordForm(word))).toBe(false);
  });
});

describe('words of one family', () => {
  it.each([
    ['de', 'gegründet', 'gründen'],
    ['de', 'abgegeben', 'abgeben'],
    ['de', 'abzugeben', 'abgeben'],
    ['de', 'Gründung', 'gründen'],
    ['fr', 'fondation', 'fonder'],
    ['pt', 'fundação', 'fundador'],
  ])('%s: %s finds %s', (tag, one, other) => {
    const { stem, relatives } = languageOf(tag);
    const target = stem(wordForm(other));
    const own = stem(wordForm(one));
    expect([own, ...relatives(own)]).toContain(target);
  });
});
