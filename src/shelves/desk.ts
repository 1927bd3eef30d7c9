import { randomBytes } from 'node:crypto';
import type { Suggestion } from '../answer/complete.ts';
import { type Corrections, correctedFile, type Pool, sourceFileOf } from '../corpus/import/index.ts';
import { parseSource } from '../corpus/parse.ts';
import type { Source } from '../corpus/source.ts';
import type { Fetched } from '../fetch/index.ts';
import type { AskedShelf } from '../library/index.ts';
import type { Form, Reply } from '../reply/reply.ts';
import { typed } from '../reply/reply.ts';
import type { DeskVerb } from '../reply/state.ts';
import type { Draft, Listed, Place, Quota, ShelfHere, Store } from '../store/index.ts';
import { foldText } from '../text/fold.ts';
import { about, addTextForm, type Counts, correctForm, preview, sentence, settingsPage } from './replies.ts';
import { shelfFinder } from './shelf-finder.ts';
import { mayAdd, mayDecide, settingsFrom, shelfOfChannel, type Visitor } from './visitor.ts';

/** What an answering thread finds in a source. */
export interface Inspection extends Omit<Counts, 'leftOut'> {
  readonly found: Uint8Array;
  readonly foundBy: string;
}

export interface DeskOptions {
  readonly store: Store;
  readonly pool: Pool;
  readonly inspect: (file: Uint8Array, id: string) => Promise<Inspection>;
  /** Absent: links cannot be added. */
  readonly fetchPage?: ((link: string) => Promise<Fetched>) | undefined;
  readonly quota?: Partial<Quota>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A message, several of them, or a form. */
export type DeskReply = { readonly replies: readonly Reply[] } | { readonly form: Form };

/** Something to make a source of. */
export interface Material {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is known of it beside its text. */
  readonly fields?: Corrections;
}

const QUOTA: Quota = { sources: 200, bytes: 20 * 2 ** 20, hourly: 20 };
/** Articles of one document that are shown. */
const MOST_ARTICLES = 5;
const MEGABYTE = 2 ** 20;

interface Report {
  readonly identity: string;
  readonly leftOut: number;
}

export type Desk = ReturnType<typeof openDesk>;

/** Takes in what people add and takes out what they remove, within what a server allows. */
export function openDesk({ store, pool, inspect, fetchPage, quota: given, now = Date.now }: DeskOptions) {
  const quota = { ...QUOTA, ...given };
  const shelfAt = shelfFinder(store);

  async function take(visitor: Visitor, material: Material): Promise<Reply[]> {
    const here = await shelfAt(visitor);
    const { name, bytes, fields = {} } = material;
    const parsed = await pool.parse({ name, bytes, options: {} });
    if (!parsed.ok)
      return [
        [{ kind: 'line', line: [{ kind: 'problem', problem: { file: name, message: parsed.message } }] }],
      ];
    const replies: Reply[] = [];
    for (const found of parsed.drafts.slice(0, MOST_ARTICLES)) {
      const { text } = sourceFileOf(found);
      const corrected = correctedFile(text, known(fields));
      if (!corrected.ok) return [problems(corrected.problems)];
      replies.push(await keepDraft(visitor, here, newId(), corrected, found.dropped.length));
    }
    const more = parsed.drafts.length - replies.length;
    return more > 0 ? [...replies, sentence('more', { n: more })] : replies;
  }

  async function keepDraft(
    visitor: Visitor,
    { owner }: ShelfHere,
    id: string,
    { identity, text }: { readonly identity: string; readonly text: string },
    leftOut: number,
  ): Promise<Reply> {
    const file = new TextEncoder().encode(text);
    const source = sourceIn(file, identity);
    if (!source) return sentence('nothingToAdd');
    const report: Report = { identity, leftOut };
    const draft: Draft = {
      id,
      owner,
      made_by: visitor.user,
      made_at: now(),
      file,
      report: JSON.stringify(report),
    };
    const [counts, there] = await Promise.all([inspect(file, identity), store.list(owner)]);
    await store.keepDraft(draft);
    return preview(
      source,
      { ...counts, leftOut },
      id,
      there.some((one) => one.id === identity),
    );
  }

  /** A draft that this visitor made. */
  async function draftOf({ user }: Visitor, id: string) {
    const draft = await store.draft(id);
    if (draft?.made_by !== user) return undefined;
    const report = JSON.parse(draft.report) as Report;
    const source = sourceIn(draft.file, report.identity);
    return source && { draft, report, source };
  }

  async function put(visitor: Visitor, id: string): Promise<Reply> {
    const kept = await draftOf(visitor, id);
    if (!kept) return sentence('draftGone');
    const { draft, report, source } = kept;
    const { found, foundBy } = await inspect(draft.file, report.identity);
    const { identity } = report;
    const title = source.title ?? source.text.trim().slice(0, 80);
    const put = await store.put(
      { owner: draft.owner, server: visitor.server },
      { id: identity, title, file: draft.file, found, foundBy },
      visitor.user,
      now(),
      quota,
    );
    if (put === 'tooMany') return sentence('tooManySources', { n: quota.sources });
    if (put === 'tooLarge') return sentence('shelfTooLarge', { n: Math.floor(quota.bytes / MEGABYTE) });
    if (put === 'tooOften') return sentence('addedTooOften', { n: quota.hourly });
    // Only now: whoever presses again after a fault puts the same there once more.
    await store.dropDraft(id);
    return about(put === 'updated' ? 'updatedOnShelf' : 'onShelf', source, {
      label: 'takeOut',
      verb: 'remove',
      id: identity,
    });
  }

  async function sourceOnShelf({ owner }: ShelfHere, id: string): Promise<Source | undefined> {
    const [row] = await store.sources(owner, [id]);
    return row && sourceIn(row.file, row.id);
  }

  async function remove(visitor: Visitor, id: string): Promise<Reply> {
    const here = await shelfAt(visitor);
    const source = await sourceOnShelf(here, id);
    const removed = await store.remove(here.owner, id, visitor.user, now());
    if (!removed) return sentence('tooLateForThat');
    return about('takenOut', source, { label: 'undo', verb: 'undo', id });
  }

  async function undo(visitor: Visitor, id: string): Promise<Reply> {
    const here = await shelfAt(visitor);
    if (!(await store.restore(here.owner, id, visitor.user, now()))) return sentence('tooLateForThat');
    return about('putBack', await sourceOnShelf(here, id), { label: 'takeOut', verb: 'remove', id });
  }

  async function fitting(visitor: Visitor, words: string): Promise<Listed[]> {
    const there = await store.list((await shelfAt(visitor)).owner);
    const folded = foldText(words.trim());
    return there.filter(({ id, title }) => id === words || foldText(title).includes(folded));
  }

  async function settings(visitor: Visitor): Promise<Reply> {
    const here = await shelfAt(visitor);
    const own = visitor.server === null ? undefined : here.owner === shelfOfChannel(visitor);
    return settingsPage(settingsFrom(here.settings), own);
  }

  async function set(visitor: Visitor, name: string, picked: readonly string[]): Promise<Reply> {
    const here = await shelfAt(visitor);
    const { server, user } = visitor;
    const place = { owner: here.owner, server };
    if (name === 'operator')
      await store.set(place, name, String(picked[0] === 'operatorCounts'), user, now());
    else if (name === 'adders') await store.set(place, name, JSON.stringify(picked), user, now());
    else if (name === 'place' && server !== null)
      await store.place(
        server,
        visitor.channels[0] ?? '',
        picked[0] === 'placeOwn' ? shelfOfChannel(visitor) : null,
        user,
        now(),
      );
    return settings(visitor);
  }

  const one = (reply: Reply): DeskReply => ({ replies: [reply] });

  return {
    /** The shelf to be asked in a place; nothing where only the operator's answers. */
    async asked(place: Place): Promise<AskedShelf | undefined> {
      const here = await shelfAt(place);
      const { operator } = settingsFrom(here.settings);
      return here.revision === 0 && operator
        ? undefined
        : { owner: here.owner, revision: here.revision, operator };
    },

    /** Why a visitor may not do something; nothing where they may. */
    async refusal(visitor: Visitor, what: 'add' | 'decide'): Promise<Reply | undefined> {
      const { settings } = await shelfAt(visitor);
      if (what === 'decide') return mayDecide(visitor) ? undefined : sentence('mayNotSet');
      return mayAdd(visitor, settingsFrom(settings)) ? undefined : sentence('mayNotAdd');
    },

    form: addTextForm,
    take,

    async takeLink(visitor: Visitor, link: string): Promise<Reply[]> {
      if (!fetchPage) return [sentence('linksOff')];
      const fetched = await fetchPage(link.trim());
      if (!fetched.ok) return [sentence(fetched.fault)];
      const { bytes, url, type } = fetched;
      const name = /html/.test(type) ? 'page.html' : 'page.txt';
      return take(visitor, { name, bytes, fields: { url } });
    },

    async remove(visitor: Visitor, words: string): Promise<Reply> {
      const [first, ...others] = await fitting(visitor, words);
      if (!first || others.length > 0) return sentence('notAddedHere', { typed: typed(words) });
      const source = await sourceOnShelf(await shelfAt(visitor), first.id);
      return about('takeOutAsk', source, { label: 'takeOut', verb: 'remove', id: first.id });
    },

    /** What was added here and fits what is typed. */
    suggest: async (visitor: Visitor, words: string): Promise<Suggestion[]> =>
      (await fitting(visitor, words)).map(({ id, title }) => ({ name: title, value: id })),

    settings,

    /** A button, a select or a form. @param values the fields of a form; nothing where it is none */
    async use(
      visitor: Visitor,
      verb: DeskVerb,
      id: string,
      { picked = [], values }: { picked?: readonly string[]; values?: Readonly<Record<string, string>> },
    ): Promise<DeskReply> {
      switch (verb) {
        case 'text': {
          const { text = '', ...fields } = values ?? {};
          return { replies: await take(visitor, { name: 'text.txt', bytes: Buffer.from(text), fields }) };
        }
        case 'put':
          return one(await put(visitor, id));
        case 'correct': {
          const kept = await draftOf(visitor, id);
          if (!kept) return one(sentence('draftGone'));
          if (!values) return { form: correctForm(id, kept.source) };
          const corrected = correctedFile(new TextDecoder().decode(kept.draft.file), values);
          if (!corrected.ok) {
            const { identity, leftOut } = kept.report;
            const same = { identity, text: new TextDecoder().decode(kept.draft.file) };
            const again = await keepDraft(visitor, await shelfAt(visitor), id, same, leftOut);
            return { replies: [again, problems(corrected.problems)] };
          }
          return one(await keepDraft(visitor, await shelfAt(visitor), id, corrected, kept.report.leftOut));
        }
        case 'discard':
          if (!(await draftOf(visitor, id))) return one(sentence('draftGone'));
          await store.dropDraft(id);
          return one(sentence('discarded'));
        case 'remove':
          return one(await remove(visitor, id));
        case 'undo':
          return one(await undo(visitor, id));
        case 'set':
          return one(await set(visitor, id, picked));
      }
    },

    /** Notes that the bot has left a server, or is in it again. */
    left: (server: string, isGone: boolean): Promise<void> => store.left(server, isGone ? now() : null),
  };
}

function sourceIn(file: Uint8Array, id: string): Source | undefined {
  const parsed = parseSource(file, `${id}.md`);
  return parsed.ok ? parsed.source : undefined;
}

/** Fields that were filled in; one left empty leaves what the text says. */
const known = (fields: Corrections): Corrections =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

const problems = (all: readonly { file: string; message: string }[]): Reply =>
  all.map(({ message }) => ({
    kind: 'line',
    line: [{ kind: 'problem', problem: { file: '/add', message } }],
  }));

const newId = (): string => randomBytes(9).toString('base64url');
