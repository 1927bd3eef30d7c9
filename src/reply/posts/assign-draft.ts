import { DIFFICULTIES, type Difficulty, QUIZ_KINDS, type QuizKind } from '../../answer/quiz/index.ts';
import { CHECK_KEYS, type CheckFault, type CheckKey, type PickedSource } from '../../answer/task.ts';
import { LIMITS } from '../limits.ts';
import type { PhraseKey } from '../phrases.ts';
import {
  type Block,
  buttons,
  deskButton,
  type Form,
  joined,
  line,
  type Reply,
  say,
  small,
  typed,
} from '../reply.ts';
import type { DeskVerb } from '../state.ts';
import { type Assigned, dueParts, QUIZ_KIND_NAMES, taskLines } from './assign.ts';

/** What is typed into the form for tasks, a task a line, and how many questions a quiz is to have. */
export const TASK_FIELDS = ['find', 'check', 'claim', 'tasks'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];
export type TaskTexts = Readonly<Record<TaskField, string>>;
export const QUIZ_NUMBERS = [0, 3, 5, 10] as const;
export const QUIZ_FIELD = 'quiz';

/** So much of each that a message shows all of it. */
const LONGEST: Readonly<Record<TaskField, number>> = { find: 800, check: 800, claim: 700, tasks: 800 };
const LABELS: Readonly<Record<TaskField, readonly [label: PhraseKey, description: PhraseKey]>> = {
  find: ['assignFind', 'assignFindHow'],
  check: ['assignCheck', 'assignCheckHow'],
  claim: ['assignClaim', 'assignClaimHow'],
  tasks: ['assignTasks', 'assignTasksHow'],
};

/**
 * @param verb what takes the form in
 * @param id what it brings back: until when, or which draft
 */
export const assignForm = (verb: DeskVerb, id: string, texts?: TaskTexts, questions = 0): Form => ({
  title: 'assignTitle',
  state: { action: 'desk', verb, id },
  fields: [
    ...TASK_FIELDS.map((name) => ({
      name,
      label: LABELS[name][0],
      description: LABELS[name][1],
      long: true as const,
      maxLength: LONGEST[name],
      value: texts?.[name],
    })),
    {
      name: QUIZ_FIELD,
      label: 'assignQuiz',
      choices: QUIZ_NUMBERS.map((n) => ({
        value: String(n),
        label: [n === 0 ? say('assignNoQuiz') : say('taskQuiz', { n })],
      })),
      chosen: String(questions),
    },
  ],
});

/** A quotation that cannot be checked for certain, and why. */
export interface Faulty {
  readonly text: string;
  readonly fault: CheckFault;
}

/** Tasks that are about to be given, as the teacher alone sees them. */
export interface AssignPreview extends Assigned {
  /** What each quotation that is to be checked is, by the number of its task, from 1. */
  readonly keys: ReadonlyMap<number, CheckKey>;
  readonly faulty: readonly Faulty[];
  /** How many tasks are too many. */
  readonly tooMany: number;
  readonly quiz?: {
    readonly wanted: number;
    readonly made: number;
    readonly kinds: readonly QuizKind[];
    readonly difficulty: Difficulty;
  };
  /** What may be picked: a page of the sources of the shelf. */
  readonly choosable: readonly PickedSource[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

const FAULTS: Readonly<Record<CheckFault, PhraseKey>> = {
  notFound: 'checkNotFound',
  speakerUnsure: 'checkSpeakerUnsure',
  both: 'checkBoth',
};
export const CHECK_NAMES: Readonly<Record<CheckKey, PhraseKey>> = {
  verbatim: 'checkVerbatim',
  altered: 'checkAltered',
  misattributed: 'checkMisattributed',
};
const LEVELS: Readonly<Record<Difficulty, PhraseKey>> = {
  easy: 'quizEasy',
  medium: 'quizMedium',
  hard: 'quizHard',
};

const state = (verb: DeskVerb, id: string) => ({ action: 'desk', verb, id }) as const;

/** The tasks as they would be given, the keys of quotations, and what is to be chosen besides. */
export function previewReply(preview: AssignPreview): Reply {
  const { id, tasks, keys, faulty, tooMany, quiz, page, pages } = preview;
  return [
    line(say('previewTasks', dueParts(preview))),
    ...taskLines(preview),
    ...(keys.size > 0 ? [small(say('previewKeys', { keys: keysLine(keys) }))] : []),
    ...faulty.map(({ text, fault }) => line(say(FAULTS[fault], { typed: typed(text) }))),
    ...(tooMany > 0 ? [line(say('previewTooMany', { n: tooMany, of: tasks.length }))] : []),
    ...(quiz && quiz.made < quiz.wanted
      ? [line(say('previewQuizFewer', { n: quiz.made, of: quiz.wanted }))]
      : []),
    ...sourceSelect(preview),
    ...(quiz ? quizSelects(id, quiz) : []),
    buttons(
      ...(tasks.length > 0 ? [deskButton('giveTasks', 'giveTasks', id)] : []),
      deskButton('changeTasks', 'changeTasks', id),
      deskButton('discard', 'dropDraft', id),
      ...(page > 1 ? [deskButton('sourcesBefore', 'sourcesPage', `${id}-${page - 1}`)] : []),
      ...(page < pages ? [deskButton('sourcesNext', 'sourcesPage', `${id}-${page + 1}`)] : []),
    ),
  ];
}

const keysLine = (keys: AssignPreview['keys']) =>
  joined(
    [...keys].map(([at, key]) => say('previewKey', { at, key: say(CHECK_NAMES[key]) })),
    'comma',
  );

function sourceSelect({ id, sources, choosable }: AssignPreview): Block[] {
  if (choosable.length === 0) return [];
  return [
    {
      kind: 'choices',
      state: state('pickSources', id),
      placeholder: 'previewSources',
      most: LIMITS.select.options,
      chosen: sources.map(({ ref }) => ref),
      choices: choosable.map(({ ref, title }) => ({ value: ref, label: [typed(title)] })),
    },
  ];
}

function quizSelects(id: string, { kinds, difficulty }: NonNullable<AssignPreview['quiz']>): Block[] {
  return [
    {
      kind: 'choices',
      state: state('pickKinds', id),
      placeholder: 'previewKinds',
      most: QUIZ_KINDS.length,
      chosen: kinds,
      choices: QUIZ_KINDS.map((kind) => ({ value: kind, label: [say(QUIZ_KIND_NAMES[kind])] })),
    },
    {
      kind: 'choices',
      state: state('pickLevel', id),
      chosen: difficulty,
      choices: DIFFICULTIES.map((level) => ({ value: level, label: [say(LEVELS[level])] })),
    },
  ];
}

/** What the teacher alone is told once the tasks are given, or were. */
export const givenReply = (id: string): Reply => [
  line(say('tasksGiven')),
  buttons(deskButton('showTasks', 'showTasks', id), deskButton('assignProgress', 'progress', id)),
];

/** What a quotation may be said to be, in an order that tells nothing. */
export const checkButtons = (id: string): Block =>
  buttons(...CHECK_KEYS.map((key, at) => deskButton(CHECK_NAMES[key], 'pickCheck', `${id}-${at + 1}`)));
