import { describe, expect, it } from 'vitest';
import { speakers } from './speakers.ts';

const each = (cases: Readonly<Record<string, readonly string[]>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(names);
  });

describe('whom only those who speak call by name has the turn that answers', () => {
  each({
    'The boat was low in the water and the wind was rising. ¶ “Tom, hold the rope,” said the girl. ¶ “I have it.” ¶ “Is it fast?” ¶ “It is fast.” ¶ “Well done, Tom.” ¶ “Shall I let go?” he said. ¶ “Not yet,” said the girl.':
      ['the girl', 'Tom', 'the girl', 'Tom', 'the girl', 'Tom', 'the girl'],
    '“You are late again, Martha,” said the old woman. ¶ “The road was wet.” ¶ “The road is always wet.” ¶ “I know it,” she said, and hung up her coat. ¶ “Then leave earlier, Martha.” ¶ “Yes, ma’am.”':
      ['the old woman', 'Martha', 'the old woman', 'Martha', 'the old woman', 'Martha'],
    'The two sisters sat in the dark. ¶ “Are you awake, Jane?” ¶ “Yes, Lucy.” ¶ “Did you hear it?” ¶ “I heard it, Lucy.” ¶ “What was it?” ¶ “The cat.”':
      ['Lucy', 'Jane', 'Lucy', 'Jane', 'Lucy', 'Jane'],
    '“Mr. Cole, may I come in?” asked the clerk. ¶ “You may.” ¶ “It is about the rent.” ¶ “It always is.” ¶ “The landlord says Friday.”':
      ['the clerk', 'Mr. Cole', 'the clerk', 'Mr. Cole', 'the clerk'],
    '“Come, Peter,” said my aunt. “We are late.” ¶ “I am coming,” said he. ¶ “Where is your cap?” ¶ “I have lost it.” ¶ “Again, Peter!”':
      ['my aunt', 'my aunt', 'Peter', 'my aunt', 'Peter', 'my aunt'],
    '“Doctor, will she live?” asked the miller. ¶ “She will, if you open that window.” ¶ “The window is nailed.” ¶ “Then break it.”':
      ['the miller', 'Doctor', 'the miller', 'Doctor'],
    '“Good evening, Mrs. Hart,” said the lodger, and took off his hat. ¶ “You are wet through.” ¶ “It rains.” ¶ “Go up, and I will send the girl with a towel.”':
      ['the lodger', 'Mrs. Hart', 'the lodger', 'Mrs. Hart'],
    '“Ned!” called the cook. “Bring the wood!” ¶ “What wood?” ¶ “The wood in the yard, fool.” ¶ “There is none in the yard.”':
      ['the cook', 'the cook', 'Ned', 'the cook', 'Ned'],
    'I sat down on the step beside him. ¶ “You should not be here, Will,” I said. ¶ “I know.” ¶ “They will look for you.” ¶ “Let them look,” he said.':
      ['I', 'Will', 'I', 'Will'],
  });
});

describe('a name that is heard is not another than who has but a description, and no word between commas is one', () => {
  each({
    '“Name?” asked the sheriff. ¶ “Tully,” the stranger said. ¶ “First or last?” ¶ “Only.” ¶ “You staying long, Tully?” ¶ “Till the horse is shod.”':
      ['the sheriff', 'the stranger', 'the sheriff', 'the stranger', 'the sheriff', 'the stranger'],
    '“I saw Tom at the mill,” said the girl. ¶ “When?” ¶ “Monday.” ¶ “And did he speak?”': [
      'the girl',
      '-',
      'the girl',
      '-',
    ],
    '“You’re the Coombs boy,” said Hattie. ¶ “Yes’m.” ¶ “What do you want?” said Hattie. ¶ “A cup of meal.” ¶ “You had one on Tuesday,” said Hattie.':
      ['Hattie', '-', 'Hattie', '-', 'Hattie'],
  });
});

describe('what cannot speak says nothing', () => {
  each({
    'His face seemed to say, “What now?”': ['-'],
    'Her eyes said “go away”.': ['-'],
    'The silence between them said “never again”.': ['-'],
    'My heart said “yes” and I went.': ['-'],
    'Experience says “wait”.': ['-'],
    'Her smile said “come in”, and he came.': ['-'],
    'My conscience told me “not today”.': ['-'],
    'A shrug that said “who cares” was the answer.': ['-'],
    'The voice on the line said, “Stay where you are.”': ['The voice'],
    'The report said the bridge was “unsafe in high wind”.': ['The report'],
    'The banners proclaimed “No more delays”.': ['The banners'],
    'Lord Hart said “yes” and I went.': ['Hart'],
  });
});
