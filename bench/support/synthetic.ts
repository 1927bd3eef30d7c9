import { parseSource } from '../../src/corpus/parse.ts';
import type { Shelf } from '../../src/corpus/shelf.ts';
import type { Source } from '../../src/corpus/source.ts';

const PASSAGES_PER_SOURCE = 20;
const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa re si to vu za bri cla dor fen gil'.split(' ');
const PEOPLE = [
  'Ada Moss',
  'Ben Okoro',
  'Clara Ruiz',
  'Daniel Weiss',
  'Edith Chan',
  'Femi Adeyemi',
  'Greta Lind',
];
const THINGS = ['sheep', 'houses', 'votes', 'workers', 'ships', 'letters', 'trees'];

/**
 * A made-up shelf: words by Zipf's law over a vocabulary that grows with the text (Heaps' law), a quotation in
 * every third passage and a figure in every second. The same size gives the same shelf.
 */
export const syntheticShelf = (passages: number): Shelf => ({
  sources: [...syntheticSources(passages)],
  problems: [],
});

export interface SyntheticOptions {
  /** Passages of a source. */
  readonly each?: number;
  /** Whether sources have a title of words, a publisher, a day, an author and an address, and quote some of very many people. */
  readonly fronted?: boolean;
}

/** Its sources one after the other. */
export function* syntheticSources(
  passages: number,
  { each = PASSAGES_PER_SOURCE, fronted = false }: SyntheticOptions = {},
): Iterable<Source> {
  const random = seeded(passages);
  const vocabulary = Array.from({ length: Math.round(40 * passages ** 0.6) }, (_, n) => word(n));
  const anyWord = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'mill';
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, anyWord).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const passage = (n: number): string =>
    [
      sentence(),
      ...(n % 3 === 0 ? [`"${sentence().slice(0, -1)}," said ${fronted ? anyName() : pick(PEOPLE)}.`] : []),
      ...(n % 2 === 0
        ? [
            `More than ${Math.floor(random() * 90_000).toLocaleString('en')} ${pick(THINGS)} were ${anyWord()}.`,
          ]
        : []),
      sentence(),
    ].join(' ');
  const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const anyName = (): string => `${pick(PEOPLE).split(' ')[0]} ${capital(anyWord())}`;
  const front = (at: number): string => {
    if (!fronted) return `title: Report ${at}`;
    const title = capital(Array.from({ length: 6 + Math.floor(random() * 6) }, anyWord).join(' '));
    const day = new Date(1_000_000_000_000 + 86_400_000 * Math.floor(random() * 9000))
      .toISOString()
      .slice(0, 10);
    return `title: ${title}\npublisher: The ${pick(PEOPLE).split(' ')[1]} Gazette\npublished: ${day}\nauthors: [${anyName()}]\nurl: https://example.org/news/${day}/${title.toLowerCase().replaceAll(' ', '-')}`;
  };
  for (let at = 0; at * each < passages; at++) {
    const size = Math.min(each, passages - at * each);
    const body = Array.from({ length: size }, (_, n) => passage(n)).join('\n\n');
    const file = `synthetic/${String(at).padStart(6, '0')}.md`;
    const parsed = parseSource(new TextEncoder().encode(`---\n${front(at)}\n---\n${body}`), file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    yield parsed.source;
  }
}

/** The n-th made-up word: n written in syllables. */
function word(n: number): string {
  const rest = Math.floor(n / SYLLABLES.length);
  return `${rest > 0 ? word(rest - 1) : ''}${SYLLABLES[n % SYLLABLES.length]}`;
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
