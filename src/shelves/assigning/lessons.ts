import type { KeptQuestion } from '../../answer/kept-quiz.ts';
import type { QuizWanted } from '../../answer/quiz.ts';
import type { CheckFault, CheckKey, PickedSource, Proved, Quoted, TaskQuestion } from '../../answer/task.ts';
import type { AskedShelf } from '../../library/index.ts';
import type { DiscordMessage } from '../../reply/discord/to-discord.ts';
import type { AtTask, Picked } from '../../reply/posts/task.ts';
import type { PageReader } from '../saved-page.ts';

/** What a quotation is, with the excerpt that proves it; or why that is not certain. */
export type Checked = { readonly key: CheckKey; readonly proof: Proved } | { readonly fault: CheckFault };

export interface PassagesAsked {
  readonly at: AtTask;
  readonly words: string;
  /** Short names; the whole shelf where there is none. */
  readonly sources: readonly string[];
  /** Whether something that came with the words was kept. */
  readonly kept: boolean;
}

export interface QuestionAsked {
  readonly at: AtTask;
  readonly question: KeptQuestion;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly picked?: Picked | undefined;
}

export interface CheckAsked {
  readonly at: AtTask;
  readonly text: string;
  readonly quoted: Quoted;
  readonly key: CheckKey;
  readonly picked: Picked;
}

/** What tasks need of the libraries, which the desk has not. */
export interface Lessons {
  classSources(shelf?: AskedShelf): Promise<PickedSource[]>;
  checkKeys(quoted: readonly Quoted[], shelf?: AskedShelf): Promise<Checked[]>;
  taskQuiz(wanted: QuizWanted, shelf?: AskedShelf): Promise<TaskQuestion[]>;
  taskPassages(asked: PassagesAsked, reader: PageReader): Promise<DiscordMessage>;
  taskQuestion(asked: QuestionAsked, reader: PageReader): Promise<DiscordMessage>;
  taskChecked(asked: CheckAsked, reader: PageReader): Promise<DiscordMessage>;
}
