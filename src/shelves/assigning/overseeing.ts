import { picksOf } from '../../answer/task.ts';
import {
  type PersonDone,
  personalReminder,
  progressReply,
  type Reminded,
  remindedReply,
} from '../../reply/posts/assign-progress.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Assignment } from '../../store/index.ts';
import {
  type Deed,
  type DeskReply,
  type DirectMessage,
  type Given,
  one,
  type PickedPerson,
  type Sent,
} from '../context.ts';
import { sentence } from '../replies.ts';
import { settingsFrom, type Visitor } from '../visitor.ts';
import { assignmentIn, type Teaching } from './giving.ts';
import { RESULT_COLUMNS, resultRows } from './results.ts';
import { contentOf, doneOf, ownerOf, shownOf } from './tasks.ts';

/** Nobody is reminded twice within this time, however often it is pressed. */
const BETWEEN_REMINDERS = 3_600_000;
/** So many are reminded by one press: each is a message of its own. */
const MOST_REMINDED = 50;

/** Somebody of a class, and how far. */
interface Pupil extends PersonDone {
  /** The tasks that they have not answered, counted from 1. */
  readonly open: readonly number[];
}

/** What those who teach see of a class: who has begun, all answers, and whom to remind. */
export function overseeing({ store, now, shelfAt }: Teaching) {
  const at =
    (run: (visitor: Visitor, assignment: Assignment, given: Given) => Promise<DeskReply>) =>
    async (visitor: Visitor, id: string, given: Given): Promise<DeskReply> => {
      const assignment = await assignmentIn(store, visitor, id);
      return assignment ? run(visitor, assignment, given) : one(sentence('assignGone'));
    };

  async function answersTo(id: string) {
    const [written, picks] = [await store.handedIn(id), await store.taskPicks(id)];
    return { written, picks };
  }

  /** Everybody who has answered something, or was named by a teacher. */
  async function pupilsOf(assignment: Assignment): Promise<Map<string, Pupil>> {
    const { id } = assignment;
    const { tasks } = contentOf(assignment);
    const { written, picks } = await answersTo(id);
    const named = await store.taskPeople(id);
    const people = new Set([...written, ...picks, ...named].map(({ who }) => who));
    return new Map(
      [...people].map((who): [string, Pupil] => {
        const [own, ownPicks] = [written, picks].map((rows) => rows.filter((row) => row.who === who));
        const done = new Set(doneOf(tasks, own ?? [], ownPicks ?? []));
        const isBegun = (own?.length ?? 0) + (ownPicks?.length ?? 0) > 0;
        const open = tasks.flatMap((_, place) => (done.has(place + 1) ? [] : [place + 1]));
        // Who has answered a question of a quiz has begun, though no task is done.
        return [who, { who, done: done.size, isBegun, open }];
      }),
    );
  }

  async function progress(_: Visitor, assignment: Assignment): Promise<DeskReply> {
    const { tasks } = contentOf(assignment);
    const { written, picks } = await answersTo(assignment.id);
    const counts = tasks.map((task, place) => {
      const rows = (picksOf(task) > 0 ? picks : written).filter((row) => row.task === place + 1);
      const right = picks.filter((row) => row.task === place + 1 && row.right === 1).length;
      return {
        answers: new Set(rows.map(({ who }) => who)).size,
        ...(picksOf(task) > 0 && { picks: { of: rows.length, right } }),
      };
    });
    const people = [...(await pupilsOf(assignment)).values()];
    return one(progressReply({ id: assignment.id, tasks: counts, people }));
  }

  async function results(_: Visitor, assignment: Assignment): Promise<DeskReply> {
    const { written, picks } = await answersTo(assignment.id);
    const rows = resultRows(contentOf(assignment).tasks, written, picks);
    return one([
      ...sentence('assignCsvHead'),
      { kind: 'csv', name: `answers-${assignment.id}`, rows: [[...RESULT_COLUMNS], ...rows] },
    ]);
  }

  const classRoles = async (visitor: Visitor): Promise<readonly string[]> =>
    settingsFrom((await shelfAt(visitor)).settings).pupils;

  /** Reminds those who were picked, each alone: those of the class, and those who have begun. */
  async function remind(
    visitor: Visitor,
    assignment: Assignment,
    { people = [] }: Given,
  ): Promise<DeskReply> {
    const roles = await classRoles(visitor);
    const known = await pupilsOf(assignment);
    const isOfClass = (one: PickedPerson): boolean => one.roles.some((role) => roles.includes(role));
    const meant = people.filter((one) => isOfClass(one) || known.get(one.who)?.isBegun);
    await store.notePeople(assignment, meant);
    const told = new Map<string, Reminded>(people.map(({ who }) => [who, 'notOfClass']));
    const pupils = await pupilsOf(assignment);
    const wanted = meant.flatMap(({ who }) => pupils.get(who) ?? []);
    return sending(assignment, wanted, told, roles);
  }

  /** Reminds all who have not answered every task, as far as they are known. */
  async function remindAll(visitor: Visitor, assignment: Assignment): Promise<DeskReply> {
    const roles = await classRoles(visitor);
    const pupils = [...(await pupilsOf(assignment)).values()].filter(({ open }) => open.length > 0);
    const names = new Map((await store.taskPeople(assignment.id)).map(({ who, name }) => [who, name]));
    const unnoted = pupils.filter(({ who }) => !names.has(who)).map(({ who }) => ({ who, name: '' }));
    await store.notePeople(assignment, unnoted);
    return sending(assignment, pupils.slice(0, MOST_REMINDED), new Map(), roles);
  }

  /** A reminder is claimed before it is sent: of two who press at once, one alone sends it. */
  async function sending(
    assignment: Assignment,
    pupils: readonly Pupil[],
    told: Map<string, Reminded>,
    roles: readonly string[],
  ): Promise<DeskReply> {
    const direct: DirectMessage[] = [];
    const { id, channel, locale, due } = assignment;
    if (now() > due) return one(sentence('assignOver'));
    for (const { who, open, isBegun } of pupils) {
      const isNeeded = open.length > 0;
      if (isNeeded && (await store.claimPerson(id, who, now(), now() - BETWEEN_REMINDERS)))
        direct.push({
          user: who,
          locale,
          reply: personalReminder(shownOf(assignment), channel, open),
          ...(!isBegun && { roles }),
        });
      else told.set(who, isNeeded ? 'lately' : 'done');
    }
    const tell = async (sent: Sent): Promise<Reply> => {
      for (const [who, what] of sent) {
        told.set(who, what);
        if (what !== 'sent') await store.giveBackPerson(id, who);
      }
      return remindedReply(told, roles.length > 0);
    };
    return { direct, told: tell };
  }

  const deeds = {
    progress: { may: 'teach', isLong: true, run: at(progress) },
    csv: { may: 'teach', isLong: true, run: at(results) },
    remind: { may: 'teach', isLong: true, run: at(remind) },
    remindAll: { may: 'teach', isLong: true, run: at(remindAll) },
    dropTask: {
      may: 'teach',
      run: async (visitor, id) =>
        one(sentence((await store.dropAssignment(id, ownerOf(visitor))) ? 'assignDropped' : 'assignGone')),
    },
  } satisfies Record<string, Deed>;

  return { deeds };
}
