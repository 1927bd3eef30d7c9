import type { Language } from '../language.ts';
import { plain } from '../plain.ts';
import { dates } from './dates.ts';
import { numbers, surroundings } from './numbers.ts';

export const dutch: Language = { ...plain('nl'), numbers, surroundings, dates };
