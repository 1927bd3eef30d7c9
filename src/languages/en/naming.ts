import { wordSet } from '../../text/word-list.ts';
import { type NamingWords, NO_NAMING_WORDS } from '../naming-words.ts';

/** Words by which a text gives names, and tells of words as words. */
export const NAMING: NamingWords = {
  ...NO_NAMING_WORDS,
  verbs: wordSet(
    'called named dubbed termed titled entitled nicknamed headlined labeled labelled branded christened',
  ),
  always: wordSet('titled entitled nicknamed headlined christened'),
  callers: wordSet('call calls called know knows knew nickname'),
  called: wordSet('as him her it them'),
  many: wordSet(
    `they we you people locals everyone everybody all many some fans friends neighbours neighbors neighbour neighbor
    villagers family`,
  ),
  means: wordSet(
    `mean means meant denote denotes denoted signify signifies signified translate translates translated describe refer`,
  ),
  words: wordSet('word term terms name nickname headline heading title label category acronym'),
  examples: wordSet(
    `concept concepts idea ideas notion notions term terms word words phrase phrases name names title titles label labels
    category categories tag tags keyword keywords genre genres song songs track tracks single singles hit hits album albums
    book books novel novels story stories poem poems play plays essay essays film films movie movies show shows series`,
  ),
  such: new Map([
    ['like', ''],
    ['including', ''],
    ['as', 'such'],
  ]),
  aspects: wordSet(
    `root origin meaning sense spelling definition pronunciation plural singular synonym etymology word term name slang
    shorthand code abbreviation acronym short`,
  ),
  of: wordSet('of for'),
  marks: wordSet('words letters initials message'),
  seen: wordSet('find finds found saw see sees notice noticed spotted discovered bore bears carried carries'),
  uses: (verb) => /^(?:us(?:e|ed|es|ing)|utter|repeat|coin|sp[eo]|prefer|stress|add|say|said|cho)/.test(verb),
  known: wordSet('known'),
  soCalled: wordSet('so-called'),
  defines: wordSet('define defines defined defining'),
  asks: wordSet('what how'),
  bears: wordSet('called named'),
  names: wordSet('name'),
};

/** "the younger man": one, as against another. */
export const COMPARING: ReadonlySet<string> = wordSet('younger older elder taller shorter other second');

export const ORDINALS: ReadonlySet<string> = wordSet(
  'first third fourth fifth sixth seventh eighth ninth tenth last next another one',
);
