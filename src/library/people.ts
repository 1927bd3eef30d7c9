import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { words } from '../text/words.ts';
import type { QuotationEntry } from './library.ts';

/** Somebody who is quoted, in one source or several. */
export interface Person {
  /** The fullest name that a source gives. */
  readonly name: Excerpt;
  /** A role that a source gives with the name. */
  readonly role?: Excerpt;
  readonly quotations: readonly QuotationEntry[];
}

interface Draft {
  readonly name: Excerpt;
  readonly forms: readonly string[];
  role?: Excerpt;
  readonly quotations: QuotationEntry[];
}

/**
 * Joins the quotations of one speaker: "Kelly" is "John Kelly" when the shelf quotes one person alone whose
 * name ends so; of two such people, "Kelly" stays a third.
 */
export function people(entries: readonly QuotationEntry[]): Person[] {
  const drafts = new Map<string, Draft>();
  for (const entry of entries) {
    const { source } = entry.shelved;
    const { speaker } = entry.quotation;
    if (!speaker) continue;
    const name = excerpt(source, speaker.name);
    const forms = words(name.text).map(({ form }) => form);
    const key = forms.join(' ');
    const draft = drafts.get(key) ?? { name, forms, quotations: [] };
    draft.quotations.push(entry);
    if (!draft.role && speaker.role) draft.role = excerpt(source, speaker.role);
    drafts.set(key, draft);
  }
  for (const draft of [...drafts.values()]) {
    const fuller = [...drafts.values()].filter(
      (other) => other !== draft && endsWith(other.forms, draft.forms),
    );
    const [only] = fuller;
    if (!only || fuller.length > 1) continue;
    only.quotations.push(...draft.quotations);
    if (!only.role && draft.role) only.role = draft.role;
    drafts.delete(draft.forms.join(' '));
  }
  return [...drafts.values()]
    .map(({ name, role, quotations }) => ({ name, quotations, ...(role === undefined ? {} : { role }) }))
    .sort((a, b) => b.quotations.length - a.quotations.length || (a.name.text < b.name.text ? -1 : 1));
}

const endsWith = (longer: readonly string[], shorter: readonly string[]): boolean =>
  shorter.length < longer.length &&
  shorter.every((form, at) => longer[longer.length - shorter.length + at] === form);
