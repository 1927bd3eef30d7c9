import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';

/** Who speaks each pair of marks, `-` for nobody. */
function turns(...paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n\n');
  return quotations(toDocument(text)).map(({ mention, speaker }) => {
    const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
    return mention ? text.slice(start, end) : '-';
  });
}

describe('an answer', () => {
  it('is the hearer’s where the question names whom it asks', () => {
    expect(turns('“Did you see the light?” the lawyer asked Moreno.', '“I saw nothing.”')).toEqual([
      'the lawyer',
      'Moreno',
    ]);
    expect(turns('“Is it safe?” I asked Hale.', '“Define safe.”')).toEqual(['I', 'Hale']);
    expect(turns('“Is it yours?” Lena Fisk asked the witness.', '“It was my father’s.”')).toEqual([
      'Lena Fisk',
      'the witness',
    ]);
  });

  it('is nobody’s where the text does not tell, never the asker’s', () => {
    expect(turns('“Are you hungry?” asked Ana.', '“Always.”', '“Then sit,” said Ana.')).toEqual([
      'Ana',
      '-',
      'Ana',
    ]);
  });
});

describe('in dialogue', () => {
  it('who spoke two paragraphs back speaks again', () => {
    expect(
      turns(
        '“You came back,” said Mrs. Harker.',
        '“I said I would,” answered Joel. He put the lamp on the sill.',
        '“People say many things.”',
        '“Not to you.”',
      ),
    ).toEqual(['Harker', 'Joel', 'Harker', 'Joel']);
  });

  it('who acts behind the words speaks them', () => {
    expect(
      turns(
        '“Where did you find it?” asked Pim.',
        '“Under the stairs.” Dora turned the key in her hand.',
        '“Whose paper?”',
        '“The baker’s,” Dora whispered.',
      ),
    ).toEqual(['Pim', 'Dora', 'Pim', 'Dora']);
  });

  it('who spoke first of two answers the second', () => {
    expect(turns('“You are late,” said Tom.', '“The bus was late,” said Iris.', '“It always is.”')).toEqual([
      'Tom',
      'Iris',
      'Tom',
    ]);
  });
});

describe('in dialogue, told by what stands around', () => {
  it('the turns between two tagged ones alternate up to the one behind', () => {
    expect(
      turns(
        'The door opened and Rupert Vane came in. Miss Tolliver put down her needle.',
        '“You are wet through,” she said.',
        '“It is raining.”',
        '“I can see that it is raining. Where is your coat?”',
        '“I gave it to the boy.”',
        '“You gave it to the boy!” cried Miss Tolliver.',
      ),
    ).toEqual(['Tolliver', 'Rupert Vane', 'Tolliver', 'Rupert Vane', 'Tolliver']);
  });

  it('a narrator takes turns', () => {
    expect(
      turns(
        '“Is it safe?” I asked Hale.',
        '“Define safe.”',
        '“Will it hold us both?”',
        '“It has held a cow,” said Hale.',
      ),
    ).toEqual(['I', 'Hale', 'I', 'Hale']);
  });

  it('who is called by name does not speak, and answers', () => {
    expect(
      turns(
        '“What is seven times eight?” asked the governess.',
        '“Fifty-four,” said Hugo.',
        '“You are guessing, Hugo.”',
        '“I am getting nearer,” said Hugo.',
      ),
    ).toEqual(['the governess', 'Hugo', 'the governess', 'Hugo']);
  });

  it('short words that stand alone, one behind the other, are two people’s', () => {
    expect(
      turns(
        'A bell rang as the old man pushed the door. The girl behind the counter looked up.',
        '“I need a spring,” the old man said.',
        '“Wrong season.”',
        '“For a clock.”',
        '“We do phones.”',
        '“My clock has no phone,” said the old man.',
      ),
    ).toEqual(
      ['the old man', 'The girl', 'the old man', 'The girl', 'the old man'].map((who) =>
        expect.stringMatching(new RegExp(`^${who}`, 'i')),
      ),
    );
  });

  it('somebody called whom nobody has brought in leaves it open', () => {
    expect(
      turns('“All aboard!” cried the guard.', '“Good-bye, mother!” called Will.', '“Write every week!”').at(
        -1,
      ),
    ).not.toBe('Will');
  });
});

describe('in a report', () => {
  it('who is quoted goes on in the next paragraph', () => {
    expect(
      turns(
        '“We will rebuild the pier,” said Mayor Clara Boyd.',
        '“It is the heart of the town.”',
        '“Nobody will lose a berth.”',
      ),
    ).toEqual(['Clara Boyd', 'Clara Boyd', 'Clara Boyd']);
  });

  it('goes on behind a question that only makes a point', () => {
    expect(
      turns('“Why would anyone sell now?” said broker Ned Pell.', '“The fools are those who wait.”'),
    ).toEqual(['Ned Pell', 'Ned Pell']);
  });
});

