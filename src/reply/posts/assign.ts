import type { QuizKind } from '../../answer/quiz/index.ts';
import type { PickedSource, TaskKind } from '../../answer/task.ts';
import type { PhraseKey } from '../phrases.ts';
import {
  type Block,
  buttons,
  deskButton,
  type Form,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  small,
  typed,
  wholeTyped,
} from '../reply.ts';

/** A task as it is shown: in the words of the one who gave it, or a quiz of so many questions. */
export type ShownTask =
  | { readonly kind: Exclude<TaskKind, 'quiz'>; readonly text: string }
  | { readonly kind: 'quiz'; readonly count: number };

/** Until when: `YYYY-MM-DD` and `HH:MM`, in the zone. */
export interface Due {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** Tasks as they are shown. */
export interface Assigned extends Due {
  readonly id: string;
  readonly tasks: readonly ShownTask[];
  /** What they are about; the whole shelf where there is none. */
  readonly sources: readonly PickedSource[];
}

/** An answer to a task that is written, as its owner sees it. */
export interface OwnAnswer {
  /** Counted from 1. */
  readonly task: number;
  readonly own: string;
  readonly excerptId?: string | undefined;
}

const LONGEST_OWN = 2000;
const LONGEST_ID = 60;
const LONGEST_SEARCH = 200;

/** The kinds of question, by a name of a few words. */
export const QUIZ_KIND_NAMES: Readonly<Record<QuizKind, PhraseKey>> = {
  who: 'kindWho',
  gap: 'kindGap',
  number: 'kindNumber',
  altered: 'kindAltered',
  order: 'kindOrder',
  source: 'kindSource',
};

/** What a task asks, in a line. */
export function taskLine(task: ShownTask, text: (words: string) => Piece): Line {
  switch (task.kind) {
    case 'own':
      return [text(task.text)];
    case 'find':
      return [say('taskFind', { typed: text(task.text) })];
    case 'claim':
      return [say('taskClaim', { typed: text(task.text) })];
    case 'check':
      return [say('taskCheck', { typed: text(task.text) })];
    case 'quiz':
      return [say('taskQuiz', { n: task.count })];
  }
}

export const dueParts = ({ day, time, zone }: Due) =>
  ({ date: { kind: 'date', date: day }, time: typed(time), zone: typed(zone) }) as const;

/** The tasks, each with its number, and what they are about. */
export const taskLines = ({ tasks, sources }: Pick<Assigned, 'tasks' | 'sources'>): Block[] => [
  ...tasks.map((task, at) => line(say('assignTask', { at: at + 1, typed: taskLine(task, wholeTyped) }))),
  ...(sources.length > 0
    ? [
        small(
          say('assignSources', {
            titles: joined(
              sources.map(({ title }) => say('title', { title: typed(title) })),
              'comma',
            ),
          }),
        ),
      ]
    : []),
];

/** The tasks before everybody, with what leads to one's own answer. */
export const assignedReply = (assigned: Assigned, isReminder = false): Reply => [
  line(say(isReminder ? 'assignReminder' : 'assignHead', dueParts(assigned))),
  ...taskLines(assigned),
  small(say('assignHow')),
  {
    kind: 'choices',
    state: { action: 'desk', verb: 'answerTask', id: assigned.id },
    placeholder: 'assignPick',
    choices: assigned.tasks.map((task, at) => ({
      value: String(at + 1),
      label: [say('assignChoice', { at: at + 1, typed: taskLine(task, typed) })],
    })),
  },
  buttons(
    deskButton('ownAnswers', 'ownAnswers', assigned.id),
    deskButton('assignProgress', 'progress', assigned.id),
  ),
];

/** The form of an answer: words to search for, the id of an excerpt, and own words. */
export const answerForm = (id: string, { task, own, excerptId }: OwnAnswer): Form => ({
  title: 'answerTitle',
  state: { action: 'desk', verb: 'handIn', id: `${id}-${task}` },
  fields: [
    {
      name: 'words',
      label: 'answerSearch',
      description: 'answerSearchHow',
      maxLength: LONGEST_SEARCH,
    },
    {
      name: 'excerpt',
      label: 'answerExcerpt',
      description: 'answerExcerptHow',
      maxLength: LONGEST_ID,
      value: excerptId,
    },
    { name: 'own', label: 'answerOwn', long: true, maxLength: LONGEST_OWN, value: own },
  ],
});

/** What was kept of an answer. @param lacks whether the excerpt that was named is not there */
export const keptReply = (id: string, { task, excerptId }: OwnAnswer, lacks: boolean): Reply => [
  line(say('answerKept', { at: task })),
  ...(lacks ? [line(say('answerNoExcerpt'))] : []),
  {
    kind: 'buttons',
    buttons: [
      ...(excerptId === undefined
        ? []
        : [{ label: 'context', state: { action: 'context', id: excerptId } } as const]),
      deskButton('ownAnswers', 'ownAnswers', id),
    ],
  },
];

/** How somebody has done in a task of which things are picked. */
export interface OwnPicks {
  /** Counted from 1. */
  readonly task: number;
  readonly answers: number;
  readonly of: number;
  readonly right: number;
}

/** All that is kept of somebody, in the order of the tasks. */
export function ownAnswersReply(
  id: string,
  written: readonly OwnAnswer[],
  picked: readonly OwnPicks[],
): Reply {
  if (written.length + picked.length === 0) return [line(say('answersNone'))];
  const lines = [
    ...written.map(({ task, own, excerptId }) => ({
      task,
      block: line(
        say('assignTask', { at: task, typed: wholeTyped(own) }),
        ...(excerptId === undefined
          ? []
          : [say('space'), say('excerptId', { id: { kind: 'id', id: excerptId } })]),
      ),
    })),
    ...picked.map(({ task, answers, of, right }) => ({
      task,
      block: line(say('ownPicks', { at: task, n: answers, of, right })),
    })),
  ];
  return [
    line(say('ownAnswersHead')),
    ...lines.sort((a, b) => a.task - b.task).map(({ block }) => block),
    buttons(deskButton('takeBack', 'takeBack', id)),
  ];
}
