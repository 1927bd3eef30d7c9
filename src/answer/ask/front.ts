import { excerpt } from '../../corpus/excerpt.ts';
import { publishedOf } from '../../corpus/source.ts';
import { isStopWord } from '../../languages/index.ts';
import { frontWords, type Library, mayBeMeant } from '../../library/index.ts';
import type { Shelved } from '../../search/index.ts';
import { wordSet } from '../../text/word-list.ts';
import { words } from '../../text/words.ts';
import { type Evidence, evidenceOf, NO_EVIDENCE } from './evidence.ts';
import type { FrontField, FrontRequest } from './front-asked.ts';

/** What the front matter of the source that is meant has in the field; or how it begins, where that is asked for. */
export function inFront(library: Library, field: FrontRequest['field'], about: string): Evidence {
  const shelved = sourceMeant(library, about);
  if (!shelved || (field !== 'lead' && !has(shelved, field))) return NO_EVIDENCE;
  const { source, document } = shelved;
  const at = source.passages.findIndex(({ caption }) => !caption);
  const passage = source.passages[at];
  if (!passage) return NO_EVIDENCE;
  const opening = document.paragraphs[at]?.sentences[0] ?? passage.span;
  const find =
    field === 'lead'
      ? { excerpt: excerpt(source, passage.span), highlights: [opening] }
      : { excerpt: excerpt(source, opening), highlights: [], front: field };
  return evidenceOf([{ shelved, passage, score: 1, ...find }]);
}

/** The one source that is meant: it is named by its title, its publisher and what it is about. */
export function sourceMeant(library: Library, about: string): Shelved | undefined {
  const asked = new Set(
    words(about)
      .map(({ form }) => form.slice(form.indexOf("'") + 1))
      .filter((form) => !isSmall(form)),
  );
  const { shelf } = library;
  const ranked = mayBeMeant(library, asked)
    .map((shelved) => ({ shelved, share: namedShare(shelved, asked) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  const isClear =
    shelf.length === 1 || (best && best.share >= LEAST_NAMED && best.share > (second?.share ?? 0));
  return isClear ? best?.shelved : undefined;
}

const SMALL = wordSet('s news new');
const isSmall = (form: string): boolean => SMALL.has(form) || isStopWord(form);
/** So much of the words that name a source must stand in its title or its publisher. */
const LEAST_NAMED = 0.5;

function namedShare({ source }: Shelved, asked: ReadonlySet<string>): number {
  const forms = frontWords(source);
  return [...asked].filter((form) => forms.has(form)).length / Math.max(1, asked.size);
}

const has = ({ source }: Shelved, field: FrontField): boolean => {
  const { about } = source;
  if (field === 'published') return publishedOf(source) !== undefined;
  if (field === 'authors') return (source.authors ?? about?.authors ?? []).length > 0;
  return (source.publisher ?? about?.publisher) !== undefined;
};
