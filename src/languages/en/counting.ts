import { wordSet } from '../../text/word-list.ts';

/** Words that no noun phrase goes on over: determiners, prepositions, conjunctions, pronouns, auxiliaries, common verbs. */
export const CLOSES_A_PHRASE = wordSet(`
  a an the this that these those its his her their our my your whose each every any no both either neither
  of in on at to for from by with about against between into through during before after above below over under
  since until till upon within without per via toward towards among amid across along around near behind beyond
  despite except including regarding concerning versus vs than as like off out up down back
  and or but nor so yet if then because while though although whether unless
  i me we us you he him she they them it one who whom which what when where why how
  am is are was were be been being do does did done have has had having will would shall should can could may might
  must ought cannot can't don't didn't doesn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't
  not never also only just even still already now today tomorrow yesterday ago later earlier away apart together
  here there too very quite rather almost nearly perhaps again once twice
  said says say saying told tells tell went go goes going gone came come comes coming took take takes taken taking
  made make makes making gave give gives given got get gets gotten saw see sees seen found find finds left leave
  leaves lost lose loses won win wins began begin begins begun kept keep keeps held hold holds brought led met sent
  spent stood sat put ran run runs set sets shot hit hits cut rose fell grew knew thought felt became become wrote
  died die dies lived live worked arrived remained need needs needed want wants wanted agree agreed voted interact
  wait waits work include includes included according compared worth due ranging plus minus read
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december`);

/** Plural heads without a plural s, and units that are the same for one and many. */
export const PLURAL_NOUNS = wordSet(`
  people men women children persons police officers aircraft spacecraft troops personnel staff feet teeth mice geese
  oxen lives wives knives wolves fish sheep deer data media criteria phenomena alumni policemen policewomen firemen
  servicemen servicewomen congressmen congresswomen lawmen gunmen businessmen businesswomen fishermen spokesmen
  grandchildren schoolchildren clergy cattle crew folk folks faculty head percent dice offspring livestock bison
  stadia fungi bacteria candidates hertz lux horsepower mph kph km kg mg ml cm mm mi ft lb lbs oz gb mb tb kb mw gw kw
  kwh mwh bps sq ha rpm hp hrs hr mins min secs sec yrs yr mbps ghz mhz hz barrels degrees celsius fahrenheit
  footballers cannon series species headquarters crossroads francs yuan yen baht won`);

/** Words that end in s and are not plural nouns. */
export const NOT_PLURAL = wordSet(`
  this us is was has does its his hers ours yours theirs thus plus as yes always perhaps sometimes afterwards towards
  besides unless across versus less more previous various serious religious famous dangerous continuous consecutive
  jobless homeless countless endless pros cons says wants needs makes takes gives goes comes gets sees knows thinks
  means seems remains includes becomes continues requires allows shows begins ends holds adds faces class business
  congress process access success loss press mass pass boss cross gas bus virus focus campus status bonus crisis
  basis analysis emphasis thesis texas paris illinois arkansas kansas jesus james christmas los las miss chess
  glass grass dress address witness illness mess stress progress express fitness wilderness tennis politics economics
  mathematics physics news ethics logistics overseas indoors outdoors upstairs downstairs abroad perhaps nowadays`);

/** Words that describe a noun and do not name what is counted. Endings tell most others. */
export const DESCRIBING_WORDS = wordSet(`
  new old big small large huge tiny young top key major minor more other additional further separate different such
  former current senior junior main long short high low full early late recent extra good great poor rich black white
  red blue green female male adult foreign human straight consecutive total net gross average overall innocent violent
  first last next second third fourth fifth previous past own same whole entire single double joint strong weak
  heavy light free open close dead alive armed fellow lone solo mere odd certain possible likely prime chief suspect
  deep wide tall better best worse worst bad fair hard easy fresh raw pure rare safe sick ill cheap clean clear cold
  hot warm cool dry wet dark bright fast slow quick quiet loud rough smooth soft thick thin tight loose sharp square
  cubic metric nautical mid most least fewer less many few several half unique remote extreme complete definite
  separate immediate private elite concrete innocent recent decent urgent frequent subsequent permanent prominent
  independent different excellent magnificent patient relevant significant important distant constant instant pregnant
  giant top-level so-called would-be actual black-owned living missing remaining outstanding existing surviving
  following leading working running standing sitting serving desperate familiar similar popular particular legitimate moderate adequate accurate fortunate
  unfortunate intimate ultimate inadequate inappropriate appropriate alternate passionate hungry stray older younger bigger smaller
  larger longer shorter higher lower newer poorer richer wider stronger weaker eldest`);
/** Adjectives that make another unit of one. */
export const MEASURE_MODIFIERS = wordSet('square cubic nautical metric');
export const ADJECTIVE_ENDING =
  /(?:ed|al|ous|ive|ic|ful|less|able|ible|ly|ish|ary|ory|ese|ian|ean|can|ern|ist|est|ier|iest|ward|wide|some|like)$/;
/** Nouns that end as adjectives do. */
export const NOUNS_NOT_ADJECTIVES = wordSet(`
  seed weed bed hospital animal capital rival trial criminal deal goal metal meal official professional signal journal
  festival terminal canal mail detective executive initiative native relative representative objective drive olive
  fabric topic clinic traffic music public magic mechanic critic medic vehicle table cable fable family ally bully
  fly supply assembly dish fish salary library secretary anniversary boundary diary glossary factory story territory
  victory laboratory category inventory theory history guardian civilian physician politician musician technician
  historian librarian pedestrian vegetarian ocean bean pecan can van man woman fan plan clan tourist artist activist
  terrorist journalist scientist specialist therapist list fist test guest forest nest chest west harvest interest
  protest request contest conquest pest rest soldier supplier carrier barrier terrorist extremist economist
  pharmacist motorist cyclist shed sled steward award reward fashion pearl arsenal approval arrival proposal removal
  refusal denial burial withdrawal referral appeal total cardinal admiral general asylum migrant mortar capsule
  university city county country party democracy agency baby lady body study copy penny ruling building meeting
  killing shooting bombing wedding listing booking drawing painting recording warning hearing filing offering`);

/** Words that a hyphen ties to a number without naming what is counted: "100-plus", "20-odd". */
export const HYPHEN_TAILS = wordSet(`
  plus odd something fold strong way time sided off on up down and to or by one two three four five faced handed
  pronged tier ish first of in a an the for minus more less`);

export const PERCENT_WORDS = wordSet('percent pct percentage percents');

/** Words before a number that make it take up what was counted before ("the two"), or an age. */
export const POINTS_BACK = wordSet(
  'the these those all both other his her their its our at age aged turned turns',
);

/** Beside "5K" they make it a race, and "4K" a screen's. */
export const RACES = wordSet('race races run runs walk walks runner runners course');
export const RUNNING = wordSet('run runs ran running jog jogs jogged jogging walk walks walked walking');
export const BEFORE_A_RACE = wordSet(
  'a the this that his her my our their first annual charity local next last every each another',
);
/** Words that tell that a K is of a scale of temperature. */
export const THERMAL = wordSet(
  'temperature temperatures kelvin kelvins cooled cooling cools heated heating heats',
);

/** What a small m behind a blank counts in millions: "1.5 m people"; before other nouns it is metres. */
export const COUNTED_IN_MILLIONS = wordSet(`
  people users customers homes households jobs viewers voters children workers tonnes barrels visitors copies refugees
  passengers residents members subscribers students patients tourists doses`);
