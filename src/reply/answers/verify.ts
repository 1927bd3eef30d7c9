import type { Find } from '../../answer/found.ts';
import { settingOf } from '../../answer/verify/check.ts';
import type {
  Change,
  ComparedPart,
  Cut,
  QuotationVerdict,
  Standing,
  Verification,
} from '../../answer/verify/types.ts';
import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { exactWords } from '../../text/exact-words.ts';
import type { PhraseKey } from '../phrases.ts';
import {
  type Block,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  sentenceOfExcerpt,
  small,
  typed,
  wordsOfExcerpt,
} from '../reply.ts';
import type { View } from '../view.ts';
import { findBlock, shortButtons } from './find.ts';

const VERDICTS: Readonly<Record<Exclude<QuotationVerdict, 'not-found'>, PhraseKey>> = {
  verbatim: 'verdictVerbatim',
  altered: 'verdictAltered',
  misattributed: 'verdictMisattributed',
};

/** How many places of words that stand in several are shown. */
const MOST_PLACES = 3;
const MOST_CUTS = 3;
/** Characters of the comparison and of one change in it, and words of what is the same around a change. */
const LONGEST_COMPARISON = 700;
const LONGEST_CHANGE = 120;
const WORDS_AROUND = 5;

/** What became of a quotation: the verdict, every change, where it stands, and the words around a cut. */
export function verifiedReply(check: Verification, view: Pick<View, 'perPage'>): Reply {
  const { verdict, finds, changes, parts, cuts } = check;
  if (verdict === 'not-found') return [line(say('notInThese', { typed: typed(check.typed) }))];
  const isSpliced = changes.some(({ kind }) => kind === 'spliced');
  const shown = finds.slice(0, isSpliced ? MOST_PLACES : Math.min(MOST_PLACES, view.perPage));
  return [
    line(say(VERDICTS[verdict])),
    ...speakerLines(check),
    ...(changes.length > 0
      ? [small(say('changes', { kinds: kindsOf(changes) })), line(...comparison(parts))]
      : []),
    ...shown.map((find) => findBlock(find, shortButtons(find), settingLines(find))),
    ...cuts.slice(0, MOST_CUTS).map(cutLine),
    ...(finds.length > shown.length ? [small(say('alsoIn', { n: finds.length - shown.length }))] : []),
  ];
}

const STANDINGS: Readonly<Record<Standing, PhraseKey | undefined>> = {
  confirmed: undefined,
  other: 'speakerOther',
  unsure: 'speakerUnsure',
  unknown: 'speakerUnnamed',
};

function speakerLines({ speaker, finds: [first] }: Verification): Block[] {
  const key = speaker && STANDINGS[speaker.standing];
  if (!speaker || !key) return [];
  const name = first?.quotation?.speaker?.name;
  const named = name && first ? wordsOfExcerpt(excerpt(first.shelved.source, name)) : undefined;
  return [line(say(key, { asked: typed(speaker.asked), ...(named && { name: named }) }))];
}

/** Words outside quotation marks are the source's own: that is said, since it looks like a quotation. */
const settingLines = (find: Find): Line[] => (settingOf(find) === 'text' ? [[say('settingText')]] : []);

const KINDS: Readonly<Record<Change['kind'], PhraseKey>> = {
  number: 'changeNumber',
  negation: 'changeNegation',
  name: 'changeName',
  'left-out': 'changeLeftOut',
  'put-in': 'changePutIn',
  order: 'changeOrder',
  spliced: 'changeSpliced',
  word: 'changeWord',
  punctuation: 'changePunctuation',
};

const kindsOf = (changes: readonly Change[]): Line =>
  joined(
    [...new Set(changes.map(({ kind }) => KINDS[kind]))].map((key) => say(key)),
    'comma',
  );

/** What was typed, struck out where the source does not have it, and the source's words, marked as added, in their place. */
function comparison(parts: readonly ComparedPart[]): Piece[] {
  const shown: Piece[] = [];
  let length = 0;
  for (const [at, part] of parts.entries()) {
    const isEnd = { first: at === 0, last: at === parts.length - 1 };
    const pieces = part.kind === 'same' ? samePieces(part.excerpt, isEnd) : changedPieces(part.change);
    length += pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
    if (length > LONGEST_COMPARISON && at > 0) {
      shown.push(say('cutAfter'));
      break;
    }
    shown.push(...pieces);
  }
  return [...joined(shown, 'space')];
}

function changedPieces({ from, to }: Change): Piece[] {
  const shown = from && shortened(from);
  return [
    ...(to === undefined ? [] : [struck(to)]),
    ...(shown && /\S/.test(shown.text) ? [added(shown)] : []),
    ...(shown && from && shown.end < from.end ? [say('cutAfter')] : []),
  ];
}

const struck = (text: string): Piece => say('struck', { typed: typed(text) });
const added = (excerpt: Excerpt): Piece => say('added', { words: wordsOfExcerpt(excerpt) });

/** The words next to the changes; those in between are passed over, with a mark. */
function samePieces(same: Excerpt, isEnd: { first: boolean; last: boolean }): Piece[] {
  const found = exactWords(same.source.text, same);
  if (found.length <= 2 * WORDS_AROUND + 2) return [wordsOfExcerpt(same)];
  const part = (start: number, end: number): Piece => wordsOfExcerpt(excerpt(same.source, { start, end }));
  const head = part(same.start, found[WORDS_AROUND - 1]?.end ?? same.end);
  const tail = part(found.at(-WORDS_AROUND)?.start ?? same.start, same.end);
  return [...(isEnd.first ? [] : [head]), say('cutAfter'), ...(isEnd.last ? [] : [tail])];
}

/** As many whole words as fit a change. */
function shortened(whole: Excerpt): Excerpt {
  if (whole.end - whole.start <= LONGEST_CHANGE) return whole;
  const last = exactWords(whole.source.text, whole).findLast(
    ({ end }) => end - whole.start <= LONGEST_CHANGE,
  );
  return last ? excerpt(whole.source, { start: whole.start, end: last.end }) : whole;
}

function lengthOf(piece: Piece): number {
  if (piece.kind === 'typed') return piece.text.length;
  if (piece.kind === 'excerpt') return piece.excerpt.end - piece.excerpt.start;
  return piece.kind === 'phrase'
    ? Object.values(piece.parts).reduce<number>(
        (sum, part) => sum + (typeof part === 'object' && 'kind' in part ? lengthOf(part) : 1),
        0,
      )
    : 1;
}

const CUTS: Readonly<Record<Cut['kind'], PhraseKey>> = {
  negation: 'cutNegation',
  question: 'cutQuestion',
  condition: 'cutCondition',
  attribution: 'cutAttribution',
  hedge: 'cutHedge',
};

const cutLine = ({ kind, turns, rest }: Cut): Block =>
  line(say(CUTS[kind], { turns: wordsOfExcerpt(turns), rest: sentenceOfExcerpt(rest) }));
