import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { NAME_HEADS } from '../../../words/body-names.ts';
import { extendsPortfolio, isPortfolio } from '../../../words/portfolios.ts';
import { Tag } from '../words/index.ts';
import type { Cue, CutSentence, Phrase, PhraseKind } from './types.ts';

/** No phrase. */
export const NO_PHRASE = -1;

export const kindAt = ({ phrases }: CutSentence, i: number): PhraseKind | 'end' => phrases[i]?.kind ?? 'end';
export const cueAt = ({ phrases }: CutSentence, i: number): Cue | undefined => phrases[i]?.cue;
/** The word that the phrase at `i` turns on. */
export const wordAt = ({ tokens, phrases }: CutSentence, i: number): string =>
  tokens.word[phrases[i]?.head ?? -1] ?? '';

export const isLoose = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'adverb' || phrase?.kind === 'time' || phrase?.kind === 'aside';

/** The noun phrase before a relative pronoun: the man who said. */
export function antecedent(cut: CutSentence, relative: number): number {
  let i = relative - 1;
  while (i >= 0 && (isLoose(cut.phrases[i]) || /comma|dash|preposition/.test(nth(cut.phrases, i).kind))) i--;
  if (i < 0 || nth(cut.phrases, i).kind !== 'noun') return NO_PHRASE;
  return bearerOfAside(cut, i) ?? i;
}

/** "Greta Olsson, de l'ONG [Océan Libre], qui": who is of the body, in a Romance language. */
function bearerOfAside(cut: CutSentence, body: number): number | undefined {
  const { phrases, tokens } = cut;
  const [who, comma, of] = phrases.slice(Math.max(0, body - 3), body);
  const isAside = tokens.speech.romance && comma?.kind === 'comma' && of?.kind === 'preposition';
  return isAside && who?.kind === 'noun' && isNamed(cut, who) && phrases[body + 1]?.kind === 'comma'
    ? body - 3
    : undefined;
}

/** Whether the phrase names someone: a name, a pronoun, a role. */
export function speaksItself({ tokens, tags, from }: CutSentence, phrase: Phrase): boolean {
  const tag = tags[phrase.head - from];
  return (
    tag === Tag.name ||
    tag === Tag.pronoun ||
    ((tokens.bits[phrase.head] ?? 0) & (Word.role | Word.likely)) !== 0
  );
}

export const isNamed = ({ tags, from }: CutSentence, phrase: Phrase): boolean =>
  tags[phrase.head - from] === Tag.name;

/** "so die Biologin [Nora Thiel]" */
export const isNamedAt = (cut: CutSentence, i: number): boolean =>
  kindAt(cut, i) === 'noun' && isNamed(cut, nth(cut.phrases, i));

/** A noun for a person or a body, that a name may follow: "the consulting firm Oxford Economics". */
export const isKind = ({ tokens, tags, from }: CutSentence, phrase: Phrase): boolean =>
  tags[phrase.head - from] === Tag.noun &&
  ((tokens.bits[phrase.head] ?? 0) & (Word.role | Word.likely | Word.body)) !== 0;

/** "the cabin boy": a common noun for one person that is no office. */
export const isPersonNoun = ({ tokens: { word, speech } }: CutSentence, { head }: Phrase): boolean =>
  speech.persons?.has(word[head] ?? '') === true || speech.genderOfNoun(word[head] ?? '') !== undefined;

/** Somebody or a body, by a name, a pronoun or a noun. */
export const maySpeak = (cut: CutSentence, phrase: Phrase): boolean =>
  speaksItself(cut, phrase) || isKind(cut, phrase) || isPersonNoun(cut, phrase);

/** "the editor [I] was talking to": a pronoun right behind a noun opens a clause about that noun. */
export function isContact({ phrases, tags, from }: CutSentence, subject: number): boolean {
  const { head } = nth(phrases, subject);
  return (
    tags[head - from] === Tag.pronoun &&
    phrases[subject - 1]?.kind === 'noun' &&
    phrases[subject - 2]?.kind !== 'preposition'
  );
}

/** Prepositions that as often open a clause, whose subject then follows: "before its president said". */
export const OPENS_CLAUSE: ReadonlySet<string> = new Set(['before', 'after', 'as', 'since', 'until', 'than']);

