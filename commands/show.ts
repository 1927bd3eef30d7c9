import { show as answer } from '../src/answer/show.ts';
import { command, flag, text } from '../src/command.ts';

export const show = command({
  name: 'show',
  description: 'Prove an excerpt by its id: the same words, still at their place in the source',
  options: {
    id: text('The id in small print under an excerpt', { required: true }),
    private: flag('Only you see the answer'),
  },
  answer,
});
