export { alteredText } from './altered.ts';
export { asksTheSame, makeQuiz, type QuizOptions } from './make.ts';
export {
  type Altered,
  DIFFICULTIES,
  type Difficulty,
  type Gapped,
  QUIZ_KINDS,
  type Quiz,
  type QuizChoice,
  type QuizKind,
  type QuizQuestion,
} from './types.ts';
