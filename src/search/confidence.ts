import type { WeighedSentence } from './features.ts';
import type { WeightedQuestion } from './question.ts';

/** What tells whether a passage answers at all. */
export interface Signs {
  /** The sum of what speaks for the sentence. */
  readonly score: number;
  /** The logarithm of the number of passages: the more there are, the likelier one holds the words by chance. */
  readonly size: number;
  readonly sizeSquared: number;
  /** What the passage holds with its headings, and what the sentence holds apart from the others: the more, the larger the shelf. */
  readonly passageBySize: number;
  readonly apartBySize: number;
  /** What the sentence holds with the headings, and the names and numbers that both lack, where the question tells much. */
  readonly sentenceByTold: number;
  readonly namesLackingByTold: number;
  /** How much the question tells; and with it the share of its telling topics that are not met, the score, and the topics held. */
  readonly told: number;
  readonly unmetByTold: number;
  readonly scoreByTold: number;
  readonly countByTold: number;
  /** How much of the question's weight the topic has that is most lacking. */
  readonly worst: number;
  /** How much more speaks for it than for the best of another passage, at most `FARTHEST`. */
  readonly margin: number;
  /** How many of the topics that tell something the passage lacks in any word of the kind, at most `FARTHEST`. */
  readonly unmet: number;
  /** The logarithm of how many tell something. */
  readonly telling: number;
  /**
   * How many of the topics at the centre of the question it lacks so: what was done, what is counted or asked for of
   * somebody. Under a heading that is what is asked for, a text may tell it in other ways: "Moss (1870–1931)".
   */
  readonly centre: number;
  /** 1 for a question for a date, a number or a name where the passage has none. */
  readonly kind: number;
  /** What the passage holds with its headings. */
  readonly passage: number;
  /** As the features of these names. */
  readonly phrases: number;
  readonly akin: number;
  readonly headed: number;
  readonly date: number;
  readonly number: number;
  readonly name: number;
  readonly choosing: number;
  readonly exact: number;
  /** 1 for a source in that language. With fewer word families at hand, an answer meets fewer of the words of its question. */
  readonly spanish: number;
  readonly german: number;
  readonly french: number;
  readonly portuguese: number;
}

/**
 * A logistic regression on questions whose answer stands on the shelf and on questions whose answer does not, over
 * shelves of 5 to 1,300 passages: `npm run bench:questions -- --fit`.
 */
const BIAS = -1.56;
const WEIGHTS: Signs = {
  score: 0.244,
  size: -0.253,
  sizeSquared: 0.0291,
  passageBySize: -0.536,
  apartBySize: -0.288,
  told: 0.322,
  sentenceByTold: 0.414,
  namesLackingByTold: -0.466,
  unmetByTold: -0.608,
  scoreByTold: 0.0617,
  countByTold: 0.0298,
  worst: -0.764,
  margin: 0.186,
  unmet: -0.142,
  telling: -1.02,
  centre: -1.64,
  kind: -1.01,
  passage: 1.26,
  phrases: 1.54,
  akin: 2.26,
  headed: 0.489,
  date: -1.02,
  number: -1.17,
  name: -0.0241,
  choosing: 1.41,
  exact: 0.1,
  spanish: 0.594,
  german: 0.787,
  french: 1.01,
  portuguese: -1.38,
};
const NAMES = Object.keys(WEIGHTS) as (keyof Signs)[];

/** A sentence as an answer, beside what else was found. */
export interface Judged {
  readonly question: WeightedQuestion;
  /** How many passages the shelf has. */
  readonly size: number;
  /** The language of the source, a BCP 47 tag. */
  readonly language: string;
  readonly best: WeighedSentence;
  /** The sum of what speaks for the sentence, and how much more that is than for the best of another passage. */
  readonly score: number;
  readonly margin: number;
}

/** How likely a sentence answers its question at all, 0 to 1. */
export function confidence(judged: Judged): number {
  return takesForGranted(judged) ? Math.min(likelihood(judged), MOST_GRANTED) : likelihood(judged);
}

/** No answer, but one that may be near. */
const MOST_GRANTED = 0.15;

function likelihood(judged: Judged): number {
  const { question, best } = judged;
  // The regression knows whole questions alone; a few words that all stand in one sentence were looked up.
  if (question.topics.length <= LOOKED_UP && best.coverage().sentence >= WHOLE) return 1;
  const told = signs(judged);
  return 1 / (1 + Math.exp(-NAMES.reduce((sum, name) => sum + WEIGHTS[name] * told[name], BIAS)));
}

/** A question of no more topics than this is one or two words, or a name: "remain in Mexico", "What is the MPP?". */
const LOOKED_UP = 2;
/** All of it, but for rounding. */
const WHOLE = 0.999;
/**
 * A question of so few topics has nothing else by which a passage could be known that tells it in other words; of one
 * with a name, or of a count, this is so a topic longer.
 */
const SHORT = { telling: 3, other: 2 };
/** So much of a heading, and of the names, is asked for where a text is about these, and may tell in other ways what became of them. */
const ABOUT = { heading: 0.9, names: 0.6 };

/** "Why did Moss resign?" where Moss is named and nobody resigns, and "How old is Moss?" where no age or year is given. */
function takesForGranted({ question, best }: Judged): boolean {
  const { centreLacking, kindLacking, headingNames } = best.coverage();
  if (question.asks === 'age' && kindLacking > 0) return true;
  const isAbout = best.features.headed >= ABOUT.heading && headingNames >= ABOUT.names;
  const isTelling = question.asks === 'number' || question.topics.some(({ isName }) => isName);
  const short = isTelling ? SHORT.telling : SHORT.other;
  return centreLacking > 0 && question.topics.length <= short && !isAbout;
}

/** More than this tells no more. */
const FARTHEST = 3;
/** What has more passages is judged as if it had so many: the curve was fitted on up to 1,300, and drawn on it refuses all. */
const LARGEST = 3500;

export function signs({ question, size: passages, language, best, score, margin }: Judged): Signs {
  const { features } = best;
  const coverage = best.coverage();
  const size = Math.log(1 + Math.min(passages, LARGEST));
  const told = question.weight / size;
  const isIn = (tag: string): number => (language === tag || language.startsWith(`${tag}-`) ? 1 : 0);
  return {
    score,
    size,
    sizeSquared: size * size,
    passageBySize: coverage.headedPassage * size,
    apartBySize: coverage.apart * size,
    sentenceByTold: coverage.headedSentence * told,
    namesLackingByTold: coverage.headedNamesLacking * told,
    told,
    unmetByTold: (told * coverage.unmet) / Math.max(1, coverage.telling),
    scoreByTold: told * score,
    countByTold: told * features.count,
    worst: coverage.worst,
    margin: Math.min(FARTHEST, margin),
    unmet: Math.min(FARTHEST, coverage.unmet),
    telling: Math.log(1 + coverage.telling),
    centre: coverage.centreLacking * (1 - features.headed),
    kind: coverage.kindLacking,
    passage: coverage.headedPassage,
    phrases: features.phrases,
    akin: features.akin,
    headed: features.headed,
    date: features.date,
    number: features.number,
    name: features.name,
    choosing: features.choosing,
    exact: features.exact,
    spanish: isIn('es'),
    german: isIn('de'),
    french: isIn('fr'),
    portuguese: isIn('pt'),
  };
}
