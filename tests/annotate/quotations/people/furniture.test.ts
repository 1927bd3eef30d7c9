import { describe, expect, it } from 'vitest';
import { speakers } from '../speakers.ts';

const OPENED = '“At last,” said Mayor Clara Boyd.';

describe('lines about a text', () => {
  it('name nobody whom “she” may mean', () => {
    for (const line of [
      'Photo: Ann Lister/Harbour Press',
      'Photograph by Ann Lister for the Courier',
      'Ann Lister/Getty Images, FILE',
      '© Ann Lister / Alamy Stock Photo',
      'By Ann Lister and Rosa Lind, Staff Writers',
      'Additional reporting by Ann Lister.',
      'Ann Lister, Political Editor',
      'Read more: Ann Lister wins prize',
      'Follow Ann Lister on Twitter',
    ]) {
      expect(speakers(OPENED, line, '“We are done,” she said.'), line).toEqual(['Clara Boyd', 'Clara Boyd']);
      expect(speakers(line, '“We are done,” she said.'), line).toEqual(['she']);
    }
  });

  it('are told from the text’s own', () => {
    expect(speakers('Ann Lister, the editor of the Courier, resigned.', '“We are done,” she said.')).toEqual([
      'Ann Lister',
    ]);
    expect(speakers('Ann Lister watched from the pier.', '“We are done,” she said.')).toEqual(['Ann Lister']);
  });
});

describe('somebody without a name', () => {
  it('is “he” where the text has named nobody', () => {
    expect(speakers('The old captain was blunt. “We are full,” he said.')).toEqual(['The old captain']);
    expect(speakers('The old woman thought about it. “There was a well,” she said.')).toEqual([
      'The old woman',
    ]);
  });

  it('whom somebody speaks to is another', () => {
    expect(speakers('Nora Gant told the vicar of the fire.', '“Nobody was hurt,” said the vicar.')).toEqual([
      'the vicar',
    ]);
  });
});