describe('a transcript', () => {
  it('may have its turns line by line', () => {
    const lines = [
      'Host: Why moss?',
      'Obi: Nobody wanted it.',
      'Host: (laughing) Fair enough.',
      'Obi: It is patient.',
    ];
    expect(turns(lines.join('\n'))).toEqual(['Host', 'Obi', 'Host', 'Obi']);
  });

  it('may call its speakers by an office and what it is of', () => {
    const lines = [
      'The Minister for Roads (Dame Ida Marsh): The road is shut.',
      'Mr Cole: Why?',
      'The Minister for Roads: It is wet.',
    ];
    expect(turns(...lines)).toEqual(['The Minister for Roads', 'Cole', 'The Minister for Roads']);
  });

  it('may have the time, a dash or stars in front of its labels', () => {
    for (const [front, behind] of [
      ['[00:01:12] ', ''],
      ['(00:12) ', ''],
      ['– ', ''],
      ['**', '**'],
    ]) {
      const lines = ['Orr: Is it on?', 'Bell: It is.', 'Orr: Then go.'];
      const text = lines.map((line) => front + line.replace(':', `:${behind}`)).join('\n');
      expect(turns(text)).toEqual(['Orr', 'Bell', 'Orr']);
      expect(
        quotations(toDocument(text)).map(({ content }) => text.slice(content.start, content.end)),
      ).toEqual(['Is it on?', 'It is.', 'Then go.']);
    }
  });

  it('has “I” for who has the turn, and no one else', () => {
    const lines = [
      'Orr: I told the board, “It will fall.”',
      'Bell: And?',
      'Orr: She said, “Prove it.”',
      'Bell: We said, “Wait.”',
    ];
    const said = quotations(toDocument(lines.join('\n\n'))).filter(({ kind }) => kind !== 'indirect');
    const text = lines.join('\n\n');
    const names = said.map(({ speaker }) => speaker && text.slice(speaker.name.start, speaker.name.end));
    expect(names).toEqual(['Orr', undefined, undefined]);
  });

  it('is none where a line of prose ends in a colon', () => {
    expect(turns('The rule is old.\nNote: it rains.\nNote: it pours.')).toEqual([]);
  });
});

describe('in a story', () => {
  it('a paragraph that leads to words by a dash or a colon tells who speaks them', () => {
    expect(
      turns(
        '“You are early,” said Hester.',
        '“I ran,” said Clement.',
        'Nobody spoke for a minute; then Hester said in another tone—',
        '“There is a letter for you.”',
        'Clement made an effort, and answered:—',
        '“Burn it.”',
      ),
    ).toEqual(['Hester', 'Clement', 'Hester', 'Clement']);
  });

  it('who acts behind words that end in a semicolon speaks them', () => {
    expect(
      turns(
        '“You never write,” said Hester.',
        '“Nor do you,” said Clement.',
        '“I have nobody to write to;” and Hester looked at her hands.',
      ),
    ).toEqual(['Hester', 'Clement', 'Hester']);
  });

  it('“he” and “she” are whom the sentences before speak of, if the text tells no gender by their names', () => {
    expect(
      turns(
        'The Weasel had two doors, and he used them both. The Heron, who was proud of herself, had come to the first.',
        '“I was just coming in,” said the Heron.',
        '“I was just going out,” said the Weasel.',
        'There was a silence. The Heron stood upon one leg.',
        '“It is about the pond,” she said. “They have taken it.”',
        'The Weasel sat down upon his step.',
        '“Who have?” he asked.',
      ),
    ).toEqual(['Heron', 'Weasel', 'Heron', 'Heron', 'Weasel']);
  });

  it('“his wife” and “her father” are the heads of the house', () => {
    expect(
      turns(
        'Mr. Oakes wished to cut down the tree; Mrs. Oakes would not hear of it.',
        '“It keeps out the light,” said Mr. Oakes.',
        '“It keeps out the Fieldings,” replied his wife.',
        '“My dear, they are excellent people.”',
      ),
    ).toEqual(['Mr. Oakes', 'Mrs. Oakes', 'Mr. Oakes']);
  });

  it('a month behind a title is a name', () => {
    expect(turns('“You are late,” said Mrs. March.', '“I was kept,” said Jo. “Is there tea?”')).toEqual([
      'March',
      'Jo',
      'Jo',
    ]);
  });
});
