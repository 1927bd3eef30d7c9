import { describe, expect, it } from 'vitest';
import { attributeAt, predicateAt } from '../../src/search/question/predicate.ts';
import { words } from '../../src/text/words.ts';

const read = (question: string) => {
  const found = words(question);
  const forms = found.map(({ form }) => form);
  const isCapital = (at: number): boolean => at > 0 && /^\p{Lu}/u.test(question[found[at]?.start ?? 0] ?? '');
  const isOwner = (at: number): boolean =>
    /['’]s$/.test(question.slice(found[at]?.start ?? 0, found[at]?.end ?? 0));
  const at = (place: number | undefined): string => (place === undefined ? '' : (forms[place] ?? ''));
  return { predicate: at(predicateAt(forms, isCapital)), attribute: at(attributeAt(forms, isOwner)) };
};

describe('what an English question says was done', () => {
  it.each([
    ['Why did Moss resign?', 'resign'],
    ['When was Ada Moss born?', 'born'],
    ['Who won the race?', 'won'],
    ['Which prize did the picture from Arle win?', 'win'],
    ['Did the mayor visit the mill?', 'visit'],
    ['How many loaves did the ferry deliver?', 'deliver'],
    ['Why was the mill demolished?', 'demolished'],
    ['Why did the council cancel the meeting?', 'cancel'],
    ['Who shot the keeper?', 'shot'],
    ['When will the bridge reopen?', 'reopen'],
    ['How many people died in the camp?', 'died'],
    ['How many sailors drowned?', 'drowned'],
    ['How many people died while the mill was shut?', 'died'],
    ['How many registered voters were counted in May?', 'counted'],
    ['How much wheat was sold?', 'sold'],
    ['How many houses were flooded in May?', 'flooded'],
    ['Who was elected in Arle?', 'elected'],
    ['What was destroyed by the storm?', 'destroyed'],
    ['Who has been arrested?', 'arrested'],
    ['Which towns were evacuated?', 'evacuated'],
    ['Who had resigned before the vote?', 'resigned'],
    ['What is painted on the door?', 'painted'],
  ])('%s', (question, verb) => {
    expect(read(question).predicate).toBe(verb);
  });

  it.each([
    ['What did Moss say about the mill?'],
    ['Why did people get afraid?'],
    ['What is the name of the ferry?'],
    ['Who is the mayor?'],
    ['How many people came?'],
    ['What is fried fish?'],
    ['What are frozen assets?'],
    ['Who is used to it?'],
    ['How many of them are there?'],
    ['Where do the loaves come from?'],
    ['bread'],
  ])('tells little: %s', (question) => {
    expect(read(question).predicate).toBe('');
  });
});

describe('what an English question asks of somebody, or counts', () => {
  it.each([
    ['What is the capital of Ruritania?', 'capital'],
    ['What was the population of Arle?', 'population'],
    ["Who was the judge's wife?", 'wife'],
    ['How many soldiers came to Arle?', 'soldiers'],
    ['What is the name of the ferry?', ''],
    ['What is the problem with the bridge?', ''],
    ['How many people came?', ''],
    ['Why did Moss resign?', ''],
  ])('%s', (question, noun) => {
    expect(read(question).attribute).toBe(noun);
  });
});
