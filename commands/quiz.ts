import { quiz as answer } from '../src/answer/quiz.ts';
import { choice, command, flag, text } from '../src/command.ts';

const KINDS = {
  who: 'Who said it',
  gap: 'Fill the gap',
  number: 'Which number',
  altered: 'Real or altered',
  order: 'In what order',
  source: 'Which source',
} as const;

export const quiz = command({
  name: 'quiz',
  description: 'Questions from the sources: every key is an excerpt, and proved',
  options: {
    topic: text('Only what is about this', { maxLength: 100 }),
    number: choice('How many questions (5 when left out)', { '1': '1', '3': '3', '5': '5', '10': '10' }),
    kind: choice('Which kind (all in turn when left out)', KINDS),
    difficulty: choice('How hard (medium when left out)', { easy: 'Easy', medium: 'Medium', hard: 'Hard' }),
    minutes: choice('How many minutes answers count (no end when left out)', {
      '1': '1',
      '2': '2',
      '5': '5',
      '10': '10',
      '30': '30',
      '60': '60',
    }),
    seed: text('A word of your own: the same one gives the same quiz again', { maxLength: 40 }),
    private: flag('Only you see the answer'),
    // Behind the others: the buttons of a message carry what was asked in this order.
    kind2: choice('A second kind, in turn with the first', KINDS),
  },
  perPage: 1,
  answer,
});
