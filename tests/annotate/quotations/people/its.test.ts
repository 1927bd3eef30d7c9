import { describe, expect, it } from 'vitest';
import { speakers } from '../speakers.ts';

const each = (cases: Readonly<Record<string, string>>): void =>
  it.each(Object.entries(cases))('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

describe('“it” is the body that acted in the sentence before', () => {
  each({
    'The committee met on Monday. It urged that the city “take steps to remedy” this.': 'The committee',
    'The court closed the road. It called the fence “a mess.”': 'The court',
    'The company closed the mine. It said the men “deserve thanks.”': 'The company',
    'Nordferry closed the mine. It said the men “deserve thanks.”': 'Nordferry',
    'The report was late. It said the men “deserve thanks.”': 'The report',
    'A congressional report told of the leaks. It said officials had “slept.”': 'A congressional report',
    '“We want no part in this,” the company wrote. It added, “We are closed.”': 'the company',
    'The club lost again. It blamed “the worst pitch in the county.”': 'The club',
    'The Harbour Board met on Friday. It called the quay “a danger to all.”': 'Harbour Board',
    'The email came at noon. It read: “The race is over.”': 'The email',
  });
});

describe('“it” is nobody where a person acted, two bodies did, or a paper may be meant', () => {
  each({
    'Reed wrote to the ministry. It said the men “deserve thanks.”': 'It',
    'The ministry published a report. It said the men “deserve thanks.”': 'It',
    'A storm hit the town. It said the men “deserve thanks.”': 'It',
    'Two Americans were killed. It said the men “deserve thanks.”': 'It',
    'Ann Early wrote to Nordferry. It said the men “deserve thanks.”': 'It',
  });
});

describe('“it” is what somebody found with words on it', () => {
  each({
    'Birch found a card on the step. “Come at nine,” it said.': 'a card',
    'She tore a leaflet from the wall. “Vote tomorrow,” it read.': 'a leaflet',
    'The company sent a letter. It said the men “deserve thanks.”': 'It',
  });
});
