import { inflectedForms } from './inflect.ts';

/** Verbs that report a whole clause in the writer's words. */
const PLAIN = `say/said tell/told announce report note argue acknowledge add write/wrote/written state claim insist warn explain
  pledge vow promise reply respond believe suggest assert contend maintain admit concede allege testify confirm deny predict
  recall conclude declare stress emphasize caution complain estimate indicate reveal assure remind observe boast joke
  tweet swear/swore/sworn urge ask estimate advise inform project recommend object agree point remark repeat counter hint imply speculate signal reaffirm affirm proclaim disclose confide plead lament quip reckon muse
  conjecture surmise posit joke retort hold/held`;
/** Of those, the ones that report an infinitive: "vowed to fight", "told him to leave". */
const INFINITIVE = 'tell/told pledge vow promise swear/swore/sworn urge ask claim threaten advise';

export const REPORTS_CLAUSE = inflectedForms(PLAIN);
export const REPORTS_INFINITIVE = inflectedForms(INFINITIVE);

/** Verbs of which the words in marks are all that is said: said, called it, used the word. */
export const SPEAKS = inflectedForms(
  `say/said tell/told call describe label brand dub term name refer/referred use utter write/wrote/written
  speak/spoke/spoken add repeat shout cry answer reply mention ask admit/admitted pronounce whisper sing/sang/sung`,
);

/** Verbs that report what they say as said, with a subject of their own. */
export const STATES = inflectedForms(
  'say/said tell/told add write/wrote/written note explain argue insist admit/admitted claim state',
);

/** Verbs that say what something is: "called it a mistake". */
export const CALLS_SO = inflectedForms('call label dub brand term deem pronounce style');

/** Verbs that do with "as": "hailed it as a new dawn". */
export const CALLS_AS = inflectedForms(
  `describe regard hail denounce condemn dismiss portray characterize characterise paint depict tout deride decry herald label
  brand define frame praise criticize criticise cast/cast mock reject slam blast ridicule present laud welcome`,
);

/** Verbs of asking. */
export const ASKS = inflectedForms('ask inquire enquire demand wonder question');

/** Verbs of acts behind which whom they strike has as much to say as who does them. */
export const CONFRONTS = inflectedForms(
  'arrest charge sue sack jail imprison convict detain expel evict indict prosecute',
);

/** Verbs whose object is quoted: "Let me quote Ann Early: “…”". */
export const QUOTES = inflectedForms('quote cite paraphrase');

/** Verbs with which one speaks to another who is there. */
export const CONVERSES = inflectedForms(
  `ask reply answer retort inquire enquire whisper cry murmur mutter exclaim respond interrupt shout call nod laugh
  sigh shrug grin smile snap growl`,
);

/** Verbs with which whoever was speaking goes on. */
export const CONTINUES = inflectedForms('add continue conclude');

/** Verbs with which one gives voice to words that are there already. */
export const VOICES = inflectedForms('read/read recite sing/sang/sung hum/hummed');

/** Whether a verb form only shows what is written: "pointed to a sign". */
export const shows = (verb: string): boolean =>
  /^(?:point|gestur|nodd|wav|show|held|hold|carr|wore|wear|rais)/.test(verb);

/** What words are written on or in. */
export const WRITINGS: ReadonlySet<string> = new Set(
  `note sign envelope banner poster placard plaque card letter message text inscription headline screen sticker label tattoo
  billboard graffiti notice leaflet flyer slip board tombstone gravestone headstone caption diary page line verse
  poem song book bible scripture psalm passage proverb article clause law statute verdict will script subtitle tag`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`]),
);
