import { wordList, wordSet } from '../../text/word-list.ts';
import { FAIL, MANAGE, type Operator, type Operators, REFUSE, WANT } from '../factuality.ts';
import { inflect } from './inflect.ts';

const VERBS = operators([
  [
    WANT,
    `want wish hope expect plan intend aim mean/meant prepare promise pledge vow threaten agree offer need
    long yearn ask urge tell/told order beg/begged request demand require instruct command direct advise encourage
    invite challenge dare press pressure pressurise implore beseech plead call let/let allow permit authorise authorize
    enable warn wait seek/sought try/tried attempt strive/strove struggle propose recommend suggest accuse
    misquote suspect consider contemplate think/thought imagine pretend fear wonder suppose tempt`,
  ],
  [
    FAIL,
    'fail forget/forgot/forgotten neglect avoid resist hesitate balk omit refrain abstain desist help shy/shied',
  ],
  [
    REFUSE,
    `refuse decline deny forbid/forbade/forbidden ban/banned bar/barred prohibit prevent stop/stopped keep/kept
    discourage dissuade deter/deterred scorn disdain cease quit tire dispute doubt disavow scruple dread hate loathe`,
  ],
]);
const NOUNS = operators([
  [REFUSE, 'refusal failure inability reluctance unwillingness'],
  [
    WANT,
    `need wish desire right chance plan urge temptation attempt effort call demand request order decision time
    permission freedom duty pressure invitation opportunity intention promise pledge appeal mistake
    mouth lips verge brink idea notion`,
  ],
]);
const ADJECTIVES = operators([
  [MANAGE, 'able'],
  [REFUSE, 'unable unwilling reluctant loath powerless incapable afraid scared ashamed careful wary'],
  [
    WANT,
    `ready willing free likely unlikely supposed required obliged expected set due eager keen tempted prepared
    entitled wrong unfair inaccurate easy hard difficult premature fair misleading possible impossible
    necessary unnecessary better best meant bound about`,
  ],
]);
const PREPOSITIONS = operators([
  [REFUSE, 'without'],
  [WANT, 'about'],
]);
/** Words that do so together with the next one: "short of", "far from". */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['instead', 'of'],
  ['rather', 'than'],
  ['short', 'of'],
  ['far', 'from'],
  ['yet', 'to'],
  ['still', 'to'],
  ['close', 'to'],
  ['near', 'to'],
  ['away', 'from'],
  ['feel', 'like'],
  ['feels', 'like'],
  ['felt', 'like'],
]);

function operators(tables: readonly (readonly [Operator, string])[]): ReadonlyMap<string, Operator> {
  const found = new Map<string, Operator>();
  for (const [operator, entries] of tables)
    for (const entry of wordList(entries))
      for (const form of [entry, ...Object.values(inflect(entry))]) found.set(form, operator);
  return found;
}

const NEGATIONS = wordSet('not never cannot neither hardly scarcely barely nor nowhere');

export const OPERATORS: Operators = {
  verbs: VERBS,
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  prepositions: PREPOSITIONS,
  pairs: PAIRS,
  brinks: wordSet('point edge cusp eve'),
  almost: wordSet('almost nearly'),
  negates: (word) => NEGATIONS.has(word) || word.endsWith("n't"),
  limits: wordSet('only just merely simply but'),
  open: wordSet("could can couldn't can't cannot may might should shouldn't ought would wouldn't 'd"),
  future: wordSet("would 'd"),
  afterwards: wordSet(
    'later then eventually subsequently afterward afterwards go also often always sometimes frequently regularly',
  ),
  continues: wordSet('keep keeps kept'),
  ends: wordSet('stop stops stopped cease ceases ceased quit quits tire tires tired'),
  perceived: wordSet('heard overheard seen filmed recorded'),
  nobody: wordSet('no nobody none neither few no-one'),
  conditions: wordSet('if unless whether lest'),
  habits: {
    opens: wordSet('when whenever'),
    times: /^(?:every|each|any) time$/,
    anyone: wordSet('someone somebody anyone anybody people you others a an'),
  },
  denies: wordSet(
    'deny denies denied denying dispute disputes disputed disputing doubt doubts doubted doubting disbelieve disbelieves disbelieved',
  ),
  supposes:
    wordSet(`wish wishes wished wishing hope hopes hoped hoping imagine imagines imagined imagining pretend pretends
    pretended pretending fear fears feared fearing wonder wonders wondered wondering suppose supposes supposed supposing
    pray prays prayed dream dreams dreamed dreamt`),
  demands:
    wordSet(`demand demands demanded demanding insist insists insisted insisting ask asks asked asking request requests
    requested requesting propose proposes proposed proposing recommend recommends recommended recommending suggest suggests
    suggested suggesting require requires required requiring urge urges urged urging order orders ordered plead pleads
    pleaded`),
  asksByMark: false,
  untrue: wordSet('untrue false unlikely impossible nonsense'),
};
