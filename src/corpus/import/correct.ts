import { stringify } from 'yaml';
import { cut, readFrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import type { ArticleDraft, Fields } from './draft.ts';
import { firstText, identityOf } from './identity.ts';
import { acceptable, toSourceFile } from './source-file.ts';

/** The fields that a person may correct, as they type them: authors with commas between, empty for none. */
export const CORRECTABLE = ['title', 'publisher', 'published', 'authors', 'url'] as const;
export type Corrections = Partial<Readonly<Record<(typeof CORRECTABLE)[number], string>>>;

/** A source file of an article, and what makes two of them the same article. */
export interface SourceFile {
  readonly identity: string;
  readonly text: string;
}

export function sourceFileOf(found: ArticleDraft): SourceFile {
  const draft = { ...found, fields: acceptable(found.fields) };
  const identity = identityOf(draft.fields, firstText(draft.blocks));
  return { identity, text: toSourceFile(draft, identity) };
}

/** A source file with other fields; its body stays as it is. What a reader of the file would refuse is named. */
export function correctedFile(
  file: string,
  changes: Corrections,
): ({ readonly ok: true } & SourceFile) | { readonly ok: false; readonly problems: readonly Problem[] } {
  const parts = cut(file);
  const front = parts === 'unclosed' ? undefined : readFrontMatter(parts.yaml, '');
  if (parts === 'unclosed' || !front?.ok) return { ok: false, problems: [] };
  const fields: Fields = Object.fromEntries(
    Object.entries({ ...front.fields, ...typedFields(changes) }).filter(([, value]) => value !== undefined),
  );
  const yaml = Object.keys(fields).length > 0 ? stringify(fields, { lineWidth: 0 }) : '';
  const checked = readFrontMatter(yaml, '');
  if (!checked.ok) return checked;
  const first = parts.body.split(/\n\s*\n/).find((paragraph) => /^\s*[^#<\s]/.test(paragraph)) ?? '';
  return { ok: true, identity: identityOf(fields, first.trim()), text: `---\n${yaml}---\n${parts.body}` };
}

const typedFields = ({ authors, ...changes }: Corrections): object => ({
  ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value.trim() || undefined])),
  ...(authors !== undefined && { authors: listOf(authors) }),
});

function listOf(authors: string): string[] | undefined {
  const names = authors.split(/[,;]/).map((name) => name.trim());
  return names.some(Boolean) ? names.filter(Boolean) : undefined;
}
