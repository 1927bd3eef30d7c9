import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../../src/annotate/document.ts';
import { quotations } from '../../../../src/annotate/quotations/index.ts';

/** The name that the last quotation in marks gets: `nobody` where the text does not tell. */
function speakerIn(text: string): string {
  const last = quotations(toDocument(text)).findLast(({ kind }) => kind !== 'indirect');
  return last?.speaker ? text.slice(last.speaker.name.start, last.speaker.name.end) : 'nobody';
}

/** The last quotation's role, or `-`. */
function roleIn(text: string): string {
  const role = quotations(toDocument(text)).at(-1)?.speaker?.role;
  return role ? text.slice(role.start, role.end) : '-';
}

const each = (cases: Readonly<Record<string, string>>): void =>
  it.each(Object.entries(cases))('%s', (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

describe('“he” and “she” are people wherever their names come from', () => {
  it.each([
    [
      'he',
      'Susan Lowe',
      'Chukwuemeka Rell, Zoltan Rell, Thabo Rell, Nguyen Van-Hung, Rajesh Rell, Mehmet Rell, Kwabena Rell',
    ],
    [
      'he',
      'Susan Lowe',
      'Heung-min Rell, Hiroshi Rell, Tevita Rell, Ruslan Rell, Joaquim Rell, Aleksandar Rell, Yaw Rell',
    ],
    [
      'she',
      'Peter Lowe',
      'Wanjiru Rell, Chiamaka Rell, Meenakshi Rell, Kim Soo-jin, Zeynep Rell, Ximena Rell, Siobhan Rell',
    ],
    [
      'she',
      'Peter Lowe',
      'Thandiwe Rell, Yingluck Rell, Malgorzata Rell, Aroha Rell, Shirin Rell, Sigrid Rell, Ayesha Rell',
    ],
  ])('%s, not %s: %s', (pronoun, other, names) => {
    for (const name of names.split(', ')) {
      const text = `${other} said the tide was late. ${name}, a diver at the quay, waited. “It is early,” ${pronoun} said.`;
      expect(speakerIn(text)).toBe(name);
    }
  });

  each({
    'Zuvela Rekendi, 43, opened the gate. “I have the key,” she said.': 'Zuvela Rekendi',
    'Zuvela Rekendi, who runs the bakery, laughed. “Again,” he said.': 'Zuvela Rekendi',
    'His coach, Zuvela Rekendi, was blunt. “He is slow,” she said.': 'Zuvela Rekendi',
    'Zuvela Rekendi opened the gate. “I have the key,” Rekendi said. “Both keys,” she said.':
      'Zuvela Rekendi',
    'Ruth Lowe said it was late. Her deputy, Sara Bell, disagreed. “We wait,” she said.': 'Sara Bell',
  });
});

describe('nobody is named where two may be meant, or none is a person', () => {
  each({
    'Ruth Lowe said it was late. Zuvela Rekendi, a diver, waited. “It is early,” she said.': 'nobody',
    'Anna Lowe and Ruth Bell met on Monday. “It is early,” she said.': 'nobody',
    'Nordferry said the quay would close. “I learned it from the radio,” she said.': 'nobody',
    'Tidewater Research said prices would fall. “I have sold mine,” he said.': 'nobody',
    'In Harland, growers from the hills waited. “We wait,” he said.': 'nobody',
    'Nordferry released a report on Monday. It called the storm “rare”.': 'nobody',
  });
});

describe('a description is compared whole', () => {
  each({
    'Education Minister Ruth Lowe opened it. The fisheries minister called it “a shed”.':
      'The fisheries minister',
    'Education Minister Ruth Lowe opened it. The education minister called it “a palace”.': 'Ruth Lowe',
    'Education Minister Ruth Lowe opened it. The minister called it “a palace”.': 'Ruth Lowe',
    'Mayor Ruth Lowe opened it. The deputy mayor called it “a shed”.': 'The deputy mayor',
    'Mayor Ruth Lowe opened it. The former mayor called it “a shed”.': 'The former mayor',
    'President Ruth Lowe landed. The Danish president called it “a start”.': 'The Danish president',
    'Ruth Lowe, the shadow roads minister, rose. The roads minister called it “theatre”.':
      'The roads minister',
    'Tom Bell, the coach, was angry. The captain called it “a farce”.': 'The captain',
    'Sen. Ruth Lowe, a Republican, rose. The Democratic senator called it “late”.': 'The Democratic senator',
    'Prime Minister Ruth Lowe landed. The PM called the talks “frank”.': 'Ruth Lowe',
    'Tom Bell, the Labour MP for Kessel, rose. The MP called it “late”.': 'Tom Bell',
    'Sara Bell, a Danish rower, came third. “My oar broke,” the rower said.': 'Sara Bell',
  });
});

describe('a body is known by what it is called next', () => {
  each({
    'Gullwing Airways cancelled its flights. The airline called the storm “rare”.': 'Gullwing Airways',
    'Gullwing Airways cancelled its flights. Nordferry did not. The company called it “rare”.': 'The company',
    'The charity Bread First wrote. The charity called the fee “a fine”.': 'Bread First',
    'Nordferry said the offer was late. It called the offer “small”.': 'Nordferry',
    'The Harbour Works Board, known as HWB, met. The HWB called the weir “sound”.': 'Harbour Works Board',
    'The Harbour Works Board, or HWB, met. The HWB called the weir “sound”.': 'Harbour Works Board',
    'The Inland Tides Commission met. The ITC called the weir “sound”.': 'Inland Tides Commission',
    'The National Bakers’ Federation called the tax “stale”.': 'National Bakers’ Federation',
    'Farmer Action called the fee “a fine on rain”.': 'Farmer Action',
    'Farmer Ruth Lowe called the fee “a fine on rain”.': 'Ruth Lowe',
  });
});

describe('a surname that two bear', () => {
  each({
    'Ben Lowe left. “I am done,” Lowe said. His wife, Sara Lowe, stayed. “It is late,” Lowe said.':
      'Ben Lowe',
    'Ben Lowe left. “I am done,” Lowe said. His wife, Sara Lowe, stayed. “It is late,” Mrs Lowe said.':
      'Sara Lowe',
    'Ben Lowe left. “I am done,” Lowe said. His wife stayed. “It is late,” Mrs Lowe said.': 'Mrs Lowe',
  });
});

describe('a name in several parts', () => {
  each({
    'Judge Piet van Holt rose. Van Holt called the plea “thin”.': 'Piet van Holt',
    'Judge Elke von der Lind rose. The judge called the plea “thin”.': 'Elke von der Lind',
    'Rosa Quintero Maldon keeps llamas. Quintero called the lake “hungry”.': 'Rosa Quintero Maldon',
    'Tom Bell said it was cold. Zuvela Rekendi, the Dane who won, laughed. “Not to me,” he said.': 'nobody',
  });
});

describe('a role', () => {
  it.each([
    ['The mayor of Kessel, Ruth Lowe, signed it. “Done,” Lowe said.', 'mayor of Kessel'],
    ['Ruth Lowe is the mayor of Kessel. “Done,” Lowe said.', 'the mayor of Kessel'],
    ['Ruth Lowe, who became mayor in 2019, signed. “Done,” Lowe said.', 'mayor'],
    ['As mayor of Kessel, Ruth Lowe signed it. “Done,” Lowe said.', 'mayor of Kessel'],
    ['Sir Tom Bell, the lock keeper, left. “Done,” Sir Tom said.', 'the lock keeper'],
    ['Ruth Lowe’s brother, a lawyer, was there. “Done,” Ruth Lowe said.', '-'],
    ['They stopped the Gullwing 90, a commuter plane. “Sorry,” Gullwing Airways said.', '-'],
    ['Her brother, Tom Bell, stayed. “Done,” Tom Bell said.', '-'],
    ['Tom Bell KC rose. “Done,” Bell said.', '-'],
  ])('%s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it('is no part of the name, nor are letters behind it', () => {
    expect(speakerIn('Councillor Tom Bell KC rose. “Done,” Cllr Bell said.')).toBe('Tom Bell');
  });
});

describe('names that stand close together', () => {
  each({
    'Ben Ash said that he agreed.\n\nFormer Department of Water Safety deputy chief counsel Tom Rell argued that nobody must act.\n\n“The court was clear,” he wrote.':
      'Tom Rell',
    'Ben Ash said that he agreed.\n\nDepartment of Water Safety Secretary Tom Rell argued that nobody must act.\n\n“The court was clear,” he wrote.':
      'Tom Rell',
    'Tom Rell argued that nobody must act.\n\nMichael Nash/Harbour Images, FILE\n\n“The court was clear,” he wrote.':
      'Tom Rell',
  });
});

describe('a small word inside a name is part of it', () => {
  it.each(
    `Wanjiru wa Otieno, Noor binti Hassan, Salma bint Rashid, Njeri wa Kimani, Paolo dal Monte, Hendrik ten Velde, Rui das Pedras,
    Tomé dos Campos e Lima, Greta zu Hohenfels, Lars af Sund, Jan van 't Veld, Jan van ’t Veld, Jan van t Veld, Pablo y Rojas,
    Rivka bat Aaron, Sidi ould Brahim, Sipho kaMandla Dube, Nia ferch Owen, Áine ní Dhuibhne, Úna nic Giolla, Anke zur Linden,
    Samir Abd el-Hadi, Samir Abd al Hadi, Ernst von und zu Tal, Rosa do Prado, Qwelo qa Zimbi`.split(/,\s+/),
  )('%s', (name) => {
    expect(speakerIn(`The quay was full. “It holds,” said ${name}, who built it.`)).toBe(name);
    expect(speakerIn(`The quay was full. “It holds,” ${name} told reporters.`)).toBe(name);
  });

  each({
    'Jan van ’t Veld opened the lock. “It holds,” van ’t Veld said.': 'Jan van ’t Veld',
    'Njeri wa Kimani opened the lock. “It holds,” wa Kimani said.': 'Njeri wa Kimani',
    'Cllr Njeri wa Kimani opened the lock. “It holds,” Kimani said.': 'Njeri wa Kimani',
    'The cove Ruth calls a bay Lowe said was “quiet.”': 'Lowe',
    '“It holds,” Anna told Peter near Dover.': 'Anna',
  });
});

describe('who was asked is as likely to speak next as who asked', () => {
  each({
    'Inspector Lucía Prado asked the baker, Ramón Solís, where he slept. “In the mill,” he said.':
      'Ramón Solís',
    'Inspector Lucía Prado asked the baker, Ramón Solís, where he slept. “In the mill,” he said. “Alone?” she asked.':
      'Lucía Prado',
    'Kwabena Rell met the reeve on Monday.\n\nInspector Lucía Prado asked the baker, Ramón Solís, where he slept. “In the mill,” he said.':
      'Ramón Solís',
    'Inspector Tom Prado asked Ben Solís where he slept. “In the mill,” he said.': 'nobody',
    'Zuvela Rekendi, 43, opened the gate. “I have the key,” she said. “Good,” he said.': 'nobody',
    'Ivo Rell was replaced by Nina Pratt. “I will do better,” the new director said.': 'the new director',
  });
});

describe('the name in the attribution itself', () => {
  each({
    '“It was cold,” one of them, Pablo Rojas, said.': 'Pablo Rojas',
    'One of the divers, Pablo Rojas, said it was “cold.”': 'Pablo Rojas',
    'Tolu Adebayo and Min-ji Park wrote in a joint paper: “The bees are late.”':
      'Tolu Adebayo and Min-ji Park',
    '“The bees are late,” said Nadia Rahim and Puja Nair.': 'Nadia Rahim and Puja Nair',
    '“The bees are late,” said Nadia Rahim, a vet, and Puja Nair, a baker.':
      'Nadia Rahim, a vet, and Puja Nair',
    '“The bees are late,” said Nadia Rahim, a vet, and Puja Nair left.': 'Nadia Rahim',
    '“The bees are late,” said Nadia Rahim and left.': 'Nadia Rahim',
    'Sociologist Zuri Bamba said the town was “asleep.”': 'Zuri Bamba',
    '“The bees are late,” Sergeant Hana Toa quoted Mayor Rewi Tane as saying.': 'Rewi Tane',
    'The Courier quoted Mayor Rewi Tane of Kessel as saying it was “late.”': 'Rewi Tane',
  });

  it('an occupation that opens the sentence is the role', () => {
    expect(roleIn('Sociologist Zuri Bamba said the town was “asleep.”')).toBe('Sociologist');
  });
});
