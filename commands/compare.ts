import { compare as answer } from '../src/answer/compare.ts';
import { command, flag, text } from '../src/command.ts';

export const compare = command({
  name: 'compare',
  description: 'What each source says about something, side by side, and which are silent',
  options: {
    topic: text('What it is about', { required: true }),
    private: flag('Only you see the answer'),
  },
  answer,
});
