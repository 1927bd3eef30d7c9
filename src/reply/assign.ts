import type { PhraseKey } from './phrases.ts';
import { type Block, type Button, type Form, line, type Piece, type Reply, say, small } from './reply.ts';
import type { DeskVerb } from './state.ts';

/** Tasks as they are shown. */
export interface Assigned {
  readonly id: string;
  /** In the words of the one who gave them. */
  readonly tasks: readonly string[];
  /** `YYYY-MM-DD` and `HH:MM`, in the zone. */
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** An answer as its owner sees it. */
export interface OwnAnswer {
  /** Counted from 1. */
  readonly task: number;
  readonly own: string;
  readonly excerptId?: string | undefined;
}

/** So much that a message shows all of it. */
const LONGEST_TASKS = 3000;
const LONGEST_OWN = 2000;
const LONGEST_ID = 60;

const whole = (text: string): Piece => ({ kind: 'typed', text, whole: true });
const typed = (text: string): Piece => ({ kind: 'typed', text });
const button = (label: PhraseKey, verb: DeskVerb, id: string): Button => ({
  label,
  state: { action: 'desk', verb, id },
});
const buttons = (...all: Button[]): Block => ({ kind: 'buttons', buttons: all });

/** @param due milliseconds since 1970 and the zone, which the form brings back */
export const assignForm = (due: string): Form => ({
  title: 'assignTitle',
  state: { action: 'desk', verb: 'assign', id: due },
  fields: [
    {
      name: 'tasks',
      label: 'assignTasks',
      description: 'assignTasksHow',
      long: true,
      required: true,
      maxLength: LONGEST_TASKS,
    },
  ],
});

/** The tasks before everybody, with what leads to one's own answer. */
export function assignedReply({ id, tasks, day, time, zone }: Assigned, isReminder = false): Reply {
  const due = { date: { kind: 'date', date: day }, time: typed(time), zone: typed(zone) } as const;
  return [
    line(say(isReminder ? 'assignReminder' : 'assignHead', due)),
    ...tasks.map((task, at) => line(say('assignTask', { at: at + 1, typed: whole(task) }))),
    small(say('assignHow')),
    {
      kind: 'choices',
      state: { action: 'desk', verb: 'answerTask', id },
      placeholder: 'assignPick',
      choices: tasks.map((task, at) => ({
        value: String(at + 1),
        label: [say('assignChoice', { at: at + 1, typed: typed(task) })],
      })),
    },
    buttons(button('ownAnswers', 'ownAnswers', id), button('assignProgress', 'progress', id)),
  ];
}

export const answerForm = (id: string, { task, own, excerptId }: OwnAnswer): Form => ({
  title: 'answerTitle',
  state: { action: 'desk', verb: 'handIn', id: `${id}-${task}` },
  fields: [
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
      button('ownAnswers', 'ownAnswers', id),
    ],
  },
];

export const ownAnswersReply = (id: string, answers: readonly OwnAnswer[]): Reply =>
  answers.length === 0
    ? [line(say('answersNone'))]
    : [
        line(say('ownAnswersHead')),
        ...answers.map(({ task, own, excerptId }) =>
          line(
            say('assignTask', { at: task, typed: whole(own) }),
            ...(excerptId === undefined
              ? []
              : [say('space'), say('excerptId', { id: { kind: 'id', id: excerptId } })]),
          ),
        ),
        buttons(button('takeBack', 'takeBack', id)),
      ];

/** How many have answered each task, and how many people that were; nobody is named. */
export const progressReply = (id: string, people: number, counts: readonly number[]): Reply => [
  line(say('assignPeople', { n: people })),
  ...counts.map((n, at) => line(say('assignCount', { at: at + 1, n }))),
  buttons(button('assignCsv', 'csv', id), button('assignDrop', 'dropTask', id)),
];
