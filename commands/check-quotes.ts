import { checkQuotes as answer } from '../src/answer/check-quotes.ts';
import { messageCommand } from '../src/command.ts';

export const checkQuotes = messageCommand({
  name: 'Check quotes',
  description: 'Whether the sources have the quotations of a message, word for word',
  perPage: 3,
  answer,
});
