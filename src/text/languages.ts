import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { ENGLISH_SYNONYMS, SPANISH_SYNONYMS, synonyms } from './synonyms.ts';
import { englishRelatives, spanishRelatives } from './word-families.ts';
import { wordSet } from './word-list.ts';

/** What searching needs to know of a language. A language that is not here is searched by its plain words. */
export interface Language {
  /** The stem of a folded word (Snowball; Porter 2001). */
  readonly stem: (form: string) => string;
  /** Folded words that tell nothing about a subject, question words included. */
  readonly stopWords: ReadonlySet<string>;
  /** Stems that may be of the same family: nouns of verbs, people of acts. Most of them are no words. */
  readonly relatives: (stem: string) => readonly string[];
  /** Of a stem, those of words that often mean the same. */
  readonly synonyms: (stem: string) => readonly string[];
}

const ENGLISH_STOP_WORDS = wordSet(`
  a an the this that these those such
  i me my mine myself we our ours ourselves you your yours yourself he him his himself she her hers herself it its
  itself they them their theirs themselves one
  who whom whose which what when where why how
  am is are was were be been being do does did doing done have has had having will would shall should can could may
  might must ought
  and or but nor so if then than as because while though although whether
  of at by for with about against between into through during before after above below to from up down in out on off
  over under again further upon within without per via toward towards among
  here there all any both each few more most other some own same too very just also only not no
  s t d m ll re ve don didn doesn isn wasn aren weren won wouldn couldn shouldn hasn haven hadn
  tell me please know say said says many much`);

const SPANISH_STOP_WORDS = wordSet(`
  un una unos unas el la los las lo este esta esto estos estas ese esa eso esos esas aquel aquella aquello
  yo me mi mis tu tus te usted ustedes el ella ello ellos ellas se su sus suyo nos nosotros nuestro nuestra le les
  quien quienes que cual cuales cuando donde como cuanto cuanta cuantos cuantas por porque para
  es son era eran fue fueron ser sido siendo esta estan estaba estaban estar ha han habia habian hay haber he hemos
  tiene tienen tenia tener hace hacen hizo hacer puede pueden podia
  y e o u ni pero si no sino aunque mientras
  de del a al en con sin sobre entre hasta desde hacia segun tras ante bajo contra durante mediante
  mas muy ya tambien tan tanto todo toda todos todas otro otra otros otras cada mucho muchos algun alguno alguna
  dijo dice dicen`);

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{4})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/u, 'iz'],
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|able|ful|hood|ite|ites)?$)/u, 'or'],
  [/(?<=\p{L}{3}t)re(?=s?$)/u, 'er'],
];

/** The stem of a form without its irregularity, in American spelling. */
function stemEnglish(form: string): string {
  const regular = IRREGULAR_FORMS.get(form) ?? form;
  return englishStem(BRITISH.reduce((word, [from, to]) => word.replace(from, to), regular));
}

/** Folding takes away the accents by which the stemmer knows some endings: "fundación", "nació", "vivía". */
function stemSpanish(form: string): string {
  const stem = spanishStem(form.replace(/cion$/, 'ción').replace(/dades$/, 'dad'));
  return stem
    .replace(/(?<=.{3})i$/, '')
    .replace(/(?<![gq])ue(?=[^aeiou])/, 'o')
    .replace(/ie(?=[^aeiou])/, 'e');
}

const identity = (form: string): string => form;

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    stem: stemEnglish,
    stopWords: ENGLISH_STOP_WORDS,
    relatives: englishRelatives,
    synonyms: synonyms(ENGLISH_SYNONYMS, stemEnglish),
  },
  es: {
    stem: stemSpanish,
    stopWords: SPANISH_STOP_WORDS,
    relatives: spanishRelatives,
    synonyms: synonyms(SPANISH_SYNONYMS, stemSpanish),
  },
};

const PLAIN: Language = { stem: identity, stopWords: new Set(), relatives: () => [], synonyms: () => [] };

/** The rules for a BCP 47 tag, found by its primary part: "en-GB" is searched as "en". */
export const languageOf = (tag: string): Language =>
  LANGUAGES[tag.split('-', 1)[0]?.toLowerCase() ?? ''] ?? PLAIN;
