import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { explainedSearch } from '../../src/cli/explain-search.ts';
import { explainSearch } from '../../src/search/index.ts';
import { HARBOUR, libraryOf } from '../library/shelf.ts';

const library = await libraryOf(...HARBOUR);

describe('the way of an answer', () => {
  it('tells how the question was read, each word with what it weighs', async () => {
    const { asks, topics, passages } = await explainSearch(
      library,
      'Who built the lighthouse at Kessel Point?',
    );
    expect(asks).toBe('person');
    expect(passages).toBe(7);
    expect(topics.map(({ form, isName }) => [form, isName])).toEqual([
      ['built', false],
      ['lighthouse', false],
      ['kessel', true],
      ['point', true],
    ]);
    const [, lighthouse, kessel] = topics;
    expect(lighthouse?.weight).toBeGreaterThan(kessel?.weight ?? Number.NaN);
    const other = await explainSearch(library, 'Who saw an elephant?');
    expect(other.topics.find(({ form }) => form === 'elephant')?.alternatives).toEqual([]);
  });

  it('ends in the passages that answer, in their order, with what speaks for each', async () => {
    const question = 'When does the ferry to Sund leave?';
    const { ranked } = await explainSearch(library, question);
    const answer = await ask(library, { question });
    expect(answer.kind === 'found' && answer.finds[0].shelved.source.id).toBe(ranked[0]?.source);
    expect(ranked[0]).toMatchObject({ passage: 1, sentence: 'The ferry to Sund leaves at seven.' });
    expect(ranked[0]?.features.count).toBeGreaterThan(0.5);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('is printed in sections, a passage with its features and its sentence', async () => {
    const printed = explainedSearch(await explainSearch(library, 'When does the ferry leave?'), 1);
    expect(printed).toMatch(/^How the question is read: it asks for a date\n {2}ferry +[\d.]+ +ferri/);
    expect(printed).toMatch(
      /\n\nWhat is gathered: \d of 7 passages, the best first\n {2}source-4 ¶ 1: score/,
    );
    expect(printed).toContain('\n    The ferry to Sund leaves at seven.');
    expect(printed.match(/¶/g)).toHaveLength(1);
  });
});
