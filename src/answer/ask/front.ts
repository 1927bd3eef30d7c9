import { excerpt } from '../../corpus/excerpt.ts';
import { publishedOf } from '../../corpus/source.ts';
import type { Library } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { type Evidence, evidenceOf, NONE } from './evidence.ts';
import type { FrontField } from './request.ts';

/** The source that is meant, whose front matter has the field: it is named by its title, its publisher and what it is about. */
export function inFront(library: Library, field: FrontField, about: string): Evidence {
  const asked = new Set(
    words(about)
      .map(({ form }) => form)
      .filter((form) => !SMALL.has(form)),
  );
  const ranked = library.shelf
    .map((shelved) => ({ shelved, share: namedShare(shelved, asked) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  const isClear =
    best && (library.shelf.length === 1 || (best.share >= LEAST_NAMED && best.share > (second?.share ?? 0)));
  if (!isClear || !has(best.shelved, field)) return NONE;
  const { source } = best.shelved;
  const [passage] = source.passages;
  if (!passage) return NONE;
  const span = best.shelved.document.paragraphs[0]?.sentences[0] ?? passage.span;
  const find = {
    shelved: best.shelved,
    excerpt: excerpt(source, span),
    passage,
    score: 1,
    highlights: [],
    front: field,
  };
  return evidenceOf([find]);
}

const SMALL: ReadonlySet<string> = new Set(
  'the a an on of about in and by that this s with for to news new its from'.split(' '),
);
/** So much of the words that name a source must stand in its title or its publisher. */
const LEAST_NAMED = 0.5;

function namedShare({ source }: Shelved, asked: ReadonlySet<string>): number {
  const { title, publisher, about } = source;
  const told = [title, publisher, about?.title, about?.publisher]
    .filter((one) => one !== undefined)
    .join(' ');
  const forms = new Set(words(foldText(told)).map(({ form }) => form));
  return [...asked].filter((form) => forms.has(form)).length / Math.max(1, asked.size);
}

const has = ({ source }: Shelved, field: FrontField): boolean => {
  const { about } = source;
  if (field === 'published') return publishedOf(source) !== undefined;
  if (field === 'authors') return (source.authors ?? about?.authors ?? []).length > 0;
  return (source.publisher ?? about?.publisher) !== undefined;
};
