import { Word } from '../../../../languages/index.ts';
import { nth } from '../../../../text/nth.ts';
import { Tag } from '../../words/index.ts';
import type { Rule, Site } from '../types.ts';
import { governing, hangs } from './governing.ts';
import { cueAt, isFree, kindAt, lastMark, mention, wordAt } from './site.ts';
import { trailing } from './trailing.ts';

/** Kelly said, “…” · Early described it as “…” · the statement calls the plan a “…”. */
export const before: Rule = (site) => {
  const verb = governing(site);
  if (verb < 0) return undefined;
  const { clause } = site;
  if (isBesideTag(site, verb)) return undefined;
  // "found that the cells “remember” heat": one word in marks is the writer's; but "thought [the book] “dull”".
  if (cueAt(clause, verb) === 'thinking' && isOneWord(site) && !isJudged(site, verb)) return undefined;
  if (isOneWord(site) && isLabel(site, verb)) return undefined;
  // "The bureau found “no ties,” said its director": she reports what it found.
  const told = cueAt(clause, verb) === 'thinking' ? trailing(site) : undefined;
  if (told) return told;
  const subject = clause.subjects[verb] ?? -1;
  if (clause.tokens.speech.romance && isNameOf(site, verb, subject)) return undefined;
  return { mention: mention(site, subject), cue: nth(clause.phrases, verb).head, rule: 'before' };
};

/** “…,” she said as she handed me her “rules”: the verb has its words in front, and what goes on meanwhile is the writer's. */
const isBesideTag = ({ clause, at }: Site, verb: number): boolean => {
  if (at - verb > MEANWHILE) return false;
  const between = clause.phrases.slice(verb + 1, at);
  return (
    kindAt(clause, (clause.subjects[verb] ?? 0) - 1) === 'quote' &&
    between.every(({ cue, kind }) => cue === undefined && kind !== 'comma') &&
    between.some(({ form }, i) => form === 'finite' && hangs(clause, verb + 1 + i))
  );
};

/** In phrases. */
const MEANWHILE = 24;

/** "escribió el himno «…»": the words are the name of what somebody writes or reads. */
const isNameOf = ({ clause, at, narrative, marked }: Site, verb: number, subject: number): boolean => {
  const noun = clause.phrases[at - 1];
  const first = narrative.document.text[marked.content.start] ?? '';
  return (
    first.toLowerCase() !== first &&
    verb === at - 2 &&
    subject !== at - 1 &&
    cueAt(clause, verb) === 'saying' &&
    noun?.kind === 'noun' &&
    clause.tags[noun.head - clause.from] === Tag.noun
  );
};

/** What parts a word from the verb that judges something: "introduced him [to] his “moon” bench", "praised it ([the] “pull” part)". */
const PARTS: ReadonlySet<string> = new Set(['open', 'relative']);

/**
 * "He told the “skyjackers” that …", "introduced him to his famous “moon” bench": one word in marks that only calls whom
 * somebody speaks to, or something that the verb does not judge, is the writer's.
 */
function isLabel({ clause, at }: Site, verb: number): boolean {
  const { bits, speech } = clause.tokens;
  const left = clause.phrases[at - 1];
  const word = wordAt(clause, verb);
  const alone = left?.to === (left?.from ?? 0) + 1 && ((bits[left?.from ?? -1] ?? 0) & Word.determiner) !== 0;
  if (verb === at - 2 && alone && speech.hearers.has(word)) return true;
  if (cueAt(clause, verb) !== 'calling' || speech.callsSo.has(word) || kindAt(clause, at + 1) !== 'noun')
    return false;
  return clause.phrases
    .slice(verb + 1, at)
    .some(
      ({ kind, head }, i, between) =>
        PARTS.has(kind) ||
        (speech.clauses.hearer.has(clause.tokens.word[head] ?? '') && between[i - 1]?.kind === 'noun'),
    );
}

/** Whether nothing but what is judged stands between the verb and the words, and nothing behind them. */
const isJudged = ({ clause, at }: Site, verb: number): boolean =>
  verb === at - 2 && kindAt(clause, at - 1) === 'noun' && /^(?:stop|end|comma)$/.test(kindAt(clause, at + 1));

const isOneWord = ({ narrative, marked: { content } }: Site): boolean =>
  !/\s/.test(narrative.document.text.slice(content.start, content.end));

/** A part of the writer's clause that a verb in front of it reports goes before a name behind it. */
export const embedded: Rule = (site) => {
  const { clause, at } = site;
  if (lastMark(site) === '.') return undefined;
  // “…,” said Early: she is named for these very words.
  if (lastMark(site) === ',' && cueAt(clause, at + 1) === 'saying' && (clause.subjects[at + 1] ?? -1) > at)
    return undefined;
  const left = kindAt(clause, at - 1);
  const adjacent = (left === 'comma' || left === 'colon') && cueAt(clause, at - 2) !== undefined;
  if (isFree(site) && !adjacent) return undefined;
  const verb = governing(site);
  if (verb < 0 || cueAt(clause, verb) === 'thinking') return undefined;
  for (let i = verb + 1; i < at; i++)
    if (
      kindAt(clause, i) === 'subordinator' &&
      !clause.tokens.speech.clauses.complementizers.has(wordAt(clause, i))
    )
      return undefined;
  return before(site);
};
