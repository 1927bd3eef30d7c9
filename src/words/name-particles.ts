import { wordList } from '../text/word-list.ts';
import { GIVEN } from './given-names.ts';

/**
 * Small words inside names, in lower case: Pieter van Wyk, Wanjiru wa Otieno, Siti binti Rahman, Elin af Berg,
 * Jan van 't Veld, Carmen y Rojas.
 */
export const PARTICLES = `de del della delle dello dei degli dal dalla di da do dos das du des d' van von vom der den dem ter ten te het
  't t op zu zum zur auf aus und af av la le lo el al ul y e i bin bint binti binte ibn ibni ibnat abu abd umm ould wuld ag
  mac mc ní ni nic ó uí wa kwa arap ole ap ab ferch verch ben bat ka st zen`;

/** Those that are nobody's given name, unlike Ben and Ole. */
export const FAMILY: ReadonlySet<string> = new Set(wordList(PARTICLES).filter((word) => !GIVEN.has(word)));
