import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { type Clause, isPersonNoun, type Narrative, type Phrase } from '../../grammar/index.ts';
import type { Attribution, Mention, Rule, Site } from '../types.ts';
import { isNamed, isNamedAt, isOnlyWords, kindAt, mention, mentionOf, wordAt } from './site.ts';

/** “…” ¶ —Ann Early, teacher: the paragraph behind the quotation signs it. */
export function fromSignature(site: Site): Attribution | undefined {
  const { narrative, frame, clause } = site;
  const beside = besideName(narrative, frame);
  if (beside) return { mention: beside, cue: -1, rule: 'signature' };
  const next = narrative.frames[frame + 1];
  if (!next || clause.phrases.length > 1) return undefined;
  const isBelow = next.paragraph !== site.marked.paragraph;
  // What stands below a page of a story signs the page.
  if (isBelow ? !isAllWords(narrative, frame) : !isLineOfWords(site, next.clause)) return undefined;
  const below = { clause: next.clause, frame: frame + 1 };
  const isDashed = isDash(next.clause, 0);
  const who =
    isSourceLine(next.clause) || isTitleLine(next.clause)
      ? mention(below, 0)
      : isDashed
        ? signer(below, 1)
        : undefined;
  return who && { mention: who, cue: -1, rule: 'signature' };
}

/** “…” – A passenger, behind the words in their line. */
export const signedHere: Rule = (site) => {
  const { clause, at } = site;
  if (at > 0 || !isDash(clause, 1)) return undefined;
  const who = signer(site, 2);
  if (who) return { mention: who, cue: -1, rule: 'signature' };
  // “Fog” — A novel: nor is it whoever spoke before.
  const isNoun = kindAt(clause, 2) === 'noun' && opensWithCapital(clause, 2);
  return isNoun && clause.phrases.every(({ kind }) => kind !== 'verb') ? 'nobody' : undefined;
};

const opensWithCapital = ({ phrases, tokens: { text, start } }: Clause, at: number): boolean =>
  /^\p{Lu}/u.test(text.charAt(start[phrases[at]?.from ?? -1] ?? 0));

const isDash = (clause: Clause, at: number): boolean => /^[-‐–—―]$/.test(wordAt(clause, at));

/**
 * Who signs behind a dash: somebody by a name or by what they are, with a capital, and nothing told of them. “The old
 * ferryman”, “One of the passengers”, “The council’s leader, Marta Quill”; “The mill was shut” and “A novel” are none.
 */
function signer({ clause, frame }: Pick<Site, 'clause' | 'frame'>, first: number): Mention | undefined {
  const { phrases, tokens } = clause;
  if (isOwnLetter(clause, first)) return mentionOf(frame, nth(phrases, first + 2));
  // "Retired teacher Tom Quill"
  const at = kindAt(clause, first) === 'verb' ? first + 1 : first;
  const who = phrases[at];
  if (who?.kind !== 'noun' || !opensWithCapital(clause, first)) return undefined;
  const ends = /^(?:end|comma|aside|stop)$/.test(kindAt(clause, at + 1));
  if (isNamed(clause, who) && ends && (at === first || isTitled(clause, who)))
    return mention({ clause, frame }, at);
  if (phrases.slice(at).some(({ kind }) => kind === 'verb')) return undefined;
  if (isSomebody(clause, at)) {
    const isBorne = kindAt(clause, at + 1) === 'comma' && isNamedAt(clause, at + 2);
    return mention({ clause, frame }, isBorne ? at + 2 : at);
  }
  // "One of the passengers", « L’un des passagers »
  const isMember = tokens.word
    .slice(who.from, who.from + 2)
    .some((word) => tokens.speech.labels.member.has(word));
  const whole = phrases[at + 2];
  return isMember && kindAt(clause, at + 1) === 'preposition' && whole && isSomebody(clause, at + 2)
    ? { frame, from: who.from, to: whole.to, head: who.head }
    : undefined;
}

/** "letter of [Marie Curie] to her cousin" */
const isOwnLetter = (clause: Clause, at: number): boolean => {
  const { sourcesOfWords, clauses } = clause.tokens.speech;
  const [source, link, who] = [wordAt(clause, at), wordAt(clause, at + 1), clause.phrases[at + 2]];
  return (
    sourcesOfWords?.has(source) === true &&
    (clauses.of.has(link) || clauses.by.has(link)) &&
    who?.kind === 'noun' &&
    isNamed(clause, who)
  );
};

/** "teacher Tom Quill" */
const isTitled = ({ tokens: { bits, word, speech } }: Clause, { from, head }: Phrase): boolean =>
  ((bits[from] ?? 0) & (Word.role | Word.likely | Word.title)) !== 0 ||
  (from < head && speech.persons?.has(word[from] ?? '') === true);

