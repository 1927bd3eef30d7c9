import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { speakersIn } from './speakers.ts';

const speakers = (text: string): string[] => speakersIn('de', text);

describe('in a German text', () => {
  it.each([
    ['„Wir warten nicht“, sagte Ines Duarte am Montag.', 'Ines Duarte'],
    ['„Wir warten nicht“, sagte die Sprecherin der Polizei, Anna Vogel.', 'Anna Vogel'],
    ['Hanna Vogel sagte: „Wir warten nicht.“', 'Hanna Vogel'],
    ['Am Montag sagte Hanna Vogel: „Wir warten nicht.“', 'Hanna Vogel'],
    [
      'In einem Interview mit der Zeitung erklärte der Bürgermeister Jan Kowal: „Wir warten nicht.“',
      'Jan Kowal',
    ],
    ['Auch die Leiterin beim Gipfel, Sharon Hayes, erklärte: „Wir warten nicht.“', 'Sharon Hayes'],
    ['„Wir warten nicht“, so Hanna Vogel wörtlich.', 'Hanna Vogel'],
    ['Laut Hanna Vogel ist der Plan „unfertig“.', 'Hanna Vogel'],
    ['Hanna Vogel sagte, es müsse nun Schluss sein mit „halben Sachen“.', 'Hanna Vogel'],
    [
      'Der Verteidiger Wolfgang Dingfelder hatte betont, der Plan sei nicht „unfertig“.',
      'Wolfgang Dingfelder',
    ],
    ['Die Bundesregierung bezeichnete den Plan als „unfertig“.', 'Die Bundesregierung'],
  ])('the speaker is found by the place of the verb: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each(['Der „Rote Hahn“ steht seit Jahren leer.', 'Das Stück „Warten am Hafen“ läuft bis Mai.'])(
    'words that nobody said are nobody’s: %s',
    (text) => {
      expect(speakers(text)).toEqual(['-']);
    },
  );
});

describe('in a language that has no words for speech', () => {
  it('marks are found and nobody is named', () => {
    const text = '“We wachten,” zei Hanna Vogel.';
    expect(quotations(toDocument(text, 'nl')).map(({ speaker, mention }) => speaker ?? mention)).toEqual([
      undefined,
    ]);
  });
});
