import { NO_ENTRIES } from '../text/word-list.ts';
import type { ClauseWords } from './clause-words.ts';
import { NO_OPERATOR_WORDS, type Operators } from './factuality.ts';
import { type LabelWords, NO_LABEL_WORDS } from './label-words.ts';
import { type Lexicon, NO_WORDS } from './lexicon.ts';
import { type NamingWords, NO_NAMING_WORDS } from './naming-words.ts';
import { type StoryWords, storyWords } from './story-words.ts';
import { NO_UNSAID_WORDS, type UnsaidWords } from './unsaid-words.ts';
import type { InterviewWords, WordsAround } from './words-around.ts';

export type Gender = 'male' | 'female';

/**
 * The words by which a text says who said what. Nouns, verbs and pronouns are forms as they stand in a text, in
 * small letters and with their accents.
 */
export interface Speech {
  /** What each word may be in a sentence. */
  readonly lexicon: Lexicon;
  /** What a word that is not in the lexicon may be, by its ending: `Word` bits. */
  readonly guess: (word: string) => number;
  /** Set where the finite verb stands second. */
  readonly verbSecond?: VerbSecond;
  /** Set for the Romance languages: an infinitive needs no particle, and a helper in it makes no finite verb. */
  readonly romance?: boolean;
  /** Set where a dash at the start of a paragraph seldom opens speech. */
  readonly seldomDashes?: boolean;
  /** Set where a finite verb needs no subject of its own: "señaló". */
  readonly dropsSubject?: boolean;
  /** Set where every noun is written with a capital: whether a word that no table holds is a noun by its ending. */
  readonly capitalNouns?: (word: string) => boolean;
  /** Set where "a" stands before a person who is an object. */
  readonly marksPersons?: boolean;
  /** Articles that in front of a verb are its object: "[lo] desmintió". */
  readonly clitics?: ReadonlySet<string>;
  /** What is written together with the word behind it, at a word's start: "l’" of "l’avocate". */
  readonly proclitic?: RegExp;
  /** A pronoun that is written together with the verb in front, its first group: "-t-elle" of "explique-t-elle". */
  readonly enclitic?: RegExp;
  /** Infinitives by which somebody lets others know: "fait [savoir]". */
  readonly madeKnown?: ReadonlySet<string>;
  /** Words behind which an unknown word tells how somebody is: "dijo [muy] seria". */
  readonly degree?: ReadonlySet<string>;
  /** Short nouns that the lexicon does not hold; with them, an unknown short word may link the parts of a name. */
  readonly shortNouns?: ReadonlySet<string>;

  /** Verb forms that report together with the word behind them: "shot [back]" under `shot`. */
  readonly phrasals: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verb forms whose noun phrase behind them is the hearer: "told AFP". */
  readonly hearers: ReadonlySet<string>;
  /** Whether a verb form makes its object act: "urged [voters] to call". */
  readonly urges: (verb: string) => boolean;
  /** Whether a verb form puts words out: "issued a statement". */
  readonly putsOut: (verb: string) => boolean;
  /** Words that tell whether the verb that hangs on them came to pass. */
  readonly operators: Operators;
  /** Verb forms that report a whole clause in the writer's words, and those of them that report an infinitive. */
  readonly reportsClause: ReadonlySet<string>;
  readonly reportsInfinitive: ReadonlySet<string>;
  /** Verb forms of which the words in marks are all that is said: said, called it, used the word. */
  readonly speaks: ReadonlySet<string>;
  /** Verb forms that report what they say as said: stated, insisted. */
  readonly states: ReadonlySet<string>;
  /** Verb forms that say what something is: "called [it] [a mistake]", and those that do with "as": "hailed". */
  readonly callsSo: ReadonlySet<string>;
  readonly callsAs: ReadonlySet<string>;
  /** Verb forms of asking. */
  readonly asks: ReadonlySet<string>;
  /** Verb forms of answering. */
  readonly answers?: ReadonlySet<string>;
  /** Nouns that call one side in court without an article: "[appellant] argues". */
  readonly litigants?: ReadonlySet<string>;
  /** Verb forms of acts behind which whom they strike has as much to say as who does them: "[arrested] Reed". */
  readonly confronts?: ReadonlySet<string>;
  /** Verb forms whose object is quoted: "quoted [the mayor]: “…”". */
  readonly quotes: ReadonlySet<string>;
  /** Forms behind which stands who is quoted, and then who quotes: "[quoting] her mother, Ruiz said". */
  readonly quoting: ReadonlySet<string>;
  /** Verb forms with which one speaks to another who is there. */
  readonly converses: ReadonlySet<string>;
  /** Verb forms with which whoever was speaking goes on: added. */
  readonly continues?: ReadonlySet<string>;
  /** Verb forms with which one gives voice to words that are there already: read, sang. */
  readonly voices: ReadonlySet<string>;
  /** Whether a verb form only shows what is written: "pointed to a sign". */
  readonly shows: (verb: string) => boolean;
  /** Nouns for what words are written on or in: sign, letter. */
  readonly writings: ReadonlySet<string>;

