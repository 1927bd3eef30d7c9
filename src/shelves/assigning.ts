import { randomBytes } from 'node:crypto';
import {
  type Assigned,
  answerForm,
  assignedReply,
  assignForm,
  keptReply,
  type OwnAnswer,
  ownAnswersReply,
  progressReply,
} from '../reply/assign.ts';
import type { Reply } from '../reply/reply.ts';
import { typed } from '../reply/reply.ts';
import type { Assignment, HandedIn, Owner } from '../store/index.ts';
import { type Context, type Deed, type DeskReply, type Given, one, type Proved } from './context.ts';
import { localTime, momentAt, zoneNamed, zoneNumber, zoneOf } from './local-time.ts';
import { sentence } from './replies.ts';
import type { Visitor } from './visitor.ts';

const MOST_TASKS = 20;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ownerOf = ({ server, user }: Visitor): Owner => (server === null ? `user:${user}` : `server:${server}`);

/** Tasks with a due time: given before everybody, answered in private. */
export function assigning({ store, now, prove, asked }: Pick<Context, 'store' | 'now' | 'prove' | 'asked'>) {
  /** The form for the tasks, once it is known until when. */
  function begin(visitor: Visitor, { due, zone }: { due: string; zone: string | null }): DeskReply {
    if (visitor.server === null) return one(sentence('dailyInServers'));
    const known = zoneNamed(zone ?? 'UTC');
    if (known === undefined) return one(sentence('dailyNoZone', { typed: typed(zone ?? '') }));
    const at = momentAt(due, known);
    if (at === undefined) return one(sentence('assignNoDue', { typed: typed(due) }));
    if (at <= now()) return one(sentence('assignPast'));
    return { form: assignForm(`${at.toString(36)}-${zoneNumber(known)}`) };
  }

  async function assign(visitor: Visitor, id: string, { values }: Given): Promise<DeskReply> {
    const [at = '', number = ''] = id.split('-');
    const { server, channels, user, locale } = visitor;
    const tasks = tasksIn(values?.tasks ?? '');
    const [channel] = channels;
    if (server === null || channel === undefined) return one(sentence('dailyInServers'));
    if (tasks.length === 0) return one(sentence('assignNoTasks'));
    const assignment: Assignment = {
      id: randomBytes(9).toString('base64url'),
      owner: ownerOf(visitor),
      server,
      channel,
      tasks: JSON.stringify(tasks),
      due: Number.parseInt(at, 36),
      zone: zoneOf(number),
      locale,
      made_by: user,
      made_at: now(),
      reminded: 0,
    };
    await store.putAssignment(assignment);
    return { everybody: assignedReply(shownOf(assignment)) };
  }

  /** An assignment of the server that the visitor is in. */
  async function assignmentFor(visitor: Visitor, id: string): Promise<Assignment | undefined> {
    const found = await store.assignment(id);
    return found?.owner === ownerOf(visitor) ? found : undefined;
  }

  async function answersOf({ user }: Visitor, id: string): Promise<OwnAnswer[]> {
    return (await store.handedIn(id)).filter(({ who }) => who === user).map(ownOf);
  }

  async function toAnswer(visitor: Visitor, id: string, { picked = [] }: Given): Promise<DeskReply> {
    const assignment = await assignmentFor(visitor, id);
    if (!assignment) return one(sentence('assignGone'));
    if (now() > assignment.due) return one(sentence('assignOver'));
    const task = Number(picked[0]);
    const before = (await answersOf(visitor, id)).find((answer) => answer.task === task);
    return { form: answerForm(id, before ?? { task, own: '' }) };
  }

  async function handIn(visitor: Visitor, at: string, { values = {} }: Given): Promise<Reply> {
    const cut = at.lastIndexOf('-');
    const [id, task] = [at.slice(0, cut), Number(at.slice(cut + 1))];
    const assignment = await assignmentFor(visitor, id);
    if (!assignment) return sentence('assignGone');
    if (now() > assignment.due) return sentence('assignOver');
    if (!(task >= 1 && task <= tasksOf(assignment).length)) return sentence('assignGone');
    const own = values.own?.trim() ?? '';
    const wanted = values.excerpt?.trim() ?? '';
    const proved = wanted === '' ? undefined : await prove?.(wanted, await asked(visitor));
    const lacks = wanted !== '' && !proved;
    if (own === '' && !proved) return sentence(lacks ? 'answerNoExcerpt' : 'answerEmpty');
    const kept: HandedIn = {
      owner: assignment.owner,
      assignment: id,
      task,
      who: visitor.user,
      name: visitor.name,
      excerpt: proved ? JSON.stringify(proved) : null,
      own,
      at: now(),
    };
    if (!(await store.handIn(kept))) return sentence('assignGone');
    return keptReply(id, ownOf(kept), lacks);
  }

  async function progress(visitor: Visitor, id: string): Promise<Reply> {
    const assignment = await assignmentFor(visitor, id);
    if (!assignment) return sentence('assignGone');
    const all = await store.handedIn(id);
    const counts = tasksOf(assignment).map((_, at) => all.filter(({ task }) => task === at + 1).length);
    return progressReply(id, new Set(all.map(({ who }) => who)).size, counts);
  }

  async function results(visitor: Visitor, id: string): Promise<Reply> {
    const assignment = await assignmentFor(visitor, id);
    if (!assignment) return sentence('assignGone');
    const tasks = tasksOf(assignment);
    const rows = (await store.handedIn(id)).map((one) => rowOf(one, tasks));
    return [...sentence('assignCsvHead'), { kind: 'csv', name: `answers-${id}`, rows: [COLUMNS, ...rows] }];
  }

  const deeds = {
    assign: { may: 'teach', run: assign },
    answerTask: { may: 'ask', leadsToForm: true, run: toAnswer },
    handIn: { may: 'ask', isLong: true, run: async (...given) => one(await handIn(...given)) },
    ownAnswers: {
      may: 'ask',
      isLong: true,
      run: async (visitor, id) => one(ownAnswersReply(id, await answersOf(visitor, id))),
    },
    takeBack: {
      may: 'ask',
      run: async ({ user }, id) =>
        one(sentence((await store.takeBack(id, user)) > 0 ? 'answersGone' : 'answersNone')),
    },
    progress: { may: 'teach', isLong: true, run: async (visitor, id) => one(await progress(visitor, id)) },
    csv: { may: 'teach', isLong: true, run: async (visitor, id) => one(await results(visitor, id)) },
    dropTask: {
      may: 'teach',
      run: async (visitor, id) =>
        one(sentence((await store.dropAssignment(id, ownerOf(visitor))) ? 'assignDropped' : 'assignGone')),
    },
  } satisfies Record<string, Deed>;

  return {
    begin,
    deeds,

    /** What is to be reminded of now, and where: a day before it is due, or an hour, where it was given later. */
    async reminders() {
      const open = await store.unreminded(now());
      return open
        .filter(
          ({ due, made_at }) => now() >= due - (made_at < due - DAY ? DAY : HOUR) && made_at < due - HOUR,
        )
        .map((one) => ({
          id: one.id,
          channel: one.channel,
          locale: one.locale,
          reply: assignedReply(shownOf(one), true),
        }));
    },
    claimReminder: (id: string): Promise<boolean> => store.claimReminder(id),
    giveBackReminder: (id: string): Promise<void> => store.giveBackReminder(id),
  };
}

