import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { verify } from '../../src/answer/verify.ts';
import { libraryOf } from '../support/library.ts';

const library = await libraryOf({
  'quay.md': [
    '---\ntitle: The quay\npublisher: Daily Tide\npublished: 2024-03-05\n---',
    '“Our by-laws ask for co-ordination, and nobody re-elected me for the weather,” said Ada Moss.',
    'The crew handed its fire arms in at the gate. Please e-mail the harbour master about it.',
    '“The keeper will re-sign in May, and the payroll stays,” said Ben Okoro. D’Amato bought the lightship.',
    'The long shore of Arle has a part that nobody walks. Every day a boat goes out.',
  ].join('\n\n'),
});

const firstOf = async (question: string): Promise<string> => {
  const answer = await ask(library, { question });
  return answer.kind === 'found' ? answer.finds[0].excerpt.text : answer.kind;
};
const verdictOf = (quote: string): string => {
  const answer = verify(library, { quote });
  return answer.kind === 'verified' ? answer.check.verdict : answer.kind;
};

describe('compounds are found however they are written', () => {
  it.each([
    ['Who spoke of coordination?', 'co-ordination'],
    ['Who was reelected?', 're-elected'],
    ['Which bylaws are there?', 'by-laws'],
    ['Where were firearms handed in?', 'fire arms'],
    ['Whom do I email?', 'e-mail'],
    ['Whose pay-roll stays?', 'payroll'],
    ['What did D Amato buy?', 'D’Amato'],
    ['Who bought the light ship?', 'lightship'],
  ])('%s', async (question, has) => {
    expect(await firstOf(question)).toContain(has);
  });

  it.each(['apart', 'longshoreman', 'ashore'])('%s is no two words that stand side by side', async (word) => {
    expect(await firstOf(word)).not.toContain('long shore');
  });
});

describe('a hyphen makes no other words of a quotation', () => {
  it.each([
    'Our bylaws ask for coordination',
    'nobody reelected me for the weather',
    'Our by-laws ask for coordination, and nobody re-elected me',
    'and the pay-roll stays',
    'Please email the harbour master about it',
  ])('%s', (quote) => {
    expect(verdictOf(quote)).toBe('verbatim');
  });

  it.each([
    // Other words: the hyphen tells one from the other.
    ['The keeper will resign in May, and the payroll stays', 'altered'],
    // Words that stand apart are two.
    ['Everyday a boat goes out', 'altered'],
    ['The crew handed its firearms in at the gate', 'altered'],
  ])('%s', (quote, verdict) => {
    expect(verdictOf(quote)).toBe(verdict);
  });
});
