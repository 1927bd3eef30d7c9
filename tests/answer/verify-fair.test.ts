import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/answer/check-quotes.ts';
import { verify } from '../../src/answer/verify.ts';
import { libraryOf } from '../support/library.ts';

const head = (language: string): string =>
  `---\ntitle: ${language}\npublisher: Norwell Courier\npublished: 2023-04-15\nlanguage: ${language}\n---`;
const library = await libraryOf({
  'court.md': [
    head('en'),
    'Sentencing him at Norwell Crown Court, Judge Miriam Feld said: “You put eleven lives at risk for the sake of a grudge.”',
    '“My client is ashamed of what he did,” said his solicitor, Omar Sayeed.',
    'Fire chief Lena Brandt told the court: “Another ten minutes and the roof would have come down.”',
    '“We never closed the door on talks, and we will not,” said union leader Pat Doran.',
    '“We lost everything but the dog,” said warehouse owner Peter Okonjo Jr.',
    'Peter Okonjo Sr. said: “My son never harmed anybody.”',
    '“It will not happen again, not in my time as minister,” Transport Minister Iris Bell said.',
    '“We hired 40 nurses, not 400,” said Ilse Brandt.',
    '“Some of the money was well spent,” said Salma Noor.',
  ].join('\n\n'),
  'muehle.md': [
    head('de'),
    '„Wir schließen die Mühle nicht“, sagte Bürgermeisterin Karin Weller.',
    '„Wir haben kein Geld für einen neuen Kran“, erklärte Hafenmeister Uwe Kranz. „Wir haben fünf Millionen Euro verloren.“',
  ].join('\n\n'),
  'moulin.md': [head('fr'), '« Nous ne fermerons pas le moulin », a déclaré la maire Claire Aubry.'].join(
    '\n\n',
  ),
  'moinho.md': [
    head('pt'),
    '“O trabalho no porto começa em maio”, disse a prefeita Clara Nunes. “Não vamos fechar o moinho.”',
  ].join('\n\n'),
});

const LIVES = 'You put eleven lives at risk for the sake of a grudge';
const standing = (quote: string, speaker: string) => {
  const answer = verify(library, { quote, speaker });
  return answer.kind === 'verified' ? answer.check.speaker?.standing : undefined;
};

describe('whom the user names', () => {
  it.each([
    [LIVES, 'the court'],
    [LIVES, 'Norwell Crown Court'],
    [LIVES, 'the sentencing judge'],
    ['My client is ashamed of what he did', 'the defence lawyer'],
    ['Another ten minutes and the roof would have come down', 'the fire service'],
    ['Another ten minutes and the roof would have come down', 'a firefighter'],
    ['We never closed the door on talks', 'Patrick Doran'],
    ['Wir haben kein Geld für einen neuen Kran', 'the harbour master'],
  ])('is not denied by body, by a role told otherwise, by a short name: %s, %s', (quote, speaker) => {
    expect(['confirmed', 'unsure']).toContain(standing(quote, speaker));
  });

  it.each([
    [LIVES, 'Omar Sayeed'],
    [LIVES, 'omar sayeed'],
    ['My client is ashamed of what he did', 'the judge'],
    ['We lost everything but the dog', 'Peter Okonjo Sr.'],
  ])('is another one where the source tells it: %s, %s', (quote, speaker) => {
    expect(standing(quote, speaker)).toBe('other');
  });

  it('is the father where the source quotes the father, not his son', () => {
    expect(standing('My son never harmed anybody', 'Peter Okonjo Sr.')).toBe('confirmed');
    expect(standing('My son never harmed anybody', 'Peter Okonjo Jr.')).toBe('other');
  });
});

const firm = await libraryOf({
  'mill.md': [
    head('en'),
    '“Our kilns never sleep,” said Dora Klein, chief executive of Lusk Ceramics.',
    '“Our shoes outlive their owners,” said Greta Holm, managing director of Turva Leather.',
    'Vale lost again. Their coach, Tess Orr, called the referee “a tourist”.',
    'Ida Boone and her husband, Carl Boone, run the mill. “I weigh the flour,” said Mrs Boone. “I do the sums,” said Carl.',
    'Their son, Carl Boone Jr., moved to Turva. “The mill was never mine,” he said by phone.',
    'In a letter the teachers Ana Rios and Fred Bell wrote: “We cannot teach in a puddle.” Ms Rios said the roof was “older than the school”.',
  ].join('\n\n'),
});
const standingIn = (quote: string, speaker: string) => {
  const answer = verify(firm, { quote, speaker });
  return answer.kind === 'verified' ? answer.check.speaker?.standing : undefined;
};

describe('who bears a like name or stands near', () => {
  it.each([
    ['Our kilns never sleep', 'Lusk Ceramics', 'unsure'],
    ['Our kilns never sleep', 'Harrow Pumps', 'other'],
    ['Our shoes outlive their owners', 'Turva Leather', 'unsure'],
    ['Our shoes outlive their owners', 'the managing director of Turva Leather', 'confirmed'],
    ['a tourist', 'the Vale coach', 'unsure'],
    ['a tourist', 'Dora Klein', 'other'],
    ['I weigh the flour', 'Carl Boone', 'other'],
    ['I weigh the flour', 'Ida Boone', 'confirmed'],
    ['I do the sums', 'Carl Boone', 'confirmed'],
    ['I do the sums', 'Carl Boone Jr.', 'other'],
    ['The mill was never mine', 'Carl Boone Jr.', 'confirmed'],
    ['The mill was never mine', 'Carl Boone', 'other'],
    ['We cannot teach in a puddle', 'Ana Rios', 'confirmed'],
    ['We cannot teach in a puddle', 'Ida Boone', 'other'],
  ])('is neither taken for the speaker nor denied too soon: %s, %s: %s', (quote, speaker, expected) => {
    expect(standingIn(quote, speaker)).toBe(expected);
  });
});

