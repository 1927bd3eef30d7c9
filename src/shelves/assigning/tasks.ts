import { type PickedSource, type Proved, picksOf, type Task } from '../../answer/task.ts';
import type { Assigned, Due, OwnAnswer, ShownTask } from '../../reply/posts/assign.ts';
import type { Assignment, HandedIn, Owner, TaskPick } from '../../store/index.ts';
import { localTime } from '../local-time.ts';
import type { Visitor } from '../visitor.ts';

/** Tasks and what they are about, as they are stored. */
export interface TaskContent {
  readonly tasks: readonly Task[];
  readonly sources: readonly PickedSource[];
}

/** What is stored; those of before were lines alone. */
export function contentOf({ tasks }: Pick<Assignment, 'tasks'>): TaskContent {
  const stored = JSON.parse(tasks) as readonly string[] | TaskContent;
  return 'tasks' in stored ? stored : { sources: [], tasks: stored.map((text) => ({ kind: 'own', text })) };
}

export const ownerOf = ({ server, user }: Pick<Visitor, 'server' | 'user'>): Owner =>
  server === null ? `user:${user}` : `server:${server}`;

export const shownTask = (task: Task): ShownTask =>
  task.kind === 'quiz'
    ? { kind: 'quiz', count: task.questions.length }
    : { kind: task.kind, text: task.text };

/** Until when, in a zone. */
export function dueIn(due: number, zone: string): Due {
  const { day, hour, minute } = localTime(due, zone);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { day, time: `${two(hour)}:${two(minute)}`, zone };
}

export function shownOf(assignment: Assignment): Assigned {
  const { id, due, zone } = assignment;
  const { tasks, sources } = contentOf(assignment);
  return { id, sources, tasks: tasks.map(shownTask), ...dueIn(due, zone) };
}

export const excerptIn = (stored: string | null): Proved | undefined =>
  stored === null ? undefined : (JSON.parse(stored) as Proved);

export const ownOf = ({ task, own, excerpt }: HandedIn): OwnAnswer => ({
  task,
  own,
  excerptId: excerptIn(excerpt)?.id,
});

/** The tasks, counted from 1, that somebody has answered: of a quiz, every question. */
export function doneOf(
  tasks: readonly Task[],
  written: readonly Pick<HandedIn, 'task'>[],
  picks: readonly Pick<TaskPick, 'task'>[],
): number[] {
  return tasks.flatMap((task, at) => {
    const needed = picksOf(task);
    const count = (needed > 0 ? picks : written).filter((one) => one.task === at + 1).length;
    return count >= Math.max(1, needed) ? [at + 1] : [];
  });
}

/** The ids that buttons have: an assignment, and behind it a task, or a page, and more. */
const BEHIND = /^([\w-]{12})(?:-(.+))?$/;

export function partsIn(id: string): { readonly id: string; readonly behind: readonly string[] } {
  const [, first = '', behind = ''] = BEHIND.exec(id) ?? [];
  return { id: first, behind: behind.split('-') };
}
