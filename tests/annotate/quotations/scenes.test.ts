import { describe, expect, it } from 'vitest';
import { speakers } from './speakers.ts';

const each = (cases: Readonly<Record<string, readonly string[]>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(names);
  });

const WARDEN =
  '“Your licence, boy,” the Warden gasped. ¶ “Here it is,” said the boy. ¶ “You need not have run,” said the Warden. ¶ “I like to run,” said the boy. ¶ The Warden shook his head.';

describe('where two who are new meet, another story begins', () => {
  each({
    [`${WARDEN} ¶ A ranger was walking through the wood and met a hunter. “Why did you shoot a loon?” ¶ “We eat them.” ¶ “What do they taste like?” ¶ “Like swans.”`]:
      ['the Warden', 'the boy', 'the Warden', 'the boy', 'A ranger', 'a hunter', 'A ranger', 'a hunter'],
    [`${WARDEN} ¶ A farmer came upon a priest in the lane. “Lost, Father?” ¶ “I am never lost.” ¶ “Then mind the bog.”`]:
      ['the Warden', 'the boy', 'the Warden', 'the boy', 'A farmer', 'a priest', 'A farmer'],
    [`${WARDEN} ¶ A lawyer asked a doctor to dinner. “Do you eat fish?” ¶ “Seldom.” ¶ “Good.”`]: [
      'the Warden',
      'the boy',
      'the Warden',
      'the boy',
      'A lawyer',
      'a doctor',
      'A lawyer',
    ],
  });
});

describe('one who comes in, or who meets those who are there, joins them', () => {
  each({
    '“Sit,” said Clara. ¶ “I will,” said Tom. ¶ “Good,” said Clara. ¶ A waiter came up. “Anything else?” ¶ “Tea,” said Clara.':
      ['Clara', 'Tom', 'Clara', 'A waiter', 'Clara'],
    '“Sit,” said Clara. ¶ “I will,” said Tom. ¶ A waiter brought Clara a glass. ¶ “Thank you,” said Clara. ¶ “And you?” said the waiter. ¶ “Nothing,” said Tom.':
      ['Clara', 'Tom', 'Clara', 'A waiter', 'Tom'],
    '“Where were you?” asked Clara. ¶ “At the mill,” said Tom. ¶ “All night?” ¶ A dog barked at a cart in the lane. ¶ “All night,” said Tom.':
      ['Clara', 'Tom', 'Clara', 'Tom'],
  });
});
