import type { Answer } from '../../answer/answer.ts';
import type { Altered, Gapped, QuizChoice, QuizKind, QuizQuestion } from '../../answer/quiz/index.ts';
import { type Excerpt, excerpt } from '../../corpus/excerpt.ts';
import { type Span, trim } from '../../text/span.ts';
import type { PhraseKey } from '../phrases.ts';
import {
  type Block,
  type Button,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  sentenceOfExcerpt,
  small,
} from '../reply.ts';
import type { State } from '../state.ts';
import type { View } from '../view.ts';
import { citation, titleOf } from './citation.ts';
import { findBlock, shortButtons } from './find.ts';

const ASKS: Readonly<Record<QuizKind, PhraseKey>> = {
  who: 'quizWho',
  gap: 'quizGap',
  number: 'quizNumber',
  altered: 'quizAltered',
  order: 'quizOrder',
  source: 'quizSource',
};
const LETTERS = [
  'letterA',
  'letterB',
  'letterC',
  'letterD',
  'letterE',
] as const satisfies readonly PhraseKey[];

type Quizzed = Extract<Answer, { kind: 'quiz' }>;

/** What the buttons of a question lead to; questions and choices are counted from 1. */
export interface QuizWays {
  choose(question: number, choice: number): State;
  to(question: number): State;
  /** How it has gone so far, where that is told. */
  readonly results?: State;
}

const waysOf = ({ round, list }: View): QuizWays => ({
  choose: (question, choice) => ({ action: 'choose', round, question, choice, list: list() }),
  to: (question) => ({ action: 'question', round, question, list: list() }),
  results: { action: 'tally', round, list: list() },
});

/** One question, its choices by letters, and the buttons to pick one. */
export function quizReply({ quiz, minutes }: Quizzed, view: View): Reply {
  const { questions, wanted } = quiz;
  const at = Math.min(view.page, questions.length);
  const question = questions[at - 1] ?? questions[0];
  const ways = waysOf(view);
  return [
    ...questionBlocks(question, at, questions.length),
    small(say('quizOnce'), ...(minutes ? [say('space'), say('quizMinutes', { n: minutes })] : [])),
    ...(questions.length < wanted ? [small(say('quizFewer', { n: questions.length, of: wanted }))] : []),
    ...choiceButtons(question, at, ways),
    ...leadingOn(at, questions.length, ways),
  ];
}

/** A question with its choices by letters. @param at counted from 1 */
export function questionBlocks(question: QuizQuestion, at: number, of: number): Block[] {
  const { kind, shown, choices, proof } = question;
  const [first] = proof;
  return [
    line(say('quizHead', { at, of, kind: say(ASKS[kind]) })),
    ...shown.map((one, number) =>
      line(
        shown.length > 1
          ? say('quizNumbered', { at: number + 1, words: gapped(one) })
          : say('quizWords', { words: gapped(one) }),
      ),
    ),
    ...(NAMES_SOURCE.has(kind) ? [small(...citation(first.shelved.source))] : []),
    ...choices.map((choice, place) => line(lettered(choice, place))),
  ];
}

/** Of these the question tells where the words stand: in another source something else might stand in their place. */
const NAMES_SOURCE: ReadonlySet<QuizKind> = new Set(['gap', 'number', 'altered']);

const lettered = (choice: QuizChoice, place: number): Piece =>
  say('quizChoice', { letter: letterOf(place), words: choiceLine(choice) });

const letterOf = (place: number): Piece => say(LETTERS[place] ?? 'letterA');

function choiceLine(choice: QuizChoice): Line {
  switch (choice.kind) {
    case 'words':
      return [sentenceOfExcerpt(choice.words)];
    case 'source':
      return joined([titleOf(choice.shelved.source), ...publisherOf(choice)]);
    case 'altered':
      return alteredLine(choice.altered);
    case 'order':
      return joined(
        choice.order.map((at) => say('ordinal', { at })),
        'arrow',
      );
  }
}

const publisherOf = ({ shelved: { source } }: Extract<QuizChoice, { kind: 'source' }>): Piece[] => {
  if (source.publisher !== undefined) return [{ kind: 'field', source, field: 'publisher' }];
  return source.about?.publisher === undefined ? [] : [{ kind: 'field', source, field: 'about.publisher' }];
};

/** The words with a mark where they are left open. */
const gapped = ({ excerpt: whole, gap }: Gapped): Line =>
  gap ? around(whole, gap, [say('gapMark')]) : [sentenceOfExcerpt(whole)];

/** The words on both sides of a place, and something in it, with the spaces that the source has there. */
function around(whole: Excerpt, place: Span, inside: Line): Line {
  const { source } = whole;
  const { text } = source;
  const part = (span: Span): Piece[] => {
    const bare = trim(text, span);
    return bare.start < bare.end ? [sentenceOfExcerpt(excerpt(source, bare))] : [];
  };
  const space = (at: number): Piece[] => (/^\s$/.test(text.charAt(at)) ? [say('space')] : []);
  return [
    ...part({ start: whole.start, end: place.start }),
    ...space(place.start - 1),
    ...inside,
    ...space(place.end),
    ...part({ start: place.end, end: whole.end }),
  ];
}

