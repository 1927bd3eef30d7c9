import { languageOf } from '../../languages/index.ts';
import { foldText } from '../../text/fold.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words of a language that turn what is said, in the form of exact words. */
export interface Turning {
  /** Whether a word turns a statement into its opposite. */
  readonly isNegation: (form: string) => boolean;
  /** Words just outside a quotation that deny it. */
  readonly denials: ReadonlySet<string>;
  /** Words that make a statement hang on something else. */
  readonly conditions: ReadonlySet<string>;
  /** Words that take back what stands before them; at the beginning of a sentence they only join it to another. */
  readonly contrasts: ReadonlySet<string>;
  /** Words that say how sure the speaker is, and that it is so in part. */
  readonly hedges: ReadonlySet<string>;
  /** Words by which a clause reports what somebody says. */
  readonly reports: ReadonlySet<string>;
  /** Words that begin another part of a sentence. */
  readonly joints: ReadonlySet<string>;
}

interface Lists {
  readonly negations: string;
  /** What stands in front of a negation written with the next word: "n’est". */
  readonly elided?: RegExp;
  readonly denials: string;
  readonly conditions: string;
  readonly contrasts: string;
  readonly hedges: string;
  readonly reports: string;
  readonly joints: string;
}

const LISTS: ReadonlyMap<string, Lists> = new Map(
  Object.entries({
    en: {
      negations: "not no never none nobody nothing nowhere neither nor without cannot cant dont wont ain't",
      elided: /n['’]t$/,
      denials: `deny denies denied denying false falsely untrue wrong hardly barely scarcely fail fails failed refuse refuses
      refused stop stopped`,
      conditions:
        'if unless whether until provided providing assuming supposing except otherwise although though',
      contrasts: 'but however yet',
      hedges: `may might could perhaps maybe possibly probably likely allegedly reportedly apparently supposedly seemingly
      seems seem seemed appears appear appeared suggests suggest think thinks thought believe believes believed guess suppose
      assume hope hopes fear almost nearly partly sometimes unclear alleged suspected rumored rumoured`,
      reports: `say says said saying claim claims claimed claiming argue argues argued allege alleges according told tell
      tells insist insists insisted accuse accuses accused assert asserts asserted`,
      joints: 'and but or',
    },
    es: {
      negations: 'no jamás nunca nadie nada ningún ninguno ninguna ni sin tampoco',
      denials: 'niega negó niegan falso falsa rechaza rechazó',
      conditions: 'si salvo excepto aunque',
      contrasts: 'pero sino',
      hedges: 'quizá quizás posiblemente probablemente supuestamente presuntamente parece podría creo casi',
      reports: 'dice dijo dicen según afirma afirmó asegura aseguró',
      joints: 'y e pero o u',
    },
    de: {
      negations: `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder
      noch ohne`,
      denials: 'bestreitet bestritt bestritten leugnet leugnete falsch unwahr kaum verweigert verweigerte',
      conditions: 'wenn falls sofern obwohl ob außer solange',
      contrasts: 'aber jedoch sondern allerdings',
      hedges: `vielleicht möglicherweise vermutlich wahrscheinlich angeblich offenbar scheinbar scheint könnte könnten dürfte
      dürften soll sollen glaube glaubt denke denkt fast beinahe teilweise manchmal mutmaßlich`,
      reports: 'sagt sagte sagten behauptet behauptete erklärt erklärte laut zufolge meint meinte',
      joints: 'und aber oder sondern denn',
    },
    fr: {
      negations: 'ne pas jamais aucun aucune rien ni sans guère non',
      elided: /^n['’]/,
      denials: 'nie nié niait dément démenti faux fausse refuse refusé',
      conditions: "si s'il s'ils sauf excepté quoique",
      contrasts: 'mais cependant pourtant toutefois',
      hedges: `peut-être probablement semble semblait pourrait pourraient crois croit pense pensons prétendument apparemment
      presque parfois`,
      reports: 'dit disait affirme affirmait selon déclare déclarait prétend',
      joints: 'et mais ou',
    },
    pt: {
      negations: 'não nunca jamais nenhum nenhuma ninguém nada nem sem tampouco',
      denials: 'nega negou negam falso falsa recusa recusou',
      conditions: 'salvo exceto embora',
      contrasts: 'mas porém contudo todavia',
      hedges:
        'talvez provavelmente possivelmente supostamente aparentemente parece poderia acho acredito quase',
      reports: 'diz disse dizem segundo afirma afirmou',
      joints: 'e mas ou',
    },
    it: {
      negations: 'non mai nessun nessuno nessuna niente nulla senza',
      denials: 'nega negò falso falsa rifiuta rifiutò',
      conditions: 'se salvo eccetto sebbene',
      contrasts: 'ma però tuttavia',
      hedges: 'forse probabilmente sembra pare potrebbe credo penso quasi presunto presunta',
      reports: 'dice disse dicono secondo afferma affermò',
      joints: 'e ed ma o',
    },
    nl: {
      negations: 'niet geen nooit niemand niets nergens noch zonder',
      denials: 'ontkent ontkende vals onwaar weigert weigerde',
      conditions: 'indien tenzij mits hoewel',
      contrasts: 'maar echter',
      hedges: 'misschien mogelijk waarschijnlijk vermoedelijk lijkt schijnt denk geloof bijna',
      reports: 'zegt zei volgens beweert beweerde',
      joints: 'en maar of',
    },
  }),
);

const KNOWN = new Map<string, Turning>();

/** The words of a BCP 47 tag's language; none for a language without a table. */
export function turningOf(tag: string): Turning {
  const language = languageOf(tag).tag;
  const lists = LISTS.get(language);
  if (!lists) return NONE;
  const known = KNOWN.get(language) ?? turning(lists);
  KNOWN.set(language, known);
  return known;
}

/** In the form of exact words, which have no accents. */
const forms = (list: string): ReadonlySet<string> => wordSet(foldText(list));

function turning(lists: Lists): Turning {
  const negations = forms(lists.negations);
  return {
    isNegation: (form) => negations.has(form) || lists.elided?.test(form) === true,
    denials: new Set([...negations, ...forms(lists.denials)]),
    conditions: forms(lists.conditions),
    contrasts: forms(lists.contrasts),
    hedges: forms(lists.hedges),
    reports: forms(lists.reports),
    joints: forms(lists.joints),
  };
}

const EMPTY: ReadonlySet<string> = new Set();
const NONE: Turning = {
  isNegation: () => false,
  denials: EMPTY,
  conditions: EMPTY,
  contrasts: EMPTY,
  hedges: EMPTY,
  reports: EMPTY,
  joints: EMPTY,
};

/** Signs and words that are numbers by themselves, besides numerals and the number words. */
export const SIGNS = wordSet('% $ € £ ¥ percent percentage dozen dozens hundred hundreds thousand thousands');

/** Number words that are as often something else. */
export const NOT_ALWAYS_NUMBERS = wordSet(
  'one second seconds first third quarter quarters half fourth fifth nil bil mil',
);
