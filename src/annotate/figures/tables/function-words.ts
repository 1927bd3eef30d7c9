import { wordSet } from '../../../text/word-list.ts';

/** Words behind "a third" that show it to be a share: behind any other word it is a place in a row. */
export const AFTER_A_SHARE = wordSet(`
  of or and to in on at by from as than more less fewer the a an its their his her our my your
  is are was were be been has have had do does did will would could can may might must
  that which who whom whose when while where because but if though although said say says
  percent per cent all that this these those each every`);

/** Words before "half" or "quarter" that make it a stretch of a game or of a year. */
export const BEFORE_A_PERIOD = wordSet(`
  first second third fourth latter former other better final last next previous top bottom opening closing
  in into early late this fiscal same every each earlier prior current`);
