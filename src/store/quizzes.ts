import type { Kysely } from 'kysely';
import type { Moment, Owner, Tables } from './schema.ts';

/** An answer of somebody to a question of a quiz. */
export interface QuizAnswer {
  readonly owner: Owner;
  /** Names one round of a quiz. */
  readonly quiz: string;
  /** Both counted from 1. */
  readonly question: number;
  readonly choice: number;
  readonly who: string;
  readonly right: boolean;
  readonly at: Moment;
}

export const quizReads = {
  /** How many have answered each question, how many rightly, how one of them has done, and how everybody has. */
  async quizTally(db: Kysely<Tables>, owner: Owner, quiz: string, who: string) {
    const rows = await db
      .selectFrom('quiz_answers')
      .select(['question', 'who', 'right'])
      .where('owner', '=', owner)
      .where('quiz', '=', quiz)
      .orderBy('question')
      .execute();
    const own = rows.filter((row) => row.who === who);
    const count = (of: typeof rows) => ({
      answers: of.length,
      right: of.filter(({ right }) => right === 1).length,
    });
    const questions = [...new Set(rows.map(({ question }) => question))].map((question) => ({
      question,
      ...count(rows.filter((row) => row.question === question)),
    }));
    const people = [...new Set(rows.map((row) => row.who))].map((one) => ({
      who: one,
      right: count(rows.filter((row) => row.who === one)).right,
    }));
    return { questions, own: count(own), people };
  },
};

export const quizWrites = {
  /** Keeps the first answer of each, and tells which choice that was. */
  answerQuiz: (
    db: Kysely<Tables>,
    { owner, quiz, question, choice, who, right, at }: QuizAnswer,
  ): Promise<{ readonly choice: number }> =>
    db.transaction().execute(async (tx) => {
      await tx
        .insertInto('quiz_answers')
        .values({ owner, quiz, question, choice, who, right: Number(right), at })
        .onConflict((conflict) => conflict.columns(['owner', 'quiz', 'question', 'who']).doNothing())
        .execute();
      return tx
        .selectFrom('quiz_answers')
        .select('choice')
        .where('owner', '=', owner)
        .where('quiz', '=', quiz)
        .where('question', '=', question)
        .where('who', '=', who)
        .executeTakeFirstOrThrow();
    }),
};
