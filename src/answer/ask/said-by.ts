import type { Quotation } from '../../annotate/types.ts';
import { languageOf } from '../../languages/index.ts';
import { fittingPeople, type Library } from '../../library/index.ts';
import { isShelfName, type PassageHit } from '../../search/index.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, slice } from '../../text/span.ts';
import { wordList } from '../../text/word-list.ts';
import { words } from '../../text/words.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { type Find, isSame } from '../found.ts';
import { joinParts, quotationFind } from '../quotation.ts';
import { quotes } from '../quotes.ts';
import { type Evidence, evidenceOf, NO_EVIDENCE } from './evidence.ts';

const NOBODY: ReadonlySet<string> = new Set(
  'he she it they we you i this that people anybody anyone everybody someone somebody'.split(' '),
);

/** Of the passages that answer the whole question, so many may have the quotation that does. */
const MOST_HITS = 5;
/** A passage that is less likely to answer has no quotation that does. */
const LEAST_CONFIDENCE = 0.25;

/**
 * What somebody said about something: their words in the passages that answer the whole question, in its other words too;
 * then those that hold what it is about.
 */
export function saidBy(
  library: Library,
  { speaker, about, verb }: { readonly speaker: string; readonly about: string; readonly verb?: string },
  hits: readonly PassageHit[],
): Evidence {
  const forms = words(speaker).map(({ form }) => form);
  if (forms.length === 0 || forms.some((form) => NOBODY.has(form))) return NO_EVIDENCE;
  if (fittingPeople(library, speaker).length > 0) {
    const said = quotes(library, { speaker, about: about === '' ? undefined : about });
    const finds = said.kind === 'found' ? said.finds : [];
    const inVerb = verb === undefined ? finds : finds.filter((find) => isCuedBy(verb, find));
    if (verb !== undefined && (inVerb.length > 0 || about === '')) return evidenceOf(inVerb);
    if (verb !== undefined) return evidenceOf(saidInHits(library, speaker, hits.slice(0, 1)));
    const isWhole = about === '' || (finds[0]?.score ?? 0) >= WHOLE;
    const inHits = isWhole ? [] : saidInHits(library, speaker, hits);
    return evidenceOf([...inHits, ...finds.filter((find) => !inHits.some((one) => isSame(one, find)))]);
  }
  // A person by given and family name, and no source has words of theirs.
  if (forms.length > 1 && GIVEN.has(forms[0] ?? '')) return { kind: 'unknownName' };
  const isNamed = forms.some((form) => isShelfName(library.vocabulary, form));
  return isNamed || library.vocabulary.wordsOf(forms.at(-1) ?? '').length > 0
    ? NO_EVIDENCE
    : { kind: 'unknownName' };
}

/** Whether words are reported with a verb, or with one that often means the same: "pledged" for "promise". */
function isCuedBy(verb: string, { shelved: { source }, quotation }: Find): boolean {
  if (!quotation?.cue) return false;
  const { stem, synonyms } = languageOf(source.language);
  const cue = stem(foldText(slice(source.text, quotation.cue)));
  return cue === stem(verb) || synonyms(stem(verb)).includes(cue);
}

const GIVEN: ReadonlySet<string> = new Set(
  GIVEN_NAMES.flatMap(({ male, female }) => [...wordList(male), ...wordList(female)]),
);

/** All that it is about, but for rounding. */
const WHOLE = 0.999;

/**
 * Whether what answers is quoted from others alone, and does not begin with who is asked for, where somebody's own words
 * are; or is said by nobody, where the words of somebody with a name about something are asked for, whom no source quotes.
 */
export function isSaidByOthers(
  library: Library,
  { speaker, about }: { readonly speaker: string; readonly about: string },
  { entry, answer }: PassageHit,
): boolean {
  const people = fittingPeople(library, speaker);
  const said = entry.shelved.annotations.quotations.filter(
    ({ speaker, span }) => speaker && overlaps(span, answer),
  );
  const isTheirs = (quotation: Quotation): boolean => {
    const person = library.speakers.of(entry.shelved, quotation);
    return person !== undefined && people.includes(person);
  };
  if (people.length === 0)
    return (
      about !== '' &&
      said.length === 0 &&
      words(speaker).some(({ form }) => isShelfName(library.vocabulary, form))
    );
  const text = slice(entry.shelved.source.text, answer);
  const [first] = words(text);
  const isOf = first?.start === 0 && words(speaker).some(({ form }) => form === first.form);
  return said.length > 0 && !isOf && !said.some(isTheirs);
}

function saidInHits(library: Library, speaker: string, hits: readonly PassageHit[]): Find[] {
  const [person] = fittingPeople(library, speaker);
  const finds = hits
    .slice(0, MOST_HITS)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .flatMap(({ entry, answer, confidence }) =>
      (library.entries[library.places.get(entry.shelved.ref) ?? -1]?.quotations ?? [])
        .filter(({ quotation }) => overlaps(quotation.span, answer))
        .filter(({ shelved, quotation }) => person && library.speakers.of(shelved, quotation) === person)
        .map((one) => quotationFind(one, confidence)),
    );
  return joinParts(finds);
}
