import { FUNCTIONAL, REPORTS, type Speech, VERBAL, Word } from '../../../languages/index.ts';
import type { Document } from '../../document.ts';
import type { Marked } from '../marks/index.ts';
import { emptyTokens, type Tokens, tokenize } from '../words/index.ts';
import { phrases } from './phrases.ts';
import type { Narrative } from './types.ts';

interface Range {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

export function narrative(document: Document, quotes: readonly Marked[], speech: Speech): Narrative {
  const tokens = emptyTokens(document.text, speech);
  const ranges: Range[] = [];
  let next = 0;
  document.paragraphs.forEach(({ span, sentences }, paragraph) => {
    const first = tokens.word.length;
    next = tokenize(tokens, span, quotes, next);
    let from = first;
    let sentence = 0;
    for (let i = first; i < tokens.word.length; i++) {
      while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) < (tokens.end[i] ?? 0))
        sentence++;
      const end = sentences[sentence]?.end;
      if (
        end === tokens.end[i] ||
        i === tokens.word.length - 1 ||
        i - from >= LONGEST_SENTENCE ||
        endsShortLine(tokens, first, i) ||
        endsBeforeLog(tokens, i)
      ) {
        ranges.push({ paragraph, from, to: i + 1 });
        from = i + 1;
      }
    }
  });
  const joined = ranges.reduce<Range[]>((done, range) => join(tokens, quotes, done, range), []);
  const names = capitalised(tokens, joined);
  const frames = joined.map(({ paragraph, from, to }) => ({
    paragraph,
    clause: phrases(tokens, from, to, names),
    quotes: tokens.quote.slice(from, to).filter((quote) => quote >= 0),
  }));
  return { document, tokens, quotes, frames, names };
}

function capitalised(tokens: Tokens, ranges: readonly Range[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { from, to } of ranges)
    for (let i = from + 1; i < to; i++) {
      const bits = tokens.bits[i] ?? 0;
      const before = tokens.word[i - 1] ?? '';
      if (bits & Word.capital && !/[":(.?!-]/.test(before)) {
        if (!(bits & FUNCTIONAL) || (tokens.bits[i - 1] ?? 0) & Word.capital) names.add(tokens.word[i] ?? '');
      }
    }
  return names;
}

/** Rules look across a whole sentence, so one without end is cut, in tokens: work stays linear in the text. */
const LONGEST_SENTENCE = 250;

/** A line shorter than this was not wrapped: it is a heading, a caption, a byline. */
const SHORTEST_WRAPPED_LINE = 50;

/** Whether a line ends between two offsets. */
function isParted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEW_LINE) return true;
  return false;
}
const NEW_LINE = 10;

/** Whether the token ends a short line without a comma: what follows is another sentence. */
function endsShortLine({ text, start, end, word }: Tokens, first: number, i: number): boolean {
  const from = end[i] ?? 0;
  if (word[i] === ',' || !isParted(text, from, start[i + 1] ?? text.length)) return false;
  let line = i;
  while (
    line > first &&
    from - (start[line - 1] ?? 0) < SHORTEST_WRAPPED_LINE &&
    !isParted(text, end[line - 1] ?? 0, start[line] ?? 0)
  )
    line--;
  return (
    from - (start[line] ?? 0) < SHORTEST_WRAPPED_LINE &&
    (line === first || isParted(text, end[line - 1] ?? 0, start[line] ?? 0))
  );
}

