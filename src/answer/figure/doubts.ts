import { languageOf } from '../../languages/index.ts';

/**
 * How a language keeps from giving a number as a fact. `before` is tried on the sentence up to the number, `behind` on
 * what follows it, `whole` on the sentence.
 */
export interface Doubts {
  readonly before: readonly RegExp[];
  readonly behind: readonly RegExp[];
  readonly whole: readonly RegExp[];
}

/** A word of a language with accents, for which \b does not hold. */
const words = (list: string): string =>
  String.raw`(?<!\p{L})(?:${list
    .trim()
    .split(/\s*;\s*/)
    .join('|')})(?!\p{L})`;
/** Up to the number, with no mark between: the clause is not over. */
const within = (list: string): RegExp => new RegExp(`${words(list)}[^,;:.!?]*$`, 'iu');
/** The same over commas, where no new clause begins: "denied that, in May, 40". */
const over = (list: string, next: string): RegExp =>
  new RegExp(String.raw`${words(list)}(?:(?!,\s(?:${next})\s)[^;:.!?])*$`, 'iu');
/** At the head of the sentence, with a word of the condition somewhere behind. */
const headed = (list: string, then: string): RegExp =>
  new RegExp(String.raw`^[“"‘'«„\s]*${words(list)}[^?]*${words(then)}`, 'iu');

const CLAIM = 'claims?;reports?;rumou?rs?;suggestions?;allegations?;stor(?:y|ies);idea;notion'
  .split(';')
  .join('|');
const UNTRUE = String.raw`(?:is|are|was|were)\s(?:simply\s|just\s)?(?:false|untrue|wrong|nonsense|invented|a\slie|a\smyth|not\strue)`;

/** Words of a clause that a "not" before it reaches over: no small word that begins something else. */
const REACHED = String.raw`(?:(?!(?:for|until|till|in|on|at|by|after|before|since|because|than|only|just|even|but|and|or|with|within|from|to|the|these|those|their|its|his|her|all|about|over|under|more|less|fewer|as|that|which|who|while|of)\s)[\p{L}’'-]+\s){1,4}(?:[$£€¥]\s?)?$`;

