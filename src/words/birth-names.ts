import { wordSet } from '../text/word-list.ts';

/** Words behind a name, in front of another one of the same person: "Ann Reed, née Moss". */
const BORN =
  'née né nee born geb geborene geborener geboren nacida nacido nascida nascido formerly alias aka nata';

/** The name that stands behind such a word within a stretch of text: one to four words with capitals. */
const BIRTH_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:${BORN.replace(/ /g, '|')})\.? ((?:\p{Lu}[\p{L}\p{M}’'-]+ ?){1,4})`,
  'u',
);

export const birthNameIn = (text: string): string | undefined => BIRTH_NAME.exec(text)?.[1]?.trim();

/** Titles of courtesy, folded, that tell whether a man or a woman is meant. */
export const MEN_CALLED = wordSet('mr sir monsieur herr hr señor senor sr signor signore senhor');
export const WOMEN_CALLED = wordSet(
  'mrs ms miss mme mlle madame dame lady frau fr señora senora sra srta signora senhora dona doña',
);
