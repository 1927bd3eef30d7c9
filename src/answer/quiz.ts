import type { Library } from '../library/index.ts';
import { passagesOn } from '../search/index.ts';
import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { type Answer, nothing } from './answer.ts';
import { hintFor } from './hint.ts';
import {
  DIFFICULTIES,
  type Difficulty,
  makeQuiz,
  QUIZ_KINDS,
  type Quiz,
  type QuizKind,
  type QuizQuestion,
} from './quiz/index.ts';

const USUAL_NUMBER = 5;
const MOST_QUESTIONS = 10;

export interface QuizAsked {
  readonly topic?: string | undefined;
  readonly number?: string | undefined;
  /** One kind or several, in turn; all where none is asked for. */
  readonly kind?: string | undefined;
  readonly kind2?: string | undefined;
  readonly difficulty?: string | undefined;
  /** How long answers count, in minutes. */
  readonly minutes?: string | undefined;
  readonly seed?: string | undefined;
}

/** A quiz from the shelf, about a topic when one is given. */
export async function quiz(library: Library, asked: QuizAsked): Promise<Answer> {
  const { topic = '', minutes } = asked;
  const isAll = topic.trim() === '';
  const hint = isAll ? undefined : hintFor(topic);
  if (hint) return hint;
  const made = await quizOf(library, asked);
  if (!made) return isAll ? { kind: 'hint', hint: 'noQuiz' } : nothing(library, topic);
  const limit = Number(minutes);
  return { kind: 'quiz', quiz: made, ...(limit > 0 && { minutes: limit }) };
}

/** A class presses at once, and each press needs the same quiz. */
const QUIZZES = 50;
const MADE = new WeakMap<Library, (key: string) => Promise<Quiz | undefined>>();

function quizOf(library: Library, asked: QuizAsked): Promise<Quiz | undefined> {
  const known = MADE.get(library) ?? remembered(QUIZZES, (key: string) => make(library, JSON.parse(key)));
  MADE.set(library, known);
  const { minutes: _, ...making } = asked;
  return known(JSON.stringify(making));
}

async function make(library: Library, asked: QuizAsked): Promise<Quiz | undefined> {
  const { topic = '', number, kind, kind2, difficulty = 'medium', seed = '' } = asked;
  const kinds = QUIZ_KINDS.filter((one) => [kind, kind2].includes(one));
  const within = topic.trim() === '' ? undefined : await placesAbout(library, topic);
  const wanted = Math.trunc(Number(number)) || USUAL_NUMBER;
  return makeQuiz(library, {
    kinds: kinds.length > 0 ? kinds : QUIZ_KINDS,
    number: Math.min(MOST_QUESTIONS, Math.max(1, wanted)),
    difficulty: DIFFICULTIES.includes(difficulty as Difficulty) ? (difficulty as Difficulty) : 'medium',
    seed,
    within,
  });
}

/** What a quiz of a task is to be made of. */
export interface QuizWanted {
  readonly number: number;
  readonly kinds: readonly QuizKind[];
  readonly difficulty: Difficulty;
  readonly seed: string;
  /** The short names of the sources that are asked about; all where there is none. */
  readonly sources: readonly string[];
}

/** Questions about some sources, which may stand on several shelves; wrong answers may be of any. */
export function questionsAbout(libraries: readonly Library[], wanted: QuizWanted): QuizQuestion[] {
  const sources = new Set(wanted.sources);
  const number = Math.min(MOST_QUESTIONS, wanted.number);
  const questions: QuizQuestion[] = [];
  for (const library of libraries) {
    const places = library.shelf
      .filter(({ ref }) => sources.has(ref))
      .map(({ ref, source }): [string, Span[]] => [ref, [{ start: 0, end: source.text.length }]]);
    if (questions.length >= number || (sources.size > 0 && places.length === 0)) continue;
    const { kinds, difficulty, seed } = wanted;
    const left = number - questions.length;
    const within = sources.size > 0 ? new Map(places) : undefined;
    const made = makeQuiz(library, { kinds, number: left, difficulty, seed, within });
    questions.push(...(made?.questions ?? []));
  }
  return questions;
}

/** The passages about a topic, by the short name of their source. */
async function placesAbout(library: Library, topic: string): Promise<ReadonlyMap<string, Span[]>> {
  const places = new Map<string, Span[]>();
  for (const { entry } of await passagesOn(library, topic)) {
    const { ref } = entry.shelved;
    places.set(ref, [...(places.get(ref) ?? []), entry.passage.span]);
  }
  return places;
}

/** A question of a quiz, answered. */
export interface Graded {
  readonly quiz: Quiz;
  /** Both counted from 0. */
  readonly question: number;
  readonly chosen: number;
}

/** What became of an answer: the question and the choice are places, counted from 0. */
export function graded(
  { quiz }: Extract<Answer, { kind: 'quiz' }>,
  question: number,
  chosen: number,
): Graded | undefined {
  return quiz.questions[question]?.choices[chosen] ? { quiz, question, chosen } : undefined;
}

export const isRight = ({ quiz, question, chosen }: Graded): boolean =>
  quiz.questions[question]?.key === chosen;
