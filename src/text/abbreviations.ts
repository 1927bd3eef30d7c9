import { wordSet } from './word-list.ts';

/** Titles and parts of names, written with a capital, behind which a sentence goes on with a name. */
export const TITLES =
  wordSet(`mr mrs ms mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens
  gens cols del pres amb supt det insp fr br messrs mme mlle ft mt`);

/** Spanish titles, written with a capital or without. */
export const SPANISH_TITLES = wordSet('sr sra sres dr dra srta d dña dn lic ing arq exmo excmo ud uds');

/** Words between two others: a sentence never ends with them. */
export const BETWEEN = wordSet('vs cf viz');

/** Abbreviations that announce a number; before anything else most of them are common words. */
export const NUMBERED = wordSet(
  'no nos art arts fig figs vol vols p pp ch sec approx ca pág págs núm núms cap',
);

/** Abbreviations that may end a sentence: it goes on unless a capital letter follows. */
export const CLOSING = wordSet('est etc e.g i.e al ed eds op ph.d m.d b.a m.a d.d.s');

/** The same, of names and months: written with a capital. */
export const CLOSING_NAMES =
  wordSet(`inc ltd corp co bros dept univ assn jr sr ave blvd rd jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo`);

/** Behind them a day, a month or a time zone goes on with the sentence. */
export const HOURS = wordSet('a.m p.m');

/** Words that begin a sentence and no name: behind "in the U.S." they tell that it has ended. */
export const OPENERS =
  wordSet(`the a an this that these those he she it they we i you his her its their our my in on at by
  for from with but and or so if when while after before although though however then there here now what who why how
  where yes some many because since mr mrs ms`);
