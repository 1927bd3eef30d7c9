import type { Library } from '../../library/index.ts';
import { type PassageHit, readQuestion } from '../../search/index.ts';
import { slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { type WordSpan, words } from '../../text/words.ts';
import { ROLES } from '../../words/roles.ts';
import { type Find, passageFind } from '../found.ts';
import { person } from '../person.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

/** "The president of Mexico" is a role, and no name; so is "head of the school". */
const ARTICLE = /^(?:the|an?|el|la|los|las|le|les|l'|der|die|das|o|os|as) /;
const OFFICE_OF = /^(\S+) (?:of|de|del|du|von|vom|da|do) /;
const ROLE_WORDS = wordSet(ROLES);

/** The sentence that gives somebody's role; or that gives the name to a role. */
export function roleOf(library: Library, name: string, hits: readonly PassageHit[]): Evidence {
  const office = OFFICE_OF.exec(name)?.[1] ?? '';
  if (ARTICLE.test(name) || ROLE_WORDS.has(office))
    return evidenceOf(hits.flatMap((hit) => bearerIn(library, name, hit)));
  const answer = person(library, { name });
  const traces = answer.kind === 'person' ? answer.traces : [];
  const described = traces.flatMap(({ aspect, find }) => (aspect === 'described' ? find : []));
  return evidenceOf(described.map(asSentence));
}

/** "Councillor" alone, before a name, tells little: its sentence may tell what else somebody is. */
const asSentence = (find: Find): Find => {
  const isBare = find.highlights.every((span) => !/\s/.test(slice(find.shelved.source.text, span)));
  return isBare && find.excerpt.text.length <= LONGEST_MARKED
    ? { ...find, highlights: [find.excerpt] }
    : find;
};

const LONGEST_MARKED = 250;

/** So many words may stand between the words of a role, and between them and the name of who bears it. */
const FARTHEST = 2;

/** The sentence in which all words of a role stand together beside a name: "Mexican President Elena Ruiz", "Ruiz, president of Mexico". */
function bearerIn(library: Library, role: string, { entry, confidence }: PassageHit): Find[] {
  const { vocabulary } = library;
  const wanted = readQuestion(library, role).topics.map(
    ({ alternatives }) =>
      new Set(
        alternatives.flatMap(({ terms }) =>
          terms.length === 1 ? vocabulary.wordsWith(terms[0] ?? 0).map((word) => vocabulary.forms[word]) : [],
        ),
      ),
  );
  if (wanted.length < 2) return [];
  const { sentences } = entry;
  const { text } = entry.shelved.source;
  for (const sentence of sentences) {
    const found = words(text, sentence);
    const isPart = ({ form }: WordSpan): boolean => wanted.some((forms) => forms.has(form));
    const places = found.flatMap((word, at) => (isPart(word) ? [at] : []));
    const runs = clusters(places).filter((run) =>
      wanted.every((forms) => run.some((at) => forms.has(found[at]?.form ?? ''))),
    );
    const names = runs.some((run) =>
      besides(found, run).some((word) => /^\p{Lu}\p{Ll}/u.test(slice(text, word)) && !isPart(word)),
    );
    if (names) return [passageFind(entry, confidence, sentence)];
  }
  return [];
}

/** Places that follow each other closely. */
function clusters(places: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && place - (last.at(-1) ?? 0) <= FARTHEST) last.push(place);
    else found.push([place]);
  }
  return found;
}

/** The words right before and behind a run. */
const besides = (found: readonly WordSpan[], run: readonly number[]): readonly WordSpan[] => [
  ...found.slice(Math.max(0, (run[0] ?? 0) - 1), run[0]),
  ...found.slice((run.at(-1) ?? 0) + 1, (run.at(-1) ?? 0) + 2),
];