  /** The words, a phrase each, behind which stands who said it: "according to", "laut". */
  readonly accordingTo: readonly (readonly string[])[];
  /** Words that do so only beside the words themselves, in an aside: "so [die Ministerin]". */
  readonly accordingBeside: ReadonlySet<string>;
  /** Words in front of which they stand: "der Bahn [zufolge]". */
  readonly accordingBehind: ReadonlySet<string>;
  /** In front of a name that opens the sentence: "[To] Reed, the plan is “…”". */
  readonly viewOf: ReadonlySet<string>;
  readonly clauses: ClauseWords;
  /** The small words that stand around words in marks. */
  readonly around: WordsAround;
  /** Helping verbs of the passive, in a language other than English. */
  readonly passive: ReadonlySet<string>;
  /** Words by which a text gives names, and tells of words as words. */
  readonly naming: NamingWords;
  /** The words by which a story calls those who speak in it. */
  readonly story: StoryWords;
  /** Words that tell of words which nobody said. */
  readonly unsaid: UnsaidWords;
  /** "se [lee] [en] el informe": verbs by which a work speaks that nobody is said to have written. */
  readonly writtenIn: { readonly verbs: ReadonlySet<string>; readonly behind: ReadonlySet<string> };

  /** What stands in front of a colon and speaks nothing: "note"; words are joined by "_". */
  readonly otherLabels?: ReadonlySet<string>;
  /** What does so in front of words in marks. */
  readonly labels: LabelWords;
  /** The words by which a column of questions and answers is told. */
  readonly interview?: InterviewWords;
  /** Nouns for what somebody says: statement, warning. */
  readonly saidNouns: ReadonlySet<string>;
  /** Those of them that words in marks may tell the kind of: her “never again” pledge. */
  readonly toldNouns: ReadonlySet<string>;
  /** Nouns that give someone's own words: "in her [view]". */
  readonly ownWords: ReadonlySet<string>;

  /** Subjects by which a narrator or a speaker calls himself, the one for himself alone first: "I", "we". */
  readonly narrators: ReadonlySet<string>;
  /** Verb forms that are a narrator's own without a subject: "pregunté", "demandai". */
  readonly firstPerson?: ReadonlySet<string>;
  /** What else a narrator calls himself and what is his by: "me", "my". */
  readonly selves: ReadonlySet<string>;
  /** What calls whoever is spoken to: "you", "your", "sir". */
  readonly addressed?: ReadonlySet<string>;
  /** Words in brackets that tell what is heard, not who speaks: "(Laughter)". */
  readonly stageDirections?: ReadonlySet<string>;
  /** What a line under words in marks tells of where they come from: "in a letter home". */
  readonly sourcesOfWords?: ReadonlySet<string>;
  /** Set phrases that only look like speech, by their first word: "needless to say". */
  readonly setPhrases?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that open a letter or a call, in front of whom it goes to: "[Dear] Ann, …". */
  readonly greetings: ReadonlySet<string>;
  /** Pronouns that tell the gender of whom they stand for. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** Those that stand for several, and for nobody else: "they". */
  readonly plurals: ReadonlySet<string>;
  /** The pronoun that stands for a body: "it". */
  readonly neuter?: ReadonlySet<string>;
  /** Whether a noun is only for a man, or only for a woman. */
  readonly genderOfNoun: (noun: string) => Gender | undefined;
  /** Whether a noun calls more than one. */
  readonly callsSeveral: (noun: string) => boolean;
  /** Articles that tell the gender of whom they stand before. */
  readonly articles?: ReadonlyMap<string, Gender>;
  /** Nouns for those who speak for others or without a name: spokeswoman, official. */
  readonly deputies: ReadonlySet<string>;

  /** What a text calls a body that it has named: "the airline". */
  readonly collectives: ReadonlySet<string>;
  /** Plural nouns that open a body's name: "[Mothers] for Clean Air". */
  readonly members: ReadonlySet<string>;
  /** Common nouns for a single person, or for an animal of a tale, that no other table holds: landlord, lad. */
  readonly persons?: ReadonlySet<string>;
  /** Nouns with a capital for one of a land or town: "the [Norwegian] said". */
  readonly demonyms?: ReadonlySet<string>;
  /** Nouns for people that are no titles: passenger, neighbour. */
  readonly folk: ReadonlySet<string>;
  /** Whether a word with a capital in front of a given name tells what its bearer does: "Beekeeper [Omar Said]". */
  readonly isOccupation: (word: string) => boolean;
  /** Whether it does so in front of any name: "Optician [Xanthe Rowe]". */
  readonly isSureOccupation: (word: string) => boolean;
  /** Whether a noun that no table holds is by its ending for a person. */
  readonly callsSomeone?: (noun: string) => boolean;
  /** Words that open a description of someone who is known: "the", and of someone who is new: "a". */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Whether a noun for a person as often calls a firm: maker, owner. */
  readonly isMaker: (noun: string) => boolean;

