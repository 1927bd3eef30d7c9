import { describe, expect, it } from 'vitest';
import { speakers } from '../speakers.ts';

const each = (cases: Readonly<Record<string, string>>): void =>
  it.each(Object.entries(cases))('%s', (text, name) => {
    expect(speakers(...text.split('¶')).at(-1)).toBe(name);
  });

describe('“they” are the last several who were quoted or acted', () => {
  each({
    'The women waited outside. “We want bread,” they said.': 'The women',
    'The neighbours watched. “It fell at noon,” they told the Gazette.': 'The neighbours',
    'The children ran to the gate. “It is shut,” they cried.': 'The children',
    'Prices rose. The farmers waited. “It cannot go on,” they said.': 'The farmers',
    'Ann Dole and Hugh Orr met at noon. “It cannot go on,” they said.': 'Ann Dole and Hugh Orr',
    '“It is shut,” the sisters said.¶“Ask anyone,” they added.': 'the sisters',
    '“It is shut,” Ann Dole and Hugh Orr said.¶“Ask anyone,” they added.': 'Ann Dole and Hugh Orr',
    '“It is shut,” the Ferry Trust said.¶“Ask anyone,” they added.': 'Ferry Trust',
    'The miners marched. “We will wait,” they said. “We have time,” they added.': 'The miners',
    'The tenants wrote to Ann Dole. “It is cold,” they wrote.': 'The tenants',
    'Hugh Orr came.¶“It is shut,” one official said.¶“Ask anyone,” they added.': 'one official',
    '“It is shut,” the women said. Rain fell. “Ask anyone,” they added.': 'the women',
  });
});

describe('“they” are nobody where one alone or a thing was named', () => {
  each({
    'Ann Dole met Hugh Orr. “It cannot go on,” they said.': 'they',
    'The waivers were granted. “It cannot go on,” they said.': 'they',
    'The bridges were shut. “It cannot go on,” they said.': 'they',
    'Ann Dole met the farmers. “It cannot go on,” she said.': 'Ann Dole',
    'The women waited. Rain fell. Night came. Lamps were lit. “It is cold,” they said.': 'they',
  });
});

describe('“he” and “she” are the only one who acts, whatever the name', () => {
  each({
    'Xochitl Ramos opened the gate. “It took a week,” she said.': 'Xochitl Ramos',
    'Marta Quill opened the gate. “It took a week,” she said.': 'Marta Quill',
    '“It took a week,” Marta van der Quill said.¶“Ask anyone,” she says.': 'Marta van der Quill',
    'Ida Marsh sold tickets.¶The girl at the counter came in late. “He built it,” she added.':
      'The girl at the counter',
    'Rain fell. Marta “Midge” Quill opened the gate. “It took a week,” she said.': 'Marta “Midge” Quill',
    'Hugh Orr watched.¶Marta Quill opened the gate. “It took a week,” she added.': 'Marta Quill',
    'Ida Marsh sold tickets.¶The old ferryman opened the gate. “He never asked,” he says.':
      'The old ferryman',
    '“It was new,” said Hugh Orr.¶The girl at the counter came in. “He built it,” she added.':
      'The girl at the counter',
    'Looking at Hugh Orr, the girl at the counter replied: “It is not the first time.”':
      'the girl at the counter',
  });
});

describe('behind a shout, a tag has helping verbs and tells of who speaks', () => {
  each({
    '“He never asked!” Ann Dole would later say.': 'Ann Dole',
    '“He never asked!” Ann Dole is reported to have said.': 'Ann Dole',
    '“He never asked!” Ann Dole was quoted as saying.': 'Ann Dole',
    '“Who asked?” Ann Dole, 54, who runs the bakery on Mill Street, wondered.': 'Ann Dole',
    '“He never asked!” Ann Dole, who had waited, has told reporters.': 'Ann Dole',
    '“He never asked!” Ann Dole shot back.': 'Ann Dole',
    '“He never asked!” Ann Dole went on stage.': '-',
    '“He never asked,” one official who asked not to be named remarked.': 'one official',
    'In the words of the council’s deputy leader, Marta Quill: “He built it.”': 'Marta Quill',
    '“He never asked!” Ann Dole was told.': '-',
    '“Where is it?” Ann Dole had said that she would come.': '-',
    '“He never asked!” Ann Dole would not say.': '-',
  });
});

describe('nobody speaks to themselves', () => {
  each({
    'Anna met her mother at the gate. “Come in, mother,” she said.': 'Anna',
    'Anna Dole met Ruth Orr at the gate. “Come in, Anna,” she said.': 'Ruth Orr',
    'Anna Dole waited. Mr. Reed came with his wife. “No, Mr. Reed,” she said.': 'Anna Dole',
    'Tom saw Hugh. “Hugh, come here,” he said.': 'Tom',
    'There lay her grandmother. “Oh, grandmother,” she said.': 'she',
    'Tom met Hugh. “Hugh is late,” he said.': 'Tom',
    '“Are you ill?” asked Tom. “Yes, I am,” he said.': 'he',
    'The king met a monk. “Are you ill?” asked the king. “Yes, I am,” he said.': 'he',
    '“Are you ill?” asked Tom. “I am sure you are,” he said.': 'Tom',
    '“Is it late?” Tom asked.¶“No,” he added, “it is not.”': 'he',
  });
});