/** Whether a noun phrase calls a person by what they are, or by a role with a name behind it. */
function isSomebody(clause: Clause, at: number): boolean {
  const phrase = clause.phrases[at];
  if (phrase?.kind !== 'noun') return false;
  const { bits, word, speech } = clause.tokens;
  const noun = word[phrase.head] ?? '';
  return (
    isPersonNoun(clause, phrase) ||
    ((bits[phrase.head] ?? 0) & (Word.role | Word.likely)) !== 0 ||
    speech.folk.has(noun) ||
    speech.callsSomeone?.(noun) === true ||
    speech.deputies.has(noun)
  );
}

/** “…” at the beginning of a line, and nothing but another line below it, or a dash behind it. */
function isLineOfWords({ narrative, marked: { span } }: Site, clause: Clause): boolean {
  const { text } = narrative.document;
  const before = text.slice(Math.max(0, span.start - LONGEST_MARKS), span.start);
  const behind = text.slice(span.end, clause.tokens.start[clause.from]);
  return (
    (/\n[\s>*_]*$/.test(before) || (/^[\s>*_]*$/.test(before) && span.start < LONGEST_MARKS)) &&
    (behind.includes('\n') || isDash(clause, 0)) &&
    /^[\s>*_]*$/.test(behind)
  );
}
/** In front of words in a cited line, in characters. */
const LONGEST_MARKS = 12;

/** Whether the paragraph that a frame ends holds nothing but words in marks. */
function isAllWords({ frames }: Narrative, frame: number): boolean {
  const { paragraph } = nth(frames, frame);
  for (let at = frame; frames[at]?.paragraph === paragraph; at--)
    if (!isOnlyWords(nth(frames, at).clause)) return false;
  return true;
}

/** “…” ¶ Private Amos Bell, in a letter home, May 3, 1855: a line of whose words they are and where they stand. */
function isSourceLine(clause: Clause): boolean {
  const { phrases, tokens } = clause;
  const [who, behind] = phrases;
  if (who?.kind !== 'noun' || !/^\p{L}/u.test(tokens.word[who.from] ?? '')) return false;
  const name = behind?.kind === 'noun' ? behind : who;
  const comma = behind?.kind === 'noun' ? phrases[2] : behind;
  return (
    isNamed(clause, name) &&
    comma?.kind === 'comma' &&
    phrases.every(({ form }) => form !== 'finite') &&
    phrases.some(
      ({ kind, from, to }, i) =>
        kind === 'noun' &&
        kindAt(clause, i - 1) === 'preposition' &&
        tokens.word.slice(from, to).some((word) => tokens.speech.sourcesOfWords?.has(word)),
    )
  );
}

/** Ida Marsh, head teacher: a line of a name and what its bearer is, below the words. */
const isTitleLine = (clause: Clause): boolean =>
  isNamedAt(clause, 0) &&
  kindAt(clause, 1) === 'comma' &&
  isSomebody(clause, 2) &&
  clause.phrases.every(({ kind }) => /^(?:noun|comma|preposition|conjunction|adjective|aside)$/.test(kind));

/**
 * Where words and names alone in their lines alternate, twice or more, who said those of `frame`: the name below, or where
 * a name stands first, the one above; nobody where one stands first and last.
 */
function besideName({ frames }: Narrative, frame: number): Mention | undefined {
  const isQuote = (at: number): boolean =>
    frames[at]?.clause.phrases.length === 1 && frames[at]?.quotes.length === 1;
  const isName = (at: number): boolean => frames[at] !== undefined && isNameLine(nth(frames, at).clause);
  const end = (way: 1 | -1): number => {
    let at = frame;
    for (let n = 0; n < MOST_PAIRS && isName(at + way) && isQuote(at + 2 * way); n++) at += 2 * way;
    return at;
  };
  const [first, last] = [end(-1), end(1)];
  const [above, below] = [isName(first - 1), isName(last + 1)];
  if (first === last || above === below) return undefined;
  const at = frame + (above ? -1 : 1);
  return mention({ clause: nth(frames, at).clause, frame: at }, 0);
}
const MOST_PAIRS = 40;

/** "Ida Marsh", "Ida Marsh, Westbury", "Ida Marsh, miller:", "Ida Marsh (Ind)" */
function isNameLine(clause: Clause): boolean {
  const [name, ...more] = clause.phrases;
  return (
    name?.kind === 'noun' &&
    isNamed(clause, name) &&
    name.to - name.from > 1 &&
    more.length < LONGEST_NAME_LINE &&
    more.every(({ kind }) => /^(?:noun|comma|aside|preposition|colon)$/.test(kind))
  );
}
const LONGEST_NAME_LINE = 6;
