import type { PhraseKey } from '../phrases.ts';
import {
  type Block,
  buttons,
  deskButton,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  small,
  wholeTyped,
} from '../reply.ts';
import { type Assigned, dueParts, taskLine } from './assign.ts';

/** How far a class is with a task. */
export interface TaskCount {
  /** How many have answered it. */
  readonly answers: number;
  /** Of a task of which things are picked: how many were, and how many rightly. */
  readonly picks?: { readonly of: number; readonly right: number };
}

/** How far somebody is. */
export interface PersonDone {
  readonly who: string;
  /** How many tasks they have answered: of a quiz, every question. */
  readonly done: number;
  /** Whether they have answered anything. */
  readonly isBegun: boolean;
}

export interface ClassProgress {
  readonly id: string;
  readonly tasks: readonly TaskCount[];
  readonly people: readonly PersonDone[];
}

/** So many people are named of each group. */
const MOST_NAMED = 50;

const person = (id: string): Piece => ({ kind: 'person', id });

/** How many have answered each task, and who has answered all, some or none; for those who teach. */
export function progressReply({ id, tasks, people }: ClassProgress): Reply {
  const begun = people.filter(({ isBegun }) => isBegun);
  const all = begun.filter(({ done }) => done === tasks.length);
  const some = begun.filter(({ done }) => done < tasks.length);
  const none = people.filter(({ isBegun }) => !isBegun);
  const partly = ({ who, done }: PersonDone) =>
    say('personPart', { who: person(who), n: done, of: tasks.length });
  return [
    line(say('assignPeople', { n: begun.length })),
    ...tasks.map(({ answers: n, picks }, at) =>
      line(
        say('assignCount', { at: at + 1, n }),
        ...(picks && picks.of > 0
          ? [say('separator'), say('assignRight', { n: picks.right, of: picks.of })]
          : []),
      ),
    ),
    ...group('peopleDone', all, ({ who }) => person(who)),
    ...group('peopleSome', some, partly),
    ...group('peopleNone', none, ({ who }) => person(who)),
    small(say('remindHow')),
    { kind: 'people', state: { action: 'desk', verb: 'remind', id }, placeholder: 'remindPick' },
    buttons(
      ...(some.length + none.length > 0 ? [deskButton('remindAll', 'remindAll', id)] : []),
      deskButton('assignCsv', 'csv', id),
      deskButton('assignDrop', 'dropTask', id),
    ),
  ];
}

function group<One>(key: PhraseKey, people: readonly One[], name: (one: One) => Piece): Block[] {
  return people.length === 0 ? [] : [line(say(key, { n: people.length, people: named(people.map(name)) }))];
}

function named(pieces: readonly Piece[]): Line {
  const more = pieces.length - MOST_NAMED;
  return joined([...pieces.slice(0, MOST_NAMED), ...(more > 0 ? [say('more', { n: more })] : [])], 'comma');
}

/** What became of a reminder to somebody, or why there was none. */
export const REMINDED = ['sent', 'closed', 'failed', 'done', 'lately', 'notOfClass'] as const;
export type Reminded = (typeof REMINDED)[number];

const TOLD: Readonly<Record<Reminded, PhraseKey>> = {
  sent: 'remindSent',
  closed: 'remindClosed',
  failed: 'remindFailed',
  done: 'remindDone',
  lately: 'remindLately',
  notOfClass: 'remindNotOfClass',
};

/** Who was reminded, who could not be, and who needed none. @param hasClass whether roles of the class are set */
export function remindedReply(told: ReadonlyMap<string, Reminded>, hasClass: boolean): Reply {
  if (told.size === 0) return [line(say('remindNobody'))];
  return [
    ...REMINDED.flatMap((one): Block[] => {
      const people = [...told].filter(([, what]) => what === one).map(([who]) => who);
      return group(TOLD[one], people, person);
    }),
    ...(!hasClass && [...told.values()].includes('notOfClass') ? [small(say('remindNoClass'))] : []),
  ];
}

/** What one person alone is reminded of: the tasks that they have not answered yet. */
export const personalReminder = (assigned: Assigned, channel: string, open: readonly number[]): Reply => [
  line(say('remindYou', { ...dueParts(assigned), channel: { kind: 'channel', id: channel } })),
  ...open.flatMap((at): Block[] => {
    const task = assigned.tasks[at - 1];
    return task ? [line(say('assignTask', { at, typed: taskLine(task, wholeTyped) }))] : [];
  }),
];