/** Only within a question that says that one of two wordings was altered. */
const alteredLine = ({ whole, was, becomes }: Altered): Line =>
  around(whole, was, becomes ? putIn(was, sentenceOfExcerpt(becomes)) : []);

/** What is put in between two words needs a space that the source does not have. */
const putIn = (was: Span, piece: Piece): Line => (was.start === was.end ? [say('space'), piece] : [piece]);

/** What was altered: struck out what the source does not have, marked as added what it has. */
function comparison({ whole, was, becomes }: Altered): Line {
  const { source } = whole;
  const gone = trim(source.text, was);
  return around(whole, was, [
    ...(becomes ? putIn(was, say('struck', { typed: sentenceOfExcerpt(becomes) })) : []),
    ...(becomes && gone.start < gone.end ? [say('space')] : []),
    ...(gone.start < gone.end ? [say('added', { words: sentenceOfExcerpt(excerpt(source, gone)) })] : []),
    ...(was.end > gone.end ? [say('space')] : []),
  ]);
}

/** The buttons to pick a choice. */
export const choiceButtons = ({ choices }: QuizQuestion, at: number, { choose }: QuizWays): Block[] => [
  {
    kind: 'buttons',
    buttons: choices.map(
      (_, place): Button => ({
        label: LETTERS[place] ?? 'letterA',
        state: choose(at, place + 1),
      }),
    ),
  },
];

/** The buttons to the question before, to the next one, and to how it has gone. */
export function leadingOn(at: number, of: number, { to, results }: QuizWays): Block[] {
  const buttons: Button[] = [
    ...(at > 1 ? [{ label: 'previous', state: to(at - 1) } as const] : []),
    ...(at < of ? [{ label: 'next', state: to(at + 1) } as const] : []),
    ...(results ? [{ label: 'quizResults', state: results } as const] : []),
  ];
  return buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];
}

/** Whether an answer is right, the key with what proves it, and, where it stands in the question's place, the way on. */
export function gradedReply(
  answer: Extract<Answer, { kind: 'graded' }>,
  view: View,
  leadsOn: boolean,
): Reply {
  const { quiz, question: at, chosen, but } = answer;
  const { questions } = quiz;
  const question = questions[at] ?? questions[0];
  return [
    ...(leadsOn ? questionBlocks(question, at + 1, questions.length) : []),
    ...gradedBlocks(question, chosen, but, !leadsOn),
    ...(leadsOn ? leadingOn(at + 1, questions.length, waysOf(view)) : []),
  ];
}

/**
 * What became of an answer, and what proves the key.
 * @param chosen counted from 0
 * @param tellsKey whether the words of the right choice are told again
 */
export function gradedBlocks(
  { key, choices, proof }: QuizQuestion,
  chosen: number,
  but: 'again' | 'late' | undefined,
  tellsKey: boolean,
): Block[] {
  const right = choices[key];
  const altered = choices.find((choice) => choice.kind === 'altered');
  return [
    ...(but === 'again' ? [small(say('quizAgain', { letter: letterOf(chosen) }))] : []),
    ...(but === 'late' ? [small(say('quizLate'))] : []),
    line(
      chosen === key
        ? say('quizRight', { letter: letterOf(key) })
        : say('quizWrong', { letter: letterOf(chosen), right: letterOf(key) }),
    ),
    ...(right && tellsKey && right.kind !== 'altered' ? [line(lettered(right, key))] : []),
    ...(altered?.kind === 'altered'
      ? [line(say('quizAlteredKey', { words: comparison(altered.altered) }))]
      : []),
    ...proof.map((find) => findBlock(find, shortButtons(find))),
  ];
}

/** How many answered each question, and how many rightly. */
export interface Tally {
  /** Counted from 1. */
  readonly questions: readonly {
    readonly question: number;
    readonly answers: number;
    readonly right: number;
  }[];
  readonly own: { readonly answers: number; readonly right: number };
  /** Everybody, by their ids, where a ranking is wanted; else nobody is named. */
  readonly ranking?: readonly { readonly who: string; readonly right: number }[];
}

/** So many are ranked, and those who have done as well as the last of them, up to twice as many. */
const MOST_RANKED = 10;

export function tallyReply({ questions, own, ranking }: Tally): Reply {
  if (questions.length === 0) return [line(say('tallyNone'))];
  return [
    line(say(ranking ? 'tallyRankHead' : 'tallyHead')),
    ...questions.map(({ question, answers, right }) =>
      line(say('tallyOne', { at: question, right, n: answers })),
    ),
    ...ranked(ranking ?? []),
    ...(own.answers > 0 ? [small(say('tallyOwn', { right: own.right, n: own.answers }))] : []),
  ];
}

/** Who has answered the same number rightly has the same place (standard competition ranking). */
function ranked(people: NonNullable<Tally['ranking']>): Block[] {
  const placeOf = (right: number): number => 1 + people.filter((other) => other.right > right).length;
  return [...people]
    .sort((a, b) => b.right - a.right || (a.who < b.who ? -1 : 1))
    .filter(({ right }) => right > 0 && placeOf(right) <= MOST_RANKED)
    .slice(0, 2 * MOST_RANKED)
    .map(({ who, right }) =>
      line(say('tallyRank', { at: placeOf(right), who: { kind: 'person', id: who }, n: right })),
    );
}
