import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../../src/annotate/document.ts';
import { quotations } from '../../../../src/annotate/quotations/index.ts';

/** Whose the words in marks are, `null` for nobody's. */
function speakers(text: string): (string | null)[] {
  return quotations(toDocument(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ mention, speaker }) => {
      const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
      return mention ? text.slice(start, end) : null;
    });
}

describe('words that were refused, failed, wanted, supposed or asked for', () => {
  it.each([
    'The minister refused to call the collapse “negligence”.',
    'Boyle would not be drawn into calling it “a defeat”.',
    'Ferrer could not bring herself to say “goodbye”.',
    'Dunne stopped short of calling the fire “arson”.',
    'Instead of saying “thank you”, Marek slammed the door.',
    'Rather than call it “a crisis”, Ito spoke of a delay.',
    'Nobody in the room said “enough”.',
    'No one called the plan “safe”.',
    'None of the directors said “we failed”.',
    'Not one of the nurses used the word “strike”.',
    'Few would call the bridge “beautiful”.',
    'If Okafor said “yes”, the deal would close.',
    'Did Okafor say “yes”?',
    'Okafor should have said “no”.',
    'Okafor could have said “no” and walked away.',
    'The board wanted Okafor to say “we were wrong”.',
    'She never once said “please”.',
    'He forgot to say “good night”.',
    'Kerr vowed never to call it “a victory”.',
    'Kerr was too tired to say “well done”.',
    'Kerr was unable to say “I do”.',
    'Kerr neglected to add “subject to approval”.',
    'Lind resisted calling the vote “rigged”.',
    'Lind refrained from calling the vote “rigged”.',
    'Lind avoids the term “collapse”.',
    'The report does not contain the word “fraud”.',
    'The judge ordered Hale to say “sorry” to the family.',
    'Parents begged the school to say “we will stay open”.',
    'It would be wrong to say “all is well”.',
    'There was no need to say “sorry”.',
    'He wished he had said “stay”.',
    'Unless Marsh says “sorry”, the talks are over.',
  ])('%s: nobody is said to have said them', (text) => {
    // Who wanted them said may stand for them, who did not say them never.
    expect(['The board', 'The judge', 'Parents', null]).toContain(speakers(text)[0]);
  });
});

describe('words that were said all the same', () => {
  it.each([
    ['Hale managed to say “sorry” before he left.', 'Hale'],
    ['Hale went on to say that the mill was “a grave”.', 'Hale'],
    ['Hale did not hesitate to call the deal “dead”.', 'Hale'],
    ['Hale did say “sorry”.', 'Hale'],
    ['Hale, who never smiles, said “sorry”.', 'Hale'],
    ['Not only did Hale say “sorry”, he paid.', 'Hale'],
    ['“We failed,” said Hale, who refused to resign.', 'Hale'],
    ['Hale refused to resign, saying the deal was “sound”.', 'Hale'],
    ['Hale declined to comment on the deal, but called it “sound”.', 'Hale'],
    ['Hale failed to win, and said “never again”.', 'Hale'],
    ['Asked if he would resign, Hale said “no”.', 'Hale'],
    ['Hale urged voters to “stay at home”.', 'Hale'],
    ['Hale called on the council to “act now”.', 'Hale'],
    ['Hale demanded that the council “act now”.', 'Hale'],
    ['Without naming anyone, Hale said the vote was “bought”.', 'Hale'],
    ['“I would say it was a triumph,” Hale said.', 'Hale'],
    ['Nobody was hurt, said Hale, who called it “a miracle”.', 'Hale'],
    ['Hale could only say “sorry”.', 'Hale'],
    ['Hale had to say “sorry” twice.', 'Hale'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toContain(speaker);
  });
});
