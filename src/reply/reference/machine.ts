import { foldText } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { join, type Name } from './names.ts';
import { monthName, type Work } from './work.ts';

const TEX: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }),
);

/** What TeX would read as its own, escaped. */
const tex = (text: string): string => text.replace(/[\\~^{}$&#%_]/g, (mark) => TEX.get(mark) ?? `\\${mark}`);

/** BibTeX (Patashnik, BibTeXing, 1988): `@misc`, the entry type that asks for no field. */
export function bibtex(work: Work): string {
  const { title, description, publisher, published, url } = work;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', work.authors.map(bibtexName).join(' and ') || undefined],
    ['title', `{${tex(title ?? description ?? '')}}`],
    ['howpublished', publisher === undefined ? undefined : tex(publisher)],
    ['year', published === undefined ? undefined : String(published.year)],
    ['month', published && monthName(published)],
    ['day', published?.day === undefined ? undefined : String(published.day)],
    ['url', url === undefined ? undefined : url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', title === undefined || description === undefined ? undefined : tex(description)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${bibtexKey(work)},`, ...lines, '}'].join('\n');
}

const bibtexName = (name: Name): string =>
  'whole' in name
    ? `{${tex(name.whole)}}`
    : join(', ', tex(name.family), name.suffix && tex(name.suffix), tex(name.given));

/** "moss2023mill": family name or publisher, year, first long word of the title. */
function bibtexKey({ authors: [first], publisher, published, title, id }: Work): string {
  const head = first === undefined ? publisher : 'whole' in first ? first.whole : first.family;
  const word = words(title ?? '').find(({ form }) => form.length > 3)?.form;
  const key = join('', head, published === undefined ? 'nd' : String(published.year), word);
  return foldText(head === undefined ? id : key).replace(/[^a-z0-9]/g, '') || 'source';
}

/** CSL-JSON 1.0.2 (Citation Style Language), one item in a list, as reference managers import it. */
export function cslJson(work: Work): string {
  const { id, kind, title, description, publisher, published, url, language } = work;
  const item = {
    id,
    type: kind === 'article' ? 'article-newspaper' : 'document',
    title: title ?? description,
    ...(title !== undefined && description !== undefined && { genre: description }),
    ...(work.authors.length > 0 && { author: work.authors.map(cslName) }),
    ...(publisher !== undefined && { [kind === 'article' ? 'container-title' : 'publisher']: publisher }),
    ...(published && {
      issued: {
        'date-parts': [[published.year, published.month, published.day].filter((part) => part !== undefined)],
      },
    }),
    ...(url !== undefined && { URL: url }),
    language,
  };
  return JSON.stringify([item], null, 2);
}

const cslName = (name: Name): object => ('whole' in name ? { literal: name.whole } : name);
