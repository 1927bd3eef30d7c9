import type { Source } from '../../src/corpus/source.ts';
import type { Span } from '../../src/text/span.ts';
import { source } from '../search/data.ts';
import { seeded } from '../support/synthetic.ts';

export const PASSAGES_PER_SOURCE = 20;
/** So often the next word is any word of the model: else the passages would be copies. */
const ANY_SHARE = 0.25;

/**
 * Makes sources of made-up passages; nothing is quoted and no figure stands in them.
 * @param paragraphs the texts whose words they have, and what stands behind what in them
 */
export function distractors(
  paragraphs: Iterable<string>,
  language: string,
): (at: number) => { source: Source; sentences: Span[][] } {
  const random = seeded(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words: string[] = [];
  const behind = new Map<string, string[]>();
  const first: string[] = [];
  for (const paragraph of paragraphs) {
    const own = paragraph.split(' ');
    words.push(...own);
    first.push(own[0] ?? '');
    for (const [at, word] of own.entries()) {
      const before = own[at - 1];
      if (before === undefined) continue;
      const known = behind.get(before);
      if (known) known.push(word);
      else behind.set(before, [word]);
    }
  }
  const sentence = (): string => {
    let word = pick(first);
    const made = [word];
    for (let left = 8 + Math.floor(random() * 16); left > 0; left--) {
      word = random() < ANY_SHARE ? pick(words) : pick(behind.get(word) ?? words);
      made.push(word);
    }
    return `${made
      .join(' ')
      .replace(/[.!?]+(?=\s|$)/g, ',')
      .replace(/,$/, '')}.`;
  };
  return (at) => {
    let text = '';
    const sentences: Span[][] = [];
    for (let passage = 0; passage < PASSAGES_PER_SOURCE; passage++) {
      if (passage > 0) text += '\n\n';
      const spans: Span[] = [];
      for (let count = 2 + Math.floor(random() * 4); count > 0; count--) {
        const start = text.length + (spans.length > 0 ? 1 : 0);
        text += `${spans.length > 0 ? ' ' : ''}${sentence()}`;
        spans.push({ start, end: text.length });
      }
      sentences.push(spans);
    }
    const made = source(`made-${at}`, text, { title: `Made ${at}`, language, kind: 'article' });
    return { source: made, sentences };
  };
}
