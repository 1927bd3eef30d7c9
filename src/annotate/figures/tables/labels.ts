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
  brexit studio hotel camp base post code zip eq eqs eqn equation equations figs figures tables refs sections chapters
  paras clauses appendices numbered labelled labeled isotope extension ext tel telephone phone fax call dial dialed dialled dialing
  called isbn issn doi ref reference id rfc`);
/** Labels that are as often the subject of a count: they make a name of a numeral only when written with a capital. */
export const CAPITAL_LABELS = wordSet(`
  part act bill route flight room floor level gate platform track channel radio phase stage step round game set week day
  grade year class category type group division district unit block lot line bus train lane exit mile building hall
  windows point plan count cell option super bowl euro rio olympics studio hotel camp base post code call called
  series season season issue area mark model release box formula number no hr sector zone question item figure table
  galaxy brexit id table extension ward pillar scenario method tier rule inc. agenda reference code title
  apartment regulation schedule title release round studio set hr`);

/** Words behind a numeral and a name that make an address: "1600 Pennsylvania Avenue". */
export const STREETS = wordSet(
  'street st avenue ave road rd boulevard blvd lane drive dr square plaza way court highway parkway pkwy terrace close crescent row mews circle trail gardens walk grove quay alley',
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

/** Nouns that a number behind them names, written small too: "phase 3", "type 2 diabetes". */
export const NUMBERED_NOUNS = wordSet(`
  phase stage step type grade level group cohort arm wave visit cycle trial run model sample experiment compound complex
  site case scenario strategy category class code label lane plate exon chromosome codon domain residue position
  reaction peak station question item round month week day year study dataset treatment condition session test
  line act scene verse exit gate row seat floor room ward stanza
  task node layer reactor unit zone tier strain isolate patient participant subject number`);
/** Nouns that a number with a letter names besides: "Flat 6C", "the bus 14C". */
export const LETTERED_NOUNS = wordSet(
  `flat apartment apt bus tram locker berth cabin hall block house suite bay pier`,
);
/** The same, of several: "phases 3, 5 and 7". */
export const NUMBERED_PLURALS = wordSet(`
  phases stages steps types grades levels groups cohorts waves visits cycles trials runs models samples experiments
  compounds complexes sites cases scenarios strategies categories classes codes labels lanes exons chromosomes codons
  domains residues positions reactions peaks stations questions items rounds months weeks days years studies datasets
  treatments conditions sessions tests tasks nodes layers units zones strains isolates patients participants`);

/** Words that a hyphen ties to a number and that make another thing of both: "two-dimensional", "six-figure sum". */
export const HYPHENED_AWAY = wordSet(`
  dimensional figure figures sided way faced handed pronged tier tiered time timer dimensionally star starred eyed
  legged wheeled piece ply`);
/** What follows "half-" where half of it is meant; before other words "half-" means something else: "half-brother". */
export const HALVED = wordSet(`
  hour hours day days mile miles inch inches million millions billion dozen century centuries decade year years month
  months pint pints point points percent pound pounds price acre acres metre metres meter meters foot gallon litre
  liter tonne ton cup cups teaspoon tablespoon marathon minute minutes second step`);

/** Books of scripture that are counted or have chapters. */
export const BOOKS = wordSet(`
  genesis exodus leviticus deuteronomy joshua samuel kings chronicles ezra nehemiah esther psalm psalms proverbs
  ecclesiastes isaiah jeremiah lamentations ezekiel hosea amos obadiah micah nahum habakkuk zephaniah haggai zechariah
  malachi matthew romans corinthians galatians ephesians philippians colossians thessalonians timothy titus philemon
  hebrews jude revelation maccabees esdras surah sura`);