const houses = await libraryOf({
  'houses.md': [
    head('en'),
    '“The pump is new,” said Anna Sund (née Kell), who runs it. “It is old,” said her husband, Max Sund.',
    '“I paint at dusk,” said Tansy Vane, born Bertha Moll in 1951.',
    'The finance minister of Arvane, Jonas Peyrol, said: “Not one coin is missing.” The health minister, Ada Brink, said: “Wash your hands.”',
    '“Nobody rang,” said Rita Moyle, spokeswoman for Corrin Rail. “We rang twice,” said Ian Fogg of Harrow Pumps.',
    '“I was there first,” said Muhammad Al-Rashid, a driver. “You were not,” said Tomasz Wilk.',
    '“Vote for the lake,” said Rep. Dana Whitlock, a Democrat.',
  ].join('\n\n'),
});
const standingOfHouse = (quote: string, speaker: string) => {
  const answer = verify(houses, { quote, speaker });
  return answer.kind === 'verified' ? answer.check.speaker?.standing : undefined;
};

describe('another name or title of whoever is named', () => {
  it.each([
    ['The pump is new', 'Anna Kell'],
    ['The pump is new', 'Anna Kell-Sund'],
    ['The pump is new', 'Anna Sund-Orr'],
    ['The pump is new', 'Mme Sund'],
    ['I paint at dusk', 'Bertha Moll'],
    ['I paint at dusk', 'Bertha Vane'],
    ['I paint at dusk', 'Ms Moll'],
    ['Not one coin is missing', 'Finanzminister Peyrol'],
    ['Not one coin is missing', 'Finance Minister Peyrol'],
    ['Not one coin is missing', 'ministre Peyrol'],
    ['Nobody rang', 'Corrin Rail'],
    ['We rang twice', 'Harrow Pumps'],
    ['I was there first', 'Mohamed Rashid'],
    ['You were not', 'Thomas Wilk'],
    ['Vote for the lake', 'Representative Whitlock of Maine'],
  ])('is not denied: %s, %s', (quote, speaker) => {
    expect(['confirmed', 'unsure']).toContain(standingOfHouse(quote, speaker));
  });

  it.each([
    ['The pump is new', 'Max Sund'],
    ['Not one coin is missing', 'Ms Brink'],
    ['It is old', 'Mrs. Sund'],
    ['It is old', 'Anna Kell'],
    ['I paint at dusk', 'Max Moll'],
    ['Not one coin is missing', 'Ada Brink'],
    ['Not one coin is missing', 'Gesundheitsminister Brink'],
    ['Nobody rang', 'Harrow Pumps'],
    ['I was there first', 'Tomasz Wilk'],
    ['Vote for the lake', 'Representative Moyle of Maine'],
  ])('is denied where it is another one’s: %s, %s', (quote, speaker) => {
    expect(standingOfHouse(quote, speaker)).toBe('other');
  });
});

const found = (quote: string) => {
  const answer = verify(library, { quote });
  if (answer.kind !== 'verified') throw new Error(answer.kind);
  const { changes, cuts } = answer.check;
  return { changes: changes.map(({ kind }) => kind), cuts: cuts.map(({ kind }) => kind) };
};

describe('a turn of meaning', () => {
  it.each([
    ['Nous fermerons le moulin', 'negation'],
    ['Wir haben zwei Millionen Euro verloren', 'number'],
  ])('is told in the source’s language: %s', (quote, kind) => {
    expect(found(quote).changes).toContain(kind);
  });

  it.each([
    ['Wir schließen die Mühle', 'negation'],
    ['Vamos fechar o moinho', 'negation'],
    ['the money was well spent', 'hedge'],
  ])('is a cut that governs what is left: %s', (quote, kind) => {
    expect(found(quote).cuts).toContain(kind);
  });

  it.each(['O trabalho porto começa em maio', 'It will not happen again in my time as minister'])(
    'is no negation where none is left out, or both sides deny: %s',
    (quote) => {
      expect(found(quote).changes).not.toContain('negation');
    },
  );

  it.each(['We hired 40 nurses', 'porto começa em maio', 'We never closed the door on talks'])(
    'is none where what was cut bears on something else: %s',
    (quote) => {
      expect(found(quote).cuts).toEqual([]);
    },
  );
});

describe('a block quote in a message', () => {
  const checked = (content: string) => {
    const answer = checkQuotes(library, { content });
    return answer.kind === 'checked' ? answer.checks[0] : undefined;
  };

  it.each([
    `> ${LIVES}\n— Omar Sayeed`,
    `> ${LIVES}\n> — Omar Sayeed`,
    `> ${LIVES}\nOmar Sayeed, solicitor`,
    `> ${LIVES}\n(Omar Sayeed)`,
    `Omar Sayeed said:\n> ${LIVES}`,
    `Omar Sayeed:\n> ${LIVES}`,
  ])('is whose signature or lead line it has: %j', (content) => {
    expect(checked(content)).toMatchObject({
      quote: LIVES,
      speaker: 'Omar Sayeed',
      answer: { check: { speaker: { standing: 'other' } } },
    });
  });

  it.each([
    `> ${LIVES}\nOmar Sayeed would never agree with that.`,
    `> ${LIVES}\nI wonder what Omar Sayeed thinks`,
    `Omar Sayeed is my hero.\n> ${LIVES}`,
  ])('is nobody’s for a name that stands near it: %j', (content) => {
    expect(checked(content)?.speaker).toBeUndefined();
  });
});
