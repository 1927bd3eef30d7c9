import type { SentenceBreaks } from '../text/sentences.ts';
import type { AskingTable } from './asking.ts';
import type { DateTable } from './dates.ts';
import type { DefinitionTable } from './definitions.ts';
import type { Denial } from './denial.ts';
import type { NumberSurroundings, NumberTable } from './numbers.ts';
import type { QuestionTable } from './questions.ts';
import type { Speech } from './speech.ts';

/**
 * What a language brings. Every part has a plain default (`plain.ts`), so that a language can begin with a few
 * words; what it does not bring stays silent: without `speech` nobody is named as a speaker.
 */
export interface Language extends SentenceBreaks {
  /** The stem of a folded word (Snowball; Porter 2001). */
  readonly stem: (form: string) => string;
  /** Folded words that tell nothing about a subject, question words included. */
  readonly stopWords: ReadonlySet<string>;
  /** Stems that may be of the same family: nouns of verbs, people of acts. Most of them are no words. */
  readonly relatives: (stem: string) => readonly string[];
  /** Of a stem, those of words that often mean the same. */
  readonly synonyms: (stem: string) => readonly string[];
  /** Whether every noun is written with a capital, which then tells no name. */
  readonly capitalNouns?: boolean;
  /** Everyday names of countries beside those of Unicode's CLDR, by the codes of ISO 3166: "GB Britain; NL Holland". */
  readonly countries?: string;
  /** Continents whose names, as they are written, stand for a country too, unless a word beside tells a part: "Latin America". */
  readonly continents?: readonly Continent[];
  /** Folded words with which a sentence takes up the one before it: pronouns, words that join or oppose. */
  readonly anaphora: ReadonlySet<string>;
  /** How it writes numbers, and the words around them; without these only digits that can mean one number are read. */
  readonly numbers?: NumberTable;
  readonly surroundings?: NumberSurroundings;
  /** Whether a small word is written together with the one behind it: "l'11 %". */
  readonly elides?: boolean;
  readonly dates?: DateTable;
  readonly definitions?: DefinitionTable;
  /** How it asks, and how its texts give a cause. */
  readonly questions?: QuestionTable;
  /** The words of its questions, and of the sentences that answer them. */
  readonly asking?: AskingTable;
  /** How a sentence is denied, where that is certain. */
  readonly denial?: Denial;
  /** The words by which a text says who said what; made when they are first asked for. */
  readonly speech?: () => Speech;
}

export interface Continent {
  /** The country: a code of ISO 3166. */
  readonly region: string;
  readonly name: string;
  /** Folded. */
  readonly parts: ReadonlySet<string>;
}
