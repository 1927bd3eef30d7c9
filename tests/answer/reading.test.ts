import { describe, expect, it } from 'vitest';
import { reading } from '../../src/answer/reading.ts';
import { libraryOf, starterLibrary } from '../support/library.ts';

const LONG = `${'The mill stood on the river for a very long time indeed. '.repeat(12)}`.trim();

describe('a source that is read in portions', () => {
  it('is read whole, in order, and no portion runs over a heading', async () => {
    const starter = await starterLibrary();
    for (const { source } of starter.shelf) {
      const answer = reading(starter, { source: source.id });
      if (answer.kind !== 'reading') throw new Error(answer.kind);
      const passages = answer.portions.flatMap(({ find }) =>
        source.passages.filter(
          ({ span }) => find.excerpt.start <= span.start && span.end <= find.excerpt.end,
        ),
      );
      expect(passages).toEqual(source.passages);
      for (const { find } of answer.portions) expect(find.excerpt.text).not.toMatch(/^#/m);
    }
  });

  it('is cut between paragraphs, which stay whole', async () => {
    const library = await libraryOf({
      'mill.md': [LONG, LONG, 'It burned down.', `${LONG} ${LONG} ${LONG}`].join('\n\n'),
    });
    const answer = reading(library, { source: 'mill' });
    if (answer.kind !== 'reading') throw new Error(answer.kind);
    expect(answer.portions.map(({ find }) => find.excerpt.text)).toEqual([
      LONG,
      `${LONG}\n\nIt burned down.`,
      `${LONG} ${LONG} ${LONG}`,
    ]);
  });

  it('explains the names and acronyms of a portion by the sentence that does, and no others', async () => {
    const library = await libraryOf({
      'mill.md': `The Valley Water Board (VWB) has printed its report on the flood.

“We lost forty sacks of flour that night,” said Ada Moss, the miller.

${LONG}

${LONG}

Moss has left, and the VWB has asked Ada Moss for her papers.`,
    });
    const answer = reading(library, { source: 'mill' });
    if (answer.kind !== 'reading') throw new Error(answer.kind);
    const terms = answer.portions.map((portion) =>
      portion.terms.map(({ term, explained }) => [term.text, explained.text]),
    );
    const board = 'The Valley Water Board (VWB) has printed its report on the flood.';
    const moss = '“We lost forty sacks of flour that night,” said Ada Moss, the miller.';
    expect(terms[0]).toEqual([
      ['Valley Water Board', board],
      ['Ada Moss', moss],
    ]);
    expect(terms.at(-1)).toEqual([
      ['VWB', board],
      ['Ada Moss', moss],
    ]);
  });

  it('is nothing where no source fits', async () => {
    const library = await libraryOf({ 'mill.md': LONG });
    expect(reading(library, { source: 'zebra' })).toMatchObject({ kind: 'nothing' });
    expect(reading(library, { source: '…' })).toEqual({ kind: 'hint', hint: 'empty' });
  });
});