/** "fait [savoir]": an infinitive by which somebody lets others know. */
export const isMadeKnown = ({ phrases, tokens: { word, speech } }: CutSentence, i: number): boolean =>
  speech.madeKnown?.has(word[phrases[i]?.head ?? -1] ?? '') === true;

const mayAct = (cut: CutSentence, phrase: Phrase): boolean =>
  speaksItself(cut, phrase) || (cut.tokens.speech.romance === true && isPersonNoun(cut, phrase));

/** From a noun phrase up to the one it depends on: "a spokesman for [Clinton]" → "a spokesman". */
export function climb(cut: CutSentence, noun: number, links?: RegExp): number {
  const { phrases, tokens } = cut;
  // "Sixty years on [he] told me": a form that is nothing but a subject hangs on nothing.
  if (isSubjectForm(cut, nth(phrases, noun))) return noun;
  let top = noun;
  for (let steps = 0; steps < 8; steps++) {
    const before = phrases[top - 1];
    if (officeOf(cut, top) !== NO_PHRASE) return top;
    if (before?.kind === 'conjunction' && phrases[top - 2]?.kind === 'noun') {
      const front = phrases[top - 3]?.kind;
      if (mayAct(cut, nth(phrases, top)) && !mayAct(cut, nth(phrases, top - 2))) return top;
      if (!tokens.speech.clauses.and.has(tokens.word[before.head] ?? '') || front === 'verb') return top;
      // "les médecins Alain Roux et [Zoé Martel]"
      const named = [top, top - 2].every((i) => isNamed(cut, nth(phrases, i)));
      const kind = named && front === 'noun' && !isNamed(cut, nth(phrases, top - 3));
      if (!kind && front !== 'preposition' && front !== undefined && front !== 'comma' && front !== 'quote')
        return top;
      top -= 2;
      continue;
    }
    if (before?.kind === 'noun' && isNamed(cut, nth(phrases, top)) && isKind(cut, before)) {
      // "In her letter to the council [Greta Holm] wrote": a body is nobody's role.
      if (isPersonBesideBody(cut, top)) return top;
      top--;
      continue;
    }
    if (before?.kind !== 'preposition' || links?.test(tokens.word[before.head] ?? '') === false) return top;
    if (OPENS_CLAUSE.has(tokens.word[before.head] ?? '')) return top;
    // "in the bureau and [at the ministry]"
    const paired =
      phrases[top - 2]?.kind === 'conjunction' &&
      phrases[top - 3]?.kind === 'noun' &&
      phrases[top - 4]?.kind === 'preposition';
    // "nine [out] of [ten]"
    const double = tokens.word[before.head] === 'of' && tokens.word[phrases[top - 2]?.head ?? -1] === 'out';
    // "a boy [of] about [ten]"
    const { from, to } = nth(phrases, top);
    const about =
      phrases[top - 2]?.kind === 'preposition' && to === from + 1 && !speaksItself(cut, nth(phrases, top));
    const holder = paired ? top - 3 : holderOf(cut, double || about ? top - 3 : top - 2);
    if (holder === NO_PHRASE) return top;
    top = holder;
  }
  return top;
}

/** Whether a body that a preposition leads in stands right in front of a person's given name and surname. */
function isPersonBesideBody({ phrases, tokens }: CutSentence, at: number): boolean {
  const [body, name] = [nth(phrases, at - 1), nth(phrases, at)];
  const [kind, given] = [tokens.bits[body.head] ?? 0, tokens.bits[name.from] ?? 0];
  return (
    phrases[at - 2]?.kind === 'preposition' &&
    (kind & Word.body) !== 0 &&
    !(kind & (Word.role | Word.likely)) &&
    name.to - name.from > 1 &&
    (given & (Word.male | Word.female)) !== 0
  );
}

const isSubjectForm = ({ tokens, tags, from }: CutSentence, { head }: Phrase): boolean =>
  tags[head - from] === Tag.pronoun &&
  tokens.speech.pronouns.has(tokens.word[head] ?? '') &&
  ((tokens.bits[head] ?? 0) & (Word.subject | Word.object | Word.possessive)) === Word.subject;

