import { type Block, type Inline, parseMarkdown, refusedMessage } from 'discord-sandbox';
import type { Library } from '../../src/library/library.ts';
import { unescapeMarkdown } from '../../src/reply/discord/escape.ts';
import type { DiscordMessage } from '../../src/reply/discord/to-discord.ts';
import { quotedBlocks, textsOf } from '../support/components.ts';

/** The marks that Verbatim itself writes. */
const OWN_MARKS = [
  'text',
  'paragraph',
  'strong',
  'strike',
  'code',
  'subtext',
  'quote',
  'codeblock',
  'list',
  'link',
];
/** Signs that hide, or turn the order of others around. */
const HIDING = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[^\n\P{Cc}]/u;
const COMPONENTS_V2 = 1 << 15;

/** What is wrong with a message: a limit of Discord's broken, marks from outside, words that no source has. Null: nothing. */
export function wrongWith({ components, files }: DiscordMessage, library: Library): string | null {
  const refusal = refusedMessage(
    { components, flags: COMPONENTS_V2 },
    files.map(({ name }) => name),
  );
  if (refusal) return `refused: ${JSON.stringify(refusal)}`;
  for (const text of textsOf(components)) {
    const marked = marksIn(parseMarkdown(text), library);
    if (marked) return `${marked} in ${JSON.stringify(text)}`;
    for (const block of quotedBlocks(text)) {
      const words = unescapeMarkdown(block);
      if (!library.shelf.some(({ source }) => source.text.includes(words)))
        return `not a slice: ${JSON.stringify(words)}`;
    }
    const own = text.split('\n').filter((line) => !line.startsWith('> '));
    if (HIDING.test(own.join('\n'))) return `hidden signs in ${JSON.stringify(text)}`;
  }
  return null;
}

/** A mark that is not Verbatim's own, by Discord's way of reading; a link that leads to no source. */
function marksIn(blocks: readonly Block[], library: Library): string | null {
  const urls = new Set(
    library.shelf.flatMap(({ source }) =>
      source.url && URL.canParse(source.url) ? [new URL(source.url).host] : [],
    ),
  );
  const visit = (node: Block | Inline): string | null => {
    if (!OWN_MARKS.includes(node.kind)) return `${node.kind} from outside`;
    if (node.kind === 'link' && !urls.has(new URL(node.url).host)) return `link to ${node.url}`;
    const inside =
      'items' in node
        ? node.items.flatMap(({ children }) => children)
        : 'children' in node
          ? node.children
          : [];
    return inside.reduce<string | null>((found, child) => found ?? visit(child), null);
  };
  return blocks.reduce<string | null>((found, block) => found ?? visit(block), null);
}
