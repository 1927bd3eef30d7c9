import { Word } from '../../../languages/index.ts';
import { madeOnce } from '../../../text/made-once.ts';
import { nth } from '../../../text/nth.ts';
import { placeIn } from '../../../text/rising-numbers.ts';
import { endsAsking, type Mention } from '../attribution/index.ts';
import type { Phrase } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import { type ContentWords, contentWordsOf, fits, type TokenRange } from './content-words.ts';
import {
  clauseOf,
  type Discourse,
  describe,
  isDefinite,
  isGendered,
  type Who,
  whoHasTurn,
  wholeDescription,
  wordOf,
} from './discourse.ts';
import type { Entity } from './entities.ts';
import { bearerOf } from './evidence.ts';
import { PLAIN } from './role-words.ts';
import { lastBody, lastPerson, lastSeen, latestOf } from './salience.ts';

/** "the senator", "the ministry": who was given that role or name before, else the description itself. */
export function ofDescription(discourse: Discourse, mention: Mention, word: string): Who {
  const known = wholeDescription(discourse, mention);
  const apposed = nameBehind(discourse, mention) ?? nameGiven(discourse, mention);
  if (apposed) return { kind: 'entity', entity: apposed };
  if (!isDefinite(discourse, mention)) {
    describe(discourse, word, known);
    return { kind: 'described', ...known };
  }
  const earlier = earlierOf(discourse, mention);
  const named = holderOf(discourse, mention);
  const person = isPerson(discourse, mention.head);
  if (named && !(earlier && earlier.from > lastSeen(discourse, named, mention.from)))
    return { kind: 'entity', entity: named };
  if (earlier) return { kind: 'described', ...earlier };
  const last = person ? personCalled(discourse, mention) : bodyCalled(discourse, mention);
  if (last) return { kind: 'entity', entity: last };
  describe(discourse, word, known);
  return { kind: 'described', ...known };
}

const contentWords = (discourse: Discourse, mention: Mention): ContentWords =>
  contentWordsOf(clauseOf(discourse, mention.frame), wholeDescription(discourse, mention), mention.head);

/** Who of those whom the description fits was in focus last. */
export function holderOf(discourse: Discourse, mention: Mention): Entity | undefined {
  const own = contentWords(discourse, mention);
  const known = discourse.offices
    .called(own.head)
    .filter(
      ({ entity, told }) =>
        (entity.uses[0]?.from ?? mention.from) < mention.from && fits(own, discourse.narrative.tokens, told),
    )
    .map(({ entity }) => entity);
  return known.length < 2 ? known[0] : latestOf(discourse, known, mention.from);
}

/** The same description given earlier. */
export function earlierOf(discourse: Discourse, mention: Mention): TokenRange | undefined {
  const earlier = discourse.described.get(wordOf(discourse, mention.head));
  return earlier &&
    earlier.from < mention.from &&
    !isOther(discourse, earlier, mention) &&
    fits(contentWords(discourse, mention), discourse.narrative.tokens, [earlier])
    ? earlier
    : undefined;
}

/** "The first voter … the second voter": what counts those who are alike tells them apart. */
function isOther(
  { narrative: { tokens } }: Discourse,
  earlier: TokenRange,
  { from, head }: Mention,
): boolean {
  const counts = (one: number, to: number): readonly string[] =>
    tokens.word
      .slice(one, to)
      .filter((word) => tokens.speech.comparing?.has(word) || tokens.speech.ordinals?.has(word));
  const [before, now] = [counts(earlier.from, earlier.to), counts(from, head)];
  return before.length > 0 && now.length > 0 && !now.some((word) => before.includes(word));
}

