import { expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { toDocument } from '../../../src/annotate/document.ts';
import { slice } from '../../../src/text/span.ts';

const speakerOf = (text: string, words: string, language: string): string | undefined => {
  const { quotations } = annotate(toDocument(text, language));
  const found = quotations.find(({ content }) => slice(text, content).includes(words));
  return found?.speaker && slice(text, found.speaker.name);
};

it.each<[language: string, text: string, words: string, speaker: string | undefined]>([
  [
    'en',
    'Mayor Ida Marsh closed the bridge on Monday.\n\nBen Holt/Getty Images, FILE\n\n“It is not safe,” he said.',
    'not safe',
    undefined,
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nPhoto: Karl Ott / Reuters\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nGovernor Ann Reed leaves the hall on Friday. AP Photo/Karl Ott\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nImage: Orla Tierney speaks to reporters.\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nFILE - Orla Tierney speaks to reporters in Norwell, March 3, 2021.\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  ['en', 'By Orla Tierney\n\nThe bridge is closed.\n\n“It is not safe,” she said.', 'not safe', undefined],
  [
    'en',
    'By Orla Tierney, Staff Writer\n\nMayor Ida Marsh closed the bridge. “It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge. “It is not safe,” she said.\n\n(Reporting by Ann Reed; Editing by Bo Hart)\n\n“We need a boat,” she added.',
    'need a boat',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nOrla Tierney is a reporter at the Norwell Times. Follow her on Twitter.\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\n| Name | Votes |\n| Orla Tierney | 40 |\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nORLA TIERNEY WINS\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nOrla Tierney at the pier. Credit: Karl Ott/The Norwell Times\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nOrla Tierney at the pier. Photograph: Karl Ott/The Observer\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
  [
    'de',
    'Bürgermeisterin Ida Marsch schloss die Brücke.\n\nOrla Thier am Hafen. Foto: Karl Ott/dpa\n\n„Sie ist nicht sicher“, sagte sie.',
    'nicht sicher',
    'Ida Marsch',
  ],
  [
    'en',
    'Mayor Ida Marsh closed the bridge.\n\nOrla Tierney told the crowd “we stay” in May. © Karl Ott / AFP\n\n“It is not safe,” she said.',
    'not safe',
    'Ida Marsh',
  ],
])('nobody in a caption, a credit or an author’s line speaks: %s %s', (language, text, words, speaker) => {
  const found = speakerOf(text, words, language);
  expect(speaker === undefined ? found : found?.endsWith(speaker)).toBe(
    speaker === undefined ? undefined : true,
  );
});

it.each([
  ['The photo shows Orla Tierney. “We stay,” she said.', 'We stay', 'Orla Tierney'],
  ['Orla Tierney filed a report with the court in 2021.\n\n“We stay,” she said.', 'We stay', 'Orla Tierney'],
  ['Orla Tierney is a baker in Norwell.\n\n“We stay,” she said.', 'We stay', 'Orla Tierney'],
  ['By noon Orla Tierney had left. “We stay,” she said.', 'We stay', 'Orla Tierney'],
])('but in a sentence that looks like one: %s', (text, words, speaker) => {
  expect(speakerOf(text, words, 'en')).toBe(speaker);
});
