import { completeExcerpt } from '../src/answer/complete.ts';
import { deskCommand, text } from '../src/command.ts';

export const discuss = deskCommand('slash', {
  name: 'discuss',
  description: 'Open a thread on a passage or quotation, with a question for the class',
  options: {
    question: text('What is to be discussed', { maxLength: 200 }),
    excerpt: text('The id of an excerpt, or words of it just as the source has them'),
  },
  complete: { excerpt: completeExcerpt },
});
