/** Words behind a name, in front of another one of the same person: "Ann Reed, née Moss". */
const BORN =
  'née né nee born geb geborene geborener geboren nacida nacido nascida nascido formerly alias aka nata';

/** The name that stands behind such a word within a stretch of text: one to four words with capitals. */
const BIRTH_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:${BORN.replace(/ /g, '|')})\.? ((?:\p{Lu}[\p{L}\p{M}’'-]+ ?){1,4})`,
  'u',
);

export const birthNameIn = (text: string): string | undefined => BIRTH_NAME.exec(text)?.[1]?.trim();
