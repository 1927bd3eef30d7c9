import { TextDecoder } from '@exodus/bytes/encoding.js';
import { once } from '../../../../languages/once.ts';
import type { TextItem } from './runs.ts';

const HIGH = Uint8Array.from({ length: 128 }, (_, at) => 128 + at);

/** What each letter of a Macintosh's table is in that of Windows, which has another letter at its code. */
const windowsLetters = once((): ReadonlyMap<string, string> => {
  const [mac, windows] = ['macintosh', 'windows-1252'].map((name) => [...new TextDecoder(name).decode(HIGH)]);
  return new Map((mac ?? []).map((sign, at) => [sign, windows?.[at] ?? sign]));
});

const WITHIN_WORD = /(?<=\p{Ll})[^\p{ASCII}](?=\p{Ll})/gu;
const ACCENTED = /[^\p{ASCII}]/gu;
const isSmall = (sign: string): boolean => /^\p{Ll}$/u.test(sign);

/**
 * Puts the letters of Windows where a font's were taken for those of a Macintosh, as PDF.js does with fonts that name no
 * table: "IndustriÎle", a capital within a word, is "Industriële". All accented letters within the font's words must say
 * so.
 */
export function withWindowsLetters<Item extends object>(
  items: readonly (Item | TextItem)[],
): readonly (Item | TextItem)[] {
  const within = new Map<string | undefined, Set<string>>();
  for (const item of items)
    if ('str' in item)
      for (const [sign] of item.str.matchAll(WITHIN_WORD))
        within.set(item.fontName, (within.get(item.fontName) ?? new Set()).add(sign));
  const mistaken = new Set([...within].flatMap(([font, signs]) => (areMistaken([...signs]) ? [font] : [])));
  if (mistaken.size === 0) return items;
  return items.map((item) =>
    'str' in item && mistaken.has(item.fontName)
      ? { ...item, str: item.str.replace(ACCENTED, (sign) => windowsLetters().get(sign) ?? sign) }
      : item,
  );
}

const areMistaken = (signs: readonly string[]): boolean =>
  signs.some((sign) => /^\p{Lu}$/u.test(sign)) &&
  signs.every((sign) => isSmall(windowsLetters().get(sign) ?? ''));
