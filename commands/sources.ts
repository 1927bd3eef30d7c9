import { completeSource } from '../src/answer/complete.ts';
import { sources as answer } from '../src/answer/sources.ts';
import { command, flag, text } from '../src/command.ts';

export const sources = command({
  name: 'sources',
  description: 'The sources on the shelf, or one of them',
  options: {
    source: text('Show this one: any part of its title, publisher or date'),
    private: flag('Only you see the answer'),
  },
  perPage: 10,
  complete: { source: completeSource },
  answer,
});