/** "the retired general": the one person who has just acted or spoken, if nothing told of them says otherwise. */
function personCalled(discourse: Discourse, mention: Mention): Entity | undefined {
  const { speech, word } = discourse.narrative.tokens;
  if (isGendered(discourse) || isCompared(discourse, mention)) return undefined;
  const { head, ranks, fields } = contentWords(discourse, mention);
  const last =
    wholeDescription(discourse, mention).to === mention.to ? lastPerson(discourse, mention) : undefined;
  // "the girl" is not Mr. Reed
  const gender = last && speech.genderOfNoun(head);
  if (gender && (last.gender ?? discourse.called.get(last) ?? gender) !== gender) return undefined;
  // "Mr. Reed: The minister said …": whoever has the turn speaks of another.
  if (last === whoHasTurn(discourse, mention)) return undefined;
  if (last && ranks.length === 0 && isOtherOffice(discourse, mention.head, last)) return undefined;
  if (!last || (hasSpoken(discourse, last) && isReply(discourse, mention))) return undefined;
  if (isQuotedRole(discourse, mention, head)) return undefined;
  if (discourse.offices.called(head).some(({ entity }) => entity === last)) return undefined;
  if (!speech.manyHave.has(head)) return last;
  const hasOffice = discourse.offices
    .told(last)
    .some(({ from, to }) => word.slice(from, to).some((one) => speech.manyHave.has(one)));
  return ranks.length + fields.length === 0 && !hasOffice ? last : undefined;
}

/** “Captain Rolfe was here,” said Vane. The captain said …: whom others call so is not who has just spoken. */
function isQuotedRole({ narrative }: Discourse, { frame }: Mention, role: string): boolean {
  const { text } = narrative.document;
  const { clause } = nth(narrative.frames, frame);
  const before = narrative.tokens.start[clause.from] ?? 0;
  const called = `${role.charAt(0).toUpperCase()}${role.slice(1)} `;
  const ends = endsOfQuotes(narrative);
  for (let at = placeIn(ends, before); at >= 0 && before - nth(ends, at) < QUOTED_NEAR; at--) {
    const { start, end } = nth(narrative.quotes, at).content;
    if (text.slice(start, Math.min(end, start + QUOTED_NEAR)).includes(called)) return true;
  }
  return false;
}
const endsOfQuotes = madeOnce(({ quotes }: Discourse['narrative']) =>
  Uint32Array.from(quotes, ({ content }) => content.end),
);
/** In characters. */
const QUOTED_NEAR = 600;

/** "Cllr Nolan … the mayor": who is called by the title of one office is not called by another's. */
function isOtherOffice({ narrative: { tokens } }: Discourse, head: number, { uses }: Entity): boolean {
  const office = (token: number): boolean => ((tokens.bits[token] ?? 0) & Word.title) !== 0;
  const title = (from: number): string => (tokens.word[from - 1] ?? '').replace(/\.$/, '');
  const word = tokens.word[head] ?? '';
  return (
    office(head) &&
    uses.some(({ from }) => office(from - 1) && !PLAIN.has(title(from)) && title(from) !== word)
  );
}

/** "the younger man", "the director herself", "the boy beside him": one, as against another. */
const isCompared = ({ narrative: { tokens } }: Discourse, { from, to, head }: Mention): boolean =>
  /^(?:him|her|it)self$/.test(tokens.word[to] ?? '') ||
  (((tokens.bits[to] ?? 0) & Word.preposition) !== 0 &&
    /^(?:him|her|me|us|them)$/.test(tokens.word[to + 1] ?? '')) ||
  tokens.word.slice(from, head).some((word) => tokens.speech.comparing?.has(word));

/** Whether somebody is who spoke last. */
const hasSpoken = ({ referents }: Discourse, who: Entity): boolean =>
  referents.findLast(({ speaker }) => speaker)?.entity === who;

/** "The minister shot back", “On what ground?” said the judge: whoever answers, or asks back, is not who has just spoken. */
function isReply({ narrative }: Discourse, { frame, from, head }: Mention): boolean {
  const { clause, paragraph, quotes } = nth(narrative.frames, frame);
  const { word, speech } = narrative.tokens;
  const subject = clause.phrases.findIndex((phrase) => phrase.from === from);
  const answers = clause.phrases.some(
    ({ kind, head: verb, to }, i) =>
      kind === 'verb' &&
      clause.subjects[i] === subject &&
      (speech.converses.has(word[verb] ?? '') || word[to - 1] === 'back'),
  );
  if (answers) return true;
  // “…,” said the Engineer: a role that is written as a name, and no title, is another one's.
  const role = narrative.tokens.bits[head] ?? 0;
  const asName = (role & Word.capital) !== 0 && (role & Word.title) === 0;
  const first = narrative.quotes[quotes[0] ?? -1];
  const before = narrative.quotes[(quotes[0] ?? 0) - 1];
  return (
    first !== undefined &&
    clause.phrases[0]?.kind === 'quote' &&
    before?.paragraph === paragraph - 1 &&
    (asName || endsAsking(narrative.document.text, first.content))
  );
}

