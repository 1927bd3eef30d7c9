import type { Language } from '../language.ts';
import { plain } from '../plain.ts';
import { abbreviations } from './abbreviations.ts';
import { dates } from './dates.ts';
import { definitions } from './definitions.ts';
import { numbers, surroundings } from './numbers.ts';

export const italian: Language = {
  ...plain('it'),
  abbreviations,
  numbers,
  surroundings,
  elides: true,
  dates,
  definitions,
};
