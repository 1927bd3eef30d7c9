import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { toDocument } from '../../src/annotate/document.ts';
import { type ExplainedSpan, explain } from '../../src/annotate/explain.ts';

const TEXT =
  'Mayor Ida Brandt said on Friday that the quay would cost more than 3,000 crowns. ' +
  '“It will hold,” she said. Her deputy called the plan “useless”. The song “Wind and Rain” won.\n\n' +
  'Critics never said “close it”.';

const told = (text: string, language = 'en') => explain(toDocument(text, language));

describe('explain', () => {
  it('names the rule, the mention, whom it stands for and the cue of each quotation', () => {
    const said = told(TEXT).quotations.map(
      ({ text, kind, ruling, rule, mention, standsFor, speaker, cue }) => ({
        text,
        kind,
        ruling,
        rule,
        mention: mention?.text,
        standsFor,
        speaker,
        cue: cue?.text,
      }),
    );
    expect(said).toEqual([
      {
        text: 'that the quay would cost more than 3,000 crowns',
        kind: 'indirect',
        ruling: 'said',
        rule: 'indirect',
        mention: 'Mayor Ida Brandt',
        standsFor: 'entity',
        speaker: 'Ida Brandt',
        cue: 'said',
      },
      {
        text: '“It will hold,”',
        kind: 'direct',
        ruling: 'said',
        rule: 'after',
        mention: 'she',
        standsFor: 'entity',
        speaker: 'Ida Brandt',
        cue: 'said',
      },
      {
        text: '“useless”',
        kind: 'mixed',
        ruling: 'said',
        rule: 'before',
        mention: 'Her deputy',
        standsFor: 'described',
        speaker: 'Her deputy',
        cue: 'called',
      },
      { text: '“Wind and Rain”', kind: 'mixed', ruling: 'nobody', rule: 'title' },
      { text: '“close it”', kind: 'mixed', ruling: 'nobody', rule: 'unsaid' },
    ]);
  });

  it('shows words with tags and what they may be, and phrases with whose verb each is', () => {
    const [, second] = told(TEXT).sentences;
    expect(second?.words.map(({ text, tag }) => [text, tag])).toEqual([
      ['“It will hold,”', 'quote'],
      ['she', 'pronoun'],
      ['said', 'verb'],
      ['.', 'stop'],
    ]);
    expect(second?.words[2]?.kinds).toEqual(['saying', 'past', 'participle']);
    expect(second?.phrases[2]).toMatchObject({ kind: 'verb', head: 'said', cue: 'saying', subject: 'she' });
  });

  it('tells what a name is shown to be, and what a figure counts', () => {
    const { names, figures } = told(TEXT);
    expect(names).toMatchObject([{ name: 'Ida Brandt', sort: 'person', gender: 'female', role: 'Mayor' }]);
    expect(figures).toMatchObject([
      { text: 'more than 3,000 crowns', value: 3000, unit: 'crowns', qualifier: 'more than' },
    ]);
  });

  it('says of a language without words for speech that it knows none, and finds the marks alone', () => {
    expect(told('”Hei”, sanoi Matti.', 'fi')).toMatchObject({
      known: false,
      sentences: [],
      quotations: [{ text: '”Hei”', ruling: 'open' }],
      names: [],
    });
  });

  it('tells the story of annotate, and every part is a slice of the text', () => {
    const pieces = [
      '“Yes,” Ann Early said. ',
      'Mr Hale denied that he had asked 12 men. ',
      'he told AFP: “no',
      '”',
      ' According to the ministry, ',
      'The (RN) Rain Network\n\n',
      '— so-called “art” ',
      '7 % of voters said “maybe” in a poll. ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
        const text = chosen.join('');
        const way = told(text);
        const { quotations, figures } = annotate(toDocument(text));
        expect(way.quotations.map(({ kind, start, end }) => ({ kind, start, end }))).toEqual(
          quotations.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })),
        );
        expect(way.figures.map(({ start, end, value }) => ({ start, end, value }))).toEqual(
          figures.map(({ span, value }) => ({ start: span.start, end: span.end, value })),
        );
        const parts: readonly ExplainedSpan[] = [
          ...way.quotations.flatMap((one) => [one, one.mention ?? one, one.cue ?? one]),
          ...way.sentences.flatMap(({ words, phrases }) => [...words, ...phrases]),
          ...way.names.flatMap(({ places }) => places),
        ];
        for (const one of parts) expect(one.text).toBe(text.slice(one.start, one.end));
      }),
    );
  });
});

describe('a turn of a dialogue', () => {
  it('is explained by the signs that told for and against its speaker', () => {
    const text =
      '“You came back,” said Mrs. Harker.\n\n“I said I would,” answered Joel.\n\n“Did you miss me?”\n\n“A little,” said Joel.';
    const { quotations } = explain(toDocument(text));
    const signs = quotations.find(({ text: words }) => words.includes('miss me'))?.signs ?? [];
    expect(signs.map(({ sign }) => sign)).toContain('spoke last but one');
    expect(signs.every(({ share }) => share !== 0)).toBe(true);
  });
});
