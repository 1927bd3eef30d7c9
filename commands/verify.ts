import { completeSpeaker } from '../src/answer/complete.ts';
import { verify as answer } from '../src/answer/verify.ts';
import { command, flag, text } from '../src/command.ts';
import { BOUNDS } from '../src/text/bounds.ts';

export const verify = command({
  name: 'verify',
  description: 'Check a quotation: does a source have these words, and from this speaker?',
  options: {
    quote: text('The quotation, as you found it', { required: true, maxLength: BOUNDS.typed }),
    speaker: text('Who is said to have said it'),
    private: flag('Only you see the answer'),
  },
  complete: { speaker: completeSpeaker },
  answer,
});
