import { createHash } from 'node:crypto';
import { excerptId, type Provenance, readExcerptId } from '../corpus/provenance.ts';
import { publishedOf } from '../corpus/source.ts';
import type { Library } from '../library/index.ts';
import type { SourceEntries } from '../search/index.ts';
import { contains } from '../text/span.ts';
import type { Find } from './found.ts';
import { lots } from './quiz/lots.ts';
import { findAt, sentencesIn } from './quiz/material.ts';
import { quotable } from './quiz/who.ts';
import { quotationFind } from './quotation.ts';
import { datesIn } from './timeline/dates.ts';

/** What is shown every day. `any`: what happened on this day where the sources tell of something, else one of the others. */
export const DAILY_KINDS = ['any', 'quotation', 'figure', 'day'] as const;
export type DailyKind = (typeof DAILY_KINDS)[number];

export interface DailyAsked {
  readonly what: DailyKind;
  /** The day that it is in the channel's zone: `YYYY-MM-DD`. */
  readonly day: string;
  /** The ids of the excerpts that were shown there before. */
  readonly shown: readonly string[];
  /** What the order of a channel follows from. */
  readonly seed: string;
}

export interface DailyFound {
  readonly kind: Exclude<DailyKind, 'any'>;
  readonly find: Find;
  /** The id of its excerpt. */
  readonly id: string;
  /** Whether all were shown, and the round begins anew. */
  readonly isNewRound: boolean;
}

/** So many sources are looked into at once; of more, it is by lot which. */
const SOURCES_AT_ONCE = 300;
/** And so many times, while all that is found was shown. */
const MOST_LOTS = 5;

type Candidate = Omit<DailyFound, 'isNewRound'>;

/**
 * What a channel is shown on a day: never the same a second time until all were shown. The order follows from the
 * channel and from each excerpt's own words, so that it stays when sources come and go. Of more than 300 sources lots
 * are drawn each day; where 1,500 by lot have nothing new, the round begins anew.
 * @returns nothing where the sources have nothing of that kind, or nothing of that day
 */
export function daily(libraries: readonly Library[], asked: DailyAsked): DailyFound | undefined {
  const all = libraries.flatMap((library) => library.entries);
  const drawn = all.length > SOURCES_AT_ONCE ? lots(asked.seed + asked.day).shuffled(all) : all;
  const before = asked.shown.flatMap((id) => readExcerptId(id) ?? []);
  let again: Candidate | undefined;
  for (let lot = 0; lot < MOST_LOTS && lot * SOURCES_AT_ONCE < drawn.length; lot++) {
    const found = among(drawn.slice(lot * SOURCES_AT_ONCE, (lot + 1) * SOURCES_AT_ONCE), asked, before);
    if (found?.isNew) return { ...found.candidate, isNewRound: false };
    again ??= found?.candidate;
  }
  // Each year has the day once: what was shown in another year may come again.
  return again && { ...again, isNewRound: asked.what !== 'day' };
}

function among(
  entries: readonly SourceEntries[],
  { what, day, seed }: DailyAsked,
  before: readonly Provenance[],
): { readonly candidate: Candidate; readonly isNew: boolean } | undefined {
  const fresh = (all: readonly Candidate[]): Candidate | undefined =>
    firstOf(
      all.filter(({ id }) => !before.some((one) => sharesWords(one, id))),
      seed,
    );
  const ofDay = what === 'any' || what === 'day' ? entries.flatMap((one) => onThisDay(one, day)) : [];
  const first = fresh(ofDay);
  if (first) return { candidate: first, isNew: true };
  const others =
    what === 'day'
      ? []
      : entries.flatMap((one) => [
          ...(what === 'figure' ? [] : quotations(one)),
          ...(what === 'quotation' ? [] : figures(one)),
        ]);
  const other = fresh(others);
  if (other) return { candidate: other, isNew: true };
  const again = firstOf(what === 'day' ? ofDay : others, seed + day);
  return again && { candidate: again, isNew: false };
}

/** Whether two excerpts share words: a sentence of a longer one is no new one. */
function sharesWords(one: Provenance, id: string): boolean {
  const other = readExcerptId(id);
  return (
    other?.source === one.source &&
    other.start < one.start + one.length &&
    one.start < other.start + other.length
  );
}

function firstOf(all: readonly Candidate[], seed: string): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly rank: string } | undefined;
  for (const candidate of all) {
    const rank = createHash('sha256').update(`${seed} ${candidate.id}`).digest('hex');
    if (!best || rank < best.rank) best = { candidate, rank };
  }
  return best?.candidate;
}

const candidate = (kind: Candidate['kind'], find: Find): Candidate => ({
  kind,
  find,
  id: excerptId(find.excerpt),
});

const quotations = (entries: SourceEntries): Candidate[] =>
  quotable(entries).map((entry) => candidate('quotation', quotationFind(entry, 1)));

/** Figures that say what they count, in sentences that can stand alone. */
function figures(entries: SourceEntries): Candidate[] {
  const { shelved } = entries;
  return sentencesIn(entries).flatMap(({ span }) => {
    const figure = entries.figures.find((one) => one.figure.unit && contains(span, one.figure.span))?.figure;
    const find = figure && findAt(shelved, span, [figure.span]);
    return find ? [candidate('figure', { ...find, figure })] : [];
  });
}

/** Sentences that tell of this day in another year, with day, month and year. */
function onThisDay(entries: SourceEntries, day: string): Candidate[] {
  const { shelved } = entries;
  const { source } = shelved;
  return sentencesIn(entries).flatMap(({ span }) => {
    const there = datesIn(source.text, span, publishedOf(source), source.language).find(
      ({ date, isWorkedOut }) => !isWorkedOut && date.length === 10 && date.slice(5) === day.slice(5),
    );
    const find = there && there.date !== day ? findAt(shelved, span, [there.span]) : undefined;
    return find ? [candidate('day', find)] : [];
  });
}
