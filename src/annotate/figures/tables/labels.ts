import { wordSet } from '../../../text/word-list.ts';

/** Words before a numeral that make it a name: "Title 42", "page 12", "H.R. 1", "No. 5". */
export const LABELS = wordSet(`
  title section sections sec article articles chapter chapters page pages pp volume vol no nos nr issue episode season
  series part paragraph para clause schedule appendix annex exhibit figure fig table item rule regulation directive
  resolution proposition prop amendment act bill hr hb sb ab sr hjres route highway interstate motorway autoroute
  flight room suite floor level gate terminal runway platform track channel radio phase stage step round game set week
  day grade year class category type group division district ward precinct zone area sector unit block lot plot line
  bus train lane exit mile box po apartment apt building hall pier version release windows iphone ipad galaxy android
  playstation xbox boeing airbus apollo soyuz formula tier number version model mark psalm verse question point plan
  agenda count nos nrs. usc cfr inc. ina section cell ward pillar option scenario method super bowl euro rio olympics
  brexit studio hotel camp base post code zip extension ext tel telephone phone fax call dial dialed dialled dialing
  called isbn issn doi ref reference id rfc`);
/** Labels that are as often the subject of a count: they make a name of a numeral only when written with a capital. */
export const CAPITAL_LABELS = wordSet(`
  part act bill route flight room floor level gate platform track channel radio phase stage step round game set week day
  grade year class category type group division district unit block lot line bus train lane exit mile building hall
  windows point plan count cell option super bowl euro rio olympics studio hotel camp base post code call called
  series season season issue area mark model release box formula number no hr sector zone question item figure table
  galaxy brexit id table extension ward pillar scenario method tier rule inc. agenda reference code title
  apartment regulation schedule title release round studio soyuz apollo airbus boeing set hr`);

/** Words behind a numeral and a name that make an address: "1600 Pennsylvania Avenue". */
export const STREETS = wordSet(
  'street st avenue ave road rd boulevard blvd lane drive dr square plaza way court highway',
);

/** Words behind two joined numbers that make a score or a vote of them: "a 5-4 decision". */
export const SCORES = wordSet(`
  win wins won loss losses lost defeat defeated victory record vote votes voted decision draw lead led ruling majority
  score margin split tie run triumph thrashing rout advantage start mark series`);

/** Words that take "one" as a pronoun when they stand before it. */
export const BEFORE_A_PRONOUN = wordSet(`
  this that the which another each every any some no only first last next new old good bad big small other such
  right wrong single same different better best former latter previous either neither whichever what loved long square
  number day not like your my his her their our its a an nice great hard tough easy easier harder`);
/** Words between which and a mark "one" is a number: "less than one." Elsewhere at a clause's end it is a pronoun. */
export const BEFORE_A_NUMBER = wordSet(`
  than least most exactly precisely nearly almost negative minus plus to from between by point times equals zero or and`);
/** Words that take "one" as a pronoun when they stand behind it. */
export const BEHIND_A_PRONOUN = wordSet(`
  is was has had who that which can could may might must should would will another does did do says said thinks knows
  wants needs never ever always wonders wishes hopes gets finds feels sees might i you he she we they it 's day's
  another at for from here there if when with by on into but because whose where than the a`);
