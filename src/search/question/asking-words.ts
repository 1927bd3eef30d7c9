import { askingSet } from '../asking-tables.ts';
import { type Topic, type WeightedQuestion, weighted } from './question.ts';

/** Words that ask more than they tell: they seldom stand where the answer does. */
const VAGUE = askingSet(({ vague }) => vague);
/** How much of its weight such a word keeps. */
const ASKING_SHARE = 0.4;

/** "L'année", "s'appelle": the word behind what is elided. */
export const isAsking = ({ form, asks }: Pick<Topic, 'form' | 'asks'>): boolean =>
  asks || VAGUE.has(form.slice(form.indexOf("'") + 1));

/** What a class asks, "river" of "which river", still tells where the answer is. */
const asksOnly = ({ form }: Topic): boolean => isAsking({ form, asks: false });

/** The same question, where words that ask count less than those that tell; unless there are no others. */
export function lightened(question: WeightedQuestion): WeightedQuestion {
  if (question.topics.every(asksOnly)) return question;
  return weighted(
    question,
    question.topics.map((topic) => (asksOnly(topic) ? ASKING_SHARE : 1) * topic.weight),
  );
}
