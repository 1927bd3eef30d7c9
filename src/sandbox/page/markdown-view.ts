import { h, webLink } from './dom.ts';
import { type Block, parseMarkdown } from './markdown.ts';
import type { Inline } from './markdown-inline.ts';

/** The name of a person, channel or role by id; null when unknown. */
export type NameOf = (id: string) => string | null;

const TAGS = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;

export function markdown(text: string, nameOf: NameOf): HTMLElement {
  return h(
    'div',
    { className: 'markdown', dir: 'auto' },
    ...parseMarkdown(text).map((block) => blockView(block, nameOf)),
  );
}

function blockView(block: Block, nameOf: NameOf): HTMLElement {
  const words = (children: Inline[]) => children.map((child) => inlineView(child, nameOf));
  switch (block.kind) {
    case 'paragraph':
      return h('p', {}, ...words(block.children));
    case 'subtext':
      return h('p', { className: 'subtext' }, ...words(block.children));
    case 'heading':
      return h(
        'p',
        {
          className: `heading-${block.level}`,
          attributes: { role: 'heading', 'aria-level': String(block.level + 2) },
        },
        ...words(block.children),
      );
    case 'list':
      return h(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => h('li', {}, ...words(item))));
    case 'quote':
      return h('blockquote', {}, ...block.children.map((child) => blockView(child, nameOf)));
    case 'codeblock':
      return h('pre', {}, h('code', {}, block.text));
  }
}

function inlineView(inline: Inline, nameOf: NameOf): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return h('code', {}, inline.text);
    case 'link':
      return webLink(inline.url, 'link', ...inline.children.map((child) => inlineView(child, nameOf)));
    case 'mention':
      return h(
        'span',
        { className: 'mention' },
        `${inline.sort === '#' ? '#' : '@'}${nameOf(inline.id) ?? inline.id}`,
      );
    case 'time':
      return h('time', {}, timeWords(inline.seconds));
    case 'spoiler':
      return spoiler(inline.children.map((child) => inlineView(child, nameOf)));
    default:
      return h(TAGS[inline.kind], {}, ...inline.children.map((child) => inlineView(child, nameOf)));
  }
}

function timeWords(seconds: number): string {
  const date = new Date(seconds * 1_000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toLocaleString();
}

function spoiler(children: Node[]): HTMLElement {
  const details = h(
    'button',
    { type: 'button', className: 'spoiler', ariaLabel: 'Show the spoiler' },
    h('span', {}, ...children),
  );
  details.addEventListener('click', () => {
    details.classList.add('open');
    details.removeAttribute('aria-label');
  });
  return details;
}
