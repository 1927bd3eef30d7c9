import { excerpt, passageAt } from '../../corpus/excerpt.ts';
import type { Library } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { cover, overlaps, type Span } from '../../text/span.ts';
import type { Find } from '../found.ts';
import { quotationFind } from '../quotation.ts';
import { toChanges } from './compare-words.ts';
import { cutsAt } from './cuts.ts';
import { alignedSpan, differencesOf, pieceSpan } from './differences.ts';
import { findExact, findPieces, MOST_PLACES } from './find-pieces.ts';
import { hyphensAsWritten } from './hyphens.ts';
import { comparedParts } from './parts.ts';
import { quotationAt, standingOf } from './speaker.ts';
import { type Typed, toTyped, withoutMarkup } from './typed.ts';
import type { MatchedPiece, Setting, Standing, Verification } from './types.ts';

/**
 * Checks one quotation against all words of the shelf, and its speaker against those that the sources name.
 * @returns nothing when no word was typed
 */
export function check(library: Library, quote: string, asked?: string): Verification | undefined {
  const raw = toTyped(quote);
  const bare = toTyped(withoutMarkup(quote));
  if (bare.words.length === 0) return undefined;
  const exactly = (typed: Typed): Verification | undefined => {
    const places = findExact(library, typed).map((piece) => compare(library, typed, [piece], asked));
    return places.length > 0 ? best(places.length < MOST_PLACES ? places : places.map(undecided)) : undefined;
  };
  // As typed first: a source may itself have what looks like markup.
  const asTyped = exactly(raw) ?? exactly(bare);
  if (asTyped) return asTyped;
  const written = hyphensAsWritten(library, bare);
  const asWritten = written === bare ? undefined : exactly(written);
  if (asWritten) return asWritten;
  const pieces = findPieces(library, written);
  if (pieces.length > 0) return compare(library, written, pieces, asked);
  return { typed: quote.trim(), verdict: 'not-found', finds: [], changes: [], parts: [], cuts: [] };
}

/** Where words stand just as they are typed, at most so many places. */
export const exactFinds = (library: Library, quote: string, most: number): Find[] =>
  findExact(library, toTyped(quote))
    .slice(0, most)
    .map((piece) => toFind(library, piece));

/** Words that stand in too many places to look at them all may be anybody's. */
const undecided = (check: Verification): Verification =>
  check.verdict === 'misattributed' && check.speaker
    ? { ...check, verdict: 'verbatim', speaker: { ...check.speaker, standing: 'unsure' } }
    : check;

const STANDINGS: readonly Standing[] = ['confirmed', 'other', 'unsure', 'unknown'];
const standingRank = ({ speaker }: Verification): number =>
  speaker ? STANDINGS.indexOf(speaker.standing) : STANDINGS.length;
const SETTINGS: readonly Setting[] = ['quoted', 'reported', 'text'];

/** The place that speaks most for the words as typed, with all other places that do so as well. */
function best(checks: readonly Verification[]): Verification {
  const least = Math.min(...checks.map(({ changes }) => changes.length));
  const [first, ...others] = checks
    .filter(({ changes }) => changes.length === least)
    .map((check, at) => ({ check, at }))
    .sort(
      (a, b) =>
        standingRank(a.check) - standingRank(b.check) ||
        settingRank(a.check) - settingRank(b.check) ||
        a.at - b.at,
    )
    .map(({ check }) => check);
  if (!first) throw new Error('a check of no places');
  return { ...first, finds: [...first.finds, ...others.flatMap(({ finds }) => finds)] };
}

const settingRank = ({ finds: [first] }: Verification): number =>
  first ? SETTINGS.indexOf(settingOf(first)) : 0;

/** How the words of a find stand in their source. */
export const settingOf = ({ quotation }: Find): Setting =>
  quotation === undefined ? 'text' : quotation.kind === 'indirect' ? 'reported' : 'quoted';

/** What was changed between the pieces and what was typed, and what stands around them. */
function compare(
  library: Library,
  typed: Typed,
  pieces: readonly MatchedPiece[],
  asked?: string,
): Verification {
  const differences = differencesOf(library, typed, pieces);
  const changes = toChanges(library, typed, differences);
  const finds = pieces.map((piece) => toFind(library, piece));
  const speaker = asked === undefined ? undefined : { asked, standing: standingIn(library, finds, asked) };
  const [only] = pieces;
  return {
    typed: typed.text.trim(),
    verdict: changes.length > 0 ? 'altered' : speaker?.standing === 'other' ? 'misattributed' : 'verbatim',
    finds,
    changes,
    parts: changes.length > 0 ? comparedParts(library, pieces, differences, changes) : [],
    cuts: only && pieces.length === 1 ? cutsAt(only.shelved, pieceSpan(library, only)) : [],
    ...(speaker && { speaker }),
  };
}

/** The first of what the finds say of the speaker: that one has the words is enough. */
function standingIn(library: Library, finds: readonly Find[], asked: string): Standing {
  const standings = finds.map(({ shelved, quotation }) => standingOf(library, shelved, quotation, asked));
  return STANDINGS.find((one) => standings.includes(one)) ?? 'unknown';
}

/** Where a piece stands: the whole sentences, the words themselves highlighted. */
function toFind(library: Library, piece: MatchedPiece): Find {
  const { shelved, steps } = piece;
  const span = pieceSpan(library, piece);
  const highlights = steps.flatMap(({ same, source }) => (same ? [alignedSpan(library, source)] : []));
  const quotation = quotationAt(shelved, span);
  const passage = passageAt(shelved.source, span.start);
  if (!passage) throw new Error(`${shelved.source.file}: a source without passages is on the shelf`);
  const base = quotation ? quotationFind({ shelved, quotation }, 1).excerpt : span;
  const wide = sentencesOver(shelved, span).reduce(cover, cover(base, span));
  return {
    shelved,
    excerpt: excerpt(shelved.source, wide),
    passage,
    score: 1,
    highlights,
    ...(quotation && { quotation }),
  };
}

const sentencesOver = ({ document }: Shelved, span: Span): Span[] =>
  document.paragraphs.flatMap(({ sentences }) => sentences).filter((sentence) => overlaps(sentence, span));
