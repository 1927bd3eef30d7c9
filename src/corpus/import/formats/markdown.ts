import { cut, readFrontMatter } from '../../front-matter.ts';
import { CAPTION_MARK } from '../../parse.ts';
import type { ArticleDraft, DocumentLine, Fields } from '../draft.ts';
import { articlesIn } from '../raw/articles.ts';
import { linesOf } from '../raw/lines.ts';
import { refusal } from '../refusals.ts';
import { otherFrontMatter } from './other-front-matter.ts';

/** Markdown, with or without front matter: `#` headings are headings, the rest is read as raw text. */
export function parseMarkdown(text: string): ArticleDraft[] {
  const parts = cut(text.replace(/^\uFEFF/, ''));
  const { yaml, body } = parts === 'unclosed' ? { yaml: '', body: text } : parts;
  const { fields, unread = [] } = yaml.trim() === '' ? { fields: {} } : known(yaml);
  const drafts = articlesIn(headings(linesOf(body)), fields, { single: yaml.trim() !== '' });
  return unread.length === 0
    ? drafts
    : drafts.map((draft) => ({
        ...draft,
        notes: [`fields of its front matter were not read: ${shown(unread)}`],
      }));
}

const MOST_SHOWN = 8;
const shown = (names: readonly string[]): string =>
  `${names.slice(0, MOST_SHOWN).join(', ')}${names.length > MOST_SHOWN ? ' and more' : ''}`.slice(0, 200);

function known(yaml: string): { readonly fields: Fields; readonly unread?: readonly string[] } {
  const front = readFrontMatter(yaml, '');
  if (front.ok) return { fields: front.fields };
  const others = otherFrontMatter(yaml, front.problems);
  if (others) return others;
  const [problem] = front.problems;
  throw refusal('importFrontMatter', { line: problem?.line ?? 2, why: problem?.message ?? '' });
}

const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/;

function headings(lines: readonly DocumentLine[]): DocumentLine[] {
  let marked = false;
  return lines.flatMap((line): DocumentLine[] => {
    if (line.text === CAPTION_MARK) {
      marked = true;
      return [];
    }
    const [, marks, text] = line.text.length > 500 ? [] : (HEADING.exec(line.text) ?? []);
    const caption = marked;
    marked = false;
    if (marks && text) return [{ ...line, text, role: 'heading', level: marks.length }];
    return [caption ? { ...line, role: 'caption' } : line];
  });
}
