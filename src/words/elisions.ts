import { wordSet } from '../text/word-list.ts';

/** Words that drop their beginning, in any language: ’em, ’tis, van ’t Veld, ’nen Kaffee. Their apostrophe opens nothing. */
export const ELISIONS: ReadonlySet<string> = wordSet(
  `t s em tis twas cause til till bout round n cos
  ne nen nem ner nes rum ran raus rein rauf runter rüber naus nauf`,
);
