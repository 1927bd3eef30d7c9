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
  elf fairy princess prince monk nun hermit blacksmith goldsmith captive slave usher curate verger sexton groom bride
  granddad grandad grandpa grandma granny nan nana mummy daddy auntie crone miser peasant scholar squirrel mouse hedgehog crow frog tortoise hare goat donkey lion tiger
  boyfriend girlfriend fiancé fiancée mother-in-law father-in-law brother-in-law sister-in-law mate pal buddy bloke dude butcher
  barista guide cabbie deacon notary playwright umpire astronaut tenant concierge trainee intern retiree passer-by claimant
  burglar earl nanny abbot accomplice acrobat actuary addict adolescent adversary angel apostle apparition applicant appointee archangel artisan
  assailant assassin auctioneer ballerina bandit bard bellhop beneficiary bodyguard braggart brat bridegroom bridesmaid
  caddie cadet cannibal castaway celebrity champion chaperone charlatan chauffeur chieftain citizen clairvoyant clown
  companion compatriot comrade confidant confidante connoisseur consul convict cosmonaut courier courtier coward crook culprit
  czar damsel daredevil deity demagogue demon devil devotee dignitary disciple dissident dragon drunkard dunce dropout emir
  emissary empress ensign enthusiast eyewitness fanatic felon fiend financier foe fool friar fugitive genie genius ghost
  ghoul gnome goblin god goddess godchild godparent graduate grandchild grandparent greenhorn guerrilla guru gymnast
  herald heretic hero heroine hippie hobbit hobgoblin hobo hoodlum hooligan hostess hypocrite idiot imp infidel
  informant laureate liar lumberjack lunatic maiden mama mamma maniac martyr mascot mastermind matriarch maverick mercenary
  mermaid minion minstrel missionary momma monarch moron mountaineer mutineer nincompoop nobleman nomad novice nursemaid nymph oaf
  oracle outcast outlaw overseer pagan papa parson partisan passerby patriarch patriot patron phantom pickpocket pilgrim
  pioneer playmate prefect priestess prodigy prophet prostitute psychic psychopath racketeer ragamuffin rascal rebel recipient
  recluse recruit regent renegade rogue rookie ruffian saboteur sage saint saviour savior sceptic scoundrel scout scribe
  seamstress seer sentinel sentry sheik sibling skeptic snob soprano sorceress sovereign spinster spy steward stewardess
  stowaway superstar sweetheart teammate thug tramp troll truant trustee tsar tycoon tyrant undergraduate understudy unicorn
  upstart urchin vagrant valet vampire vandal vigilante villain virtuoso visionary warlock werewolf wench wretch
  yeti yokel zealot zombie hen rat pig raven sparrow eagle serpent grandfather grandmother
  weasel badger otter toad duck goose gander rooster cock ant grasshopper bee wasp spider snake stork heron swan peacock parrot
  dove pigeon nightingale ox cow sheep lamb ewe calf pony mare stag doe monkey ape elephant camel leopard jackal hyena crocodile
  lizard whale crab lobster beetle kitten puppy piglet duckling chick beaver mule lioness vixen hawk falcon vulture magpie jay
  cuckoo lark gull pelican penguin kangaroo panther gorilla baboon giraffe zebra buffalo hound tomcat mole turtle pedlar peddler`.split(
    /\s+/,
  ),
);

/** Nouns that only a man or only a woman is called by, alone or at the end of a longer one. */
const MEN =
  /(?:^|[a-z])(?:man|boy|father|husband|son|brother|uncle|dad|daddy|papa|grandpa|king|mogul|businessman|guy|boyfriend|bloke|(?:father|brother|son)-in-law)$/;
const WOMEN =
  /(?:^|[a-z])(?:woman|girl|mother|wife|daughter|sister|aunt|auntie|mummy|mamma|mama|momma|grandma|granny|queen|lady|actress|girlfriend|(?:mother|sister|daughter)-in-law)$|^(?:mum|mom|nana?|nanny|fiancée)$/;

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