const COLUMNS = [
  'task',
  'question',
  'name',
  'user id',
  'excerpt',
  'excerpt id',
  'passage',
  'citation',
  'own words',
  'handed in (UTC)',
] as const;

function rowOf({ task, name, who, excerpt, own, at }: HandedIn, tasks: readonly string[]): string[] {
  const proved = excerptIn(excerpt);
  return [
    String(task),
    tasks[task - 1] ?? '',
    name,
    who,
    proved?.text ?? '',
    proved?.id ?? '',
    proved ? String(proved.passage) : '',
    proved?.reference ?? '',
    own,
    new Date(at).toISOString(),
  ];
}

const excerptIn = (stored: string | null): Proved | undefined =>
  stored === null ? undefined : (JSON.parse(stored) as Proved);

const ownOf = ({ task, own, excerpt }: HandedIn): OwnAnswer => ({
  task,
  own,
  excerptId: excerptIn(excerpt)?.id,
});

const tasksOf = ({ tasks }: Assignment): string[] => JSON.parse(tasks) as string[];

/** A task a line. */
const tasksIn = (text: string): string[] =>
  text
    .split('\n')
    .map((task) => task.trim())
    .filter(Boolean)
    .slice(0, MOST_TASKS);

function shownOf(assignment: Assignment): Assigned {
  const { id, due, zone } = assignment;
  const { day, hour, minute } = localTime(due, zone);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { id, tasks: tasksOf(assignment), day, time: `${two(hour)}:${two(minute)}`, zone };
}
