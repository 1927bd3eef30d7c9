import type { Excerpt } from '../corpus/excerpt.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Library, Person } from '../library/index.ts';
import { missingWords, nearestWords, type Shelved } from '../search/index.ts';
import type { FigureGroup } from './figure/groups.ts';
import type { Account, Find, Portion, Proof, Searched, TimelineEvent, Trace } from './found.ts';
import type { Quiz } from './quiz/index.ts';
import type { Verification } from './verify/types.ts';

/** What a command found. Words of sources stand in it as excerpts, spans and front matter alone. */
export type Answer =
  | {
      readonly kind: 'found';
      readonly finds: readonly [Find, ...Find[]];
      /** Words of the shelf that were looked for in the place of typed ones that it does not have. */
      readonly searchedFor?: readonly Excerpt[];
      /** Of several questions in one, those that nothing answers, as they were read. */
      readonly open?: readonly string[];
    }
  | {
      readonly kind: 'figures';
      readonly groups: readonly [FigureGroup, ...FigureGroup[]];
      /** The same for what the figures are about. */
      readonly searchedFor?: readonly Excerpt[];
    }
  /** Nothing answers; the nearest passages, to be told so. */
  | { readonly kind: 'near'; readonly finds: readonly [Find, ...Find[]]; readonly searched: Searched }
  | { readonly kind: 'nothing'; readonly searched: Searched; readonly verdict?: 'not-found' }
  | { readonly kind: 'verified'; readonly check: Verification }
  | {
      readonly kind: 'compared';
      readonly accounts: readonly [Account, ...Account[]];
      readonly silent: readonly Shelved[];
    }
  | { readonly kind: 'person'; readonly name: Excerpt; readonly traces: readonly [Trace, ...Trace[]] }
  | { readonly kind: 'timeline'; readonly events: readonly [TimelineEvent, ...TimelineEvent[]] }
  | {
      readonly kind: 'hint';
      readonly hint: 'empty' | 'greeting' | 'tooLong' | 'onDiscord' | 'noQuiz' | 'timelineTopic';
    }
  | { readonly kind: 'which'; readonly people: readonly Person[] }
  | { readonly kind: 'passage'; readonly find: Find }
  | { readonly kind: 'source'; readonly find: Find }
  | { readonly kind: 'shelf'; readonly shelf: readonly Shelved[]; readonly leftOut: readonly Problem[] }
  | { readonly kind: 'proof'; readonly proof: Proof }
  | { readonly kind: 'unknownId'; readonly reason: 'malformed' | 'sourceGone' }
  | { readonly kind: 'original'; readonly find: Find }
  | {
      readonly kind: 'reference';
      readonly shelved: Shelved;
      readonly style: ReferenceStyle;
      /** Other sources that fit what was typed. */
      readonly others: readonly Shelved[];
    }
  | { readonly kind: 'checked'; readonly checks: readonly CheckedQuote[]; readonly more: number }
  | { readonly kind: 'reading'; readonly portions: readonly [Portion, ...Portion[]] }
  /** A quiz, and how many minutes answers count. */
  | { readonly kind: 'quiz'; readonly quiz: Quiz; readonly minutes?: number }
  /** A question of a quiz, answered; question and choice counted from 0. */
  | {
      readonly kind: 'graded';
      readonly quiz: Quiz;
      readonly question: number;
      readonly chosen: number;
      /** Another choice was made before, and counts; or the time was over. */
      readonly but?: 'again' | 'late';
    }
  /** Excerpts to be had as a file. */
  | {
      readonly kind: 'exported';
      readonly finds: readonly Find[];
      readonly format: ExportFormat;
      /** How many there are, where a file has no room for all. */
      readonly of?: number;
    }
  | { readonly kind: 'help' };

/** How a reference is written. */
export const REFERENCE_STYLES = ['apa', 'mla', 'chicago', 'harvard', 'bibtex', 'csl-json'] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** The ways in which excerpts are written to a file. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'json', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A quotation in a message, with what became of it on the shelf. */
export interface CheckedQuote {
  readonly quote: string;
  /** The speaker that the message names. */
  readonly speaker?: string;
  readonly answer: Answer;
}

/** `finds` as an answer: none is nothing. */
export function answerOf(library: Library, typed: string, finds: readonly Find[]): Answer {
  const [first, ...rest] = finds;
  return first ? { kind: 'found', finds: [first, ...rest] } : nothing(library, typed);
}

export const nothing = (
  library: Library,
  typed: string,
  nearest: readonly Excerpt[] = nearestWords(library, typed),
): Answer => ({
  kind: 'nothing',
  searched: {
    sources: library.shelf.length,
    missing: missingWords(library, typed),
    nearest,
    ...library.fronts.period,
  },
});
