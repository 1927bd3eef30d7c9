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
  dropsSubject: true,
  marksPersons: true,
  clitics: wordSet('lo la los las'),
  accordingTo: phrasesWith('según|de acuerdo con', 'a juicio|en opinión|en palabras|a ojos', 'de del'),
  madeKnown: wordSet('saber notar ver constar'),
  ownWords: wordSet('juicio opinión palabras parecer criterio testimonio relato versión declaración'),
  degree: wordSet('muy tan más bastante demasiado algo'),
  viewOf: wordSet('para'),
  clauses: clauseWords({
    complementizers: 'que si cómo qué dónde cuándo',
    side: 'cuando mientras aunque porque si después antes donde como tras',
    contrasts: 'mientras aunque',
    and: 'y e',
    as: 'como según',
    by: 'por',
    means: 'correo email teléfono carta escrito fax radio video mensaje',
    forWhom: 'para',
    toWhom: 'a al de del',
    called: 'de como',
    nobody: 'eso esto ello nadie ninguno',
    be: 'es son era eran fue fueron',
    conditions: 'si porque aunque',
    hangs: 'como',
    pronouns: 'él ella ellos ellas yo nosotros usted ustedes eso esto ello',
    objects: 'me te le les nos',
    of: 'de del',
    at: 'de',
    office: 'de del',
    who: 'quien quienes',
    whose: 'cuyo cuya',
  }),
  passive: wordSet('es son era eran fue fueron está están estaba estaban sido será'),
  voices: wordSet('leyó leyeron cantó cantaron'),
  writings: wordSet(
    'cartel letrero rótulo pancarta nota carta mensaje placa aviso inscripción lápida papel titular pizarra',
  ),
  genderOfNoun: (noun) => (callsPerson(noun) ? genderByEnding(noun) : undefined),
  callsSomeone,
  persons: PERSONS,
  articles: gendered('el un', 'la una'),
  definite: wordSet('el la'),
  indefinite: wordSet('un una'),
  quotes: wordSet('citó citaron cita citando citar'),
  quoting: wordSet('citando parafraseando'),
  asks: wordSet('preguntó pregunta preguntaron preguntaba'),
  answers: wordSet('contestó contesta respondió responde replicó replica repuso'),
  converses: wordSet(
    'preguntó pregunta preguntaba respondió responde contestó contesta replicó replica gritó grita murmuró murmura susurró susurra exclamó exclama suspiró repuso',
  ),
  continues: CONTINUES,
  naming: NAMING,
  story: STORY,
  unsaid: UNSAID,
  writtenIn: { verbs: wordSet('lee reza'), behind: wordSet('en') },
  operators: OPERATORS,
  ...REPORTS,
  otherLabels: OTHER_LABELS,
  labels: LABELS,
  interview: INTERVIEW,
  around: AROUND,
  callsSeveral,
  narrators: wordSet('yo nosotros'),
  addressed: wordSet('tú te ti tu tus usted ustedes vosotros vuestro vuestra señor señora'),
  selves: wordSet('me mí mi mis'),
  greetings: wordSet('querido querida queridos estimado estimada hola'),
  pronouns: gendered('él', 'ella'),
});

const NO_INFINITIVES = wordSet(
  'lugar mujer ayer taller hogar militar particular popular azúcar dólar familiar escolar similar altar titular ejemplar pilar solar alquiler mártir cáncer líder súper tour',
);
const guess = verbByEnding(/.{2}[^aeiou]ó$|.{2}ió$|.{2}(?:aron|ieron)$/, NO_INFINITIVES);

/** Whether a noun is by its ending for a person. */
const callsSomeone = (noun: string): boolean => /(?:[dt]ora?|er[oa]|ista|ante|ólogo|óloga)$/.test(noun);
const KNOWN = wordSet(`${TITLES} ${ROLES}`);
const callsPerson = (noun: string): boolean => KNOWN.has(noun) || PERSONS.has(noun) || callsSomeone(noun);

const { open, ...REPORTS } = reportForms(verbs, 'diría dirían habría habrían podría podrían debería');

const NEGATIONS = wordSet('no nunca jamás tampoco ni');
const OPERATORS: Operators = {
  ...NO_OPERATOR_WORDS,
  verbs: new Map([
    ...operators(
      `negó negaron niega niegan rehusó rechazó rechazaron rechaza evitó evitaron evita evitado negado rehusado rechazado
      desmintió desmiente olvidó olvida`,
      REFUSE,
    ),
    ...operators(
      `quiso quisieron quiere quieren querido quería debía debe pudo puede intentó intenta prefirió prefiere espera esperaba
      pidió pide exigió exige prometió promete`,
      WANT,
    ),
  ]),
  prepositions: new Map([['sin', REFUSE]]),
  negates: (word) => NEGATIONS.has(word),
  limits: wordSet('solo sólo solamente únicamente'),
  open,
  nobody: wordSet('nadie ninguno ninguna ningún'),
  conditions: wordSet('si'),
  denies: wordSet('niega niegan negó negaron desmintió desmiente duda dudó'),
  untrue: wordSet('falso'),
};
