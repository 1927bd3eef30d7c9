export { alteredText } from './altered.ts';
export { asksTheSame, makeQuiz, type QuizOptions } from './make.ts';
export {
  type Altered,
  type Choice,
  DIFFICULTIES,
  type Difficulty,
  type Gapped,
  QUIZ_KINDS,
  type Question,
  type Quiz,
  type QuizKind,
} from './types.ts';
