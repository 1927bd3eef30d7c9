import type { Gender } from '../speech.ts';

/** Those who speak for others or without a name: a text that means a named one says so. */
export const DEPUTIES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official officer aide adviser advisor source insider staffer operative lawyer
  attorney deputy assistant associate colleague supporter backer donor voter resident ally critic opponent rival analyst
  expert witness reporter journalist correspondent friend husband wife spouse father mother son daughter brother sister
  speaker moderator interviewer heckler caller user employee worker customer`.split(/\s+/),
);

/** Common nouns for a person, or for an animal of a tale, that are no office and that no ending tells. */
export const PERSONS: ReadonlySet<string> = new Set(
  `landlord guard maid cook servant lad lass parson squire governess thief beggar knight wizard witch giant fox wolf bear
  owl rabbit master mistress corporal private constable waitress smith pirate merchant baby infant dog cat voice locksmith
  flatmate housemate roommate classmate bailiff heir orphan fellow chap child kid guy girl boy lady stranger youth dwarf
  elf fairy princess prince monk nun hermit blacksmith goldsmith captive slave page usher curate verger sexton groom bride
  granddad grandad grandpa grandma granny nan nana mummy daddy auntie crone miser peasant scholar squirrel mouse hedgehog crow frog tortoise hare goat donkey lion tiger
  boyfriend girlfriend fiancé fiancée mother-in-law father-in-law brother-in-law sister-in-law mate pal buddy bloke dude butcher
  barista guide cabbie deacon notary playwright umpire astronaut tenant concierge trainee intern retiree passer-by claimant
  burglar earl nanny`.split(/\s+/),
);

/** Nouns that only a man or only a woman is called by, alone or at the end of a longer one. */
const MEN =
  /(?:^|[a-z])(?:man|boy|father|husband|son|brother|uncle|dad|daddy|grandpa|king|mogul|businessman|guy|boyfriend|bloke|(?:father|brother|son)-in-law)$/;
const WOMEN =
  /(?:^|[a-z])(?:woman|girl|mother|wife|daughter|sister|aunt|auntie|mummy|grandma|granny|queen|lady|actress|girlfriend|(?:mother|sister|daughter)-in-law)$|^(?:mum|mom|nana?|nanny|fiancée)$/;

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
