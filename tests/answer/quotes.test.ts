import { expect, it } from 'vitest';
import { quotes } from '../../src/answer/quotes.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf } from '../support/library.ts';

it('a quotation that its cue interrupts is one find, with both of its parts marked', async () => {
  const text = '“Let a judge ask,” Ada Moss said, “since nobody else will.” “Go home,” Moss said.';
  const answer = quotes(await libraryOf({ 'court.md': text }), { speaker: 'Ada Moss' });
  const finds = answer.kind === 'found' ? answer.finds : [];
  expect(finds.map(({ highlights }) => highlights.map((span) => slice(text, span)))).toEqual([
    ['Let a judge ask,', 'since nobody else will.'],
    ['Go home,'],
  ]);
});