/** The noun phrase that a prepositional phrase hangs on, its preposition standing behind `at`. */
function holderOf(cut: CutSentence, at: number): number {
  const { phrases } = cut;
  let i = at;
  while (i >= 0 && (isLoose(phrases[i]) || nth(phrases, i).kind === 'adjective')) i--;
  const holder = phrases[i];
  if (holder?.kind === 'noun') return i;
  if (holder?.kind !== 'verb') return NO_PHRASE;
  const before = phrases[i - 1];
  if (before?.kind === 'relative') return antecedent(cut, i - 1);
  if (before?.kind === 'noun' && (holder.form === 'gerund' || holder.form === 'participle')) return i - 1;
  return NO_PHRASE;
}

/**
 * "Secretary of [State John Kerry]", "Department of [Justice lawyer Ann Early]": behind a capitalised office
 * the person's name ends a longer phrase, so the person is the head. The office's index, or -1.
 */
export function officeOf(cut: CutSentence, noun: number): number {
  const { tokens, tags, from, phrases } = cut;
  const phrase = nth(phrases, noun);
  if (tags[phrase.to - 1 - from] !== Tag.name || !opensPerson(cut, noun)) return NO_PHRASE;
  let holder = noun;
  while (phrases[holder - 1]?.kind === 'conjunction' && phrases[holder - 2]?.kind === 'noun') holder -= 2;
  const office = phrases[holder - 2];
  const leads = phrases[holder - 1]?.kind === 'preposition' && office?.kind === 'noun';
  return leads && (tokens.bits[office.head] ?? 0) & Word.capital ? holder - 2 : NO_PHRASE;
}

/** Whether a person's name opens within a phrase, behind what an office is of. */
function opensPerson(cut: CutSentence, noun: number): boolean {
  const { tokens, phrases } = cut;
  const { from, to } = nth(phrases, noun);
  const given = Word.male | Word.female;
  if (surnameBehindOffice(cut, noun) !== NO_PHRASE) return true;
  let first = to - 2;
  while (first > from && !((tokens.bits[first] ?? 0) & given)) first--;
  const [here, before] = [tokens.bits[first] ?? 0, tokens.bits[first - 1] ?? 0];
  if (first > from && here & given)
    return !(
      before & (given | Word.determiner) ||
      tokens.word[first - 1] === "'s" ||
      TITLE_ONLY.has(tokens.word[first - 1] ?? '')
    );
  // "Bank of [England Governor Carney]", "House of [Representatives member King]"
  const [calling, last] = [tokens.bits[to - 2] ?? 0, tokens.bits[to - 1] ?? 0];
  const role = Word.title | Word.role;
  return to - from > 2 && (calling & role) !== 0 && !(calling & Word.body) && !(last & (role | Word.body));
}

/**
 * "Secretary of [State Clinton]": where the surname stands alone behind what an office is of, told by a table of those.
 * Its token, or -1.
 */
export function surnameBehindOffice(
  { tokens, tags, from: base, phrases }: CutSentence,
  noun: number,
): number {
  const phrase = nth(phrases, noun);
  const [link, office] = [phrases[noun - 1], phrases[noun - 2]];
  const at = phrase.to - 1;
  const bits = tokens.bits[at] ?? 0;
  if (link?.kind !== 'preposition' || tokens.word[link.head] !== 'of' || office?.kind !== 'noun')
    return NO_PHRASE;
  if (!((tokens.bits[office.head] ?? 0) & (Word.role | Word.title)) || tags[at - base] !== Tag.name)
    return NO_PHRASE;
  if (bits & (Word.body | Word.role | Word.title | Word.time) || NAME_HEADS.has(tokens.word[at] ?? ''))
    return NO_PHRASE;
  const article = (tokens.bits[phrase.from] ?? 0) & Word.determiner ? 1 : 0;
  const before = tokens.word.slice(phrase.from + article, at);
  return isPortfolio(before) && !extendsPortfolio(tokens.word[at] ?? '') ? at : NO_PHRASE;
}

const TITLE_ONLY: ReadonlySet<string> = new Set(['mr.', 'mrs.', 'ms.', 'sen.', 'rep.', 'gov.', 'dr.']);