/** Whether the next line is a chat's, that begins with who writes it, or when: "<ann> …", "[10:02] Ann: …". */
function endsBeforeLog({ text, start, end }: Tokens, i: number): boolean {
  const next = start[i + 1] ?? text.length;
  return (
    /[<[\d]/.test(text.charAt(next)) &&
    isParted(text, end[i] ?? 0, next) &&
    LOG.test(text.slice(next, next + LONGEST_HANDLE))
  );
}
const LOG = /^(?:<[^\s<>]{1,30}> \S|\[?\d{1,2}:\d\d(?::\d\d)?\]? \p{L}[^:\n]{0,24}:)/u;
const LONGEST_HANDLE = 40;

/** Words from the sentence's start to its verb of saying: "…?" Miller, a retired worker, said. */
const LONGEST_TAG = 16;

/** A sentence that only tells who spoke belongs to the quotation it follows: “Really?” Early asked. */
function join(tokens: Tokens, quotes: readonly Marked[], done: Range[], range: Range): Range[] {
  const last = done.at(-1);
  const quote = last ? quotes[tokens.quote[last.to - 1] ?? -1] : undefined;
  if (
    last &&
    quote &&
    last.paragraph === range.paragraph &&
    !isAttributed(tokens, last) &&
    tellsSpeaker(tokens, quote, range, goesOn(tokens, done))
  )
    done[done.length - 1] = { ...last, to: range.to };
  else done.push(range);
  return done;
}

const says = (bits = 0): boolean => (bits & Word.saying) !== 0 && (bits & Word.participle) !== 0;

/** Whether the sentence tells already who says the words that end it: The sign says “Closed.” Early smiled: “Closed.” */
function isAttributed(tokens: Tokens, { from, to }: Range): boolean {
  if (to - from > 2 && tokens.word[to - 2] === ':') return true;
  for (let i = from; i < to - 1; i++) {
    if (tokens.word[i] === '"') return false;
    const bits = tokens.bits[i] ?? 0;
    if (bits & (Word.saying | Word.calling) && bits & (Word.past | Word.third) && i > from) return true;
  }
  return false;
}

/** “…,” said Early. “But why?” [Reed laughed]: words alone behind a sentence that tells who speaks go on with it. */
function goesOn({ word, bits }: Tokens, done: readonly Range[]): boolean {
  const [before, last] = done.slice(-2);
  if (!before || !last || before.paragraph !== last.paragraph || last.to - last.from > 1) return false;
  const marks = word.slice(before.from, before.to);
  return (
    word[before.to - 1] === '.' &&
    marks.includes('"') &&
    bits.slice(before.from + marks.lastIndexOf('"'), before.to).some((one) => (one & Word.saying) !== 0)
  );
}

function tellsSpeaker(tokens: Tokens, quote: Marked, { from, to }: Range, isTold: boolean): boolean {
  const question = /[?!…—-]['’)\]]*$/.test(
    tokens.text.slice(quote.content.start, quote.content.end).slice(-4),
  );
  const cues = isTold && question ? Word.saying : REPORTS;
  for (let i = from; i < Math.min(to, from + LONGEST_TAG); i++) {
    const bits = tokens.bits[i] ?? 0;
    const word = tokens.word[i] ?? '';
    // « … ? » [a] demandé Paul
    if (tokens.speech.romance && bits & Word.auxiliary && says(tokens.bits[i + 1])) continue;
    if (word === '"' || word === ':' || word === ';') return false;
    // "Early, who keeps the shop, said"
    if (word === ',' && tokens.speech.clauses.who.has(tokens.word[i + 1] ?? '')) {
      do i++;
      while (i < to && tokens.word[i] !== ',');
      continue;
    }
    if (bits & (Word.auxiliary | Word.modal) && word !== "'s") {
      const said = helped(tokens, i, to);
      return said > 0 && (question ? isOpenBehind : endsAt)(tokens, said, to);
    }
    if (!(bits & (VERBAL | Word.conjunction)) || bits & Word.capital || i === from) continue;
    // "I ask"
    const present = bits & Word.base && (tokens.bits[i - 1] ?? 0) & Word.subject;
    // "shot [back]", "went [on]"
    const phrasal = tokens.speech.phrasals.get(word)?.has(tokens.word[i + 1] ?? '');
    if (phrasal && bits & (Word.past | Word.third)) return endsAt(tokens, i + 1, to);
    if (!(bits & cues) || !(bits & (Word.past | Word.third) || present)) {
      if (
        bits & (Word.past | Word.third) &&
        bits & VERBAL &&
        tokens.word[i - 1] !== ',' &&
        !((tokens.bits[i - 1] ?? 0) & (Word.determiner | Word.possessive)) &&
        !(bits & (Word.role | Word.body))
      )
        return false;
      continue;
    }
    return (question ? isOpenBehind : endsAt)(tokens, i, to);
  }
  return false;
}

const endsAt = ({ word }: Tokens, verb: number, to: number): boolean =>
  verb + 1 >= to || word[verb + 1] === '.';

/** Whether nothing is reported behind the verb but the words in front: “…?” said Early with a sigh. */
function isOpenBehind(tokens: Tokens, verb: number, to: number): boolean {
  if (endsAt(tokens, verb, to)) return true;
  // It reports something of its own: "She replied that …", "Mills then writes back, “…”".
  for (let k = verb + 1; k < Math.min(to, verb + 5); k++)
    if (/^[:"]$/.test(tokens.word[k] ?? '') || tokens.speech.around.opensClause.has(tokens.word[k] ?? ''))
      return false;
  const follower = tokens.bits[verb + 1] ?? 0;
  return (
    tokens.word[verb + 1] === ',' ||
    (follower & (Word.preposition | Word.adverb | Word.time)) !== 0 ||
    tokens.speech.hearers.has(tokens.word[verb] ?? '')
  );
}

/** "would later [say]", "is reported to have [said]": the verb of saying that a helping verb leads to, or -1. */
function helped(tokens: Tokens, helper: number, to: number): number {
  const { bits, word, speech } = tokens;
  const end = Math.min(to, helper + LONGEST_HELP);
  for (let i = helper + 1; i < end; i++) {
    const one = bits[i] ?? 0;
    if (speech.operators.negates(word[i] ?? '')) return -1;
    // "is [said] to have said"; "was told" by another
    if (one & Word.saying && word[i + 1] !== 'to' && word[i + 1] !== 'as')
      return speech.hearers.has(word[i] ?? '') && endsAt(tokens, i, to) ? -1 : i;
    if (!(one & (Word.adverb | Word.auxiliary | Word.participle)) && !/^(?:to|as)$/.test(word[i] ?? ''))
      return -1;
  }
  return -1;
}
const LONGEST_HELP = 6;
