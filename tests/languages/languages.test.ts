import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { wordForm } from '../../src/text/words.ts';

const stem = (language: string, word: string): string => languageOf(language).stem(wordForm(word));

describe('the stem of a word', () => {
  it.each([
    ['es', 'fundó', 'fundada'],
    ['es', 'nació', 'nacido'],
    ['es', 'encuentra', 'encontraron'],
    ['es', 'comienza', 'comenzar'],
    ['es', 'ciudad', 'ciudades'],
    ['en', 'grew', 'growing'],
    ['en', 'harbour', 'harbors'],
    ['en-GB', 'organised', 'organizing'],
  ])('is one for the forms of a word: %s %s, %s', (language, one, other) => {
    expect(stem(language, one)).toBe(stem(language, other));
  });

  it.each([
    ['es', 'peso', 'piso'],
    ['es', 'guerra', 'gorra'],
    ['en', 'universe', 'unit'],
  ])('tells different words apart: %s %s, %s', (language, one, other) => {
    expect(stem(language, one)).not.toBe(stem(language, other));
  });

  it('is the word itself in a language that has no rules', () => {
    expect(stem('xx', 'Words')).toBe('words');
  });
});

describe('the relatives of a stem', () => {
  it.each([
    ['es', 'fundó', 'fundación'],
    ['es', 'descubridor', 'descubrimiento'],
    ['en', 'discovery', 'discovered'],
    ['en', 'decide', 'decision'],
    ['en', 'describe', 'description'],
    ['en', 'permit', 'permission'],
  ])('hold the other words of its family: %s %s, %s', (language, one, other) => {
    expect(languageOf(language).relatives(stem(language, one))).toContain(stem(language, other));
  });
});

describe('words that often mean the same', () => {
  const { synonyms } = languageOf('en');

  it('are found by their stems, from each to each', () => {
    expect(synonyms(stem('en', 'bought'))).toContain(stem('en', 'purchased'));
    expect(synonyms(stem('en', 'purchases'))).toContain(stem('en', 'buying'));
    expect(languageOf('es').synonyms(stem('es', 'fallecio'))).toContain(stem('es', 'muerte'));
  });

  it('never hold the word itself', () => {
    for (const form of ['begin', 'win', 'city', 'leader', 'purchase']) {
      const others = synonyms(stem('en', form));
      expect(others).not.toContain(stem('en', form));
      expect(new Set(others).size).toBe(others.length);
      expect(others.length).toBeGreaterThan(0);
    }
  });

  it('are none in a language that has no rules', () => {
    expect(languageOf('xx').synonyms('words')).toEqual([]);
  });
});
