import { wordList, wordSet } from '../../text/word-list.ts';
import { clauseWords } from '../clause-words.ts';
import { NO_OPERATOR_WORDS, operators, REFUSE } from '../factuality.ts';
import { Word } from '../lexicon.ts';
import { gendered, SPARE_SPEECH, type Speech } from '../speech.ts';
import { AROUND, callsSeveral } from './around.ts';
import { lexicon, parted, participles, regularForms } from './lexicon.ts';
import { NAMING } from './naming.ts';
import { INTERVIEW, LABELS, OTHER_LABELS } from './transcripts.ts';
import { UNSAID } from './unsaid.ts';
import {
  CALLING_FORMS,
  CALLING_PARTICIPLES,
  CONTEXTUAL_FORMS,
  QUOTES,
  SAYING_FORMS,
  SAYING_PARTICIPLES,
  SAYING_STEMS,
  SUBJUNCTIVES,
} from './verbs.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  phrasals: parted(),
  accordingTo: [['laut'], ...VIEWS, ['aus', 'sicht', 'von'], ['aus', 'sicht']],
  accordingBeside: wordSet('so'),
  accordingBehind: wordSet('zufolge'),
  clauses: clauseWords({
    complementizers: 'dass daß ob wie warum was wann wo',
    side: 'wenn als während nachdem bevor obwohl weil da seit bis sobald solange falls',
    contrasts: 'während wohingegen',
    and: 'und sowie',
    as: 'wie',
    by: 'von vom durch seitens',
    forWhom: 'für',
    toWhom: 'von vom an',
    called: 'als',
    nobody: 'es man das dies etwas',
    be: 'ist sind war waren',
    conditions: 'wenn falls sofern weil da obwohl ob',
    hangs: 'wie nachdem bevor seit bis als',
    pronouns: 'er sie es ich wir das dies man',
    objects: 'mich dich ihn ihm ihnen uns euch mir dir',
    sites: 'in',
    whose: 'dessen deren',
  }),
  guess,
  isOccupation: (word) => OCCUPATION.test(word),
  isSureOccupation: (word) => word.length > 5 && OCCUPATION.test(word),
  callsSomeone: (noun) => OCCUPATION.test(noun),
  definite: wordSet('der die das dem den'),
  indefinite: wordSet('ein eine einem einen einer'),
  reportsClause: wordSet(`${SAYS} hat habe hatte haben hatten`),
  speaks: wordSet(`${SPEAKS} hat habe hatte haben hatten würde werde wird`),
  voices: wordSet('las lasen liest lesen sang sangen singt'),
  writings: wordSet(
    'schild plakat zettel brief nachricht tafel inschrift transparent banner aushang aufschrift anzeige postkarte',
  ),
  genderOfNoun: (noun) =>
    /.{3}in$|(?:mutter|tante|oma|schwester|tochter|frau|dame)$/.test(noun)
      ? 'female'
      : /(?:mann|vater|onkel|opa|bruder|sohn|.{3}(?:er|or|ent|ant|ist|eur|oge))$/.test(noun)
        ? 'male'
        : undefined,
  quotes: wordSet(QUOTES),
  asks: wordSet('fragte fragt fragten erkundigte'),
  converses: wordSet(
    'fragte fragt antwortete antwortet rief ruft flüsterte flüstert murmelte schrie brummte seufzte entgegnete erwiderte nickte lachte',
  ),
  verbSecond: {
    oblique: OBLIQUE,
    accusative: wordSet('den einen ihn seinen ihren diesen'),
    genitive: wordSet('des der eines einer dieses dieser'),
    nominative: wordSet('er ich wir man'),
    relatives: wordSet('der die das'),
    things: wordSet(THINGS),
    manner: /^(?:ent|ver|be|er|zer|ge)\p{Ll}{3,}[^d]t$/u,
    verb: /.{2}(?:t|te|ten)$/,
    attribute: /.{3}(?:e|en|er|es|em)$/,
    focus: wordSet('auch selbst sogar nur gerade insbesondere'),
    passive: wordSet('wird werden wurde wurden worden werde würde'),
    impersonal: { subject: 'es', behind: wordSet('in im auf aus von vom seitens') },
    subjunctives: wordSet(SUBJUNCTIVES),
  },
  operators: {
    ...NO_OPERATOR_WORDS,
    negates: (word) => NEGATIONS.has(word),
    limits: wordSet('nur bloß lediglich'),
    nobody: wordSet('niemand keiner keine kein'),
    conditions: wordSet('wenn falls ob sofern'),
    open: wordSet(
      'hätte hätten würde würden könnte könnten sollte sollten dürfte möchte möchten wollte wollten',
    ),
    verbs: new Map(
      operators(
        'weigerte weigerten weigert vermied vermeidet lehnte lehnt unterließ verzichtete verzichtet bestritt bestreitet bestritten verneinte dementierte dementiert',
        REFUSE,
      ),
    ),
  },
  naming: NAMING,
  unsaid: UNSAID,
  capitalNouns: (word) => NOUN.test(word),
  otherLabels: OTHER_LABELS,
  labels: LABELS,
  interview: INTERVIEW,
  around: AROUND,
  callsSeveral,
  narrators: wordSet('ich wir'),
  addressed: wordSet('du dich dir dein deine ihr euch ihnen'),
  selves: wordSet('mich mir mein meine meinen meinem meiner'),
  greetings: wordSet('liebe lieber hallo'),
  pronouns: gendered('er', 'sie'),
});

