import { define as answer } from '../src/answer/define.ts';
import { command, flag, text } from '../src/command.ts';

export const define = command({
  name: 'define',
  description: 'The sentence in which a source explains a term or an acronym',
  options: {
    term: text('The term or the acronym', { required: true }),
    private: flag('Only you see the answer'),
  },
  answer,
});
