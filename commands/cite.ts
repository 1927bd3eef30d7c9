import { cite as answer } from '../src/answer/cite.ts';
import { completeSource } from '../src/answer/complete.ts';
import { choice, command, flag, text } from '../src/command.ts';
import { PHRASES } from '../src/reply/phrases.ts';

const { apa, mla, chicago, harvard, bibtex, 'csl-json': cslJson } = PHRASES;

export const cite = command({
  name: 'cite',
  description: 'The reference to a source, ready to copy',
  options: {
    source: text('Which: any part of its title, publisher or date', { required: true }),
    style: choice('How it is written (APA 7 when left out)', {
      apa,
      mla,
      chicago,
      harvard,
      bibtex,
      'csl-json': cslJson,
    }),
    private: flag('Only you see the answer'),
  },
  complete: { source: completeSource },
  answer,
});
