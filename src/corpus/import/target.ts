import { cut, readFrontMatter } from '../front-matter.ts';
import { type ArticleDraft, squeeze } from './draft.ts';
import { digest, firstText, identityOf, nameOf, numbered } from './identity.ts';
import { readMark, toSourceFile } from './source-file.ts';

/** A source file in the folder that is imported into. */
export interface Existing {
  /** Its name in the folder. */
  readonly name: string;
  readonly identity: string;
  /** Written or changed by hand since the import. */
  readonly byHand: boolean;
  /** Of its whole text. */
  readonly digest: string;
}

/** What the folder holds by now, and what this run has put into it. It changes as articles are placed. */
export interface Target {
  readonly byIdentity: Map<string, Existing>;
  readonly names: Set<string>;
  readonly placed: Map<string, { readonly name: string; readonly words: string }>;
}

/** What is to happen with an article; `name` is its file's name in the folder. */
export type Placement =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly name: string; readonly text: string }
  | { readonly kind: 'edited' | 'duplicate'; readonly name: string };

export const emptyTarget = (): Target => ({ byIdentity: new Map(), names: new Set(), placed: new Map() });

/** Notes a file that is in the folder before the run. */
export function addExisting(target: Target, name: string, text: string): void {
  target.names.add(name.toLowerCase());
  const mark = readMark(text);
  const identity = mark?.identity ?? writtenIdentity(text);
  if (identity === undefined || target.byIdentity.has(identity)) return;
  target.byIdentity.set(identity, { name, identity, byHand: mark?.edited ?? true, digest: digest(text) });
}

/** The identity of a source that someone wrote without import. */
function writtenIdentity(text: string): string | undefined {
  const parts = cut(text);
  if (parts === 'unclosed' || parts.yaml === '') return undefined;
  const front = readFrontMatter(parts.yaml, '');
  if (!front.ok) return undefined;
  const first = parts.body
    .split(/\n\s*\n/)
    .find((paragraph) => paragraph.trim() !== '' && !/^\s*[#<]/.test(paragraph));
  return identityOf(front.fields, squeeze(first ?? ''));
}

/**
 * Finds an article's file: the one it has, else a new name. An article that this run has placed already is a
 * duplicate when its words are the same, and a second article when they are not.
 */
export function place(target: Target, draft: ArticleDraft, force: boolean): Placement {
  const words = digest(draft.blocks.map(({ text }) => text).join('\n'));
  const plain = identityOf(draft.fields, firstText(draft.blocks));
  let count = 1;
  let earlier = target.placed.get(plain);
  while (earlier !== undefined && earlier.words !== words) {
    count++;
    earlier = target.placed.get(numbered(plain, count));
  }
  if (earlier !== undefined) return { kind: 'duplicate', name: earlier.name };
  const identity = numbered(plain, count);
  const existing = target.byIdentity.get(identity);
  const text = toSourceFile(draft, identity);
  const name = existing?.name ?? freeName(target.names, nameOf(draft.fields, draft.blocks));
  target.placed.set(identity, { name, words });
  target.names.add(name.toLowerCase());
  if (existing === undefined) return { kind: 'created', name, text };
  if (existing.digest === digest(text)) return { kind: 'unchanged', name, text };
  return existing.byHand && !force ? { kind: 'edited', name } : { kind: 'updated', name, text };
}

function freeName(taken: ReadonlySet<string>, stem: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? `${stem}.md` : `${stem}-${count}.md`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
