import { REPORTS, VERBAL, Word } from '../../../languages/index.ts';
import { isNominal, opensNoun, Tag } from './tag-kinds.ts';
import type { Tokens } from './types.ts';

/**
 * What a word that no table holds is by those beside it: "ha [maullado]", "Rosa Reed [dirige] la …", "se [inquieta]", "Reed [rigole] : « … »"; "muy [seria]":
 * how somebody is. 0 where nothing tells.
 */
export function unknownTag(
  { speech, word, bits }: Tokens,
  tags: readonly number[],
  i: number,
  previous: number,
): number {
  if (!speech.romance) return 0;
  const one = word[i] ?? '';
  if (previous === Tag.auxiliary && PARTICIPLE.test(one)) return Tag.participle;
  if (speech.degree?.has(word[i - 1] ?? '') && !opensNoun(previous)) return Tag.adjective;
  if (!/(?:[aeouóéí]|nt|[ae][nm]|it)$/.test(one)) return 0;
  const front = tags.at(-1) ?? 0;
  if (front === Tag.adverb && CLITICS.has(word[i - 1] ?? '')) return Tag.verb;
  if (front === Tag.pronoun && speech.pronouns.has(word[i - 1] ?? '')) return Tag.verb;
  const leads = word[i + 1] === ':' && word[i + 2] === '"';
  if (leads && (isNominal(front) || front === Tag.adverb) && !hasVerb(tags)) return Tag.verb;
  const next = bits[i + 1] ?? 0;
  return front === Tag.name &&
    (next & (Word.determiner | Word.possessive)) !== 0 &&
    !(next & Word.preposition)
    ? Tag.verb
    : 0;
}
const hasVerb = (tags: readonly number[]): boolean =>
  tags
    .slice(tags.findLastIndex((one) => one === Tag.comma || one === Tag.stop) + 1)
    .some((one) => VERBS.has(one));
const VERBS: ReadonlySet<number> = new Set([Tag.verb, Tag.auxiliary, Tag.modal]);

const PARTICIPLE =
  /.{2}(?:[ai]d[oa]s?|ée?s?)$|^(?:hecho|visto|puesto|vuelto|abierto|roto|feito|posto|aberto)$/;

/** Pronouns in front of a verb alone. */
const CLITICS: ReadonlySet<string> = new Set(['se', "s'", 'me', "m'", 'te', 'lhe', 'lhes']);

/** "un comerciante [que] estaba en la ciudad": a verb behind, and in front none that reports what "que" would open. */
export function tellsOfNoun({ word, bits }: Tokens, tags: readonly number[], i: number): boolean {
  if (word[i] !== 'que') return false;
  let behind = i + 1;
  while ((bits[behind] ?? 0) & Word.adverb) behind++;
  if (!((bits[behind] ?? 0) & (VERBAL | Word.auxiliary | Word.modal))) return false;
  for (let k = tags.length - 1; k >= 0 && !ENDS_CLAUSE.has(tags[k] ?? 0); k--)
    if ((bits[i - tags.length + k] ?? 0) & (REPORTS | Word.calling | Word.thinking)) return false;
  return true;
}
const ENDS_CLAUSE: ReadonlySet<number> = new Set([
  Tag.comma,
  Tag.stop,
  Tag.colon,
  Tag.quote,
  Tag.subordinator,
  Tag.relative,
]);
