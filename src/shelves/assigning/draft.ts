import { quotedIn } from '../../answer/check-key.ts';
import { DIFFICULTIES, type Difficulty, QUIZ_KINDS, type QuizKind } from '../../answer/quiz/index.ts';
import type { PickedSource, Task } from '../../answer/task.ts';
import type { AskedShelf } from '../../library/index.ts';
import type { AssignPreview, Faulty, TaskTexts } from '../../reply/posts/assign-draft.ts';
import { QUIZ_FIELD, QUIZ_NUMBERS, TASK_FIELDS } from '../../reply/posts/assign-draft.ts';
import type { Lessons } from './lessons.ts';
import { dueIn, shownTask } from './tasks.ts';

/** What a teacher has filled in so far. */
export interface AssignDraft {
  readonly due: number;
  readonly zone: string;
  readonly texts: TaskTexts;
  readonly quiz: {
    readonly number: number;
    readonly kinds: readonly QuizKind[];
    readonly difficulty: Difficulty;
  };
  /** Short names of sources. */
  readonly sources: readonly string[];
  /** Of the sources to choose from, counted from 1. */
  readonly page: number;
}

const MOST_TASKS = 20;
const PER_PAGE = 25;

/** What was typed into the form, in the place of what a draft had. */
export function filledIn(
  values: Readonly<Record<string, string>>,
  before: Pick<AssignDraft, 'due' | 'zone'> & Partial<AssignDraft>,
): AssignDraft {
  const [find = '', check = '', claim = '', tasks = ''] = TASK_FIELDS.map((name) => values[name]);
  const number = QUIZ_NUMBERS.find((one) => String(one) === values[QUIZ_FIELD]) ?? 0;
  const { kinds = QUIZ_KINDS, difficulty = 'medium' } = before.quiz ?? {};
  return {
    sources: [],
    page: 1,
    ...before,
    texts: { find, check, claim, tasks },
    quiz: { number, kinds, difficulty },
  };
}

export const withKinds = (draft: AssignDraft, picked: readonly string[]): AssignDraft => {
  const kinds = QUIZ_KINDS.filter((kind) => picked.includes(kind));
  return { ...draft, quiz: { ...draft.quiz, kinds: kinds.length > 0 ? kinds : QUIZ_KINDS } };
};

export const withLevel = (draft: AssignDraft, picked: readonly string[]): AssignDraft => {
  const difficulty = DIFFICULTIES.find((one) => one === picked[0]) ?? draft.quiz.difficulty;
  return { ...draft, quiz: { ...draft.quiz, difficulty } };
};

/** What was picked of a page of sources, beside what was picked of the others. */
export function withSources(
  draft: AssignDraft,
  all: readonly PickedSource[],
  picked: readonly string[],
): AssignDraft {
  const here = new Set(pageOf(draft, all).map(({ ref }) => ref));
  const known = new Set(all.map(({ ref }) => ref));
  const others = draft.sources.filter((ref) => !here.has(ref));
  return { ...draft, sources: [...others, ...picked].filter((ref) => known.has(ref)) };
}

const pageOf = ({ page }: AssignDraft, all: readonly PickedSource[]): PickedSource[] =>
  all.slice((page - 1) * PER_PAGE, page * PER_PAGE);

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The tasks of a draft, and all that its preview tells. */
export interface Prepared {
  readonly tasks: readonly Task[];
  readonly sources: readonly PickedSource[];
  readonly preview: AssignPreview;
}

/** Makes the tasks of a draft: quotations are checked, and the quiz is made, by the shelf as it is now. */
export async function prepare(
  id: string,
  draft: AssignDraft,
  lessons: Lessons,
  shelf: AskedShelf | undefined,
): Promise<Prepared> {
  const { texts, quiz, due, zone } = draft;
  const all = await lessons.classSources(shelf);
  const sources = all.filter(({ ref }) => draft.sources.includes(ref));
  const { tasks: checks, faulty } = await checkTasks(linesIn(texts.check), lessons, shelf);
  const questions =
    quiz.number === 0
      ? []
      : await lessons.taskQuiz({ ...quiz, seed: id, sources: sources.map(({ ref }) => ref) }, shelf);
  const written = (kind: 'find' | 'claim' | 'own', text: string): Task[] =>
    linesIn(text).map((line) => ({ kind, text: line }));
  const made: Task[] = [
    ...written('find', texts.find),
    ...checks,
    ...written('claim', texts.claim),
    ...written('own', texts.tasks),
  ];
  const rest = questions.length > 0 ? [{ kind: 'quiz', questions } as const] : [];
  const tasks = [...made.slice(0, MOST_TASKS - rest.length), ...rest];
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  return {
    tasks,
    sources,
    preview: {
      id,
      ...dueIn(due, zone),
      sources,
      tasks: tasks.map(shownTask),
      keys: new Map(tasks.flatMap((task, at) => (task.kind === 'check' ? [[at + 1, task.key]] : []))),
      faulty,
      tooMany: made.length + rest.length - tasks.length,
      ...(quiz.number > 0 && { quiz: { ...quiz, wanted: quiz.number, made: questions.length } }),
      choosable: pageOf(draft, all),
      page: Math.min(draft.page, pages),
      pages,
    },
  };
}

/** Quotations to check; those whose key is not certain are told of, and not asked. */
async function checkTasks(
  lines: readonly string[],
  lessons: Lessons,
  shelf: AskedShelf | undefined,
): Promise<{ tasks: Task[]; faulty: Faulty[] }> {
  const quoted = lines.slice(0, MOST_TASKS).map((text) => ({ text, quoted: quotedIn(text) }));
  const checked = await lessons.checkKeys(
    quoted.map((one) => one.quoted),
    shelf,
  );
  const tasks: Task[] = [];
  const faulty: Faulty[] = [];
  for (const [at, { text, quoted: one }] of quoted.entries()) {
    const found = checked[at];
    if (!found) continue;
    if ('fault' in found) faulty.push({ text, fault: found.fault });
    else tasks.push({ kind: 'check', text, quoted: one, key: found.key, proof: found.proof });
  }
  return { tasks, faulty };
}

export const packed = (draft: AssignDraft): Uint8Array => new TextEncoder().encode(JSON.stringify(draft));
export const unpacked = (file: Uint8Array): AssignDraft =>
  JSON.parse(new TextDecoder().decode(file)) as AssignDraft;
