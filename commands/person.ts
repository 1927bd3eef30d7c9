import { completeSpeaker } from '../src/answer/complete.ts';
import { person as answer } from '../src/answer/person.ts';
import { command, flag, text } from '../src/command.ts';

export const person = command({
  name: 'person',
  description: 'Somebody in the sources: how they are described, what they said, where they are named',
  options: {
    name: text('The name, or a part of it', { required: true }),
    private: flag('Only you see the answer'),
  },
  complete: { name: completeSpeaker },
  answer,
});
