import type { KeptQuestion } from './kept-quiz.ts';

/** An excerpt as it is kept: the words as they stood, its id, which proves them, and where they stand. */
export interface Proved {
  readonly id: string;
  readonly text: string;
  /** Counted from 1. */
  readonly passage: number;
  /** The source, as APA has it. */
  readonly reference: string;
}

/** What a pupil may say of a quotation: the source's words, not its words, or not by whom it is said to be. */
export const CHECK_KEYS = ['verbatim', 'altered', 'misattributed'] as const;
export type CheckKey = (typeof CHECK_KEYS)[number];

/** A quotation as a teacher typed it, with the one who is said to have said it. */
export interface Quoted {
  readonly quote: string;
  readonly speaker?: string | undefined;
}

/** A question of a quiz, as it is kept with a task, and what proves its key. */
export interface TaskQuestion {
  readonly question: KeptQuestion;
  readonly proof: Proved;
}

/**
 * What a teacher asks for. `own`: anything, in the teacher's words. `find`: the passage that answers a question. `claim`:
 * an excerpt that supports it. `check`: whether a quotation is the source's, by what `/verify` said when it was given.
 * `quiz`: questions that were made then, and stay the same for everybody.
 */
export type Task =
  | { readonly kind: 'own' | 'find' | 'claim'; readonly text: string }
  | {
      readonly kind: 'check';
      readonly text: string;
      readonly quoted: Quoted;
      readonly key: CheckKey;
      readonly proof: Proved;
    }
  | { readonly kind: 'quiz'; readonly questions: readonly TaskQuestion[] };

export type TaskKind = Task['kind'];

/** How many things there are to pick in a task; none where it is answered by an excerpt or in own words. */
export const picksOf = (task: Task): number =>
  task.kind === 'check' ? 1 : task.kind === 'quiz' ? task.questions.length : 0;

/** A source of a shelf, as it is picked. */
export interface PickedSource {
  readonly ref: string;
  readonly title: string;
}

/** Why nothing certain can be said of a quotation that is to be checked. */
export type CheckFault = 'notFound' | 'speakerUnsure' | 'both';
