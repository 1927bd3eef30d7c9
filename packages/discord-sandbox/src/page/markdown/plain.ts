import { type Block, parseMarkdown } from './blocks.ts';
import type { Inline } from './inline.ts';

/** What is left of a text when its marks are taken away, to be read aloud. Spoilers stay hidden. */
export const plainText = (text: string): string => parseMarkdown(text).map(blockText).join('\n');

function blockText(block: Block): string {
  if (block.kind === 'codeblock') return block.text;
  if (block.kind === 'list') return block.items.map(({ children }) => wordsOf(children)).join('\n');
  if (block.kind === 'quote') return block.children.map(blockText).join('\n');
  return wordsOf(block.children);
}

const wordsOf = (inlines: readonly Inline[]): string => inlines.map(inlineText).join('');

function inlineText(inline: Inline): string {
  if (inline.kind === 'spoiler') return '…';
  if ('children' in inline) return wordsOf(inline.children);
  if ('text' in inline) return inline.text;
  return 'name' in inline ? inline.name : '';
}
