import { describe, expect, it } from 'vitest';
import { speakers } from './speakers.ts';

const each = (cases: Readonly<Record<string, readonly string[]>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(names);
  });

describe('a name below a paragraph signs it where it holds nothing but words in marks', () => {
  each({
    '“The harbour is for those who use it.” ¶ — Ann Early': ['Ann Early'],
    '“The harbour is for those who use it. We will not leave.” ¶ - Ann Early, teacher': ['Ann Early'],
    'The old man put down his pipe. “Thank goodness,” he said. “Neither did I.” ¶ — Ann Early': [
      'The old man',
      'The old man',
    ],
    '“Sit,” said Marsh. He shut the door. “We have all night.” ¶ - Ann Early, The Ferry': ['Marsh', 'Marsh'],
    'Clara laughed. “Never.” ¶ — Ann Early': ['Clara'],
  });
});

describe('who is quoted as saying something says what the next paragraph holds', () => {
  each({
    'Tom Lister writes for the Courier, which quoted Marsh as saying: ¶ “I cannot run.”': ['Marsh'],
    'Lister is a reporter, who quoted Jensen as saying: ¶ “It is over.”': ['Jensen'],
    'The paper cited Ann Early as saying: ¶ “It is over.”': ['Ann Early'],
    'Lister is a reporter. He said: ¶ “It is over.”': ['Lister'],
    'Early smiled, saying: ¶ “It is over.”': ['Early'],
  });
});

describe('what stands between commas in a sentence tells who says all of it', () => {
  each({
    'Although they worked together, Marsh continued, quarrels began when they were “chasing the same men.”': [
      'Marsh',
    ],
    'The pier, Early went on, was “a gift to nobody.”': ['Early'],
    'When the vote came, the mayor continued, the hall was “as quiet as a church.”': ['the mayor'],
    'The rain continued, and the sign read “Closed.”': ['the sign'],
    'The council further said that the road “deserves better.”': ['The council'],
    'It further argued that the road “deserves better.”': ['It'],
  });
});

describe('whom “he” cannot be is not “he”', () => {
  each({
    'Mr. Dinh, who came from Vietnam, recalled the day when his father was taken away. “He never wrote,” he said.':
      ['Dinh'],
    'Peter Reed wept when his brother came home. “I had waited a year,” he said.': ['Peter Reed'],
    'Peter Reed was nine before his uncle told him. “I had no idea,” he said.': ['Peter Reed'],
    'Peter Reed came home. His brother was at the door. “I had no idea,” he said.': ['His brother'],
    'Peter Reed wrote it. He admits the risk, but in the end Reed thinks that it will work. “I am sure,” he writes.':
      ['Peter Reed'],
    'Peter Reed lost the race. He shook hands with Tom Lunt. “Well run,” he said.': ['Peter Reed'],
  });
});

describe('behind somebody a form that is the past’s, too, is what they did', () => {
  each({
    'The landlord put down his pipe. “Sit,” he said.': ['The landlord'],
    'The boy shut the door. “It is cold,” he said.': ['The boy'],
    'The nurse let the curtain fall. “Sleep now,” she said.': ['The nurse'],
    'The old woman cut the bread. “Eat,” she said.': ['The old woman'],
    'The tax cut in May was “a mistake,” said Early.': ['Early'],
  });
});

describe('a word in -ing in front of whose something is calls nobody', () => {
  each({
    'Reviewing Davidson’s new book, Thompson found “too much of the sea.”': ['Thompson'],
    'Discussing Marsh’s plan, Early called it “a gift.”': ['Early'],
    'Irving Marsh called the plan “a gift.”': ['Irving Marsh'],
  });
});

describe('what comes to somebody to do is done by them', () => {
  each({
    'It then occurred to me to ask, “Is that what she told you?”': ['me'],
    'It fell to Early to say, “The pier is closed.”': ['Early'],
    'It was left to the mayor to say, “The pier is closed.”': ['the mayor'],
    'Marsh spoke to Early to say, “The pier is closed.”': ['Marsh'],
  });
});

