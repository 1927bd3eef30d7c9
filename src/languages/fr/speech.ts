import { wordSet } from '../../text/word-list.ts';
import { clauseWords } from '../clause-words.ts';
import { NO_OPERATOR_WORDS, type Operators, operators, REFUSE, WANT } from '../factuality.ts';
import { Word } from '../lexicon.ts';
import { phrasesWith, reportForms } from '../romance.ts';
import { gendered, SPARE_SPEECH, type Speech } from '../speech.ts';
import { AROUND, callsSeveral } from './around.ts';
import { lexicon } from './lexicon.ts';
import { NAMING } from './naming.ts';
import { CONTINUES, PERSONS, STORY } from './story.ts';
import { INTERVIEW, LABELS, OTHER_LABELS } from './transcripts.ts';
import { UNSAID } from './unsaid.ts';
import * as verbs from './verbs.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  guess: (word) =>
    /.{3}(?:ait|aient|èrent)$/.test(word) && !NOUNS_IN_AIT.has(word) ? Word.verb | Word.past : 0,
  romance: true,
  // "l’avocate", "qu’elle"; "explique-t-elle", "dit-il"
  proclitic: /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu,
  enclitic: /(?:-t)?-(ils?|elles?|on|je|nous|vous)$/iu,
  accordingTo: phrasesWith("selon|d' après|à en croire", 'aux yeux|de avis|de aveu', "de du des d'"),
  madeKnown: wordSet('savoir remarquer observer valoir'),
  ownWords: wordSet('avis opinion sens mots yeux témoignage récit version'),
  degree: wordSet('très tout toute bien si trop assez plus'),
  viewOf: wordSet('pour'),
  clauses: clauseWords({
    complementizers: "que qu' si comment pourquoi quand où",
    side: "quand lorsque lorsqu' comme si alors tandis après avant puisque puisqu' où",
    contrasts: 'tandis alors',
    and: 'et',
    as: 'comme',
    by: 'par',
    means: 'courriel mail email téléphone lettre écrit fax radio sms message courrier',
    forWhom: 'pour',
    toWhom: "à au aux de du des d'",
    called: "de d' comme",
    nobody: "on ce c' cela ça personne nul",
    be: 'est sont était étaient fut furent',
    conditions: "si s' parce puisque puisqu' quoique",
    hangs: "comme lorsque lorsqu' quand",
    pronouns: "il elle ils elles je j' nous vous on ce c' cela ça",
    objects: 'me m te t lui leur nous vous',
    of: 'de du des',
    at: 'de',
    office: "de du des d'",
    whose: 'dont',
  }),
  passive: wordSet('est sont était étaient fut furent été sera seront'),
  voices: wordSet('lut lurent chanta chantèrent lisait'),
  writings: wordSet(
    'pancarte panneau affiche écriteau mot billet lettre message plaque inscription banderole étiquette avis',
  ),
  callsSomeone: (noun) => /(?:eur|euse|rice|ier|ière|iste|ienne?|ogue|ecin)$/.test(noun),
  persons: PERSONS,
  articles: gendered('le un', 'la une'),
  definite: wordSet("le la l'"),
  indefinite: wordSet('un une'),
  genderOfNoun: (noun) =>
    /(?:euse|trice|ière|enne|ante|ée|femme|fille|mère|sœur|dame)$/.test(noun)
      ? 'female'
      : /(?:eur|ier|ien|homme|père|frère|fils)$/.test(noun)
        ? 'male'
        : undefined,
  quotes: wordSet('cita cite cité citait citant citer'),
  quoting: wordSet('citant paraphrasant'),
  asks: wordSet('demanda demande demandé demandait'),
  converses: wordSet(
    "demanda demande répondit répond répliqua réplique cria crie murmura murmure chuchota souffla s'exclama s'écria soupira fit lança",
  ),
  continues: CONTINUES,
  naming: NAMING,
  story: STORY,
  unsaid: UNSAID,
  writtenIn: { verbs: wordSet('lire lit'), behind: wordSet('dans sur') },
  operators: OPERATORS,
  ...REPORTS,
  otherLabels: OTHER_LABELS,
  labels: LABELS,
  interview: INTERVIEW,
  around: AROUND,
  callsSeveral,
  narrators: wordSet("je j' nous"),
  addressed: wordSet('tu te toi vous ton ta tes votre vos monsieur madame'),
  selves: wordSet("me m' moi mon ma mes"),
  greetings: wordSet('cher chère chers chères bonjour'),
  pronouns: gendered('il', 'elle'),
});

const NOUNS_IN_AIT = wordSet(
  'trait portrait attrait retrait extrait souhait bienfait forfait méfait parfait stupéfait satisfait imparfait abstrait distrait',
);

const { open, ...REPORTS } = reportForms(
  verbs,
  'dirait diraient répondrait admettrait aurait auraient pourrait pourraient devrait voudrait serait',
);

const NEGATIONS = wordSet('pas jamais guère aucunement nullement');
const OPERATORS: Operators = {
  ...NO_OPERATOR_WORDS,
  verbs: new Map([
    ...operators(
      `nie nient nia nié refuse refusent refusa refusé évite évita évité dément démentit démenti oublie oublia oublié renonce
      renonça renoncé garde gardé garda gardait abstenu abstient abstint songe songea songé`,
      REFUSE,
    ),
    ...operators(
      `veut veulent voulait voulut voulu doit devait dû peut pouvait pu espère espérait souhaite tente tenta tenté essaie essaya
      essayé préfère préféra promet promit promis demande demanda demandé`,
      WANT,
    ),
  ]),
  prepositions: new Map([['sans', REFUSE]]),
  negates: (word) => NEGATIONS.has(word),
  limits: wordSet('seulement simplement'),
  open,
  nobody: wordSet('personne nul nulle aucun aucune rien'),
  conditions: wordSet('si'),
  denies: wordSet('nie nient nia nié dément démentit démenti doute douta'),
  untrue: wordSet('faux'),
};