const SAYS = `${SAYING_FORMS} ${regularForms(SAYING_STEMS)} ${participles(SAYING_STEMS)} ${SAYING_PARTICIPLES} ${CONTEXTUAL_FORMS}`;
const SPEAKS = `${SAYS} ${CALLING_FORMS} ${CALLING_PARTICIPLES}`;

const THINGS = `frage fragen nummer punkt teil antrag these kapitel absatz thema klartext kritik lob zustimmung widerspruch
  unterstützung rückendeckung beifall bedenken zweifel vorwürfe hoffnung sorge entwarnung optimismus verständnis`;

const NEGATIONS = wordSet('nicht nie niemals keineswegs kaum weder');

/** "nach Angaben von", "nach Ansicht" */
const VIEWS = wordList(
  `angaben meinung ansicht auffassung einschätzung darstellung darstellungen überzeugung aussage aussagen worten
  informationen schätzung schätzungen berechnungen erkenntnissen auskunft`,
).flatMap((noun) => [
  ['nach', noun, 'von'],
  ['nach', noun, 'vom'],
  ['nach', noun],
]);

/** What a German word that no table holds may be, by its ending. */
function guess(word: string): number {
  if (BODY.test(word)) return Word.body;
  if (ROLE.test(word)) return Word.role;
  if (/(?:lich|isch|ig|bar|sam|los|haft)(?:e|en|er|es|em)?$|.{3}end$/.test(word)) return Word.adjective;
  if (/(?:^|[^s])(?:ge[^n].{2,}|^(?:be|er|ver|ent|zer|miss).{2,}|.{2}ier)(?:t|en)$/.test(word))
    return Word.verb | Word.participle;
  if (/.{2}(?:te|ten)$/.test(word)) return Word.verb | Word.past;
  return 0;
}

const OBLIQUE =
  wordSet(`letzten nächsten vergangenen den dem des einen einem eines diesen diesem dieses jenen jenem seinen seinem seines ihren ihrem ihres keinen
  keinem allen vielen mich mir dich dir ihn ihm ihnen uns euch sich`);

const NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|tum|ismus|ment|ik|enz|anz|ur|ei|chen|zeug|werk|recht|plan|tag|jahr|zeit|stelle|lage|fall|weg|seite|bericht|gespräch|interview|kritik|angaben?)$/;

/** Ends of nouns for what somebody does: Anwohnerin, Bäcker, Kommandant, Pfleger, Fachkraft. */
const OCCUPATION =
  /(?:[a-zäöüß]{3}in|[a-zäöüß]{3}or|[a-zäöüß]{3}er|[a-zäöüß]{2}(?:ant|ent|ist|eur|ör|oge|ologe|ast)|mann|frau|mutter|vater|kraft|wirt|rat|hilfe|koch|zeuge|gast|bauer)$/;
const BODY =
  /(?:regierung|ministerium|amt|gericht|anwaltschaft|partei|fraktion|verband|verein|polizei|kommission|agentur|zeitung|gesellschaft|organisation|institut|universität|behörde|konzern|gewerkschaft|stiftung|kammer|rat|bank)$/;
const ROLE =
  /(?:sprecher|minister|präsident|chef|leiter|direktor|vorsitzende|meister|sekretär|experte|forscher|politiker|anwalt|trainer|wissenschaftler|vertreter|redakteur)(?:in|n|r|s)?$/;
