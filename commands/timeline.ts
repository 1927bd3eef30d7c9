import { timeline as answer } from '../src/answer/timeline.ts';
import { command, flag, text } from '../src/command.ts';

export const timeline = command({
  name: 'timeline',
  description: 'What happened when: dated sentences and publications, the earliest first',
  options: {
    topic: text('Only what is about this'),
    private: flag('Only you see the answer'),
  },
  answer,
});
