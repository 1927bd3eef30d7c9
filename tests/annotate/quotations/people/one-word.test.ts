import { describe, expect, it } from 'vitest';
import { speakers } from '../speakers.ts';

const each = (cases: Readonly<Record<string, string>>): void =>
  it.each(Object.entries(cases))('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

describe('who is called by one word is “he”, where the text shows that it is somebody', () => {
  each({
    'I asked Tennick if it would bother him. The lines were down in the whole county that week. “Not at all,” he said.':
      'Tennick',
    'Mordaunt says that he makes checks. The agency has three rooms in Leith. “We are careful,” he said.':
      'Mordaunt',
    'The audit, Dasko said, found nothing. The cards, Dasko added, were lost. “It is time to act,” he said.':
      'Dasko',
    'Tarn says her shop is full. The street is closed to cars. “It is like Sunday,” she said.': 'Tarn',
    'Korble wrote the book in prison. Korble said it was no use. The town was far away. “Nobody read it,” he said.':
      'Korble',
    'Asked about the bridge, Vennel shook his head. Vennel thinks it will fall. “It is rust and paint,” he said.':
      'Vennel',
    'Ruth faced me. Ruth said that supper was ready. The lamp in the hall went out. “Sit,” she said.': 'Ruth',
    'Drewson said he had no money. Drewson added that the bank was shut. It was raining in Oslo. “Come back in May,” he said.':
      'Drewson',
    'A senior Water Department official said the dam had held. He said it was hard to “prove a negative”.':
      'A senior Water Department official',
    'A White House aide came out. “No questions,” he said.': 'A White House aide',
  });
});

describe('a firm is nobody’s “he”, nor is one of two', () => {
  each({
    'Nordferry said the quay would close. “I learned it from the radio,” she said.': 'she',
    'Sarn says the hall is booked. “It is ours,” she said.': 'she',
    'Mordaunt says that he makes checks. Tennick says that he makes none. “We are careful,” he said.': 'he',
    'Nordferry closed the quay, and a docker came out. “I learned it from the radio,” he said.': 'a docker',
    'Tarn says his shop is full. “It is like Sunday,” she said.': 'she',
  });
});
