import { whoSaid } from '../src/answer/whosaid.ts';
import { command, flag, text } from '../src/command.ts';

export const whosaid = command({
  name: 'whosaid',
  description: 'Find who said something, word for word',
  options: {
    quote: text('The words, or part of them', { required: true }),
    private: flag('Only you see the answer'),
  },
  answer: whoSaid,
});
