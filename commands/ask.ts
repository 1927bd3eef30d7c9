import { ask as answer } from '../src/answer/ask.ts';
import { command, flag, text } from '../src/command.ts';
import { explainSearch } from '../src/search/index.ts';

export const ask = command({
  name: 'ask',
  description: 'Ask a question: the answer is an excerpt of a source, word for word',
  options: {
    question: text('Your question, in your own words', { required: true }),
    private: flag('Only you see the answer'),
  },
  perPage: 1,
  askOn: 'question',
  answer,
  explain: (library, { question }) => explainSearch(library, question),
});
