import {
  ADVERTISEMENT,
  FILED,
  FOR_SUBSCRIBERS,
  FOR_SUBSCRIBERS_UNSPACED,
  READ_ALSO,
  RIGHTS_RESERVED,
  WE_USE_COOKIES,
  whole,
} from './page-words.ts';

/** A rule on whole lines: what it says is left out, with the reason. */
export interface LineRule {
  readonly why: string;
  /** A line longer than this is not judged by the rule. */
  readonly longest: number;
  readonly pattern: RegExp;
}

/** Judged in this order; the first that matches gives the reason. Every pattern is anchored at an end of the line. */
export const LINE_RULES: readonly LineRule[] = [
  {
    why: 'links only',
    longest: 4000,
    pattern: /^[\s|·•,/-]*\[[^\][]*\]\([^()\s]*\)(?:[\s|·•,/-]*\[[^\][]*\]\([^()\s]*\))+[\s|·•,/-]*$/,
  },
  {
    why: 'teaser of another story',
    longest: 220,
    pattern: /^MORE(?: ON [^:]{2,40}| FROM [^:]{2,40}| NEWS| STORIES| COVERAGE)?\s*: ?\S/,
  },
  {
    why: 'teaser of another story',
    longest: 220,
    pattern:
      /^(?:also read|read also|read more|read next|see also|watch also|also see|also watch|related|related (?:story|stories|article|articles|news|coverage|reading|post|posts|video)|recommended|don['’]t miss|up next|in case you missed it|lea también|lire aussi|auch interessant|lesen sie auch)\s*[:|»›→–-]+ ?\S/i,
  },
  {
    why: 'teaser of another story',
    longest: 220,
    pattern: new RegExp(String.raw`^\W{0,3}${whole(READ_ALSO)}\s?[:：|»›→–-] ?\S`, 'iu'),
  },
  {
    why: 'link to more',
    longest: 120,
    pattern: /^(?:read|see|find out|learn|discover) more (?:at|on|about|here|in)\b[^.!?]*$/i,
  },
  {
    why: 'teaser of another story',
    longest: 160,
    pattern: /^(?:READ|WATCH|SEE|LISTEN|RELATED|ALSO READ)\s*[:|] ?\S/,
  },
  {
    why: 'heading of a list of other stories',
    longest: 60,
    pattern:
      /^(?:more|other) (?:from|stories|news|articles|posts|coverage) (?:this|in|by|from|about) \S[^.?!]*$/i,
  },
  {
    why: 'heading of a list of other stories',
    longest: 60,
    pattern: /^more (?:from|on) (?:this|our|the) (?:section|author|site|series|topic|story|web)[^.?!]*$/i,
  },
  {
    why: 'copyright line',
    longest: 400,
    pattern: /^(?:©|copyright\b[\s:]*(?:©|\(c\)|(?:19|20)\d{2})|\(c\)[\s,]*(?:19|20)\d{2}\b)/i,
  },
  {
    why: 'copyright line',
    longest: 300,
    pattern: new RegExp(String.raw`${whole(RIGHTS_RESERVED)}[.。]?(?: \S.{0,80})?$`, 'iu'),
  },
  {
    why: 'copyright line',
    longest: 300,
    pattern: /^(?:this material may not be|no part of this (?:site|publication) may be)\b/i,
  },
  { why: 'copyright line', longest: 120, pattern: /^[^.!?]{2,60} © (?:19|20)\d{2}\b/ },
  {
    why: "the site's disclaimer",
    longest: 600,
    pattern:
      /^\W{0,3}disclaimer\s*[:–-]|^\W{0,3}(?:this|the) (?:story|report|article|copy|content|headline)\b.{0,60}\b(?:not been edited|was not edited|has been edited only|auto-generated|generated automatically|published unedited|syndicated feed)\b|\bauto-generated from a syndicated feed\b/i,
  },
  {
    why: "the site's notice",
    longest: 240,
    pattern: /\b(?:web)?site can also be (?:accessed|reached|visited)\b.{0,80}:?$/i,
  },
  {
    why: 'subscription offer',
    longest: 240,
    pattern:
      /^\W{0,3}(?:subscribe (?:to|now|today|for|here|and|or)|upgrade (?:to|now|your)|become a (?:member|subscriber)|start your (?:free )?trial|get (?:unlimited|full|complimentary|digital) access|unlock (?:this|all)|already a (?:subscriber|member)|to (?:continue|keep) reading|to read the (?:full|rest)|this (?:article|story|content) is (?:for|available to) (?:subscribers|members)|you have \w+ free articles?|suscríbete)\b/i,
  },
  { why: 'subscription offer', longest: 160, pattern: /^\W{0,3}complimentary .{2,60} access\b/i },
  {
    why: 'subscription offer',
    longest: 160,
    pattern: /\b(?:renews automatically|cancel any ?time)\b[^.]{0,40}\.?$/i,
  },
  {
    why: 'subscription offer',
    longest: 120,
    pattern: /^what['’]s included in|^here['’]s what['’]s included\b/i,
  },
  {
    why: 'price',
    longest: 60,
    pattern:
      /^(?:only |from |just )?(?:US)?(?:[$€£₹¥]|Rs\.?|USD|EUR|GBP|INR)\s?\d[\d.,]*(?:\s?(?:\/|per|a|an)\s?\p{L}+)?[*.]?$/iu,
  },
  { why: 'price', longest: 30, pattern: /^save (?:up to )?(?:[$€£₹]\s?)?\d[\d.,]*\s?%?$/i },
  {
    why: 'newsletter',
    longest: 240,
    pattern:
      /^\W{0,3}(?:sign up|subscribe|register|join|get|receive|sign me up)\b.{0,120}\b(?:newsletters?|inbox|mailing list|email alerts?|daily briefing|push notifications)\b/i,
  },
  {
    why: 'newsletter',
    longest: 200,
    pattern:
      /^(?:by (?:signing up|subscribing|clicking|submitting)),? .{0,60}\byou (?:agree|consent|accept|will)\b/i,
  },
  {
    why: 'newsletter',
    longest: 240,
    pattern:
      /^(?:подпишитесь|подписывайтесь|подписаться) на .{0,80}(?:канал|рассылк|telegram|телеграм)|^(?:suscríbete|suscríbase|apúntate|recibe|abonnez-vous|inscrivez-vous|recevez|abonnieren sie|melden sie sich|iscriviti|ricevi|assine|inscreva-se|receba|zapisz się|přihlaste se|abone ol\p{L}*)(?!\p{L}).{0,120}(?<!\p{L})(?:bolet[ií]n(?:es)?|newsletters?|infolettre|boletim|e-bülten|newsletter\p{L}*)(?!\p{L})/iu,
  },
  {
    why: 'share line',
    longest: 120,
    pattern:
      /^\W{0,3}(?:share|tweet|post|email|print) (?:this|on|via|to) \p{L}[^.?!]{0,60}$|^click to (?:share|email|print)\b|^\d[\d.,]*k? (?:shares?|likes?|retweets|views)$/iu,
  },
  {
    why: 'follow line',
    longest: 160,
    pattern:
      /^\W{0,3}(?:you can )?(?:follow|like|find|join) (?:us|our)\b.{0,60}\b(?:on|at|via)\b.{0,60}\b(?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|google news|tiktok|threads|bluesky|mastodon)\b/i,
  },
  {
    why: 'player',
    longest: 120,
    pattern:
      /^(?:your browser does not support|video player is loading|current time \d|duration \d|loaded: \d|remaining time -?\d|you need to enable javascript|please enable javascript|this video (?:is unavailable|can ?not be played|file cannot)|sorry, this video)/i,
  },
  {
    why: 'player',
    longest: 30,
    pattern: /^-?0?0:\d{2}$|^-?\d{1,2}:\d{2}(?::\d{2})?\s?[/|]\s?-?\d{1,2}:\d{2}(?::\d{2})?$/,
  },
  {
    why: 'reading time',
    longest: 60,
    pattern:
      /^(?:estimated )?(?:reading time:? )?\d{1,3}[ -]?(?:min|minute|minutes|mins)\.?(?: (?:read|listen|watch|to read))?$/i,
  },
  {
    why: 'consent',
    longest: 600,
    pattern:
      /^\W{0,3}(?:we(?: and our partners)?|this (?:web)?site|our (?:web)?site|[\p{L} ]{2,40} uses?) (?:use[sd]?|store|process)?\s?(?:cookies|your data)\b(?! as\b)|^by (?:continuing to (?:use|browse)|using this (?:web)?site)\b/iu,
  },
  {
    why: 'consent',
    longest: 400,
    pattern: /^we (?:and our (?:\d+ )?partners )?(?:value|respect|care about) your privacy\b/i,
  },
  {
    why: 'consent',
    longest: 600,
    pattern: new RegExp(`^.{0,80}${whole(WE_USE_COOKIES)}`, 'iu'),
  },
  {
    why: 'advertisement',
    longest: 30,
    pattern: new RegExp(String.raw`^\W{0,3}${whole(ADVERTISEMENT)}\W{0,3}$`, 'iu'),
  },
  {
    why: 'reader comments',
    longest: 60,
    pattern: /^(?:comments? ?\(\d+\)|\d+ (?:comments?|replies|responses)|view \d+ comments?)$/i,
  },
  { why: 'reader comments', longest: 30, pattern: /^comments?\s?\d[\d,.]*$/i },
  {
    why: 'reader comments',
    longest: 160,
    pattern:
      /^(?:please let us know if you['’]re having issues with commenting|your email address will not be published)\b/i,
  },
  { why: 'list of other stories', longest: 30, pattern: /^list \d{1,2} of \d{1,2}$/i },
  {
    why: 'link to more',
    longest: 160,
    pattern:
      /^(?:click|tap) here (?:to|for) (?:get|download|subscribe|sign up|join|read|see|watch|share|more|the)\b[^.?!]*[.!]?$/i,
  },
  {
    why: "the site's notice",
    longest: 80,
    pattern: /^this (?:article|story|post) is (?:more than|over) \w+ (?:years?|months?) old\.?$/i,
  },
  { why: "the site's notice", longest: 120, pattern: /^our standards: \S[^.!?]*\.?$/i },
  {
    why: "the site's notice",
    longest: 160,
    pattern: /\bis not responsible for the content of external (?:web)?sites\b/i,
  },
  {
    why: 'player',
    longest: 40,
    pattern: /^(?:listen|watch|play|audio|video)\s?[•·|:-]?\s?\d{1,2}(?::\d{2}|\s?min(?:utes?)?)$/i,
  },
  { why: 'player', longest: 120, pattern: /\byou can now listen to \S.{0,40} (?:articles|stories)\b/i },
  {
    why: 'tags',
    longest: 300,
    pattern:
      /^(?:tags|filed under|filed in|posted in|topics|keywords|etiquetas)\s?: ?\S[^.!?]*$|^TAGS \S[^.!?]*$/i,
  },
  { why: 'tags', longest: 400, pattern: new RegExp(`^${whole(FILED)}`, 'iu') },
  { why: 'counter', longest: 12, pattern: /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/ },
  {
    why: 'subscription offer',
    longest: 240,
    pattern: new RegExp(`${whole(FOR_SUBSCRIBERS)}|${FOR_SUBSCRIBERS_UNSPACED}`, 'iu'),
  },
  { why: 'page number', longest: 30, pattern: /^page \d+ (?:of|\/) \d+$/i },
  {
    why: 'image placeholder',
    longest: 60,
    pattern: /^\[?(?:image|img|photo|picture|video|ad|embed|iframe)(?: \d+)?\]$/i,
  },
  {
    why: 'text of a picture',
    longest: 1000,
    pattern:
      /^(?:\[?!\[[^\][]{0,300}\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}(?: +"[^"]{0,300}")?\)(?:\]\([^()\s]{0,500}\))?\s*)+$/,
  },
  {
    why: 'text of a picture',
    longest: 300,
    pattern: /^\[(?:image|img|picture|alt(?:ernative)? text)\b[^\][]*\]$|^alt(?:ernative)? text\s?: ?\S/i,
  },
  { why: 'image placeholder', longest: 120, pattern: /^[\w %().@-]+\.(?:jpe?g|png|gif|webp|svg|avif)$/i },
  { why: 'link without words', longest: 400, pattern: /^\[\s?\]\([^()\s]*\)$/ },
  {
    why: 'target of a link',
    longest: 600,
    pattern: /^\[[^\][^]{1,80}\]: ?<?(?:https?:\/\/|mailto:|www\.|[#/.])\S*(?: .{0,200})?$/i,
  },
  { why: 'end mark', longest: 12, pattern: /^(?:#{3}|[-–] ?30 ?[-–]|[-–] ?ends ?[-–]|\*{3})$/i },
  { why: 'label of a release', longest: 60, pattern: /^(?:for immediate release|embargoed until .{2,40})$/i },
  { why: 'Markdown rule', longest: 40, pattern: /^(?:[-*_=] ?){3,}$/ },
];

/** "News / Foreign Policy / Mexico": short parts between the same marks. */
export function isBreadcrumb(line: string): boolean {
  const parts = plainTrail(line);
  return parts.length >= 3 && line.length <= 140 && !/[.!?]$/.test(line) && parts.every(isTrailPart);
}

const plainTrail = (line: string): string[] => line.split(/\s[/>›»→|·•]\s/).map((part) => part.trim());
const isTrailPart = (part: string): boolean =>
  part !== '' && part.split(/\s+/).length <= 5 && !/[.!?,]|: /.test(part);
