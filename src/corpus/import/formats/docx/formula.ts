import type { Element } from '@xmldom/xmldom';

/** A formula of Word as one line of text; not plain where it stood on more than one. */
export interface LinearFormula {
  readonly text: string;
  readonly isPlain: boolean;
}

/** What stands between the parts of a structure: Sargent, UnicodeMath, Unicode Technical Note 28. */
const STRUCTURES: ReadonlyMap<string, readonly (readonly [part: string, before: string])[]> = new Map([
  [
    'm:f',
    [
      ['m:num', ''],
      ['m:den', '/'],
    ],
  ],
  [
    'm:sSup',
    [
      ['m:e', ''],
      ['m:sup', '^'],
    ],
  ],
  [
    'm:sSub',
    [
      ['m:e', ''],
      ['m:sub', '_'],
    ],
  ],
  [
    'm:sSubSup',
    [
      ['m:e', ''],
      ['m:sub', '_'],
      ['m:sup', '^'],
    ],
  ],
  ['m:rad', [['m:e', '√']]],
]);
const DEEPEST = 40;

export function linearFormula(formula: Element): LinearFormula {
  let isPlain = true;
  const written = (element: Element, depth: number): string =>
    [...element.childNodes]
      .map((node) => {
        const child = node as Element;
        if (child.nodeType !== 1 || depth > DEEPEST) return '';
        if (child.nodeName === 'm:t' || child.nodeName === 'w:t') return child.textContent ?? '';
        if (child.nodeName.endsWith('Pr')) return '';
        if (child.nodeName !== 'm:r') isPlain = false;
        return structured(child, depth) ?? written(child, depth + 1);
      })
      .join('');
  const structured = (element: Element, depth: number): string | undefined =>
    STRUCTURES.get(element.nodeName)
      ?.map(([part, before]) => {
        const holder = [...element.childNodes].find(({ nodeName }) => nodeName === part) as
          | Element
          | undefined;
        const text = holder ? written(holder, depth + 1) : '';
        return before + (text.length > 1 && /[^\p{L}\p{N}.,]/u.test(text) ? `(${text})` : text);
      })
      .join('');
  const text = written(formula, 0);
  return { text, isPlain };
}
