import { stringify } from 'yaml';
import { cut, readFrontMatter } from '../front-matter.ts';
import { CAPTION_MARK } from '../parse.ts';
import type { ArticleBlock, ArticleDraft, Fields } from './draft.ts';
import { digest } from './identity.ts';

const ORDER = [
  'title',
  'publisher',
  'published',
  'authors',
  'place',
  'url',
  'language',
  'kind',
  'rights',
  'about',
] as const satisfies readonly (keyof Fields)[];

/** The fields that front matter takes as they are; a value that a reader of the file would refuse is left out. */
export function acceptable(fields: Fields): Fields {
  const front = readFrontMatter(stringify(fields), '');
  if (front.ok) return fields;
  const refused = new Set(front.problems.map(({ field }) => field?.split('.')[0]));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !refused.has(field)));
}

const MARK = /^# verbatim:import (?<identity>[0-9a-f]{16}) (?<content>[0-9a-f]{16})\r?\n/m;

/** The Markdown source file of a draft: front matter, then a paragraph a line with blank lines between. */
export function toSourceFile({ fields, blocks }: ArticleDraft, identity: string): string {
  const known = ORDER.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]]));
  const yaml = known.length > 0 ? stringify(Object.fromEntries(known), { lineWidth: 0 }) : '';
  const body = blocks.map(paragraph).join('\n\n');
  const content = digest(plain(`---\n${yaml}---\n\n${body}\n`));
  return `---\n${yaml}# verbatim:import ${identity} ${content}\n---\n\n${body}\n`;
}

function paragraph({ role, text, level = 2 }: ArticleBlock): string {
  if (role === 'heading') return `${'#'.repeat(Math.min(Math.max(level, 2), 6))} ${text}`;
  return role === 'caption' ? `${CAPTION_MARK}\n\n${text}` : text;
}

export interface ImportMark {
  readonly identity: string;
  /** Whether the file was changed after it was imported; line ends do not count. */
  readonly edited: boolean;
}

/** The mark that import leaves in the front matter of its files; absent in a file that someone wrote. */
export function readMark(file: string): ImportMark | undefined {
  const parts = cut(file);
  const found = parts === 'unclosed' ? null : MARK.exec(parts.yaml);
  const { identity, content } = found?.groups ?? {};
  if (!identity || !content) return undefined;
  return { identity, edited: digest(plain(file.replace(MARK, ''))) !== content };
}

const plain = (file: string): string => file.replace(/\r\n/g, '\n');
