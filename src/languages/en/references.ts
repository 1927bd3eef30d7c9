import type { Gender } from '../speech.ts';

/** Those who speak for others or without a name: a text that means a named one says so. */
export const DEPUTIES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official officer aide adviser advisor source insider staffer operative lawyer
  attorney deputy assistant associate colleague supporter backer donor voter resident ally critic opponent rival analyst
  expert witness reporter journalist correspondent friend husband wife spouse father mother son daughter brother sister
  speaker moderator interviewer heckler caller user employee worker customer`.split(/\s+/),
);

/** Nouns that only a man or only a woman is called by, alone or at the end of a longer one. */
const MEN = /(?:^|[a-z])(?:man|boy|father|husband|son|brother|uncle|king|mogul|businessman|guy)$/;
const WOMEN = /(?:^|[a-z])(?:woman|girl|mother|wife|daughter|sister|aunt|queen|lady|actress)$/;

/** Whom a noun calls, where it tells; plurals call nobody alone. */
export const genderOfNoun = (noun: string): Gender | undefined =>
  WOMEN.test(noun) ? 'female' : MEN.test(noun) ? 'male' : undefined;

/** Pronouns that tell the gender. */
export const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
