import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../../src/annotate/document.ts';
import { quotations } from '../../../../src/annotate/quotations/index.ts';
import { slice } from '../../../../src/text/span.ts';

const speakers = (text: string, language = 'en'): string[] =>
  quotations(toDocument(text, language))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => (speaker ? slice(text, speaker.name) : 'nobody'));

describe('of two men in one sentence', () => {
  it.each([
    ['Judge Prys freed Martin Coe. He said there was “not a scrap of evidence”.', 'Prys'],
    ['Senator Hale thanked Peter Moss. He said the vote was “long overdue”.', 'Hale'],
    ['Chairman Olaf Stern replaced director Karl Weiss. “We need fresh eyes,” he said.', 'Olaf Stern'],
    ['Mary Finch sued David Orr. He said the claim was “absurd”.', 'David Orr'],
    ['David Orr was sued by Mary Finch. She said the wall was “a disgrace”.', 'Mary Finch'],
    ['The plan was backed by Neil Bright. He said it was “overdue”.', 'Neil Bright'],
  ])('“he” is who acted, or the only one whom it fits: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    'Detective Mark Lowe arrested John Sutter on Friday. “I did nothing,” he said.',
    'Tom Ashe was sacked by Neil Bright. He said he was “stunned”.',
    'Paul Early and Sam Drury met on Monday. He said it was “a good talk”.',
    'A judge jailed Sam Reed for a year. He said the crime was “mean”.',
    'Hugh Larne sued Carl Boone. “It is a disgrace,” he said.',
  ])('“he” is nobody where both have as much to say: %s', (text) => {
    expect(speakers(text)).toEqual(['nobody']);
  });
});

describe('a given name that men bear here and women there', () => {
  it('keeps nobody from being “he”, “she” or Ms.', () => {
    expect(speakers('Lee Epstein teaches law. “It is a wild card,” Ms. Epstein said.')).toEqual([
      'Lee Epstein',
    ]);
    expect(
      speakers('Richter Jan Prys ließ Martin Koh frei. Er sagte, es gebe „keinen Beweis“.', 'de'),
    ).toEqual(['Jan Prys']);
  });
});

describe('who speaks', () => {
  it('is nobody in front of the preposition that a time ends with', () => {
    expect(
      speakers(
        'Colonel Burke rescued Private Dunn. Dunn never forgot it. Sixty years on he told me, “I heard his boots.”',
      ),
    ).toEqual(['Private Dunn']);
  });

  it('is who a description names', () => {
    expect(speakers('A woman named Galya fed me and said, “Eat, you are thin.”')).toEqual(['Galya']);
  });

  it('is nobody between two short sayings behind each other', () => {
    expect(
      speakers('“I was here first,” said Pip. “You are very small.” “And you are rude.” The owl woke.'),
    ).toEqual(['Pip', 'nobody', 'nobody']);
  });

  it('is who smiles in front of the words, and not who spoke before', () => {
    expect(speakers('“You forgot ours,” said Captain Crumb. The boy smiled. “I never do.”')).toEqual([
      'Crumb',
      'The boy',
    ]);
  });

  it('is not who spoke before, where somebody has acted since', () => {
    const crumb = '"Twenty-two," said Captain Crumb. "You forgot ours."';
    expect(speakers(`${crumb} The cabin boy, Jip, giggled. "We cannot be behind us!"`)).toEqual([
      'Crumb',
      'Crumb',
      'nobody',
    ]);
  });

  it('is the captain of whom others speak, and not the woman who spoke', () => {
    const [vane, captain] = [
      '“Captain Rolfe told us of it,” said Mrs. Vane.',
      '“It was nothing,” said the captain.',
    ];
    expect(speakers(`${vane}\n\n${captain}`)).toEqual(['Vane', 'the captain']);
  });

  it('is nobody in front of a colon where a verb is not known', () => {
    expect(
      speakers('Le curé, Luc Morin, remercie les bénévoles : « Sans vous, rien n’aurait eu lieu. »', 'fr'),
    ).toEqual(['nobody']);
  });
});
