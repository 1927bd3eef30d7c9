import { tallyReply } from '../reply/quiz.ts';
import type { Reply } from '../reply/reply.ts';
import type { State } from '../reply/state.ts';
import type { Owner, Place } from '../store/index.ts';
import type { Context } from './context.ts';

type Chosen = Extract<State, { action: 'choose' }>;

/** Counts the answers of a quiz: of everybody the first one. */
export function quizzes({ store, now }: Pick<Context, 'store' | 'now'>) {
  return {
    /** Keeps an answer. @returns the choice that counts, which may be one that was made before */
    async answer(place: Place, { round, question, choice }: Chosen, right: boolean): Promise<number> {
      const answer = { owner: ownerOf(place), quiz: round, question, choice, right };
      return (await store.answerQuiz({ ...answer, who: place.user, at: now() })).choice;
    },

    tally: async (place: Place, round: string): Promise<Reply> =>
      tallyReply(await store.quizTally(ownerOf(place), round, place.user)),
  };
}

const ownerOf = ({ server, user }: Place): Owner => (server === null ? `user:${user}` : `server:${server}`);
