import { completeSpeaker } from '../src/answer/complete.ts';
import { quotes as answer } from '../src/answer/quotes.ts';
import { command, flag, text } from '../src/command.ts';

export const quotes = command({
  name: 'quotes',
  description: 'What somebody said, in the sources’ words',
  options: {
    speaker: text('Who: any part of the name or role', { required: true }),
    about: text('Only what is about this'),
    private: flag('Only you see the answer'),
  },
  complete: { speaker: completeSpeaker },
  answer,
});
