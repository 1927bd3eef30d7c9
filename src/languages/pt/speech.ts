import { wordSet } from '../../text/word-list.ts';
import { clauseWords } from '../clause-words.ts';
import { NO_OPERATOR_WORDS, type Operators, operators, REFUSE, WANT } from '../factuality.ts';
import { genderByEnding, phrasesWith, reportForms, verbByEnding } from '../romance.ts';
import { gendered, SPARE_SPEECH, type Speech } from '../speech.ts';
import { AROUND, callsSeveral } from './around.ts';
import { lexicon } from './lexicon.ts';
import { NAMING } from './naming.ts';
import { CONTINUES, PERSONS, STORY } from './story.ts';
import { INTERVIEW, LABELS, OTHER_LABELS } from './transcripts.ts';
import { UNSAID } from './unsaid.ts';
import * as verbs from './verbs.ts';
import { ROLES, TITLES } from './word-kinds.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  guess,
  romance: true,
  clitics: wordSet('o a os as'),
  dropsSubject: true,
  accordingTo: phrasesWith(
    'segundo|conforme|de acordo com',
    'na opinião|na avaliação|na visão|nas palavras|aos olhos|a juízo',
    'de do da dos das',
  ),
  madeKnown: wordSet('saber notar ver constar'),
  ownWords: wordSet(
    'opinião palavras ver juízo entender avaliação visão depoimento relato versão declaração',
  ),
  degree: wordSet('muito tão mais bastante demasiado meio'),
  viewOf: wordSet('para'),
  clauses: clauseWords({
    complementizers: 'que se como onde quando',
    side: 'quando enquanto embora porque se depois antes onde como após',
    contrasts: 'enquanto embora',
    and: 'e',
    as: 'como segundo conforme',
    by: 'por pelo pela pelos pelas',
    means: 'email e-mail telefone carta escrito fax rádio correio mensagem nota',
    forWhom: 'para',
    toWhom: 'a ao à aos às de do da dos das',
    called: 'de como',
    nobody: 'isso isto ninguém nenhum',
    be: 'é são era eram foi foram',
    conditions: 'se caso porque embora',
    hangs: 'como',
    pronouns: 'ele ela eles elas eu nós você vocês isso isto',
    objects: 'me te lhe lhes nos',
    of: 'de do da dos das',
    at: 'de',
    office: 'de do da dos das',
    who: 'quem',
    whose: 'cujo cuja',
  }),
  passive: wordSet('é são era eram foi foram está estão estava estavam sido será'),
  voices: wordSet('leu leram cantou cantaram'),
  writings: wordSet(
    'placa cartaz letreiro faixa bilhete carta mensagem aviso inscrição lápide papel manchete quadro',
  ),
  genderOfNoun: (noun) => (callsPerson(noun) ? genderByEnding(noun) : undefined),
  callsSomeone,
  persons: PERSONS,
  articles: gendered('o um', 'a uma'),
  definite: wordSet('o a'),
  indefinite: wordSet('um uma'),
  quotes: wordSet('citou citaram cita citando citar'),
  quoting: wordSet('citando parafraseando'),
  asks: wordSet('perguntou pergunta perguntava'),
  answers: wordSet('respondeu responde retrucou retruca replicou replica'),
  converses: wordSet(
    'perguntou pergunta respondeu responde replicou retrucou gritou grita murmurou murmura sussurrou exclamou suspirou',
  ),
  continues: CONTINUES,
  naming: NAMING,
  story: STORY,
  unsaid: UNSAID,
  writtenIn: { verbs: wordSet('lê'), behind: wordSet('em no na nos nas') },
  // "lê-se"
  enclitic: /-(se|lhe|lhes|me|te|nos)$/iu,
  operators: OPERATORS,
  ...REPORTS,
  otherLabels: OTHER_LABELS,
  labels: LABELS,
  interview: INTERVIEW,
  around: AROUND,
  callsSeveral,
  narrators: wordSet('eu nós'),
  addressed: wordSet('tu te ti teu tua você vocês vosso vossa senhor senhora'),
  selves: wordSet('me mim meu minha meus minhas'),
  greetings: wordSet('querido querida caro cara prezado prezada olá'),
  pronouns: gendered('ele', 'ela'),
});

const NO_INFINITIVES = wordSet(
  'lugar mulher militar particular popular açúcar dólar familiar escolar similar altar colher talher titular exemplar pilar solar mártir câncer líder',
);
const guess = verbByEnding(/.{2}(?:ou|iu|[^s]eu)$|.{2}[aei]ram$/, NO_INFINITIVES);

/** Whether a noun is by its ending for a person. */
const callsSomeone = (noun: string): boolean => /(?:[dt]ora?|eir[oa]|ista|ante|ólog[oa])$/.test(noun);
const KNOWN = wordSet(`${TITLES} ${ROLES}`);
const callsPerson = (noun: string): boolean => KNOWN.has(noun) || PERSONS.has(noun) || callsSomeone(noun);

const { open, ...REPORTS } = reportForms(verbs, 'diria diriam teria teriam haveria poderia poderiam deveria');

const NEGATIONS = wordSet('não nunca jamais tampouco nem');
const OPERATORS: Operators = {
  ...NO_OPERATOR_WORDS,
  verbs: new Map([
    ...operators(
      `negou negaram nega negam recusou recusaram recusa rejeitou rejeita evitou evitaram evita negado recusado evitado
      desmentiu desmente esqueceu absteve abstém pensou pensava cogitou hesitou`,
      REFUSE,
    ),
    ...operators(
      `quis quiseram quer querem querido queria devia deve pôde pode tentou tenta preferiu prefere espera esperava pediu pede
      exigiu exige prometeu promete`,
      WANT,
    ),
  ]),
  prepositions: new Map([['sem', REFUSE]]),
  negates: (word) => NEGATIONS.has(word),
  limits: wordSet('só apenas somente'),
  open,
  nobody: wordSet('ninguém nenhum nenhuma'),
  conditions: wordSet('se caso'),
  denies: wordSet('nega negam negou negaram desmentiu desmente duvida duvidou'),
  untrue: wordSet('falso'),
};
