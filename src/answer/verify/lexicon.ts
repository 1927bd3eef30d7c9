import { wordSet } from '../../text/word-list.ts';

/** Words that turn a statement into its opposite, in the form of exact words; words in "n't" are so too. */
const NEGATIONS = wordSet(`
  not no never none nobody nothing nowhere neither nor without cannot cant dont wont ain't
  jamás nunca nadie nada ningún ninguno ninguna ni sin tampoco`);

export const isNegation = (form: string): boolean =>
  NEGATIONS.has(form) || form.endsWith("n't") || form.endsWith('n’t');

/** Words just outside a quotation that deny it. */
export const DENIALS = wordSet(`
  not no never none nobody nothing neither nor without cannot deny denies denied denying false falsely untrue wrong
  hardly barely scarcely fail fails failed refuse refuses refused stop stopped jamás nunca nadie nada ni sin tampoco
  niega negó falso`);

/** Words that make a statement hang on something else. */
export const CONDITIONS = wordSet(`
  if unless whether until provided providing assuming supposing except otherwise although though si salvo excepto
  aunque`);

/** Words that take back what stands before them; at the beginning of a sentence they only join it to another. */
export const CONTRASTS = wordSet('but however yet pero sino');

/** Words that say how sure the speaker is. */
export const HEDGES = wordSet(`
  may might could perhaps maybe possibly probably likely allegedly reportedly apparently supposedly seemingly seems
  seem seemed appears appear appeared suggests suggest think thinks thought believe believes believed guess suppose
  assume hope hopes fear almost nearly partly sometimes unclear alleged suspected rumored rumoured quizá quizás
  posiblemente probablemente supuestamente presuntamente parece`);

/** Words by which a clause reports what somebody says. */
export const REPORTS = wordSet(`
  say says said saying claim claims claimed claiming argue argues argued allege alleges according told tell tells
  insist insists insisted accuse accuses accused assert asserts asserted dice dijo dicen según afirma afirmó`);

/** Signs and words that are numbers by themselves, besides numerals and the number words. */
export const SIGNS = wordSet('% $ € £ ¥ percent percentage dozen dozens hundred hundreds thousand thousands');

/** Number words that are as often something else. */
export const NOT_ALWAYS_NUMBERS = wordSet(
  'one second seconds first third quarter quarters half fourth fifth nil bil mil',
);
