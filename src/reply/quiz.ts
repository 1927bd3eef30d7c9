import type { Answer } from '../answer/answer.ts';
import type { Altered, Choice, Gapped, Question, QuizKind } from '../answer/quiz/index.ts';
import { type Excerpt, excerpt } from '../corpus/excerpt.ts';
import { type Span, trim } from '../text/span.ts';
import { citation, titleOf } from './citation.ts';
import { findBlock, shortButtons } from './find.ts';
import type { PhraseKey } from './phrases.ts';
import {
  type Block,
  type Button,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  sentence,
  small,
} from './reply.ts';
import type { View } from './view.ts';

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

/** One question, its choices by letters, and the buttons to pick one. */
export function quizReply({ quiz, minutes }: Quizzed, view: View): Reply {
  const { questions, wanted } = quiz;
  const at = Math.min(view.page, questions.length);
  const question = questions[at - 1] ?? questions[0];
  return [
    ...questionBlocks(question, at, questions.length),
    small(say('quizOnce'), ...(minutes ? [say('space'), say('quizMinutes', { n: minutes })] : [])),
    ...(questions.length < wanted ? [small(say('quizFewer', { n: questions.length, of: wanted }))] : []),
    { kind: 'buttons', buttons: choiceButtons(question, at, view) },
    { kind: 'buttons', buttons: leadingOn(at, questions.length, view) },
  ];
}

function questionBlocks(question: Question, at: number, of: number): Block[] {
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

const lettered = (choice: Choice, place: number): Piece =>
  say('quizChoice', { letter: letterOf(place), words: choiceLine(choice) });

const letterOf = (place: number): Piece => say(LETTERS[place] ?? 'letterA');

function choiceLine(choice: Choice): Line {
  switch (choice.kind) {
    case 'words':
      return [sentence(choice.words)];
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

const publisherOf = ({ shelved: { source } }: Extract<Choice, { kind: 'source' }>): Piece[] => {
  if (source.publisher !== undefined) return [{ kind: 'field', source, field: 'publisher' }];
  return source.about?.publisher === undefined ? [] : [{ kind: 'field', source, field: 'about.publisher' }];
};

/** The words with a mark where they are left open. */
const gapped = ({ excerpt: whole, gap }: Gapped): Line =>
  gap ? around(whole, gap, [say('gapMark')]) : [sentence(whole)];

/** The words on both sides of a place, and something in it, with the spaces that the source has there. */
function around(whole: Excerpt, place: Span, inside: Line): Line {
  const { source } = whole;
  const { text } = source;
  const part = (span: Span): Piece[] => {
    const bare = trim(text, span);
    return bare.start < bare.end ? [sentence(excerpt(source, bare))] : [];
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
  around(whole, was, becomes ? putIn(was, sentence(becomes)) : []);

/** What is put in between two words needs a space that the source does not have. */
const putIn = (was: Span, piece: Piece): Line => (was.start === was.end ? [say('space'), piece] : [piece]);

/** What was altered: struck out what the source does not have, marked as added what it has. */
function comparison({ whole, was, becomes }: Altered): Line {
  const { source } = whole;
  const gone = trim(source.text, was);
  return around(whole, was, [
    ...(becomes ? putIn(was, say('struck', { typed: sentence(becomes) })) : []),
    ...(becomes && gone.start < gone.end ? [say('space')] : []),
    ...(gone.start < gone.end ? [say('added', { words: sentence(excerpt(source, gone)) })] : []),
    ...(was.end > gone.end ? [say('space')] : []),
  ]);
}

const choiceButtons = ({ choices }: Question, at: number, { round, list }: View): Button[] =>
  choices.map((_, place) => ({
    label: LETTERS[place] ?? 'letterA',
    state: { action: 'choose', round, question: at, choice: place + 1, list: list() },
  }));

function leadingOn(at: number, of: number, { round, list }: View): Button[] {
  const to = (question: number) => ({ action: 'question', round, question, list: list() }) as const;
  return [
    ...(at > 1 ? [{ label: 'previous', state: to(at - 1) } as const] : []),
    ...(at < of ? [{ label: 'next', state: to(at + 1) } as const] : []),
    { label: 'quizResults', state: { action: 'tally', round, list: list() } },
  ];
}

/** Whether an answer is right, the key with what proves it, and, where it stands in the question's place, the way on. */
export function gradedReply(
  answer: Extract<Answer, { kind: 'graded' }>,
  view: View,
  leadsOn: boolean,
): Reply {
  const { quiz, question: at, chosen, but } = answer;
  const question = quiz.questions[at] ?? quiz.questions[0];
  const { key, choices, proof } = question;
  const right = choices[key];
  const altered = choices.find((choice) => choice.kind === 'altered');
  return [
    ...(leadsOn ? questionBlocks(question, at + 1, quiz.questions.length) : []),
    ...(but === 'again' ? [small(say('quizAgain', { letter: letterOf(chosen) }))] : []),
    ...(but === 'late' ? [small(say('quizLate'))] : []),
    line(
      chosen === key
        ? say('quizRight', { letter: letterOf(key) })
        : say('quizWrong', { letter: letterOf(chosen), right: letterOf(key) }),
    ),
    ...(right && !leadsOn && right.kind !== 'altered' ? [line(lettered(right, key))] : []),
    ...(altered?.kind === 'altered'
      ? [line(say('quizAlteredKey', { words: comparison(altered.altered) }))]
      : []),
    ...proof.map((find) => findBlock(find, shortButtons(find))),
    ...(leadsOn
      ? [{ kind: 'buttons', buttons: leadingOn(at + 1, quiz.questions.length, view) } as const]
      : []),
  ];
}

/** How many answered each question, and how many rightly; nobody is named. */
export interface Tally {
  /** Counted from 1. */
  readonly questions: readonly {
    readonly question: number;
    readonly answers: number;
    readonly right: number;
  }[];
  readonly own: { readonly answers: number; readonly right: number };
}

export function tallyReply({ questions, own }: Tally): Reply {
  if (questions.length === 0) return [line(say('tallyNone'))];
  return [
    line(say('tallyHead')),
    ...questions.map(({ question, answers, right }) =>
      line(say('tallyOne', { at: question, right, n: answers })),
    ),
    ...(own.answers > 0 ? [small(say('tallyOwn', { right: own.right, n: own.answers }))] : []),
  ];
}
