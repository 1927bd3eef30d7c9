import { tallyReply } from '../reply/answers/quiz.ts';
import type { Reply } from '../reply/reply.ts';
import type { State } from '../reply/state.ts';
import type { Owner, Place } from '../store/index.ts';
import type { Context } from './context.ts';
import { settingsFrom } from './visitor.ts';

type Chosen = Extract<State, { action: 'choose' }>;

/** Counts the answers of a quiz: of everybody the first one. */
export function quizzes({ store, now, shelfAt }: Pick<Context, 'store' | 'now' | 'shelfAt'>) {
  return {
    /** Keeps an answer. @returns the choice that counts, which may be one that was made before */
    async answer(place: Place, { round, question, choice }: Chosen, right: boolean): Promise<number> {
      const answer = { owner: ownerOf(place), quiz: round, question, choice, right };
      return (await store.answerQuiz({ ...answer, who: place.user, at: now() })).choice;
    },

    /** How it has gone, without names unless those who decide over the server want a ranking. */
    async tally(place: Place, round: string): Promise<Reply> {
      const { people, ...tally } = await store.quizTally(ownerOf(place), round, place.user);
      const { ranking } = settingsFrom((await shelfAt(place)).settings);
      return tallyReply({ ...tally, ...(ranking && { ranking: people }) });
    },
  };
}

const ownerOf = ({ server, user }: Place): Owner => (server === null ? `user:${user}` : `server:${server}`);
