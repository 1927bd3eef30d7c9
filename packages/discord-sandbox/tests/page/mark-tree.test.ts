import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/index.ts';
import { markTree, type Node } from '../../src/page/shelf/mark-tree.ts';

const mark = (start: number, end: number, kind = 'k'): Mark => ({
  start,
  end,
  kind,
  label: `${start}–${end}`,
});
const shown = (nodes: readonly Node[]): unknown[] =>
  nodes.map((node) => (typeof node === 'string' ? node : { [node.mark.kind]: shown(node.children) }));

test('a mark inside another stands in it', () => {
  expect(shown(markTree('all 12 of us', [mark(4, 6, 'number'), mark(0, 12, 'quoted')]))).toEqual([
    { quoted: ['all ', { number: ['12'] }, ' of us'] },
  ]);
});

test('of two that cross, the later goes on behind the earlier', () => {
  expect(shown(markTree('abcdef', [mark(0, 4, 'one'), mark(2, 6, 'two')]))).toEqual([
    { one: ['ab', { two: ['cd'] }] },
    { two: ['ef'] },
  ]);
});

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
/** For each character the labels of the marks around it. */
const labels = (nodes: readonly Node[], around: readonly string[] = []): string[][] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? [...node].map(() => [...around].sort())
      : labels(node.children, [...around, node.mark.label]),
  );

test('no character is lost or moved, and each has exactly the marks that cover it', () => {
  const anyMark = fc.tuple(fc.integer({ min: -2, max: 14 }), fc.integer({ min: -2, max: 14 }), fc.nat(1_000));
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 8 }), (given) => {
      const text = 'abcdefghijkl';
      const marks = given.map(([start, end, name]) => ({ ...mark(start, end), label: String(name) }));
      const tree = markTree(text, marks);
      expect(textOf(tree)).toBe(text);
      const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
      const covering = [...text].map((_, at) =>
        valid
          .filter(({ start, end }) => start <= at && at < end)
          .map(({ label }) => label)
          .sort(),
      );
      expect(labels(tree)).toEqual(covering);
    }),
  );
});
