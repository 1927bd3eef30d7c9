import type { Rule, Site } from '../types.ts';
import { cueAt, isSaidAt, kindAt, lastMark, wordAt } from './site.ts';

/** Words that stay small in a title. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at by for with from to and or but nor as vs is it'.split(' '),
);
const NAMING: ReadonlySet<string> = new Set([
  'titled',
  'entitled',
  'called',
  'named',
  'dubbed',
  'headlined',
  'nicknamed',
]);

/** ABC's “This Week” · a book called “The Art of the Deal”: a name, said by nobody. */
export const title: Rule = (site) => {
  const { clause, at } = site;
  if (!isTitleCase(site)) return undefined;
  const left = kindAt(clause, at - 1);
  if (left === 'colon' && /[.?!]/.test(lastMark(site))) return undefined;
  const near = left === 'comma' || left === 'colon' ? at - 2 : at - 1;
  if (cueAt(clause, near) && !NAMING.has(wordAt(clause, near)) && !isComposed(site)) return undefined;
  // "chants of “Free the Swans”"
  if (kindAt(clause, at - 1) === 'preposition' && isSaidAt(clause, at - 2)) return undefined;
  if (kindAt(clause, at + 1) === 'verb' && cueAt(clause, at + 1) === 'saying') return undefined;
  if (left === 'end') return kindAt(clause, at + 1) === 'verb' ? 'nobody' : undefined;
  return 'nobody';
};

/** "wrote “Blue Barge” in a night": a work, unless the words are written on a wall or to somebody. */
const isComposed = ({ clause, at }: Site): boolean =>
  /^(?:writ(?:e|es|ing|ten)|wrote|pen(?:s|ned))$/.test(wordAt(clause, at - 1)) &&
  (/^(?:in|for|with|during|while|when)$/.test(wordAt(clause, at + 1)) || kindAt(clause, at + 1) === 'aside');

function isTitleCase({ narrative, marked }: Site): boolean {
  const { text } = narrative.document;
  if (marked.content.end - marked.content.start > 100) return false;
  const words = text.slice(marked.content.start, marked.content.end).split(/[\s—–]+/);
  if (words.length < 2) return false;
  let large = 0;
  for (const word of words) {
    const first = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (first === '') continue;
    if (/^[\p{Lu}\p{N}]/u.test(first)) large++;
    else if (!SMALL.has(first.toLowerCase().replace(/[^a-z]/g, ''))) return false;
  }
  return (
    large >= 2 && !/[?!.]$/.test(text.slice(marked.content.start, marked.content.end).replace(/[.,]$/, ''))
  );
}
