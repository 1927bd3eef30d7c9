import { command, flag } from '../src/command.ts';

export const help = command({
  name: 'help',
  description: 'What Verbatim does, and its commands',
  options: { private: flag('Only you see the answer') },
  answer: () => ({ kind: 'help' }),
});
