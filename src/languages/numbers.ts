/**
 * How a language writes numbers, as text that a person can read. A list of numbers is entries behind ";", each a value
 * and its forms in small letters: "1 one; 2 two". Behind a "/" stand the forms that are plural.
 */
export interface NumberTable {
  /** The mark before decimals; the other of the two parts groups of three digits. */
  readonly decimal: '.' | ',';
  /** 0 to 9, and what is as closed: "1.5 anderthalb". */
  readonly units: string;
  /** Forms of one that are the article too: alone they count nothing. */
  readonly articles?: string;
  /** Below one hundred, and nothing can be added: 10 to 19, "21 veintiuno". */
  readonly teens: string;
  readonly tens: string;
  /** Tens that go on to 19: "60 80" for "soixante-dix-sept". */
  readonly tall?: string;
  /** Numbers of two words: "80 quatre-vingt". */
  readonly pairs?: string;
  /** Hundreds in one word: "200 doscientos". */
  readonly hundreds?: string;
  readonly hundred: string;
  readonly scales: string;
  /** Counted as things are: "12 dozen / dozens". */
  readonly dozens: string;
  /** "half" before what it halves, where the word means other things too: "medio millón", "une demi-heure". */
  readonly halves?: string;
  /** Parts of one by their denominator, in words that mean nothing else: "2 half / halves". */
  readonly parts: string;
  /** Parts whose words are places in a row as well: "5 fifth / fifths". */
  readonly ordinals: string;
  /** What makes a place in a row of digits: "10th". */
  readonly placeEndings?: string;
  /** Words that join, by what stands before: "twenty-one" has none, "two hundred and one" one behind hundreds. */
  readonly joins: { readonly tens?: string; readonly hundreds?: string; readonly parts: string };
  /** What alone may stand behind a joint: "1 11" for "vingt et un". */
  readonly joined?: string;
  /** The joint of units with the tens behind them: "drei und zwanzig". */
  readonly inverts?: string;
  /** Numbers are written as one word: "dreihundertfünf", "ventitré". */
  readonly compound?: boolean;
  /** The ending of a compound that adds a half: "zweieinhalb". */
  readonly halfEnding?: string;
  /** Whether hundred and thousand stand for one of them within a number: "deux mille cent". */
  readonly bare: boolean;
  /** The word for the decimal mark. */
  readonly point: string;
  readonly minus: string;
  /** Words between the ends of a range: "5 to 7 percent". */
  readonly ranges: string;
  /** What behind a number puts it below zero, ";" between. */
  readonly belowZero: string;
  /** Words behind which a joint is none: "between hundred and two hundred". */
  readonly between: string;
  /** Words that may follow a part and say no more than that it is one: "tres cuartas partes". */
  readonly partNoun?: string;
  /** Between the two numbers of a score: "3 zu 1". */
  readonly versus?: string;
  /** Words between the two numbers of a share, longest first: "de cada; de". */
  readonly ratio: string;
  /** What links a part to the whole that it is taken of, as alternatives, "|" between: "40 of its 210 pupils". */
  readonly partLink?: string;
  /** "every", and the places in a row behind it that make a share of it: "every tenth tree". */
  readonly every?: string;
  readonly nth?: string;
}

/** The words around numbers in a language other than English, whose tables are older and finer. */
export interface NumberSurroundings {
  readonly percent: string;
  readonly currencies: string;
  readonly times: string;
  /** Other units of measure, in words. */
  readonly measures: string;
  /** The part of a noun phrase that comes first: its noun, or what describes the noun. */
  readonly noun: 'first' | 'capital';
  /** The endings of plurals; where nouns have a capital, there are none. */
  readonly plurals: string;
  /** "of", alone and with the article, between a number and what it counts: "millones de euros". */
  readonly of: string;
  /** Words that no noun phrase goes on over. */
  readonly closes: string;
  readonly describes: string;
  /** Words that make a name of a numeral behind them: "página 12". */
  readonly labels: string;
  /** Behind them four digits are a year. */
  readonly years: string;
  /** Words that tell nothing definite: "several". */
  readonly vague: string;
  /** What makes a time of day of a number before it. */
  readonly hours: string;
  /** Phrases before and behind a number that say how exact it is, ";" between. */
  readonly qualifiers: string;
  readonly qualifiersBehind: string;
}
