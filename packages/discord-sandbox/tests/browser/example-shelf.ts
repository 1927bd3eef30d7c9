import type { Shelf, ShelfDocument, Welcome } from '../../src/index.ts';

const MILL: ShelfDocument = {
  id: 'mill',
  title: 'The mill',
  facts: [{ label: 'Year', value: '1912' }],
  kinds: [
    { kind: 'quoted', name: 'Quoted' },
    { kind: 'number', name: 'Numbers' },
    { kind: 'person', name: 'People' },
  ],
  paragraphs: [
    {
      number: 1,
      heading: 'The fire',
      text: 'The mill burned down in 1912.',
      marks: [{ start: 24, end: 28, kind: 'number', label: '1912' }],
    },
    {
      number: 2,
      text: '“All 12 of us were safe,” said Ada Moss.',
      marks: [
        { start: 0, end: 25, kind: 'quoted', label: 'Quoted: Ada Moss' },
        { start: 5, end: 7, kind: 'number', label: '12' },
        { start: 31, end: 39, kind: 'person', label: '/embed', call: { command: 'embed' } },
      ],
    },
    {
      number: 3,
      text: 'Ada Moss and 11 others left.',
      marks: [
        { start: 0, end: 22, kind: 'person', label: '/embed', call: { command: 'embed' } },
        { start: 0, end: 8, kind: 'person', label: '/secret', call: { command: 'secret' } },
        { start: 13, end: 15, kind: 'number', label: '11' },
      ],
    },
  ],
};

export const EXAMPLE_SHELF: Shelf = {
  name: 'Shelf',
  list: () => ({ documents: [MILL], leftOut: [{ name: 'barn.md', reason: 'has no text' }] }),
  read: (id) => (id === MILL.id ? MILL : undefined),
  locate: ({ content }) =>
    content.includes('The mill') ? [{ document: 'mill', paragraph: 2, label: '¶ 2' }] : [],
};

export const EXAMPLE_WELCOME: Welcome = {
  title: 'Welcome',
  text: 'Try it.',
  tries: [{ label: 'An embed', command: 'embed' }],
};
