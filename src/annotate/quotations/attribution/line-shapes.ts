import { ABBREVIATED_TITLES } from '../../../words/abbreviations.ts';

/**
 * The shapes of a line that tells by its look alone who speaks. The words follow behind the label, or in the line below
 * it. Markdown's emphasis may stand around every part.
 */
const EMPHASIS = '[*_]{0,3}';
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const CLOCK = String.raw`\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?(?:[ \u202f]?[ap]\.?m\.?)?`;
const TIME = String.raw`[[(]?(?:${DATE},? )?${CLOCK}(?:,? ${DATE})?[\])]?`;
/** As chats write the day of what was just written. */
const DAY =
  '(?:today at|yesterday at|heute um|gestern um|aujourd’hui à|hier à|hoy a las|ayer a las|hoje às|ontem às)';
/** What stands in a chat's brackets in a page's source. */
const MARKUP =
  '(?:[abipqsu]|h[1-6r]|br|[duo]l|li|d[dt]|t[dhr]|em|strong|code|pre|kbd|div|span|img|table|tbody|thead|body|html|head|small|su[bp]|blockquote|cite|font|center|form|input|link|meta|nav|script|style|section|title)';
const WORD = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.'’&-]*`;
const NAME = `(${WORD}(?: ${WORD}){0,5}?)`;
/** With what marks an operator: "@ann". */
const HANDLE = ` ?([@+%&~!]?${WORD}(?: ${WORD}){0,5}?)`;
const BRACKETS = String.raw`[([][^()[\]\n]{1,60}[)\]]`;
const ASIDE = `(?: ?${BRACKETS})?`;

/** A line of that pattern; its first group is who speaks. */
export interface LineShape {
  readonly pattern: RegExp;
  /** Set where the label fills the line, and the words stand below. */
  readonly isAlone?: true;
  /** What no such line holds. */
  readonly without?: RegExp;
  /** Set where the shape alone tells that somebody speaks. */
  readonly isSure?: true;
}

/** A line of a log: a time or a chat's own brackets stand beside who speaks. */
export const LOGGED: readonly LineShape[] = [
  // <ann> … · 10:02 <@ann> …
  { pattern: new RegExp(String.raw`^(?:${TIME} )?<(?!${MARKUP}>)${HANDLE}> (?=\S)`, 'iu'), isSure: true },
  // 10:02 Ann Early: … · [10:02] ann: … · 1/5/24, 10:02 - Ann: …
  { pattern: new RegExp(String.raw`^${TIME}(?:[,–-]| [–-])? ${NAME}${ASIDE}[ \u00a0\u202f]?: (?=\S)`, 'iu') },
  // ann — Today at 10:02
  {
    pattern: new RegExp(`^${NAME}${EMPHASIS} [—–] (?:${DAY} ${CLOCK}|${DATE},? ${CLOCK})$`, 'iu'),
    isAlone: true,
    isSure: true,
  },
  // Ann Early, 10:02 · Ann Early (10:02):
  { pattern: new RegExp(`^${NAME}${EMPHASIS},? {1,3}${TIME}:?$`, 'iu'), isAlone: true },
];

/** Above a reader's comment: "Ann Early said..." */
export const COMMENTED: readonly LineShape[] = [
  {
    pattern: new RegExp(String.raw`^${NAME} (?:said|says|wrote|writes|replied)(?:\.{3}|…)$`, 'u'),
    isAlone: true,
  },
];

/** A label with a full stop or a dash in front of the words. */
const stopped = (label: string, dash: string): LineShape => ({
  pattern: new RegExp(
    String.raw`^(?=\p{Lu})${label}${EMPHASIS}(?:${ASIDE}|, [^.,\n]{1,60}(?=\. ?[—–]))${EMPHASIS}(?:\.${EMPHASIS}(?: ?[—–-])?|${dash}) ?(?=[^\p{L}\p{N}\n]{0,4}\p{L}(?:\p{Ll}|\P{L}))`,
    'u',
  ),
});

const TITLE = [...ABBREVIATED_TITLES]
  .flatMap((title) => [`${title.charAt(0).toUpperCase()}${title.slice(1)}`, title.toUpperCase()])
  .join('|');
const PART = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’-]+`;
const CALLED = String.raw`((?:(?:${TITLE})\.? )?(?:\p{Lu}\. ){0,2}(?:(?:${PART}|of|the|de|du|von|del) ){0,4}?(?!(?:${TITLE})\.)${PART})`;
/** "Mr. Early (rising). “…”", "Early.—…" */
export const STOPPED: readonly LineShape[] = [stopped(CALLED, '[—–]')];

/** A line of a play: a name alone above the words, or in capitals in front of them. */
export const SCRIPTED: readonly LineShape[] = [
  // ANN. … · ANN [weeping]. … · ANN, à part. — …
  stopped(String.raw`((?:\p{Lu}[\p{Lu}\p{M}'’-]*\.? ){0,3}\p{Lu}[\p{Lu}\p{M}'’-]+)`, ' ?[—–]'),
  // ANN · Ann (laughing)
  {
    pattern: new RegExp(String.raw`^${NAME}${EMPHASIS}\.?(?:${ASIDE}){0,2}$`, 'u'),
    isAlone: true,
    // Nor five words with a full stop: nearly every line does.
    without: /[,;:!?"“”]|(?: [^ ]+){9}|(?: [^ ]+){4}\.$/,
  },
];

/** A line with a shape of its own is read no further than this, in characters. */
export const LONGEST_LINE = 120;
/** A line that holds nothing but a label is shorter than this. */
export const LONGEST_ALONE = 60;

/** What stands in front of a label and is none of it: the marks of a heading, of an item. */
const MARKS = /^[#•·\s]{0,8}/u;
export const marksBefore = (line: string): number => MARKS.exec(line)?.[0].length ?? 0;
