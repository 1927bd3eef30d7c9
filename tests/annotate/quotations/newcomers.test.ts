import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/annotate/document.ts';
import { quotations } from '../../../src/annotate/quotations/index.ts';
import { speakers } from './speakers.ts';

const each = (cases: Readonly<Record<string, readonly (string | null)[]>>): void =>
  it.each(Object.entries(cases))('%s', (text, names) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(names);
  });

/** Whose all that is said is, with or without marks. */
const answers = (text: string): string[] => {
  const whole = text.replaceAll(' ¶ ', '\n\n');
  return quotations(toDocument(whole, 'en')).map(({ speaker, mention }) => {
    const { start, end } = speaker?.name ?? mention ?? { start: 0, end: 0 };
    return whole.slice(start, end);
  });
};

describe('whoever comes in behind the verb, in front of which a place or a time stands, is “he” or “she”', () => {
  each({
    'Along came a bear. “Whose house is this?” he asked.': ['a bear'],
    'Up hopped a small brown frog. “May I come in?” he asked.': ['a small brown frog'],
    'At the gate stood a soldier. “Nobody passes,” he said.': ['a soldier'],
    'There was once a fox who met a crow. “What a fine voice you have!” he said.': ['a fox'],
    'There was once a queen who had a daughter. “Come here,” she said.': ['a queen'],
    'Out of the hole popped a weasel. “Good day,” she said.': ['a weasel'],
    'There lived in the wood a hare. “I am the fastest of all,” she said.': ['a hare'],
    'Comes along a wolf. “What have you there?” says he.': ['a wolf'],
    'By and by there came a pedlar. “Fine ribbons,” he said.': ['a pedlar'],
    'In the corner stood a table. “It is old,” he said.': ['he'],
    'Along the road came a cart. “Who is that?” she asked.': ['she'],
  });
});

describe('what counts those who are alike tells them apart', () => {
  each({
    'The first voter shrugged. “I don’t know,” he said. The second voter laughed. “I do,” she said.': [
      'The first voter',
      'The second voter',
    ],
    'The first witness said the car was red. The second witness said it was blue. “Dark blue,” he said.': [
      'The second witness',
    ],
    'The older brother stood up. “I go,” he said. The younger brother stayed. “Not I,” he said.': [
      'The older brother',
      'The younger brother',
    ],
    'One girl laughed. “I do,” she said.': ['One girl'],
    'The first lady smiled. “We are glad,” she said. “Very glad,” the first lady said.': [
      'The first lady',
      'The first lady',
    ],
    'The old man sat down. “I am tired,” he said. The man sighed. “So tired,” he said.': [
      'The old man',
      'The old man',
    ],
  });
});

describe('who adds or goes on in the same paragraph is who has just spoken, whatever the name', () => {
  each({
    '“She left,” Leyla said. “I am tired,” she added.': ['Leyla', 'Leyla'],
    '“We close at five,” Tarvin said. “It was my mother’s shop,” she continued.': ['Tarvin', 'Tarvin'],
    '“We close,” Tom Hale said. “It is too late,” she added.': ['Tom Hale', 'she'],
    '“We close,” said the ministry. “The sea is too high,” he added.': ['the ministry', 'he'],
    '“We close,” Halver said. His wife shook her head. “It is too early,” she said.': ['Halver', 'His wife'],
    '“Come,” said Ida. Jo came. “Well?” she said.': ['Ida', 'she'],
  });
});

describe('the only one whom a text has described is “he” where it has named nobody', () => {
  each({
    'The train conductor makes his way down the aisle. You give him the ticket. ¶ But he stops at your seat. You tell him so. You look out. ¶ The rain falls. He says, “I still need a ticket.”':
      ['The train conductor'],
    'The clerk looked up. It was late. The bells rang. The street was empty. “We are closed,” she said.': [
      'The clerk',
    ],
    'My neighbour and the vicar met. It rained. We watched. It was cold. “Come in,” he said.': ['he'],
    '“Yes,” I replied, to which he started nodding his head. ¶ “Good,” he continued.': ['I', 'he'],
  });
});

