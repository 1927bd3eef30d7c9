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

it('a sentence with several quotations of somebody is one find, called what all of them are', async () => {
  const text = [
    '“The mill is lost,” said Ada Moss, who called the fire “a crime against the town”.',
    '“The mill is lost,” Ada Moss said, and she said that the fire was a crime.',
    'Ada Moss said that the mill would open in spring.',
  ].join('\n\n');
  const answer = quotes(await libraryOf({ 'mill.md': text }), { speaker: 'Ada Moss' });
  const finds = answer.kind === 'found' ? answer.finds : [];
  expect(finds.map(({ excerpt }) => excerpt.text)).toEqual(text.split('\n\n'));
  expect(finds.map(({ quotation }) => quotation?.kind)).toEqual(['direct', 'mixed', 'indirect']);
  expect(finds.map(({ highlights }) => highlights.length)).toEqual([2, 2, 1]);
});

it('are those of who bears a name, not of who is described by it', async () => {
  const text = [
    '“The mill is lost,” said Mayor Ada Moss.',
    'A Moss administration official said: “Nobody asked us.”',
    '“I carry her bag,” Moss’s driver said.',
  ].join('\n\n');
  const library = await libraryOf({ 'mill.md': text });
  const said = (speaker: string) => {
    const answer = quotes(library, { speaker });
    return answer.kind === 'found'
      ? answer.finds.map(({ quotation }) => quotation && slice(text, quotation.content))
      : answer.kind;
  };
  expect(said('Moss')).toEqual(['The mill is lost,']);
  expect(said('Moss administration official')).toEqual(['Nobody asked us.']);
  expect(said('official')).toEqual(['Nobody asked us.']);
  expect(said('driver')).toEqual(['I carry her bag,']);
});
