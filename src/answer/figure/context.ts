import { contains, cover, type Span, slice } from '../../text/span.ts';
import type { FigureFind } from '../found.ts';
import { placesIn } from './places.ts';
import { subjectsIn } from './subjects.ts';
import { stemsOfWords, topicWordsIn } from './topic-words.ts';

/** What stands around a figure, as stems of topic words. */
export interface FigureContext {
  /** The topic words next to the figure that are no names, one on each side: what is said of it. */
  readonly near: ReadonlySet<string>;
  /** Those between the figures before and behind it. */
  readonly clause: ReadonlySet<string>;
  /** Those of the whole statement. */
  readonly statement: ReadonlySet<string>;
  /** Of the things that it begins with, or that do what it tells. */
  readonly subjects: ReadonlySet<string>;
  /** The names among them. */
  readonly names: ReadonlySet<string>;
  /** The names in its passage. */
  readonly passageNames: ReadonlySet<string>;
  /** Whether it is denied, only possible, or still to come: the marks of these. */
  readonly mood: string;
  /** Which of several, when in its life, or how it was worked out: words without which two values need not differ. */
  readonly marks: string;
  /** Whether a pronoun stands for something that another sentence names. */
  readonly leans: boolean;
  /** Folded names that stand where a place does. */
  readonly places: ReadonlySet<string>;
}

/** The words that hold the figure within its sentence: what somebody is said to have said, without who and when. */
export function statementOf({ excerpt: { start, end }, figure, shelved }: FigureFind): Span {
  const reported = shelved.annotations.quotations.find(({ content }) => contains(content, figure.span));
  return reported
    ? { start: Math.max(start, reported.content.start), end: Math.min(end, reported.content.end) }
    : { start, end };
}

export function contextOf(find: FigureFind, statement: Span): FigureContext {
  const { text } = find.excerpt.source;
  const { span, unit = span, of = span } = find.figure;
  const figure = [unit, of].reduce((all, part) => (part.start >= span.start ? cover(all, part) : all), span);
  const topicWords = topicWordsIn(find.excerpt.source, statement).filter(
    ({ start }) => start < figure.start || start >= figure.end,
  );
  const clause = clauseOf(find, statement);
  const within = topicWords.filter((word) => contains(clause, word));
  const plain = within.filter(({ isName }) => !isName);
  const left = plain.findLast(({ end }) => end <= figure.start);
  const right = plain.find(({ start }) => start >= figure.end);
  const adjacent = [
    left && !BREAK.test(text.slice(left.end, figure.start).replace(RELATIVE, ' ')) ? left.stem : undefined,
    right && !BREAK.test(text.slice(figure.end, right.start)) ? right.stem : undefined,
  ];
  return {
    near: new Set(adjacent.filter((stem) => stem !== undefined)),
    clause: stemsOfWords(within),
    statement: stemsOfWords(topicWords),
    subjects: subjectsIn(text, statement, topicWords, figure.start),
    names: stemsOfWords(topicWords.filter(({ isName }) => isName)),
    passageNames: namesIn(find),
    mood: moodOf(text.slice(clause.start, figure.start) + text.slice(figure.end, clause.end)),
    marks: marksOf(
      `${text.slice(statement.start, find.figure.number.start)} | ${text.slice(figure.end, statement.end)}`,
    ),
    leans: LEANING.test(slice(text, statement)),
    places: placesIn(text, statement),
  };
}

/** What keeps "could kill 42", "will kill 42" and "did not kill 42" apart from "killed 42". */
const MOODS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries<RegExp>({
    denied: /\b(?:not|never|nor|neither|without|den(?:y|ies|ied)|no one|nobody|none)\b|n['’]t\b/i,
    // With a capital, May is a month.
    possible: /\b(?:could|may|might|can|[Ii]f|possible|[Pp]ossibly|[Pp]erhaps)\b/,
    ahead:
      /\b(?:will|would|shall|plans?|planned|planning|expects?|expected|forecasts?|going to|wants?|hopes?)\b/i,
  }),
);

const moodOf = (text: string): string =>
  [...MOODS].flatMap(([mood, cue]) => (cue.test(text) ? [mood] : [])).join(' ');

const MARKS =
  /\b(?:first|second|third|fourth|fifth|last|latest|final|once|originally|initially|formerly|previously|used to|peak|height|average|averaged|median|usually|normally|typically|(?:in|within|over|for|during) [\p{L}\d.,]+ (?:minute|hour|day|week|month|year)s?)\b/giu;

const marksOf = (text: string): string =>
  [...new Set(text.match(MARKS)?.map((mark) => mark.toLowerCase()))].toSorted().join(' ');

/** "That" and "there" lean where they do not only join or begin: "in that state". */
const LEANING =
  /\b(?:he|she|it|they|his|her|its|their|them|him|this|these|those|(?:in|of|at|on|by|for|from|with) that)\b/i;

const namesIn = ({ excerpt: { source }, passage }: FigureFind): Set<string> =>
  stemsOfWords(topicWordsIn(source, passage.span).filter(({ isName }) => isName));

/** Between a figure and a word that tells what is said of it there is no mark, and nothing else begins. */
const BREAK = /[.,;:!?()[\]“”"—–]|\b(?:and|but|or|who|which|that|while|after|before|when|as)\b/i;

/** A clause about the noun before it breaks nothing: "the union, which has 45,000 members". */
const RELATIVE = /^,?\s(?:which|who|that|with)\s/;

/** From the figure before to the figure behind, within the statement. */
function clauseOf({ figure, shelved }: FigureFind, statement: Span): Span {
  const { figures } = shelved.annotations;
  const at = figures.indexOf(figure);
  return {
    start: Math.max(statement.start, figures[at - 1]?.span.end ?? 0),
    end: Math.min(statement.end, figures[at + 1]?.span.start ?? statement.end),
  };
}