describe('whom somebody acts on or speaks to is neither “he” of the next sentence nor who is heard', () => {
  each({
    'In June she wrote to her sister, Lady Mar. Later she said: “I wrote to you.”': ['she'],
    'In June he wrote to his brother, Tom Mar. Later he said: “I was wrong.”': ['he'],
    'Hugh Orr left in June. He wrote to Peter Dann. Later he said: “I was wrong.”': ['Hugh Orr'],
    'He was met by a crowd chanting “Shame!”': ['a crowd'],
    'She was handed a letter stating “You are dismissed.”': ['a letter'],
    'They were robbed of their dignity by signs stating “For Whites Only”.': ['signs'],
    'A lawsuit was filed in 2012 alleging that the town used it as a “cover for theft.”': ['A lawsuit'],
    'She passed a man shouting “Fire!”': ['a man'],
    'Reed emailed supporters saying “I am out.”': ['Reed'],
  });
});

describe('how something is sent or said is not by whom', () => {
  each({
    '“It is over,” Ann Dole added by email.': ['Ann Dole'],
    '“It is over,” Mayor Ann Dole added by telephone.': ['Ann Dole'],
    'The notes, a line added by Ann Dole, were read by all. “It is over,” Reed said.': ['Reed'],
    'Even Ann Dole, who hated the plan and spoke against it whenever possible, said that “it was a start.”': [
      'Ann Dole',
    ],
    'People told us. ¶ “It is something new that you try.”(Lily) ¶ “I was sad because I must use it for life.”(Jennifer)':
      ['Lily', 'Jennifer'],
  });
});

describe('who is told of in front of questions and answers gives these, where they say “I”', () => {
  it.each<[string, readonly string[]]>(
    Object.entries({
      'Gavin Marsh is the author of three books. He lives in Leeds. ¶ Q: How did you come to it? ¶ A: People come to me as a doctor. ¶ Q: Was it hard? ¶ A: Not at all.':
        ['Gavin Marsh', 'Gavin Marsh'],
      'Ned Pell was a miller. ¶ Q: When was he born? ¶ A: In 1801. ¶ Q: Where? ¶ A: In York.': [],
      'Tess Orr is a baker. Ann Dole is a miller. ¶ Q: Why bread? ¶ A: I like it. ¶ Q: And now? ¶ A: I bake.':
        [],
    }),
  )('%s', (text, names) => {
    expect(answers(text)).toEqual(names);
  });
});

describe('what a verb may do in front of “later” and behind “by” is done by its subject', () => {
  each({
    'A seventh-century bishop would later describe her as “devoted to magic.”': ['A seventh-century bishop'],
    'Ann Dole would eventually call it “a mistake.”': ['Ann Dole'],
    'One day, when we were out, Ann Dole walked by and said, “Come in.”': ['Ann Dole'],
    'The plan put forward by Ann Dole and the mayor was “a mess.”': ['-'],
  });
});

describe('what the narrator says beside a tag, or of whoever breaks a rule, is the narrator’s', () => {
  each({
    '“You must cook,” my aunt said as she dragged her bag in and handed me her personal “RULES.”': [
      'my aunt',
      '-',
    ],
    '“You must cook,” my aunt said, adding that nobody else knew the “RULES.”': ['my aunt', 'my aunt'],
    '“It was hard,” Reed said after he had called the plan “a mess.”': ['Reed', 'Reed'],
    'Breaking a maxim creates an “implicature”, an indirect meaning.': ['-'],
    'Reed issued a statement that read: “We are sorry.”': ['Reed'],
  });
});

describe('a label in capitals, a headline’s tag and a line of a letter name who speaks', () => {
  each({
    'The talk went on. JOHNSON. ‘You are wrong, Sir.’ BOSWELL. ‘I am not.’': ['JOHNSON', 'BOSWELL'],
    '“BE SURE IT WORKS BEFORE YOU SELL IT,” SAYS MR. EDISON.': ['EDISON'],
    '“If they will not come, let them go!” --letter of Marie Quill to her cousin Henriette': ['Marie Quill'],
    '“It is cold.” —Letter from Ann Dole to her sister': ['Ann Dole'],
    '“It is cold.” —Letter to Ann Dole': ['-'],
  });
});

describe('“they” are the two who were met in the same sentence', () => {
  each({
    'When I met with Jim Hale and Mike Allen, they were quiet. They would only describe it as “a media firm.”':
      ['Jim Hale and Mike Allen'],
    'I spoke to Ann Dole and Ruth Orr, and they laughed. “We never close,” they said.': [
      'Ann Dole and Ruth Orr',
    ],
    'In a study they wrote with Tom Acre and Ben Prise, they said it was “grim.”': ['they'],
    'Bread and milk were short, and they rose in price. “We are hungry,” they said.': ['they'],
  });
});

