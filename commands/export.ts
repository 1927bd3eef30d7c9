import { completeSpeaker } from '../src/answer/complete.ts';
import { exported as answer } from '../src/answer/export.ts';
import { choice, command, flag, text } from '../src/command.ts';
import { PHRASES } from '../src/reply/phrases.ts';

const { markdown, csv, json, html } = PHRASES;

export const exportFile = command({
  name: 'export',
  description: 'Excerpts as a file, with citations: the whole shelf, or what fits',
  options: {
    speaker: text('What this person said'),
    question: text('What answers this question, or what is about this'),
    format: choice('How it is written (Markdown when left out)', { markdown, csv, json, html }),
    private: flag('Only you see the answer'),
  },
  complete: { speaker: completeSpeaker },
  answer,
});
