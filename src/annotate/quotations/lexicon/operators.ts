import { wordList } from '../../../text/word-list.ts';
import { inflect } from './inflect.ts';

/**
 * Whether what a verb tells is said to have happened: `stated`; `denied`, it did not; `unreal`, it was only wanted,
 * asked, supposed or left open. Polarity and modality as in FactBank (Saurí & Pustejovsky 2009), carried through the
 * verbs, adjectives and nouns that a verb hangs on (Karttunen 1971, "Implicative verbs").
 */
export type Factuality = 'stated' | 'denied' | 'unreal';

/** What a word makes of the verb that hangs on it: as it stands, and negated. */
export interface Operator {
  readonly asserted: Factuality;
  readonly negated: Factuality;
}

/** "managed to say": it was said; "did not manage to": it was not. So too any word that no table holds. */
export const MANAGE: Operator = { asserted: 'stated', negated: 'denied' };
/** "failed to say": it was not said; "did not fail to": it was. */
const FAIL: Operator = { asserted: 'denied', negated: 'stated' };
/** "refused to say": it was not said; "did not refuse to": open. */
export const REFUSE: Operator = { asserted: 'denied', negated: 'unreal' };
/** "wanted to say", and not: open. */
export const WANT: Operator = { asserted: 'unreal', negated: 'unreal' };
/** "had to say": it was said; "did not have to": open. */
export const MUST: Operator = { asserted: 'stated', negated: 'unreal' };

export const VERBS = operators([
  [
    WANT,
    `want wish hope expect plan intend aim mean/meant prepare promise pledge vow threaten agree offer need like love
    long yearn ask urge tell/told order beg/begged request demand require instruct command direct advise encourage
    invite challenge dare press pressure pressurise implore beseech plead call let/let allow permit authorise authorize
    enable warn wait seek/sought try/tried attempt strive/strove struggle propose recommend suggest accuse
    suspect imagine pretend fear wonder suppose tempt`,
  ],
  [
    FAIL,
    'fail forget/forgot/forgotten neglect avoid resist hesitate balk omit refrain abstain desist help shy/shied',
  ],
  [
    REFUSE,
    `refuse decline deny forbid/forbade/forbidden ban/banned bar/barred prohibit prevent stop/stopped keep/kept
    discourage dissuade deter/deterred scorn disdain cease dispute doubt disavow scruple dread hate loathe`,
  ],
]);
export const NOUNS = operators([
  [REFUSE, 'refusal failure inability reluctance unwillingness'],
  [
    WANT,
    `need wish desire right chance plan urge temptation attempt effort call demand request order decision time
    permission freedom duty pressure invitation opportunity intention promise pledge appeal mistake`,
  ],
]);
export const ADJECTIVES = operators([
  [MANAGE, 'able'],
  [REFUSE, 'unable unwilling reluctant loath powerless incapable afraid scared ashamed careful wary'],
  [
    WANT,
    `ready willing free likely unlikely supposed required obliged expected set due eager keen tempted prepared
    entitled wrong unfair inaccurate easy hard difficult premature fair misleading possible impossible
    necessary unnecessary better best meant bound about`,
  ],
]);
export const PREPOSITIONS = operators([
  [REFUSE, 'without'],
  [WANT, 'about'],
]);
/** Words that do so together with the next one: "short of", "far from". */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ['instead', 'of'],
  ['rather', 'than'],
  ['short', 'of'],
  ['far', 'from'],
]);

function operators(tables: readonly (readonly [Operator, string])[]): ReadonlyMap<string, Operator> {
  const found = new Map<string, Operator>();
  for (const [operator, entries] of tables)
    for (const entry of wordList(entries))
      for (const form of [entry, ...Object.values(inflect(entry))]) found.set(form, operator);
  return found;
}
