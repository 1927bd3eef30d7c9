import { wordSet } from '../../text/word-list.ts';
import type { LabelWords } from '../label-words.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(`
  note update related more read watch photo photos video credit source sources topics editor's_note correction tags
  q a question answer location date time where when what who why how summary about contact subject
  warning caution danger tip hint important example step name size type default value version description status result
  price address phone email deadline venue`);

/** What does so in front of words in marks. */
export const LABELS: LabelWords = {
  heads: wordSet(`
    q a re subject note ps nb update correction fact claim myth verdict related tip title headline caption motto slogan
    example answer question keyword keywords tag tags`),
  ofTheDay: wordSet('quote line word picture question tip fact thought book song'),
  of: wordSet('of from for'),
  from: wordSet('from'),
  notes: wordSet('footnote passage paragraph clause rule rules email caption inscription entry'),
  member: wordSet('one two some several'),
  divisions: wordSet('act scene chapter part book canto'),
};

export const INTERVIEW = interviewWords(
  {
    asks: 'q question',
    answers: 'a answer',
    asker: 'interviewer',
    answerer: 'interviewee respondent',
    replies: `answer answers answered answering reply replies replied respond responds responded explain explains explained
  advise advises advised`,
    questions:
      'speak spoke speaks spoken talk talked talks interview interviewed interviews ask asked asks question questioned',
    occasions: 'interview q&a conversation chat testimony examination cross-examination deposition',
    with: 'with of',
  },
  {
    examinations: `
      direct cross redirect re-direct recross re-cross further continued resumed voir dire - ‐ examination
      cross-examination re-examination reexamination direct-examination questions questioning`,
    by: 'by',
    sworn: 'sworn affirmed testified witness deposed',
  },
);
