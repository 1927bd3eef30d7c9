import { expect, it } from 'vitest';
import { citation } from '../../src/reply/answers/citation.ts';
import { printLine } from '../../src/reply/print.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/library.ts';

const source = sourceOf(
  '---\ntitle: Fog\n---\nThe fog came in.\n\n<!-- caption -->\n\nThe quay at noon. (Photo by Ada Moss)\n\n<!-- a note to ourselves -->\n\nIt stayed all day.\n',
);

it('a comment is no passage, and the one above a caption marks it', () => {
  expect(source.passages.map(({ span, caption = false }) => [slice(source.text, span), caption])).toEqual([
    ['The fog came in.', false],
    ['The quay at noon. (Photo by Ada Moss)', true],
    ['It stayed all day.', false],
  ]);
});

it('a citation of a caption says so', () => {
  const plain = { plain: (text: string) => text, marks: (text: string) => text, link: () => '' };
  expect(printLine(citation(source, source.passages[1]?.span), plain)).toBe(
    '“Fog” · publisher unknown · no date · caption, ¶ 2',
  );
});
