import type { Find } from '../../answer/found.ts';
import type { QuizQuestion } from '../../answer/quiz/index.ts';
import { CHECK_KEYS, type CheckKey } from '../../answer/task.ts';
import type { Verification } from '../../answer/verify/types.ts';
import { excerptId } from '../../corpus/provenance.ts';
import { findBlock, shortButtons } from '../answers/find.ts';
import { choiceButtons, gradedBlocks, leadingOn, type QuizWays, questionBlocks } from '../answers/quiz.ts';
import { verifiedReply } from '../answers/verify.ts';
import { buttons, deskButton, line, type Reply, say, small, typed, wholeTyped } from '../reply.ts';
import { CHECK_NAMES, checkButtons } from './assign-draft.ts';

/** Which task somebody is at. */
export interface AtTask {
  readonly assignment: string;
  /** Counted from 1. */
  readonly task: number;
}

const idOf = ({ assignment, task }: AtTask): string => `${assignment}-${task}`;

/** What of a pick was said before. */
export interface Picked {
  /** Counted from 0. */
  readonly choice: number;
  /** Whether another one was made before, and this is that one. */
  readonly again: boolean;
}

/** Passages that were found for the words that somebody typed, each to be handed in. */
export function passagesReply(at: AtTask, words: string, finds: readonly Find[], kept: boolean): Reply {
  const id = idOf(at);
  return [
    ...(kept ? [line(say('answerKept', { at: at.task }))] : []),
    line(
      finds.length > 0
        ? say('passagesFound', { typed: typed(words) })
        : say('passagesNone', { typed: typed(words) }),
    ),
    ...finds.map((find) =>
      findBlock(find, [
        deskButton('takeExcerpt', 'takeExcerpt', `${id}-${excerptId(find.excerpt)}`),
        ...shortButtons(find),
      ]),
    ),
    buttons(
      deskButton('searchAgain', 'answerTask', id),
      deskButton('ownAnswers', 'ownAnswers', at.assignment),
    ),
  ];
}

/**
 * A question of the quiz of a task, or what became of an answer to it.
 * @param question nothing where its words no longer stand on the shelf
 * @param number counted from 1
 */
export function taskQuestionReply(
  at: AtTask,
  question: QuizQuestion | undefined,
  {
    number,
    of,
    picked,
  }: { readonly number: number; readonly of: number; readonly picked?: Picked | undefined },
): Reply {
  const ways: QuizWays = {
    choose: (question, choice) => ({
      action: 'desk',
      verb: 'pickChoice',
      id: `${idOf(at)}-${question}-${choice}`,
    }),
    to: (question) => ({ action: 'desk', verb: 'taskQuestion', id: `${idOf(at)}-${question}` }),
    results: { action: 'desk', verb: 'ownAnswers', id: at.assignment },
  };
  const way = leadingOn(number, of, ways);
  if (!question) return [line(say('questionGone', { at: number, of })), ...way];
  const blocks = questionBlocks(question, number, of);
  return picked
    ? [...blocks, ...gradedBlocks(question, picked.choice, picked.again ? 'again' : undefined, false), ...way]
    : [...blocks, small(say('quizOnce')), ...choiceButtons(question, number, ways), ...way];
}

/** A quotation to check, or what became of what somebody said of it, with what `/verify` says. */
export function checkReply(
  at: AtTask,
  text: string,
  told?: {
    readonly key: CheckKey;
    readonly picked: Picked;
    /** What `/verify` says now; nothing where it no longer says what it did. */
    readonly check?: Verification | undefined;
  },
): Reply {
  const asked = [line(say('checkAsks')), line(wholeTyped(text))];
  if (!told) return [...asked, small(say('quizOnce')), checkButtons(idOf(at))];
  const { key, picked, check } = told;
  const name = (one: CheckKey | undefined) => say(CHECK_NAMES[one ?? key]);
  const said = CHECK_KEYS[picked.choice];
  return [
    ...asked,
    ...(picked.again ? [small(say('quizAgain', { letter: name(said) }))] : []),
    line(
      said === key
        ? say('quizRight', { letter: name(key) })
        : say('quizWrong', { letter: name(said), right: name(key) }),
    ),
    ...(check ? verifiedReply(check, { perPage: 1 }) : []),
    buttons(deskButton('ownAnswers', 'ownAnswers', at.assignment)),
  ];
}
