import { type Lexicon, REPORTS, type Speech, VERBAL, Word } from '../../../languages/index.ts';
import type { Span } from '../../../text/span.ts';

/** The words of a language by which a mark-less tag is told from the words around it: "dit Paul". */
export interface TagWords {
  readonly lexicon: Lexicon;
  readonly enclitic?: Speech['enclitic'];
  readonly romance?: boolean;
  readonly guess?: Speech['guess'];
  readonly story?: Pick<Speech['story'], 'begins' | 'spoken'>;
}

/** Words of "a-t-elle demandé en fermant la porte" at most, in characters. */
const LONGEST = 90;
/** A helping verb or a pronoun in front of the verb: "a [ajouté]", "se [lamentó]". */
const SMALL = Word.auxiliary | Word.adverb | Word.object;
const FINITE = Word.past | Word.third | Word.participle;
const WHO = Word.determiner | Word.possessive | Word.subject | Word.title | Word.role;

/**
 * Where the narrator tells who speaks, in words that begin at `from`: "dit Paul", "demanda-t-elle", "a répondu le maire",
 * "dijo", with a verb of saying in front of its subject, as the Romance languages have it.
 * @returns up to the comma, the dash or the full stop behind it
 */
export function tagAt(
  text: string,
  from: number,
  to: number,
  words: TagWords,
  isDashed = false,
): Span | undefined {
  const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
  const stretch = text.slice(start, Math.min(to, start + LONGEST));
  const end = TAG_END.exec(stretch)?.index ?? stretch.length;
  if (!tells(stretch.slice(0, end), end === stretch.length && start + LONGEST < to, words, isDashed))
    return undefined;
  return { start, end: start + end };
}

/** The full stop of "M. Roux" ends no tag. */
const TAG_END = /[,;:?!…]|(?<!(?<!\p{L})(?:\p{Lu}|[DS]ra?|Mrs?|D[ñn]a))\.|\s?[—–―]|\s-(?=\p{L})|-(?!\p{L})/u;

function tells(
  tag: string,
  cut: boolean,
  { lexicon, enclitic, romance, guess }: TagWords,
  isDashed: boolean,
): boolean {
  const words = tag.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (!romance && !cut && hasSubjectFirst(words, lexicon)) return true;
  if (cut || !/^\p{Ll}/u.test(tag)) return false;
  for (let i = 0; i < Math.min(words.length, 3); i++) {
    const word = (words[i] ?? '').replace(/^(?:s|m|t|l|n|qu)['’]/i, '');
    const pronoun = enclitic?.exec(word);
    const one = (pronoun ? word.slice(0, pronoun.index) : word).toLowerCase();
    const bits = lexicon.get(one) ?? guess?.(one) ?? 0;
    // "— Bom dia — saudou a porteira.": behind a dash whatever somebody does tells who speaks.
    const acts = isDashed && romance && bits & VERBAL && bits & Word.past && words[i + 1] !== undefined;
    if ((bits & REPORTS && bits & FINITE) || acts) {
      const next = words[i + 1];
      if (pronoun) return true;
      // "Bread, said to be stale"
      if (!romance && (lexicon.get((next ?? '').toLowerCase()) ?? 0) & Word.preposition) return false;
      return next === undefined || isWho(next, lexicon);
    }
    if (!(bits & SMALL)) return false;
  }
  return false;
}

/** "he said", "Stephen Hale answered" */
function hasSubjectFirst(words: readonly string[], lexicon: Lexicon): boolean {
  const verb = words.findIndex((word) => {
    const bits = lexicon.get(word) ?? 0;
    return (bits & Word.saying) !== 0 && (bits & FINITE) !== 0;
  });
  const [first = ''] = words;
  const pronoun = verb === 1 && ((lexicon.get(first.toLowerCase()) ?? 0) & Word.subject) !== 0;
  return pronoun || (verb > 0 && verb < 3 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word)));
}

/** "Paul", "le maire", "ella"; or when and how it is said: "dit doucement Paul". */
function isWho(word: string, lexicon: Lexicon): boolean {
  const plain = word.toLowerCase().replace(/^(l)['’].*/, '$1’');
  const bits = lexicon.get(plain) ?? 0;
  return (
    /^\p{Lu}/u.test(word) ||
    /^l['’]|.{2}(?:[aei]ndo|ant)$/i.test(word) ||
    (bits & (WHO | Word.adverb | Word.preposition)) !== 0
  );
}

/**
 * Words in marks without what the narrator puts in between commas or dashes: « Le pont, dit Paul, tiendra. » is
 * "Le pont" and "tiendra."
 */
export function withoutTags(text: string, { start, end }: Span, words: TagWords): Span[] {
  const spoken: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/(?:[,?!…]| ?[—–―])(?=\s?\p{Ll})/gu)) {
    const at = start + (index as number);
    if (at < from) continue;
    const mark = text[at] === ' ' ? at + 2 : at + 1;
    const tag = tagAt(text, mark, end, words);
    if (!tag || tag.end - tag.start < 4) continue;
    spoken.push({ start: from, end: /[?!…]/.test(text[at] as string) ? mark : at });
    const told = /^,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*(?=\s?[,.—–])/u.exec(text.slice(tag.end, end));
    const stop = tag.end + (told?.[0].length ?? 0);
    const behind = /^[\s,.;:—–―]*/.exec(text.slice(stop, end))?.[0].length ?? 0;
    from = stop + behind;
  }
  if (from < end && /[\p{L}\p{N}]/u.test(text.slice(from, end))) spoken.push({ start: from, end });
  return spoken.length > 0 ? spoken : [{ start, end }];
}
