import { completeSource } from '../src/answer/complete.ts';
import { reading as answer } from '../src/answer/reading.ts';
import { command, flag, text } from '../src/command.ts';

export const reading = command({
  name: 'reading',
  description: 'A source in portions, with its names, acronyms and roles, each explained by the source',
  options: {
    source: text('Which: any part of its title, publisher or date', { required: true }),
    private: flag('Only you see the answer'),
  },
  perPage: 1,
  complete: { source: completeSource },
  answer,
});
