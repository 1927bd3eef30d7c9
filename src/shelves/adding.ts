import { randomBytes } from 'node:crypto';
import { type Corrections, correctedFile, sourceFileOf } from '../corpus/import/index.ts';
import { firstWords } from '../reply/answers/citation.ts';
import type { Reply } from '../reply/reply.ts';
import type { Quota, ShelfHere, StoredDraft } from '../store/index.ts';
import {
  type Context,
  type Deed,
  type DeskReply,
  type Given,
  one,
  type Progress,
  sourceIn,
} from './context.ts';
import { about, correctForm, preview, problems, refusedFile, sentence } from './replies.ts';
import { sameArticle } from './same-article.ts';
import { quotaWithin, type Visitor } from './visitor.ts';

/** Something to make a source of. */
export interface Material {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is known of it beside its text. */
  readonly fields?: Corrections;
}

/** Articles of one document that are shown. */
const MOST_ARTICLES = 5;
const MEGABYTE = 2 ** 20;

interface Report {
  readonly identity: string;
  readonly leftOut: number;
}

/** From something that is sent to a source on the shelf, by way of a draft that its maker sees first. */
export function adding(context: Context) {
  const { store, pool, inspect, fetchPage, quota: bounds, now, shelfAt } = context;

  async function take(
    visitor: Visitor,
    { name, bytes, fields = {} }: Material,
    tell: Progress = () => {},
  ): Promise<Reply[]> {
    tell('progressReading');
    const here = await shelfAt(visitor);
    const parsed = await pool.parse({ name, bytes, options: {} });
    if (!parsed.ok) return [refusedFile(name, parsed)];
    const replies: Reply[] = [];
    const drafts = parsed.drafts.slice(0, MOST_ARTICLES);
    for (const [at, found] of drafts.entries()) {
      tell('progressFinding', { at: at + 1, of: drafts.length });
      const { text } = sourceFileOf(found);
      const corrected = correctedFile(text, filledIn(fields));
      if (!corrected.ok) return [problems(corrected.problems, fields)];
      replies.push(await keepDraft(visitor, here, newId(), corrected, found.dropped.length));
    }
    const more = parsed.drafts.length - replies.length;
    return more > 0 ? [...replies, sentence('more', { n: more })] : replies;
  }

  async function takeLink(visitor: Visitor, link: string, tell: Progress = () => {}): Promise<Reply[]> {
    if (!fetchPage) return [sentence('linksOff')];
    tell('progressFetching');
    const fetched = await fetchPage(link.trim());
    if (!fetched.ok) return [sentence(fetched.fault)];
    const { bytes, url, type } = fetched;
    const name = /html/.test(type) ? 'page.html' : 'page.txt';
    return take(visitor, { name, bytes, fields: { url } }, tell);
  }

  async function keepDraft(
    { user }: Visitor,
    { owner }: ShelfHere,
    id: string,
    { identity, text }: { readonly identity: string; readonly text: string },
    leftOut: number,
  ): Promise<Reply> {
    const file = new TextEncoder().encode(text);
    const source = sourceIn(file, identity);
    if (!source) return sentence('nothingToAdd');
    const [counts, there] = await Promise.all([inspect(file, identity), store.list(owner)]);
    const same = await sameArticle(store, owner, there, { identity, source, size: file.length });
    const report = JSON.stringify({ identity: same ?? identity, leftOut } satisfies Report);
    const draft: StoredDraft = { id, owner, made_by: user, made_at: now(), file, report };
    await store.keepDraft(draft);
    return preview(source, { ...counts, leftOut }, id, same !== undefined);
  }

  /** A draft that this visitor made. */
  async function draftOf({ user }: Visitor, id: string) {
    const draft = await store.draft(id);
    if (draft?.made_by !== user) return undefined;
    const report = JSON.parse(draft.report) as Report;
    const source = sourceIn(draft.file, report.identity);
    return source && { draft, report, source };
  }

  async function put(visitor: Visitor, id: string): Promise<DeskReply> {
    const kept = await draftOf(visitor, id);
    if (!kept) return one(sentence('draftGone'));
    const { draft, report, source } = kept;
    const { identity, leftOut } = report;
    const { found, foundBy, ...counts } = await inspect(draft.file, identity);
    const quota = quotaWithin((await shelfAt(visitor)).settings, bounds);
    const title = source.title ?? `${firstWords(source).text}…`;
    const isUpdate = (await store.list(draft.owner)).some((listed) => listed.id === identity);
    const put = await store.put(
      { owner: draft.owner, server: visitor.server },
      { id: identity, title, file: draft.file, found, foundBy },
      visitor.user,
      now(),
      quota,
    );
    if (put !== 'added' && put !== 'updated')
      return { replies: [preview(source, { ...counts, leftOut }, id, isUpdate), full(put, quota)] };
    // Only now: whoever presses again after a fault puts the same there once more.
    await store.dropDraft(id);
    const next = { label: 'takeOut', verb: 'remove', id: identity } as const;
    return one(about(put === 'updated' ? 'updatedOnShelf' : 'onShelf', source, next));
  }

  /** Asks for the fields of a draft by a form, or takes those of one. */
  async function correct(visitor: Visitor, id: string, { values }: Given): Promise<DeskReply> {
    const kept = await draftOf(visitor, id);
    if (!kept) return one(sentence('draftGone'));
    if (!values) return { form: correctForm(id, kept.source) };
    const { identity, leftOut } = kept.report;
    const here = await shelfAt(visitor);
    const text = new TextDecoder().decode(kept.draft.file);
    const corrected = correctedFile(text, values);
    if (corrected.ok) return one(await keepDraft(visitor, here, id, corrected, leftOut));
    const again = await keepDraft(visitor, here, id, { identity, text }, leftOut);
    return { replies: [again, problems(corrected.problems, values)] };
  }

  async function discard(visitor: Visitor, id: string): Promise<Reply> {
    if (!(await draftOf(visitor, id))) return sentence('draftGone');
    await store.dropDraft(id);
    return sentence('discarded');
  }

  async function takeText(visitor: Visitor, { values = {}, tell }: Given) {
    const { text = '', ...fields } = values;
    return { replies: await take(visitor, { name: 'text.txt', bytes: Buffer.from(text), fields }, tell) };
  }

  const deeds = {
    text: { may: 'add', isLong: true, run: (visitor, _, given) => takeText(visitor, given) },
    put: { may: 'add', run: put },
    correct: { may: 'add', leadsToForm: true, run: correct },
    discard: { may: 'add', run: async (visitor, id) => one(await discard(visitor, id)) },
  } satisfies Record<string, Deed>;
  return { take, takeLink, deeds };
}

/** Why there is no room for it; what was about to be put there stays, for when there is. */
const full = (why: 'tooMany' | 'tooLarge' | 'tooOften', { sources, bytes, hourly }: Quota): Reply =>
  ({
    tooMany: () => sentence('tooManySources', { n: sources }),
    tooLarge: () => sentence('shelfTooLarge', { n: Math.floor(bytes / MEGABYTE) }),
    tooOften: () => sentence('addedTooOften', { n: hourly }),
  })[why]();

/** Fields that were filled in; one left empty leaves what the text says. */
const filledIn = (fields: Corrections): Corrections =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

const newId = (): string => randomBytes(9).toString('base64url');
