import { Word } from '../../../../languages/index.ts';
import { type Clause, speaksItself } from '../../grammar/index.ts';
import type { Rule, Site } from '../types.ts';
import { cueAt, kindAt, wordAt } from './site.ts';

/** A policy known as “Stay Away” · a plan dubbed “the big sleep” · the so-called “quiet corner”: a name, said by nobody. */
export const naming: Rule = (site) => {
  const { clause, at } = site;
  const { naming: words, clauses } = clause.tokens.speech;
  const near = kindAt(clause, at - 1) === 'comma' ? at - 2 : at - 1;
  const isName =
    (words.participles.has(lastWordAt(site, near)) && !isPerfect(site, near)) ||
    isKnownAs(site, near) ||
    isReflexive(site, near) ||
    isNamed(site, near) ||
    isSoCalled(site) ||
    isAbbreviation(site) ||
    isMentioned(site) ||
    isGloss(site) ||
    isExample(site) ||
    isExplained(site);
  if (words.always.has(wordAt(clause, near)) || isNickname(site, near)) return 'nobody';
  return isName && !clauses.by.has(wordAt(clause, at + 1)) ? 'nobody' : undefined;
};

/** "the man they call “Big Len”", "whom everyone knew as “the Badger”": a name that many use, and nobody's words. */
function isNickname({ clause, narrative, marked }: Site, near: number): boolean {
  const { naming: words, definite, callsSeveral } = clause.tokens.speech;
  const object = words.called.has(wordAt(clause, near)) || isObject(clause, near);
  const verb = object ? near - 1 : near;
  const subject = clause.phrases[clause.subjects[verb] ?? -1];
  if (!words.callers.has(wordAt(clause, verb)) || subject?.kind !== 'noun') return false;
  const many = clause.tokens.word[subject.head] ?? '';
  if (!words.many.has(many) && !(subject.to - subject.from < 3 && callsSeveral(many))) return false;
  const { start, end } = marked.content;
  const said = narrative.document.text.slice(start, end).split(/\s+/);
  // "what the family calls the “silver bullet”"
  const what = kindAt(clause, (clause.subjects[verb] ?? 0) - 1) === 'subordinator';
  if (what && definite.has(wordAt(clause, near)) && words.many.has(many)) return true;
  return said.every((word, i) => /^\p{Lu}/u.test(word) || (i === 0 && said.length > 1 && definite.has(word)));
}
/** "call [this stretch] “the Mirror”" */
const isObject = (clause: Clause, i: number): boolean =>
  kindAt(clause, i) === 'noun' && kindAt(clause, i - 1) === 'verb';

/** "Greek for “city”", "the root of “politics”": the word itself is the matter. */
function isGloss(site: Site): boolean {
  const { clause, at } = site;
  const { naming: words, demonyms } = clause.tokens.speech;
  const noun = wordAt(clause, at - 2);
  if (!words.of.has(wordAt(clause, at - 1)) || kindAt(clause, at - 2) !== 'noun') return false;
  const isAspect =
    words.aspects.has(noun) || (wordAt(clause, at - 1) === 'for' && demonyms?.has(noun) === true);
  return isAspect && isTerm(site);
}

/** "concepts like “habit,” “will,” and “the self”": names of such things, said by nobody. */
function isExample(site: Site): boolean {
  const { clause, at } = site;
  const { naming: words } = clause.tokens.speech;
  let first = at;
  while (/^(?:comma|conjunction|quote)$/.test(kindAt(clause, first - 1)) && at - first < LONGEST_LIST)
    first--;
  if (kindAt(clause, first) !== 'quote') return false;
  const such = words.such.get(wordAt(clause, first - 1));
  if (such === undefined || (such !== '' && wordAt(clause, first - 2) !== such)) return false;
  let noun = such === '' ? first - 2 : first - 3;
  if (kindAt(clause, noun) === 'comma') noun--;
  // "used words like “crazy”": somebody's words all the same
  return words.examples.has(wordAt(clause, noun)) && !words.uses(wordAt(clause, noun - 1)) && isTerm(site);
}
/** In phrases. */
const LONGEST_LIST = 30;

/** The last word of the phrase at `i`: "un grupo [llamado]". */
const lastWordAt = ({ clause: { phrases, tokens } }: Site, i: number): string =>
  tokens.word[(phrases[i]?.to ?? 0) - 1] ?? '';

/** "O filme [chama-se] “…”" */
const isReflexive = ({ clause }: Site, at: number): boolean =>
  clause.tokens.speech.romance === true && wordAt(clause, at) === 'se' && cueAt(clause, at - 1) === 'calling';

/** "Reed la [ha llamado] «…»": with a helping verb, and no passive, somebody calls it so. */
function isPerfect({ clause }: Site, i: number): boolean {
  const { romance } = clause.tokens.speech;
  const phrase = clause.phrases[i];
  const subject = clause.phrases[clause.subjects[i] ?? -1];
  if (!romance || phrase?.form !== 'finite' || phrase.passive || phrase.from === phrase.head) return false;
  return subject?.kind === 'noun' && speaksItself(clause, subject);
}