const english: Doubts = {
  before: [
    within('if;unless;suppose;supposing;imagine;assuming;whether'),
    // "would have cost"
    /(?<!\p{L})(?:would|could|might|should)(?:n[’']t)?\s(?:not\s)?have\s\p{L}+\s(?:[\p{L}-]+\s){0,3}$/iu,
    over(
      String.raw`(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|refut(?:e|es|ed))\s(?:(?:the|a|any|these|all)\s)?(?:(?:${CLAIM})\s(?:that|of)|that|having|\p{L}+ing);(?:not|n[’']t|never)\strue\sthat;(?:a\s(?:myth|lie|fiction)|no\sevidence)\sthat;(?:untrue|false|no\struth\sin\p{L}*)\s[^,;:.!?]{0,40}that`,
      'but|and|while|which|who|although|though',
    ),
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:did|does|do|was|were|is|has|have|had)(?:n[’']t|\snot)|never|no\sone|nobody|none|neither)\s${REACHED}`,
      'iu',
    ),
    // "did not pay the 40 euros"
    /(?<!\p{L})(?:(?:did|does|do|was|were|is|has|have|had)(?:n[’']t|\snot)|never|not)\s(?:been\s)?(?:pay|paid|cost|spend|spent|receive|received|take|took|taken|earn|earned|lose|lost|kill|killed|raise|raised|give|gave|given|lend|lent|owe|owed|win|won|own|owned|employ|employed|build|built|buy|bought|sell|sold|hire|hired|contain|weigh|measure|last|reach|reached|total|worth)\s(?:[\p{L}’'-]+\s){0,4}(?:[$£€¥]\s?)?$/iu,
  ],
  behind: [
    // "500 homes would have been lost"
    /^[^,;:.!?]{0,80}\s(?:would|could|might|should)(?:n[’']t)?(?:\s\p{L}+)?\shave\s/iu,
  ],
  whole: [
    headed('had;were', 'would;could;might'),
    headed('if;unless', 'will;would;could;may;might;can'),
    /^[“"‘'\s]*should\s[^?]*$/iu,
    new RegExp(String.raw`(?<!\p{L})(?:${CLAIM})\sthat\s[^;:.!?]*\s${UNTRUE}(?!\p{L})`, 'iu'),
  ],
};

const german: Doubts = {
  before: [
    within('wenn;falls;ob;sofern;angenommen'),
    over(
      String.raw`(?:bestreite[tn]?|bestritt(?:en)?|dementier(?:t|te|ten)|leugne(?:t|te|ten)),?\s(?:dass|[^,;:.!?]{0,40}zu\s);(?:nicht\swahr|falsch|unwahr),?\sdass`,
      'aber|doch|sondern|während',
    ),
    /(?<!\p{L})(?:keine|keinen|nicht|nie|niemals)\s(?!(?:nur|einmal|weniger|mehr|vor|bis|nach|seit|für|unter|über|die|der|den|das)\s)(?:[\p{L}-]+\s){0,2}$/iu,
  ],
  behind: [],
  whole: [headed('wenn;falls;ohne;hätten?;wären?', 'hätten?;wären?;würden?;wird;werden')],
};

const french: Doubts = {
  before: [
    within(String.raw`si(?!\s(?:bien|peu))\s;s['’]ils?;à\ssupposer;supposons;imaginons`),
    over(
      String.raw`(?:démen(?:t|ti|tit|tie|tent)|nie|nié|niait|rejet(?:te|é|a)|contest(?:e|é|a))\s(?:que|qu['’]|avoir|les?\s\p{L}+\sselon);(?:faux|pas\svrai)\s(?:que|qu['’])`,
      'mais|et|tandis',
    ),
    /(?<!\p{L})(?:n['’]|ne\s)[\p{L}’']+\s(?:pas|jamais)\s(?!(?:plus|moins|que|avant|pendant|seulement|les|ces|ses|leurs)\s)(?:[\p{L}’'-]+\s){0,3}$/iu,
  ],
  behind: [],
  whole: [headed("si;s['’]ils?;sans", String.raw`\p{L}+r(?:ait|aient|a|ont)`)],
};

const spanish: Doubts = {
  before: [
    within('si;suponiendo;supongamos;imaginemos;salvo que'),
    over(
      String.raw`(?:neg(?:ó|aron|ado|aba)|nieg(?:a|an)|desmin(?:tió|tieron)|desmient(?:e|en)|desmentido|rechaz(?:ó|a|aron))\s(?:que|haber|los\srumores\sde\sque);(?:falso|no\ses\scierto)\sque`,
      'pero|y|mientras',
    ),
    /(?<!\p{L})(?:no|nunca|jamás)\s(?!(?:solo|sólo|más|menos)\s)(?:(?!(?:hasta|en|por|durante|desde|antes|después|los|las|sus|estos|esos|más|menos)\s)[\p{L}-]+\s){1,3}$/iu,
  ],
  behind: [],
  whole: [headed('si;sin;de haber', String.raw`\p{L}+r(?:ían?|á|án);hubiera(?:n)?;hubiese(?:n)?`)],
};

const portuguese: Doubts = {
  before: [
    /(?:^|[,;:]\s)(?:se|caso|supondo|imagine)\s[^,;:.!?]*$/iu,
    over(
      String.raw`(?:neg(?:ou|a|aram|am)|desment(?:iu|e|iram)|rejeit(?:ou|a))\s(?:que|ter|terem);(?:falso|não\sé\sverdade)\sque`,
      'mas|e|enquanto',
    ),
    /(?<!\p{L})(?:não|nunca|jamais)\s(?!(?:só|mais|menos)\s)(?:(?!(?:até|em|por|durante|desde|antes|depois|os|as|seus|suas|mais|menos)\s)[\p{L}-]+\s){1,3}$/iu,
  ],
  behind: [],
  whole: [headed('se;sem;caso', String.raw`\p{L}+r(?:iam?|á|ão);\p{L}+sse(?:m)?`)],
};

const italian: Doubts = {
  before: [
    within('se(?!\\sstess);qualora;supponiamo;immaginiamo'),
    over(
      String.raw`(?:neg(?:a|ato|ò)|smenti(?:sce|to|to|ò)|smentì|respin(?:ge|to|se))\s(?:che|di\saver);(?:falso|non\sè\svero)\sche`,
      'ma|e|mentre',
    ),
    /(?<!\p{L})(?:non|mai)\s(?!(?:solo|più|meno)\s)(?:(?!(?:fino|in|per|durante|da|prima|dopo|i|gli|le|più|meno)\s)[\p{L}-]+\s){1,3}$/iu,
  ],
  behind: [],
  whole: [headed('se;senza;qualora', String.raw`\p{L}+r(?:ebbe|ebbero|à|anno)`)],
};

const BY_LANGUAGE: ReadonlyMap<string, Doubts> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
]);

/** @param tag BCP 47; a language without a table is read with that of English */
export const doubtsOf = (tag: string): Doubts => BY_LANGUAGE.get(languageOf(tag).tag) ?? english;