describe('the lawyers of two sides are two', () => {
  it('names each by the label', () => {
    expect(
      answers('PLAINTIFF COUNSEL: He is right. ¶ DEFENSE COUNSEL: I object. ¶ PLAINTIFF COUNSEL: No case.'),
    ).toEqual(['PLAINTIFF COUNSEL', 'DEFENSE COUNSEL', 'PLAINTIFF COUNSEL']);
  });
});

describe('who is told or asked something does not say it', () => {
  each({
    '“You are dismissed,” he was told.': ['-'],
    '“You are dismissed,” he was told by the mayor.': ['the mayor'],
    '“You are dismissed,” she was informed by letter.': ['-'],
    '“Is the mill open?” she was asked by a visitor.': ['a visitor'],
    '“Why now?” Reed was asked on Monday. “Because it is time,” he said.': ['-', 'Reed'],
    'Asked “why now?”, Reed shrugged.': ['-'],
    '“You will see,” she was promised.': ['-'],
    '“Never again,” Reed was quoted as saying.': ['Reed'],
    '“You may go,” Reed told him.': ['Reed'],
    'Asked why, Reed said, “It is time.”': ['Reed'],
  });
});

describe('who gives a name by which the story calls somebody later has it', () => {
  each({
    'The stranger bowed. “Good evening,” he said. ¶ “And who are you?” asked the landlord. ¶ “My name is Silas Crane,” said the stranger. ¶ “Ten shillings,” said the landlord. ¶ “Very well,” said Crane.':
      ['Crane', 'the landlord', 'Crane', 'the landlord', 'Crane'],
    '“I’m Joe,” said the man behind the counter. Later Joe laughed. “We close at five,” Joe said.': [
      'Joe',
      'Joe',
    ],
    '“I am Napoleon,” said the madman. “And I am hungry.”': ['the madman', 'the madman'],
    '“My name is not Crane,” said the man. Later Crane came. “I am here,” said Crane.': ['the man', 'Crane'],
    '“I met Crane,” said the man. Later Crane came. “I am here,” said Crane.': ['the man', 'Crane'],
  });
});

describe('“she” is who was described as a woman before, not who has just spoken and may be anybody', () => {
  each({
    'The young woman smiled. “I am cold,” she said. ¶ “Come in,” said the vicar. ¶ “Thank you,” she said.': [
      'The young woman',
      'the vicar',
      'The young woman',
    ],
    'A nurse met my father. ¶ “You must rest,” said the nurse. ¶ “I cannot,” he said.': [
      'A nurse',
      'my father',
    ],
    'The young woman smiled. ¶ “Come in,” said the vicar. ¶ He shut the door. “Sit down,” he said.': [
      'the vicar',
      'the vicar',
    ],
  });
});

describe('marks with nothing but a blank between them are turns of two', () => {
  each({
    '“Is it far?” asked Anna. “Very far,” said her brother. “How far?” “A day.” “And then?” “Then we rest.”':
      ['Anna', 'her brother', '-', 'her brother', 'Anna', 'her brother'],
    '“We go home,” Reed said. “We are tired.” “We are done,” Orr added.': ['Reed', '-', 'Orr'],
    'Reed said the plan was “a mess.” “We are sorry,” Orr said.': ['Reed', 'Orr'],
  });
});

describe('what somebody does while another speaks makes the words not theirs', () => {
  each({
    'Reed left after Dole shouted, “Get out!”': ['Dole'],
    'Reed quit before the mayor said, “Get out!”': ['the mayor'],
    'Reed wept as Dole said, “Get out!”': ['Dole'],
    'A report released after the vote said the plan was “dead.”': ['A report'],
    'Amid chants of “Lock him up,” Reed smiled.': ['-'],
    'After cries of “Shame!” Reed said he was “sorry.”': ['-', 'Reed'],
    'In a speech, Reed said, “We go on.”': ['Reed'],
  });
});

describe('the answer is whose who was asked, where the text names them', () => {
  each({
    '“Are you sorry?” Dole asked Reed. The answer came at once: “No.”': ['Dole', 'Reed'],
    '“Are you sorry?” Dole asked the mayor. The answer was short. “No.”': ['Dole', 'the mayor'],
    '“Are you sorry?” Dole asked. The answer came at once: “No.”': ['Dole', '-'],
    '“Are you sorry?” Dole asked Reed. “Say it.”': ['Dole', 'Dole'],
  });
});
