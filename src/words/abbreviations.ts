import type { Abbreviations } from '../text/sentences.ts';
import { wordSet } from '../text/word-list.ts';

/** Titles and parts of names, written with a capital, behind which a sentence goes on with a name. */
export const ABBREVIATED_TITLES =
  wordSet(`mr mrs ms mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens
  gens cols del pres amb supt det insp fr br messrs mme mlle ft mt`);

/** Words between two others: a sentence never ends with them. */
const BETWEEN = wordSet('vs cf viz e.g i.e incl');

/** Abbreviations that announce a number; before anything else most of them are common words. */
const NUMBERED = wordSet(
  'no nos art arts eq eqs eqn fig figs refs vol vols p pp ch sec approx ca pág págs núm núms cap',
);

/** Abbreviations that may end a sentence: it goes on unless a capital letter follows. */
const CLOSING = wordSet('est etc al ed eds op ph.d m.d b.a m.a d.d.s');

/** The same, of names and months: written with a capital. */
const CLOSING_NAMES =
  wordSet(`inc ltd corp co bros dept univ assn jr sr ave blvd rd jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo`);

/** What firms end their names with: behind another abbreviation the name goes on. */
const FIRMS = wordSet('ltd inc llc plc llp corp gmbh kg ag sa nv bv pty');

/** What a letter behind it names: a sentence may end there. */
const LETTERED = wordSet(`
  vitamin vitamins plan group class type hepatitis appendix section exhibit grade route channel option category zone
  schedule annex annexe team block wing gate ward terminal`);

/** Behind them a day, a month or a time zone goes on with the sentence. */
const HOURS = wordSet('a.m p.m');

/** Words that begin a sentence and no name: behind "in the U.S." they tell that it has ended. */
const OPENERS =
  wordSet(`the a an this that these those he she it they we i you his her its their our my in on at by
  for from with but and or so if when while after before although though however then there here now what who why how
  where yes some many because since mr mrs ms`);

const MARKED_NAMES = wordSet(`
  yum! yahoo! jeopardy! wham! panic! joomla! kahoot! oklahoma! oliver! hello! which? chips!`);

const SPEECH_VERBS = wordSet(`
  said says asked asks shouted cried called yelled replied answered wrote added told screamed exclaimed whispered
  muttered wondered demanded joked tweeted snapped roared barked recalled announced urged begged insisted`);

/** Those that stand in texts of any language of Europe, the names of people and firms among them. */
export const ABBREVIATIONS: Abbreviations = {
  titles: ABBREVIATED_TITLES,
  smallTitles: new Set(),
  between: BETWEEN,
  numbered: NUMBERED,
  closing: CLOSING,
  closingNames: CLOSING_NAMES,
  firms: FIRMS,
  lettered: LETTERED,
  hours: HOURS,
  openers: OPENERS,
  markedNames: MARKED_NAMES,
  speechVerbs: SPEECH_VERBS,
  beforeOrdinals: new Set(),
};
