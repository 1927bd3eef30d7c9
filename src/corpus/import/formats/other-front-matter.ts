import { parse } from 'yaml';
import { type FrontMatter, readFrontMatter } from '../../front-matter.ts';
import type { Problem } from '../../problem.ts';
import { dayOf } from '../dates.ts';

/** What other programs call our fields; the surest name comes first. */
const NAMES = {
  title: ['title', 'headline'],
  authors: ['authors', 'author', 'byline', 'creator'],
  published: [
    'published',
    'date',
    'datepublished',
    'date_published',
    'publishdate',
    'publish_date',
    'pubdate',
  ],
  publisher: ['publisher', 'publication', 'site_name', 'sitename', 'site'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'canonical_url', 'canonicalurl', 'canonical', 'source', 'link'],
} as const;
type Named = keyof typeof NAMES;

const OWN: ReadonlySet<string> = new Set([...Object.keys(NAMES), 'place', 'rights', 'kind', 'about']);

export interface OtherFields {
  readonly fields: Partial<FrontMatter>;
  /** The names of what is not read. */
  readonly unread: readonly string[];
}

/**
 * The front matter that another program has written, read as far as it says what ours would: sites made of Markdown and
 * programs for notes have fields of their own. `undefined` where it is ours with a fault in it, or no list of fields.
 */
export function otherFrontMatter(yaml: string, problems: readonly Problem[]): OtherFields | undefined {
  const isOthers = problems.some(({ field = '' }) => field !== '' && !OWN.has(field.split('.')[0] ?? ''));
  if (!isOthers || problems.some(({ field }) => field === undefined)) return undefined;
  const values = new Map<string, unknown>();
  for (const [name, value] of parse(yaml, { schema: 'core', mapAsMap: true }) as Map<unknown, unknown>)
    values.set(String(name).toLowerCase(), value);
  let fields: Partial<FrontMatter> = {};
  const read = new Set<string>();
  for (const name of Object.keys(NAMES) as Named[])
    for (const other of NAMES[name]) {
      const found = read.has(name) ? undefined : asField(name, values.get(other));
      if (found === undefined) continue;
      fields = { ...fields, ...found };
      read.add(name).add(other);
    }
  return { fields, unread: [...values.keys()].filter((name) => !read.has(name)) };
}

function asField(name: Named, value: unknown): Partial<FrontMatter> | undefined {
  if (value === undefined || value === null) return undefined;
  const plain =
    name === 'authors' ? [value].flat().map(nameIn) : name === 'published' ? dayOf(String(value)) : value;
  if (plain === undefined) return undefined;
  const front = readFrontMatter(JSON.stringify({ [name]: plain }), '');
  return front.ok ? front.fields : undefined;
}

const nameIn = (value: unknown): unknown => (value instanceof Map ? value.get('name') : value);