describe('the second verb of a clause that hangs on another is its subject’s, where that one may speak', () => {
  each({
    'He was about to settle down when a bee buzzed up and said, “Hold it.”': ['a bee'],
    'She had hardly sat down when the doctor came in and said, “Well?”': ['the doctor'],
    'Marsh was asleep when Clara woke him and said, “It is six.”': ['Clara'],
    'He waited until the rain stopped and said, “Now.”': ['He'],
    'He stood there while it grew dark and said, “Now.”': ['He'],
  });
});

describe('“she” is who is a woman by the word, before whoever else has but a description', () => {
  each({
    'The manager of a theatre received a call from a woman. “What have you got on today?” she inquired. “A blue suit,” he answered.':
      ['a woman', 'The manager of a theatre'],
    'The driver stopped for an old man. “Is it far?” he asked.': ['an old man'],
    'The driver stopped and saw a girl. “Is it far?” she asked.': ['a girl'],
    'The driver stopped. “Is it far?” she asked.': ['The driver'],
    'The nurse gave the key to a boy. “Mind the stairs,” she said.': ['The nurse'],
  });
});

describe('whose voice shakes, or whose jaw sets, says what follows', () => {
  each({
    'Dill’s voice tightened. “You can’t ride into the Ferry.”': ['Dill'],
    'Marsh’s eyes narrowed. “Who told you?”': ['Marsh'],
    'Clara Lund’s face fell. “Then it is over.”': ['Clara Lund'],
    'Ann’s smile faded. “Not today.”': ['Ann'],
    'Tom’s shoulders dropped. “All right.”': ['Tom'],
    '“I was afraid of this,” said Dill. ¶ Marsh’s voice tightened. “Of what?”': ['Dill', 'Marsh'],
    'Marsh’s car was gone. “Stolen,” said Tull.': ['Tull'],
    'Marsh’s plan failed. “It was too late.”': ['-'],
    'Marsh’s face was on every wall. “Vote Marsh.”': ['-'],
    'Marsh’s hands held the rope. “Pull!” cried Tull.': ['Tull'],
  });
});

describe('one word in marks that only calls whom somebody speaks to, or what is not judged, is the writer’s', () => {
  each({
    'He told the “skyjackers” that the plane had no fuel.': ['-'],
    'Marsh asked the “experts” how long it would take.': ['-'],
    'Claude introduced Henri to his famous “moon” bench.': ['-'],
    'Early introduced the girl to her “dragon” teapot.': ['-'],
    'She praised the exercise (the “pull” part of it) all the same.': ['-'],
    'Marsh criticised the bench, which is built for “gladiator” arms, on Friday.': ['-'],
    'Early presented her guest to the “winter” council.': ['-'],
    'Marsh called the plan “reckless.”': ['Marsh'],
    'Marsh criticised the “reckless” plan.': ['Marsh'],
    'Early told him “no.”': ['Early'],
    'Marsh described the bench as “holy” ground.': ['Marsh'],
    'Early said the “moon” bench would stay.': ['Early'],
  });
});

describe('who acts behind words whose speaker is told in front has not said them', () => {
  each({
    '“I’ll say,” said the passerby. “But what about the leg?” The farmer paused. “Well,” he said, “it is wood.”':
      ['the passerby', 'the passerby', 'The farmer', 'The farmer'],
    '“We have the oars,” said Jip. “And the sail?” Lund nodded. “Under the bench.”': ['Jip', 'Jip', 'Lund'],
    '“Come,” said Clara. “Is it far?” Tom laughed. “No.”': ['Clara', 'Clara', 'Tom'],
    '“Is it far?” Tom laughed. “It is.”': ['Tom', 'Tom'],
    '“Come,” said Clara. “Is it far?” asked Tom.': ['Clara', 'Tom'],
  });
});
