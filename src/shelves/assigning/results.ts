import { CHECK_KEYS, type Proved, type Task } from '../../answer/task.ts';
import type { HandedIn, TaskPick } from '../../store/index.ts';
import { excerptIn } from './tasks.ts';

/** The columns of the answers of a class. */
export const RESULT_COLUMNS = [
  'task',
  'kind',
  'item',
  'question',
  'name',
  'user id',
  'answer',
  'right',
  'excerpt',
  'excerpt id',
  'passage',
  'citation',
  'own words',
  'handed in (UTC)',
] as const;

type Column = (typeof RESULT_COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

/** A row an answer, by name and task. What is picked is proved by the excerpt of its key. */
export function resultRows(
  tasks: readonly Task[],
  written: readonly HandedIn[],
  picks: readonly TaskPick[],
): string[][] {
  const rows = [
    ...written.flatMap((one) => writtenRow(tasks[one.task - 1], one)),
    ...picks.flatMap((one) => pickedRow(tasks[one.task - 1], one)),
  ];
  return rows
    .sort((a, b) => compare(a.name, b.name) || compare(a['user id'], b['user id']) || placeOf(a) - placeOf(b))
    .map((row) => RESULT_COLUMNS.map((column) => row[column]));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const placeOf = ({ task, item }: Row): number => Number(task) * 100 + Number(item || 0);

const shared = (task: Task, one: Pick<HandedIn, 'task' | 'name' | 'who' | 'at'>) => ({
  task: String(one.task),
  kind: task.kind,
  name: one.name,
  'user id': one.who,
  'handed in (UTC)': new Date(one.at).toISOString(),
});

const proofCells = (proved: Proved | undefined) => ({
  excerpt: proved?.text ?? '',
  'excerpt id': proved?.id ?? '',
  passage: proved ? String(proved.passage) : '',
  citation: proved?.reference ?? '',
});

function writtenRow(task: Task | undefined, one: HandedIn): Row[] {
  if (!task || task.kind === 'quiz') return [];
  return [
    {
      ...shared(task, one),
      ...proofCells(excerptIn(one.excerpt)),
      item: '',
      question: task.text,
      answer: '',
      right: '',
      'own words': one.own,
    },
  ];
}

function pickedRow(task: Task | undefined, one: TaskPick): Row[] {
  const right = one.right === 1 ? 'yes' : 'no';
  const rest = { right, 'own words': '' };
  if (task?.kind === 'check')
    return [
      {
        ...shared(task, one),
        ...proofCells(task.proof),
        ...rest,
        item: '',
        question: task.text,
        answer: CHECK_KEYS[one.choice - 1] ?? '',
      },
    ];
  const asked = task?.kind === 'quiz' ? task.questions[one.question - 1] : undefined;
  if (!task || !asked) return [];
  return [
    {
      ...shared(task, one),
      ...proofCells(asked.proof),
      ...rest,
      item: String(one.question),
      question: asked.question.kind,
      answer: 'ABCDE'.charAt(one.choice - 1),
    },
  ];
}