/** "the airline": the one body that has just acted or spoken. */
export function bodyCalled(discourse: Discourse, mention: Mention): Entity | undefined {
  const { head, ranks, fields } = contentWords(discourse, mention);
  return discourse.narrative.tokens.speech.collectives.has(head) && ranks.length + fields.length === 0
    ? lastBody(discourse, mention)
    : undefined;
}

/** "The museum's director, [Ana Lopes], said": the name between commas behind the description. */
export function nameBehind(discourse: Discourse, { frame, to }: Mention): Entity | undefined {
  const { phrases } = clauseOf(discourse, frame);
  let comma = phrases.findIndex(({ from }) => from === to);
  while (phrases[comma]?.kind === 'preposition' && phrases[comma + 1]?.kind === 'noun') comma += 2;
  // "die Sprecherin der Polizei, [Anna Vogel]"
  if (discourse.narrative.tokens.speech.capitalNouns) while (phrases[comma]?.kind === 'noun') comma++;
  // "her coach, former champion [Ole Brandt],"
  const role = phrases[comma + 1];
  const behind = phrases[comma + 2];
  const title = role?.kind === 'noun' && behind?.kind === 'noun' && !isName(discourse, frame, role);
  const at = title ? comma + 2 : comma + 1;
  // "Le patron, un homme maigre nommé [Slim],"
  const borne =
    bearerOf(clauseOf(discourse, frame), comma + 3) === comma + 1 && phrases[comma]?.kind === 'comma';
  const called = borne ? discourse.useAt.get(nth(phrases, comma + 3).to - 1) : undefined;
  if (called) return discourse.of.get(called);
  const name = phrases[at];
  const end = phrases[at + 1]?.kind;
  if (
    comma < 0 ||
    phrases[comma]?.kind !== 'comma' ||
    name?.kind !== 'noun' ||
    (end && !/^(?:comma|stop|aside|colon)$/.test(end))
  )
    return undefined;
  const use = discourse.useAt.get(name.to - 1);
  // "the vicar, the Rev Alison Birk,"
  if (!use) return undefined;
  const given = ((discourse.narrative.tokens.bits[use.from] ?? 0) & (Word.male | Word.female)) !== 0;
  // "The operator, [Northway], said"
  const beside = phrases[comma]?.from === to && use.from === name.from;
  const alone = beside && end === 'comma' && phrases[at + 2]?.kind === 'verb';
  const named = use.sort === 'person' || given || use.words.length > 1 || alone;
  return named && (use.sort === 'person' || use.from === name.from) ? discourse.of.get(use) : undefined;
}

/** "A woman named [Galya]" */
function nameGiven(discourse: Discourse, { frame, to }: Mention): Entity | undefined {
  const clause = clauseOf(discourse, frame);
  const at = clause.phrases.findIndex((phrase) => phrase.to === to);
  const name = clause.phrases[at + 2];
  if (at < 0 || !name || bearerOf(clause, at + 2) !== at) return undefined;
  const use = discourse.useAt.get(name.to - 1);
  return use && discourse.of.get(use);
}

const isName = (discourse: Discourse, frame: number, { head }: Phrase): boolean => {
  const { tags, from } = clauseOf(discourse, frame);
  return tags[head - from] === Tag.name;
};

/** Whether the word tells what someone is ("the general"), not for whom one speaks or that one knows. */
const isPerson = (discourse: Discourse, head: number): boolean =>
  (((discourse.narrative.tokens.bits[head] ?? 0) & Word.role) !== 0 ||
    discourse.narrative.tokens.speech.demonyms?.has(wordOf(discourse, head)) ||
    /-year-old$/.test(wordOf(discourse, head))) &&
  !discourse.narrative.tokens.speech.deputies.has(wordOf(discourse, head));
