import { CHECK_KEYS, picksOf, type Task } from '../../answer/task.ts';
import {
  answerForm,
  keptReply,
  type OwnAnswer,
  type OwnPicks,
  ownAnswersReply,
} from '../../reply/posts/assign.ts';
import { type AtTask, checkReply } from '../../reply/posts/task.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Assignment, TaskPick } from '../../store/index.ts';
import { type Deed, type DeskReply, type Given, one } from '../context.ts';
import { sentence } from '../replies.ts';
import type { PageReader } from '../saved-page.ts';
import type { Visitor } from '../visitor.ts';
import { assignmentIn, type Teaching } from './giving.ts';
import type { Lessons } from './lessons.ts';
import { contentOf, ownOf, partsIn } from './tasks.ts';

type CheckTask = Extract<Task, { kind: 'check' }>;
type QuizTask = Extract<Task, { kind: 'quiz' }>;

/** A task that somebody is at. */
interface Site {
  readonly assignment: Assignment;
  readonly task: Task;
  readonly at: AtTask;
  /** What stands behind the task in the id of a button. */
  readonly rest: readonly string[];
}

/** How pupils answer: in private, each task in its way, until it is due; and how they see and delete what is kept. */
export function answering({ store, now, prove, asked, lessons }: Teaching) {
  const readerOf = async (visitor: Visitor): Promise<PageReader> => {
    const shelf = await asked(visitor);
    return { locale: visitor.locale, ...(shelf && { shelf }) };
  };

  /** The task of an id, where it can still be answered; else why it cannot. */
  async function siteOf(visitor: Visitor, id: string): Promise<Site | Reply> {
    const { id: of, behind } = partsIn(id);
    const [number = '', ...rest] = behind;
    const assignment = await assignmentIn(store, visitor, of);
    if (!assignment) return sentence('assignGone');
    if (now() > assignment.due) return sentence('assignOver');
    const task = contentOf(assignment).tasks[Number(number) - 1];
    return task
      ? { assignment, task, rest, at: { assignment: of, task: Number(number) } }
      : sentence('assignGone');
  }

  /** Runs what is about a task, with all that it needs. */
  const atTask =
    (run: (visitor: Visitor, site: Site, lessons: Lessons, given: Given) => Promise<DeskReply>) =>
    async (visitor: Visitor, id: string, given: Given): Promise<DeskReply> => {
      const site = await siteOf(visitor, id);
      if (!('task' in site)) return one(site);
      return lessons ? run(visitor, site, lessons, given) : one(sentence('assignGone'));
    };

  async function toAnswer(visitor: Visitor, id: string, { picked = [] }: Given): Promise<DeskReply> {
    const site = await siteOf(visitor, picked[0] === undefined ? id : `${id}-${picked[0]}`);
    if (!('task' in site)) return one(site);
    if (!lessons) return one(sentence('assignGone'));
    const { task, at } = site;
    if (task.kind === 'check') return toCheck(visitor, at, task, lessons);
    if (task.kind === 'quiz') return question(visitor, at, task, lessons);
    const before = (await store.handedIn(at.assignment, visitor.user)).find((row) => row.task === at.task);
    return { form: answerForm(at.assignment, before ? ownOf(before) : { task: at.task, own: '' }) };
  }

  async function picksAt(visitor: Visitor, { assignment, task }: AtTask): Promise<TaskPick[]> {
    const all = await store.taskPicks(assignment, visitor.user);
    return all.filter((row) => row.task === task);
  }

  async function toCheck(
    visitor: Visitor,
    at: AtTask,
    task: CheckTask,
    lessons: Lessons,
  ): Promise<DeskReply> {
    const [before] = await picksAt(visitor, at);
    if (!before) return one(checkReply(at, task.text));
    const picked = { choice: before.choice - 1, again: false };
    return { messages: [await lessons.taskChecked({ at, ...task, picked }, await readerOf(visitor))] };
  }

  /** @param number counted from 1; the first that is not answered where none is given */
  async function question(
    visitor: Visitor,
    at: AtTask,
    { questions }: QuizTask,
    lessons: Lessons,
    number?: number,
    again = false,
  ): Promise<DeskReply> {
    const before = await picksAt(visitor, at);
    const isOpen = (one: number): boolean => !before.some((row) => row.question === one);
    const numbers = questions.map((_, place) => place + 1);
    const wanted = number ?? numbers.find(isOpen) ?? 1;
    const kept = questions[wanted - 1];
    if (!kept) return one(sentence('assignGone'));
    const pick = before.find((row) => row.question === wanted);
    const given = {
      at,
      question: kept.question,
      number: wanted,
      of: questions.length,
      ...(pick && { picked: { choice: pick.choice - 1, again } }),
    };
    return { messages: [await lessons.taskQuestion(given, await readerOf(visitor))] };
  }

  /** Keeps a pick before anybody is told of it. @returns the one that counts */
  const pick = (
    { user, name }: Visitor,
    { assignment: { owner, id: assignment }, at: { task } }: Site,
    { question, choice, isRight }: { question: number; choice: number; isRight: boolean },
  ): Promise<number | undefined> =>
    store.pickInTask({
      owner,
      assignment,
      task,
      question,
      choice,
      who: user,
      name,
      right: Number(isRight),
      at: now(),
    });

  async function pickChoice(visitor: Visitor, site: Site, lessons: Lessons): Promise<DeskReply> {
    const { task, at, rest } = site;
    const [number = 0, choice = 0] = rest.map(Number);
    const kept = task.kind === 'quiz' ? task.questions[number - 1]?.question : undefined;
    if (task.kind !== 'quiz' || !kept?.choices[choice - 1]) return one(sentence('assignGone'));
    const isRight = kept.key === choice - 1;
    const first = await pick(visitor, site, { question: number, choice, isRight });
    if (first === undefined) return one(sentence('assignGone'));
    return question(visitor, at, task, lessons, number, first !== choice);
  }

  async function pickCheck(visitor: Visitor, site: Site, lessons: Lessons): Promise<DeskReply> {
    const { task, at, rest } = site;
    const choice = Number(rest[0]);
    const said = CHECK_KEYS[choice - 1];
    if (task.kind !== 'check' || !said) return one(sentence('assignGone'));
    const first = await pick(visitor, site, { question: 1, choice, isRight: said === task.key });
    if (first === undefined) return one(sentence('assignGone'));
    const picked = { choice: first - 1, again: first !== choice };
    return { messages: [await lessons.taskChecked({ at, ...task, picked }, await readerOf(visitor))] };
  }

  async function handIn(
    visitor: Visitor,
    { assignment, task, at }: Site,
    lessons: Lessons,
    { values = {} }: Given,
  ): Promise<DeskReply> {
    if (picksOf(task) > 0) return one(sentence('assignGone'));
    const [own, wanted, words] = [values.own, values.excerpt, values.words].map((text) => text?.trim() ?? '');
    const proved = wanted ? await prove?.(wanted, await asked(visitor)) : undefined;
    const lacks = Boolean(wanted) && !proved;
    const isKept = Boolean(own) || proved !== undefined;
    const answer = { excerpt: proved ? JSON.stringify(proved) : null, own: own ?? '' };
    if (isKept && !(await store.handIn({ ...rowOf(visitor, assignment, at), ...answer })))
      return one(sentence('assignGone'));
    if (words) {
      const { sources } = contentOf(assignment);
      const given = { at, words, sources: sources.map(({ ref }) => ref), kept: isKept };
      const found = await lessons.taskPassages(given, await readerOf(visitor));
      return { messages: [found] };
    }
    if (!isKept) return one(sentence(lacks ? 'answerNoExcerpt' : 'answerEmpty'));
    const told: OwnAnswer = { task: at.task, own: answer.own, excerptId: proved?.id };
    return one(keptReply(assignment.id, told, lacks));
  }

  /** Hands in a passage that was found, beside the own words that were given before. */
  async function takeExcerpt(visitor: Visitor, { assignment, at, task, rest }: Site): Promise<DeskReply> {
    const proved = await prove?.(rest.join('-'), await asked(visitor));
    if (!proved || picksOf(task) > 0) return one(sentence('gone'));
    const row = { ...rowOf(visitor, assignment, at), excerpt: JSON.stringify(proved), own: null };
    if (!(await store.handIn(row))) return one(sentence('assignGone'));
    return one(keptReply(assignment.id, { task: at.task, own: '', excerptId: proved.id }, false));
  }

  const rowOf = ({ user, name }: Visitor, { owner, id }: Assignment, { task }: AtTask) => ({
    owner,
    assignment: id,
    task,
    who: user,
    name,
    at: now(),
  });

  async function own(visitor: Visitor, id: string): Promise<Reply> {
    const assignment = await assignmentIn(store, visitor, id);
    if (!assignment) return sentence('assignGone');
    const written = await store.handedIn(id, visitor.user);
    const picks = await store.taskPicks(id, visitor.user);
    const picked = contentOf(assignment).tasks.flatMap((task, place): OwnPicks[] => {
      const these = picks.filter((row) => row.task === place + 1);
      const right = these.filter((row) => row.right === 1).length;
      return these.length === 0 ? [] : [{ task: place + 1, answers: these.length, of: picksOf(task), right }];
    });
    return ownAnswersReply(id, written.map(ownOf), picked);
  }

  const deeds = {
    answerTask: { may: 'ask', leadsToForm: true, run: toAnswer },
    handIn: { may: 'ask', isLong: true, run: atTask(handIn) },
    takeExcerpt: { may: 'ask', run: atTask((visitor, site) => takeExcerpt(visitor, site)) },
    taskQuestion: {
      may: 'ask',
      run: atTask((visitor, { task, at, rest }, lessons) =>
        task.kind === 'quiz'
          ? question(visitor, at, task, lessons, Number(rest[0]))
          : Promise.resolve(one(sentence('assignGone'))),
      ),
    },
    pickChoice: { may: 'ask', run: atTask(pickChoice) },
    pickCheck: { may: 'ask', run: atTask(pickCheck) },
    ownAnswers: { may: 'ask', isLong: true, run: async (visitor, id) => one(await own(visitor, id)) },
    takeBack: {
      may: 'ask',
      run: async ({ user }, id) =>
        one(sentence((await store.takeBack(id, user)) > 0 ? 'answersGone' : 'answersNone')),
    },
  } satisfies Record<string, Deed>;

  return { deeds };
}