function isKnownAs({ clause }: Site, as: number): boolean {
  let known = as - 1;
  while (kindAt(clause, known) === 'adverb') known--;
  const { clauses, naming } = clause.tokens.speech;
  return clauses.called.has(wordAt(clause, as)) && naming.known.has(wordAt(clause, known));
}

/** "a plan called", "nicknamed": a participle, or a past form whose subject can name nothing. */
function isNamed({ clause }: Site, verb: number): boolean {
  const phrase = clause.phrases[verb];
  const word = wordAt(clause, verb);
  const words = clause.tokens.speech.naming;
  if (phrase?.kind !== 'verb' || !words.verbs.has(word)) return false;
  if (phrase.form === 'participle' || words.always.has(word)) return phrase.from === phrase.head;
  const subject = clause.phrases[clause.subjects[verb] ?? -1];
  if (subject?.kind !== 'noun' || subject.to !== phrase.from || phrase.from !== phrase.head) return false;
  // "attacked a plan called", "met a man called": as an object it calls nothing anything.
  const behind = kindAt(clause, (clause.subjects[verb] ?? -1) - 1);
  if (/^(?:verb|preposition)$/.test(behind) && /^an?$/.test(clause.tokens.word[subject.from] ?? ''))
    return true;
  const bits = clause.tokens.bits[subject.head] ?? 0;
  return !speaksItself(clause, subject) && !(bits & Word.body);
}

function isSoCalled({ clause, at }: Site): boolean {
  const before = clause.phrases[at - 1];
  return (
    before !== undefined && clause.tokens.speech.naming.soCalled.has(clause.tokens.word[before.to - 1] ?? '')
  );
}

/** "Northlight plc (the “Company”)", "driving while drunk (“DWI”)": what the text will call it from there on. */
function isAbbreviation({ clause, at, narrative, marked: { content } }: Site): boolean {
  const named =
    kindAt(clause, at - 1) === 'noun' && clause.tokens.speech.definite.has(wordAt(clause, at - 1));
  if (kindAt(clause, named ? at - 2 : at - 1) !== 'open' || kindAt(clause, at + 1) !== 'close') return false;
  const words = narrative.document.text.slice(content.start, content.end).split(/\s+/);
  return named || (words.length <= LONGEST_TERM && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(words.join(' ')));
}
/** Whether a few words alone stand in the marks. */
const isTerm = ({ narrative, marked: { content } }: Site): boolean =>
  narrative.document.text.slice(content.start, content.end).split(/\s+/).length <= LONGEST_TERM;
/** In words. */
const LONGEST_TERM = 4;

/** "The name means “place of reeds”", "we use “layered consent” to mean": what words mean, not what anyone said. */
function isExplained({ clause, at }: Site): boolean {
  const { naming, clauses } = clause.tokens.speech;
  const means = (i: number): boolean => naming.means.has(wordAt(clause, i));
  let before = at - 1;
  while (/^(?:adverb|preposition|comma)$/.test(kindAt(clause, before))) before--;
  if (kindAt(clause, before) === 'verb' && means(before)) return true;
  // "The act defines “vehicle” as anything on wheels"
  if (naming.defines.has(wordAt(clause, at - 1)) && clauses.called.has(wordAt(clause, at + 1))) return true;
  const next = clause.phrases[at + 1];
  const asked = naming.asks.has(wordAt(clause, at - 1)) && next?.form === 'finite';
  return next?.kind === 'verb' && (asked || next.form === 'infinitive') && means(at + 1);
}

/** "avoid the word", "under the name": the words themselves are the matter, not what anyone said with them. */
function isMentioned({ clause, at }: Site): boolean {
  // "They found the words “…” scratched into the wall"
  const { naming: words, definite, operators, narrators } = clause.tokens.speech;
  if (words.marks.has(wordAt(clause, at - 1)) && words.seen.has(wordAt(clause, at - 2))) return true;
  if (!words.words.has(wordAt(clause, at - 1))) return false;
  // "argues that the term “commons” has been stretched"
  const next = clause.phrases[at + 1];
  const opens = at === 1 || kindAt(clause, at - 2) === 'subordinator';
  if (
    opens &&
    next?.form === 'finite' &&
    definite.has(clause.tokens.word[clause.phrases[at - 1]?.from ?? -1] ?? '')
  )
    return true;
  let verb = at - 2;
  while (/^(?:preposition|adverb)$/.test(kindAt(clause, verb))) verb--;
  const { phrases, tokens } = clause;
  const phrase = phrases[verb];
  if (phrase?.kind !== 'verb') return false;
  const never = tokens.word.slice(phrase.from, phrase.head).some(operators.negates);
  // "We use the term “commons” for both": what the writer calls it.
  const writers = narrators.has(wordAt(clause, clause.subjects[verb] ?? -1));
  return never || writers || !words.uses(wordAt(clause, verb));
}