  /** Words that tell one of two from the other: "the [younger] man". */
  readonly comparing?: ReadonlySet<string>;
  /** Words that count those who are alike: "the [first] voter", "[another] girl". */
  readonly ordinals?: ReadonlySet<string>;
  /** Words that make another office of one: deputy. */
  readonly lesser: ReadonlySet<string>;
  /** Words for who has an office no longer, not yet or for now: former, acting. */
  readonly temporary: ReadonlySet<string>;
  /** Heads of offices that many places and bodies have: president. */
  readonly manyHave: ReadonlySet<string>;
  /** Parties, of which one is but in one. */
  readonly parties: ReadonlySet<string>;
  /** What else a text calls those of whom it has given the word. */
  readonly alsoCalled: ReadonlyMap<string, readonly string[]>;
}

/** The forms that tell subjects and objects apart where the finite verb stands second. */
export interface VerbSecond {
  /** First words of a noun phrase that is no subject: "den", "sich". */
  readonly oblique: ReadonlySet<string>;
  /** First words of an object: "den". */
  readonly accusative: ReadonlySet<string>;
  /** First words of a noun phrase that belongs to the one in front: "des". */
  readonly genitive: ReadonlySet<string>;
  /** Pronouns that are nothing but subjects: "er", "man". */
  readonly nominative: ReadonlySet<string>;
  /** Words that open a clause about the noun in front: "die" of "Reed, die den Bau leitet". */
  readonly relatives: ReadonlySet<string>;
  /** Nouns that open a sentence without an article and are what is spoken of, never who speaks: "[Frage] Nummer eins". */
  readonly things: ReadonlySet<string>;
  /** Participles that no table need hold, by their form: "entnervt". */
  readonly manner: RegExp;
  /** How a finite verb ends that no table holds: "[schaut]". */
  readonly verb: RegExp;
  /** How a word ends that tells more of the noun behind it: "der als Kritiker [bekannte] Reed". */
  readonly attribute: RegExp;
  /** Words that stand in front of the first part without taking its place: "auch". */
  readonly focus: ReadonlySet<string>;
  /** Helping verbs of the passive: "wurde". */
  readonly passive: ReadonlySet<string>;
  /** "heißt [es] [in] dem Bericht": the subject that is nobody, and what stands before the work that speaks. */
  readonly impersonal: { readonly subject: string; readonly behind: ReadonlySet<string> };
  /** Verb forms in which a writer gives what another says: "sei", "werde". */
  readonly subjunctives: ReadonlySet<string>;
}

/** Articles or pronouns that stand for men, and those for women. */
export const gendered = (male: string, female: string): ReadonlyMap<string, Gender> =>
  new Map([
    ...male.split(' ').map((word) => [word, 'male'] as const),
    ...female.split(' ').map((word) => [word, 'female'] as const),
  ]);

/** A language of which nothing but its small words is known begins with this. */
export const SPARE_SPEECH: Omit<Speech, 'around' | 'clauses'> = {
  lexicon: NO_WORDS,
  guess: () => 0,
  phrasals: new Map(),
  hearers: NO_ENTRIES,
  urges: () => false,
  putsOut: () => false,
  operators: NO_OPERATOR_WORDS,
  reportsClause: NO_ENTRIES,
  reportsInfinitive: NO_ENTRIES,
  speaks: NO_ENTRIES,
  states: NO_ENTRIES,
  callsSo: NO_ENTRIES,
  callsAs: NO_ENTRIES,
  asks: NO_ENTRIES,
  quotes: NO_ENTRIES,
  quoting: NO_ENTRIES,
  converses: NO_ENTRIES,
  voices: NO_ENTRIES,
  shows: () => false,
  writings: NO_ENTRIES,
  accordingTo: [],
  accordingBeside: NO_ENTRIES,
  accordingBehind: NO_ENTRIES,
  viewOf: NO_ENTRIES,
  passive: NO_ENTRIES,
  naming: NO_NAMING_WORDS,
  story: storyWords({}),
  unsaid: NO_UNSAID_WORDS,
  writtenIn: { verbs: NO_ENTRIES, behind: NO_ENTRIES },
  labels: NO_LABEL_WORDS,
  saidNouns: NO_ENTRIES,
  toldNouns: NO_ENTRIES,
  ownWords: NO_ENTRIES,
  narrators: NO_ENTRIES,
  selves: NO_ENTRIES,
  greetings: NO_ENTRIES,
  pronouns: new Map(),
  plurals: new Set(),
  genderOfNoun: () => undefined,
  callsSeveral: () => false,
  deputies: NO_ENTRIES,
  collectives: NO_ENTRIES,
  members: NO_ENTRIES,
  folk: NO_ENTRIES,
  isOccupation: () => false,
  isSureOccupation: () => false,
  definite: NO_ENTRIES,
  indefinite: NO_ENTRIES,
  isMaker: () => false,
  lesser: NO_ENTRIES,
  temporary: NO_ENTRIES,
  manyHave: NO_ENTRIES,
  parties: NO_ENTRIES,
  alsoCalled: new Map(),
};
