import { describe, expect, it } from 'vitest';
import { verify } from '../../src/answer/verify.ts';
import { libraryOf } from '../support/library.ts';

const head = (language: string): string =>
  `---\ntitle: ${language}\npublisher: Norwell Courier\npublished: 2023-04-15\nlanguage: ${language}\n---`;
const library = await libraryOf({
  'mill.md': [
    head('en'),
    '“I was asleep,” said Victor Pym, the night watchman of Halden Mills. His brother, the owner of the Crown, was not.',
    'Judge Orsolya Beck told the court that the fire was “no accident”.',
    'The keeper of the weir, Ada Moss, came at noon. “The water was never so low,” Moss said.',
    '“We paid the claim in good faith,” said Claude Ravel (claims adjuster at Northern Mutual).',
    '“I never touched the ledger,” said Adrian Foss. He told Ida Lund, the second treasurer, and the bell ringer so.',
    '“The stove was cold,” said Ann Lister. Ben Lister, the chimney sweep, agreed.',
    '“The stove was never lit,” Ben Lister said. The ferryman, Ann Voss, was away.',
  ].join('\n\n'),
  'obra.md': [
    head('es'),
    'La consejera de Vivienda, Lidia Arce, visitó el barrio. «Las obras acaban en marzo», aseguró Arce.',
    '«No hay dinero para la segunda fase», dijo Julio Peña, jefe de obra del mercado.',
  ].join('\n\n'),
  'muehle.md': [
    head('de'),
    '„Der Bach führt zu wenig Wasser“, sagte Jost Ried, der letzte Müller im Tal.',
    'Die Vorsitzende des Heimatvereins, Karla Voss, widersprach. „Das Wasser reicht“, sagte Voss.',
  ].join('\n\n'),
  'moulin.md': [head('fr'), '« Le bief est à sec », a dit Luc Rey, garde-rivière depuis dix ans.'].join(
    '\n\n',
  ),
});

const standing = (quote: string, speaker: string) => {
  const answer = verify(library, { quote, speaker });
  return answer.kind === 'verified' ? answer.check.speaker?.standing : undefined;
};

describe('whom the user describes as the source does, beside the name', () => {
  it.each([
    ['I was asleep', 'the night watchman of Halden Mills'],
    ['I was asleep', 'night watchman of Halden Mills'],
    ['I was asleep', 'The Night Watchman of Halden Mills'],
    ['The water was never so low', 'the keeper of the weir'],
    ['We paid the claim in good faith', 'claims adjuster at Northern Mutual'],
    ['Las obras acaban en marzo', 'la consejera de Vivienda'],
    ['Las obras acaban en marzo', 'consejera de Vivienda'],
    ['No hay dinero para la segunda fase', 'el jefe de obra del mercado'],
    ['Der Bach führt zu wenig Wasser', 'der letzte Müller im Tal'],
    ['Das Wasser reicht', 'die Vorsitzende des Heimatvereins'],
    ['Le bief est à sec', 'le garde-rivière depuis dix ans'],
  ])('is who said it: %s, %s', (quote, speaker) => {
    expect(standing(quote, speaker)).toBe('confirmed');
  });

  it.each([
    ['I was asleep', 'the owner of the Crown'],
    ['I never touched the ledger', 'the second treasurer'],
    ['I never touched the ledger', 'the bell ringer'],
    ['The stove was cold', 'the chimney sweep'],
    ['The stove was cold', 'Ben'],
    ['The stove was cold', 'the ferryman'],
    ['Las obras acaban en marzo', 'el jefe de obra del mercado'],
    ['I was asleep', 'watch'],
  ])('is not confirmed where that is another’s: %s, %s', (quote, speaker) => {
    expect(standing(quote, speaker)).not.toBe('confirmed');
  });
});
