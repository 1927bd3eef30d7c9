import { deskCommand } from '../src/command.ts';

export const feedback = deskCommand('slash', {
  name: 'feedback',
  description: 'What was said of answers from this shelf, and questions that it has no answer to',
  options: {},
});
