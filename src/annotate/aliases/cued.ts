import type { Span } from '../../text/span.ts';
import { isAcronym, longFormBefore, longFormWithin } from './acronym.ts';
import { ALIAS_CUES, BETWEEN_NAMES, NOT_ACRONYMS, SMALL_WORDS } from './cues.ts';

const CUES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ALIAS_CUES.map((words) => words.join('\\s'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\sas)?(?:\\sthe)?\\s`,
  'giu',
);
const QUOTED = /^["“‘']([^"“”\n]{2,60}?),?["”’'](?![\p{L}])/u;
const QUOTED_BEFORE = /["“‘']([^"“”\n]{2,60}?),?["”’']$/u;
const NAME =
  /^\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:(?:of|the|and|for|in|on|to|de|la|del)\s){0,2}\p{Lu}[\p{L}\p{N}&.’'-]*){0,7}/u;
const NAME_WORD = /^\p{Lu}|^\p{N}/u;
const OR = /(?<=[\p{L}"”’]),?\sor\s(?:the\s)?/gu;

/**
 * Names tied by words: "the Migrant Protection Protocols, also known as “Remain in Mexico”", "the policy,
 * officially named the “Migrant Protection Protocols” (MPP)", "MPP, or Migrant Protection Protocols". What
 * stands before the cue must be a name as well; a description ("the policy known as …") names nothing.
 */
export function cuedNames(text: string, sentence: Span): (readonly [Span, Span])[] {
  const part = text.slice(sentence.start, sentence.end);
  return [...byCue(part), ...byOr(part), ...byComma(part)].map(([a, b]) => [
    shift(a, sentence.start),
    shift(b, sentence.start),
  ]);
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function* byCue(part: string): Generator<readonly [Span, Span]> {
  for (const cue of part.matchAll(CUES)) {
    const first = cue[0].split(/\s/, 1)[0]?.toLowerCase() ?? '';
    if (!BETWEEN_NAMES.has(first)) continue;
    const before = nameBefore(part, cue.index);
    const behind = nameAt(part, cue.index + cue[0].length);
    if (before && behind) yield [before, behind];
  }
}

/** A name that a description is given: "the disputed policy known as “Remain in Mexico”". */
export interface DescribedName {
  /** What it is said to be, as one small word: "policy". */
  readonly noun: string;
  /** The description is "the policy" or "this policy" alone, so it takes up one given before. */
  readonly takesUp: boolean;
  readonly name: Span;
}

const DESCRIPTION =
  /(?<![\p{L}\p{N}])(?:the|this|a|an|his|her|its|their)\s((?:[\p{L}\p{N}’'-]+\s){0,5}?)(\p{Ll}+),?\s(?:which\s)?(?:is\s|was\s)?$/iu;

/** The descriptions in a sentence that a cue gives a name. */
export function* describedNames(text: string, sentence: Span): Generator<DescribedName> {
  const part = text.slice(sentence.start, sentence.end);
  for (const cue of part.matchAll(CUES)) {
    const description = DESCRIPTION.exec(part.slice(Math.max(0, cue.index - 90), cue.index));
    const name = nameAt(part, cue.index + cue[0].length);
    if (!description?.[2] || !name) continue;
    const takesUp = description[1] === '' && /^th/i.test(description[0]);
    yield { noun: description[2].toLowerCase(), takesUp, name: shift(name, sentence.start) };
  }
}

/** "MPP, or Migrant Protection Protocols", and the other way round; one must be the other's acronym. */
function* byOr(part: string): Generator<readonly [Span, Span]> {
  for (const or of part.matchAll(OR)) {
    const before = nameBefore(part, or.index);
    const behind = nameAt(part, or.index + or[0].length);
    if (!before || !behind) continue;
    const [a, b] = [part.slice(before.start, before.end), part.slice(behind.start, behind.end)];
    if (isAcronym(b) && !NOT_ACRONYMS.has(b)) {
      const form = longFormBefore(part, or.index, b);
      if (form) yield [form, behind];
    } else if (
      isAcronym(a) &&
      !NOT_ACRONYMS.has(a) &&
      longFormBefore(part, behind.end, a)?.start === behind.start
    )
      yield [before, behind];
  }
}

const ACRONYM_AND_COMMA = /(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}\p{N}&]{1,9}),\s(?=[\p{L}“"])/gu;

/** "PSU, practical salinity units": an acronym and, behind a comma, the words that it is made of. */
function* byComma(part: string): Generator<readonly [Span, Span]> {
  for (const match of part.matchAll(ACRONYM_AND_COMMA)) {
    const acronym = match[1] ?? '';
    if (!isAcronym(acronym) || NOT_ACRONYMS.has(acronym)) continue;
    const start = match.index + match[0].length;
    const end =
      start + (/^[^,;:.()\n]{1,120}/u.exec(part.slice(start, start + 120))?.[0].trimEnd().length ?? 0);
    const form = longFormWithin(part, { start, end }, acronym);
    if (form) yield [{ start: match.index, end: match.index + acronym.length }, form];
  }
}

/** The name or the words in quotation marks that start at `index`. */
function nameAt(part: string, index: number): Span | undefined {
  const rest = part.slice(index, index + 160);
  const quoted = QUOTED.exec(rest)?.[1];
  if (quoted !== undefined) return trimmed(part, index + 1, index + 1 + quoted.length);
  const name = NAME.exec(rest)?.[0];
  return name === undefined ? undefined : trimmed(part, index, index + name.length);
}

/** The name that ends at `index`, commas, brackets with an acronym and "is" or "was" passed over. */
function nameBefore(part: string, index: number): Span | undefined {
  const head = part.slice(Math.max(0, index - 160), index);
  const offset = index - head.length;
  const bare = head.replace(/(?:[\s,–—-]|\s\(\p{Lu}[^()]{1,10}\)|\s(?:is|was|are|were|which|and))+$/u, '');
  const quoted = QUOTED_BEFORE.exec(bare);
  if (quoted?.[1] !== undefined)
    return trimmed(part, offset + quoted.index + 1, offset + quoted.index + 1 + quoted[1].length);
  const words = [...bare.matchAll(/[\p{L}\p{N}&][\p{L}\p{N}&.’'-]*/gu)];
  let start: number | undefined;
  let last = bare.length;
  for (const word of words.reverse()) {
    if (/\S/.test(bare.slice(word.index + word[0].length, last))) break;
    if (NAME_WORD.test(word[0])) start = word.index;
    else if (start === undefined || !SMALL_WORDS.has(word[0])) break;
    last = word.index;
  }
  return start === undefined ? undefined : trimmed(part, offset + start, offset + bare.length);
}

/** The span without what is no part of a name at its ends; undefined when nothing of two characters is left. */
function trimmed(part: string, start: number, end: number): Span | undefined {
  const words = part.slice(start, end).replace(/(?:[’']s|[\s.,;:!?])+$/u, '');
  const from = /^(?:The|A|An)\s/.exec(words)?.[0].length ?? 0;
  return words.length - from < 2 ? undefined : { start: start + from, end: start + words.length };
}
