import { completeSource } from '../src/answer/complete.ts';
import { figure as answer } from '../src/answer/figure.ts';
import { command, flag, text } from '../src/command.ts';

export const figure = command({
  name: 'figure',
  description: 'Look up a number that the sources give, with its sentence',
  options: {
    about: text('What is counted: "asylum seekers returned to Mexico"', { required: true }),
    source: text('Only from this source'),
    private: flag('Only you see the answer'),
  },
  complete: { source: completeSource },
  answer,
});
