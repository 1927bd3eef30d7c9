import { randomBytes } from 'node:crypto';
import { assignedReply } from '../../reply/posts/assign.ts';
import { assignForm, givenReply, previewReply } from '../../reply/posts/assign-draft.ts';
import type { Reply } from '../../reply/reply.ts';
import { typed } from '../../reply/reply.ts';
import type { Assignment, StoredDraft } from '../../store/index.ts';
import { type Context, type Deed, type DeskReply, type Given, one } from '../context.ts';
import { momentAt, zoneNamed, zoneNumber, zoneOf } from '../local-time.ts';
import { sentence } from '../replies.ts';
import type { Visitor } from '../visitor.ts';
import {
  type AssignDraft,
  filledIn,
  packed,
  prepare,
  unpacked,
  withKinds,
  withLevel,
  withSources,
} from './draft.ts';
import { ownerOf, partsIn, shownOf } from './tasks.ts';

export type Teaching = Pick<Context, 'store' | 'now' | 'prove' | 'asked' | 'lessons' | 'shelfAt'>;

/** How a teacher gives tasks: until when, a form, what comes of it to look at and to choose from, and then before all. */
export function giving({ store, now, asked, lessons }: Teaching) {
  /** The form for the tasks, once it is known until when. */
  function begin(visitor: Visitor, { due, zone }: { due: string; zone: string | null }): DeskReply {
    if (visitor.server === null) return one(sentence('dailyInServers'));
    const known = zoneNamed(zone ?? 'UTC');
    if (known === undefined) return one(sentence('dailyNoZone', { typed: typed(zone ?? '') }));
    const at = momentAt(due, known);
    if (at === undefined) return one(sentence('assignNoDue', { typed: typed(due) }));
    if (at <= now()) return one(sentence('assignPast'));
    return { form: assignForm('assign', `${at.toString(36)}-${zoneNumber(known)}`) };
  }

  async function keep(visitor: Visitor, id: string, draft: AssignDraft): Promise<Reply> {
    const row: StoredDraft = {
      id,
      owner: ownerOf(visitor),
      made_by: visitor.user,
      made_at: now(),
      file: packed(draft),
      report: '',
    };
    await store.keepDraft(row);
    return preview(visitor, id, draft);
  }

  async function preview(visitor: Visitor, id: string, draft: AssignDraft): Promise<Reply> {
    if (!lessons) return sentence('assignGone');
    const prepared = await prepare(id, draft, lessons, await asked(visitor));
    return previewReply(prepared.preview);
  }

  async function assign(visitor: Visitor, id: string, { values = {} }: Given): Promise<DeskReply> {
    if (visitor.server === null) return one(sentence('dailyInServers'));
    const [at = '', number = ''] = id.split('-');
    const draft = filledIn(values, { due: Number.parseInt(at, 36), zone: zoneOf(number) });
    return one(await keep(visitor, randomBytes(9).toString('base64url'), draft));
  }

  /** A draft of the one who looks at it. */
  async function draftFor(visitor: Visitor, id: string): Promise<AssignDraft | undefined> {
    const row = await store.draft(id);
    const isOwn = row?.made_by === visitor.user && row.owner === ownerOf(visitor);
    return row && isOwn ? unpacked(row.file) : undefined;
  }

  /** Changes a draft, and shows it. */
  const changing =
    (
      change: (
        draft: AssignDraft,
        given: Given,
        behind: string,
        visitor: Visitor,
      ) => Promise<AssignDraft> | AssignDraft,
    ) =>
    async (visitor: Visitor, at: string, given: Given): Promise<DeskReply> => {
      const { id, behind } = partsIn(at);
      const draft = await draftFor(visitor, id);
      if (!draft) return one(sentence('tooLateForThat'));
      return one(await keep(visitor, id, await change(draft, given, behind[0] ?? '', visitor)));
    };

  async function toChange(visitor: Visitor, id: string, given: Given): Promise<DeskReply> {
    const draft = await draftFor(visitor, id);
    if (!draft) return one(sentence('tooLateForThat'));
    if (given.values) return one(await keep(visitor, id, filledIn(given.values, draft)));
    return { form: assignForm('changeTasks', id, draft.texts, draft.quiz.number) };
  }

  async function give(visitor: Visitor, id: string): Promise<DeskReply> {
    const [draft, { server, channels, user, locale }] = [await draftFor(visitor, id), visitor];
    const [channel] = channels;
    if (!draft || !lessons || server === null || channel === undefined)
      return one((await assignmentIn(store, visitor, id)) ? givenReply(id) : sentence('tooLateForThat'));
    if (draft.due <= now()) return one(sentence('assignPast'));
    const { tasks, sources } = await prepare(id, draft, lessons, await asked(visitor));
    if (tasks.length === 0) return one(sentence('assignNoTasks'));
    const assignment: Assignment = {
      id,
      owner: ownerOf(visitor),
      server,
      channel,
      tasks: JSON.stringify({ tasks, sources }),
      due: draft.due,
      zone: draft.zone,
      locale,
      made_by: user,
      made_at: now(),
      reminded: 0,
    };
    if (!(await store.putAssignment(assignment))) return one(givenReply(id));
    return { everybody: assignedReply(shownOf(assignment)), own: givenReply(id) };
  }

  /** The tasks before everybody once more: where the message was deleted, or never came. */
  async function show(visitor: Visitor, id: string): Promise<DeskReply> {
    const assignment = await assignmentIn(store, visitor, id);
    if (!assignment) return one(sentence('assignGone'));
    return { everybody: assignedReply(shownOf(assignment)), own: givenReply(id) };
  }

  const deeds = {
    assign: { may: 'teach', isLong: true, run: assign },
    changeTasks: { may: 'teach', leadsToForm: true, run: toChange },
    pickSources: {
      may: 'teach',
      run: changing(async (draft, { picked = [] }, _, visitor) =>
        withSources(draft, (await lessons?.classSources(await asked(visitor))) ?? [], picked),
      ),
    },
    sourcesPage: {
      may: 'teach',
      run: changing((draft, _, page) => ({ ...draft, page: Math.max(1, Number(page) || 1) })),
    },
    pickKinds: { may: 'teach', run: changing((draft, { picked = [] }) => withKinds(draft, picked)) },
    pickLevel: { may: 'teach', run: changing((draft, { picked = [] }) => withLevel(draft, picked)) },
    dropDraft: {
      may: 'teach',
      run: async (visitor, id) => {
        if (await draftFor(visitor, id)) await store.dropDraft(id);
        return one(sentence('draftDropped'));
      },
    },
    giveTasks: { may: 'teach', run: give },
    showTasks: { may: 'teach', run: show },
  } satisfies Record<string, Deed>;

  return { begin, deeds };
}

/** An assignment of the server that the visitor is in. */
export async function assignmentIn(
  store: Context['store'],
  visitor: Visitor,
  id: string,
): Promise<Assignment | undefined> {
  const found = await store.assignment(id);
  return found?.owner === ownerOf(visitor) ? found : undefined;
}
