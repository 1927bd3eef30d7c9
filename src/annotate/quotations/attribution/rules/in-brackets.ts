import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import type { Rule, Site } from '../types.ts';

/** “It was cold, and nobody came.” (Hanna, 34) · “…” (Participant 4): who said it stands in brackets right behind a sentence. */
export const inBrackets: Rule = (site) => {
  if (!isSentence(site)) return undefined;
  const { narrative, clause, at } = site;
  const { word, bits, text, start } = clause.tokens;
  const open = nth(clause.phrases, at).to;
  const frame = open < clause.to ? site.frame : site.frame + 1;
  const there = narrative.frames[frame];
  if (text.charAt(start[open] ?? 0) !== '(' || there?.paragraph !== site.marked.paragraph) return undefined;
  const from = open + 1;
  let close = from;
  while (close < there.clause.to && close < from + LONGEST && word[close] !== ')') close++;
  const first = bits[from] ?? 0;
  if (word[close] !== ')' || !/^\p{Lu}/u.test(text.charAt(start[from] ?? 0)) || first & NOBODY)
    return undefined;
  if (clause.tokens.speech.stageDirections?.has(word[from] ?? '')) return undefined;
  let to = from;
  while (to < close && word[to] !== ',' && word[to] !== ';') to++;
  let head = from;
  for (let i = from; i < to; i++) {
    if ((bits[i] ?? 0) & NOT_WITHIN || /^(?:1[5-9]|20)\d\d[a-z]?$/.test(word[i] ?? '')) return undefined;
    if (!((bits[i] ?? 0) & Word.number)) head = i;
  }
  return { mention: { frame, from, to, head }, cue: -1, rule: 'cited' };
};

/** In tokens. */
const LONGEST = 10;
const NOBODY =
  Word.determiner | Word.preposition | Word.subject | Word.possessive | Word.auxiliary | Word.time;
const NOT_WITHIN = Word.auxiliary | Word.modal | Word.subject | Word.saying;

/** Whether the words are a sentence of some length with its mark, or go on with a comma. */
function isSentence({ narrative: { document }, marked: { content } }: Site): boolean {
  const said = document.text.slice(content.start, content.end);
  return /[.?!…,]$/.test(said) && said.split(/\s+/).length >= FEWEST && /\s\p{Ll}/u.test(said);
}
const FEWEST = 4;
