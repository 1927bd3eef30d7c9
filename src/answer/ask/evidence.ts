import { excerpt, passageAt } from '../../corpus/excerpt.ts';
import { publishedOf } from '../../corpus/source.ts';
import { languageOf } from '../../languages/index.ts';
import { fittingPeople, type Library } from '../../library/index.ts';
import { findFigures, isShelfName, type Shelved } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Answer } from '../answer.ts';
import { define } from '../define.ts';
import type { Find } from '../found.ts';
import { person } from '../person.ts';
import { quotes } from '../quotes.ts';
import { whoSaid } from '../whosaid.ts';
import type { FrontField, Request } from './request.ts';

/** What a finder has for a question: its finds; nothing that settles it; or that somebody is asked for whom no source has. */
export type Evidence =
  | { readonly kind: 'finds'; readonly finds: readonly Find[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknownName' };

const NONE: Evidence = { kind: 'none' };

/** Asks the finder that a request is for: the same as that of the command of its kind. */
export async function evidenceFor(library: Library, request: Request): Promise<Evidence> {
  switch (request.kind) {
    case 'saidBy':
      return saidBy(library, request.speaker, request.about);
    case 'whoSaid':
      return found(await whoSaid(library, { quote: request.words }), ({ quotation }) => !!quotation?.speaker);
    case 'meaning':
      return found(define(library, { term: request.term }), ({ score }) => score >= LEAST_EXPLAINED);
    case 'count':
      return counted(library, request.thing, request.question);
    case 'role':
      return roleOf(library, request.name);
    case 'front':
      return inFront(library, request.field, request.about);
  }
}

const MOST_COUNTED = 5;

/** The sentences whose figures count the very thing, those first that the words around speak most for. */
async function counted(library: Library, thing: string, question: string): Promise<Evidence> {
  const stems = stemsOf(library, thing);
  const hits = (await findFigures(library, question)).filter(({ entry: { figure, shelved } }) => {
    const unit = [figure.unit, figure.of].flatMap((part) => (part ? slice(shelved.source.text, part) : []));
    return [...stemsOf(library, unit.join(' '))].some((stem) => stems.has(stem));
  });
  const best = hits[0]?.score ?? 0;
  const finds = hits
    .filter(({ score }) => score >= LEAST_COUNTED && score >= best - MARGIN)
    .slice(0, MOST_COUNTED)
    .flatMap(({ entry: { shelved, figure, sentence }, score }) => {
      const passage = passageAt(shelved.source, figure.span.start);
      return passage
        ? [
            {
              shelved,
              excerpt: excerpt(shelved.source, passage.span),
              passage,
              score,
              highlights: [sentence],
              figure,
            },
          ]
        : [];
    });
  return finds.length > 0 ? { kind: 'finds', finds } : NONE;
}

/** A figure must hold so much of what is asked for, and no more than this less than the best. */
const LEAST_COUNTED = 0.55;
const MARGIN = 0.15;

const stemsOf = ({ languages }: Library, text: string): Set<string> =>
  new Set(words(text).flatMap(({ form }) => languages.map((language) => languageOf(language).stem(form))));

/** A term that stands in an apposition alone is not explained surely enough: see `define`. */
const LEAST_EXPLAINED = 2;

function found(answer: Answer, isGood: (find: Find) => boolean): Evidence {
  const finds = answer.kind === 'found' ? answer.finds.filter(isGood) : [];
  return finds.length > 0 ? { kind: 'finds', finds } : NONE;
}

const NOBODY: ReadonlySet<string> = new Set(
  'he she it they we you i this that people anybody anyone everybody someone somebody'.split(' '),
);

function saidBy(library: Library, speaker: string, about: string): Evidence {
  const forms = words(speaker).map(({ form }) => form);
  if (forms.length === 0 || forms.some((form) => NOBODY.has(form))) return NONE;
  if (fittingPeople(library, speaker).length > 0)
    return found(quotes(library, { speaker, about: about === '' ? undefined : about }), () => true);
  const isNamed = forms.some((form) => isShelfName(library.vocabulary, form));
  return isNamed || library.vocabulary.wordsOf(forms.at(-1) ?? '').length > 0
    ? NONE
    : { kind: 'unknownName' };
}

/** The sentence that gives somebody's role; or that gives the name to a role. */
function roleOf(library: Library, name: string): Evidence {
  if (ARTICLE.test(name)) return NONE;
  const answer = person(library, { name });
  const traces = answer.kind === 'person' ? answer.traces : [];
  const described = traces.filter(({ aspect }) => aspect === 'described').map(({ find }) => find);
  if (described.length > 0) return { kind: 'finds', finds: described };
  return NONE;
}

/** "The president of Mexico" is a role, and no name. */
const ARTICLE = /^(?:the|an?|el|la|los|las|le|les|l'|der|die|das|o|os|as) /;

/** The source that is meant, whose front matter has the field: it is named by its title, its publisher and what it is about. */
function inFront(library: Library, field: FrontField, about: string): Evidence {
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
  return { kind: 'finds', finds: [find] };
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
