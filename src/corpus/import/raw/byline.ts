import { foldText } from '../../../text/fold.ts';
import { GIVEN } from '../../../words/given-names.ts';
import type { DocumentLine } from '../draft.ts';
import { isAgency } from '../rules/agencies.ts';
import { inLatin } from '../rules/in-latin.ts';
import {
  AND,
  EASTERN_NAME,
  PUBLISHED,
  REPORTERS,
  WRITERS,
  WRITERS_UNSPACED,
  whole,
} from '../rules/page-words.ts';
import { plainLinks, plainMarks } from '../rules/phrases.ts';

const OPENERS = new RegExp(
  String.raw`^(?:(?:(?:photos|photographs|pictures) and (?:text|words)|(?:text|words|story) and (?:photos|photographs|pictures)|story|text|words|report|article|written|reported|posted|published|edited|compiled|review(?:ed)?|analysis|opinion|interview|exclusive) )?by:? |^(?:${WRITERS.replace(/\s*\n\s*/g, '')})\s?[:：]\s*|^(?:por|par|von|di|door|av|af|автор|беседовала?|подготовила?|записала?|автор текста):? (?=\p{Lu})`,
  'iu',
);
/** "记者：李文华", "文 森田健一", "取材・文／森田 健", "김민수 기자 kim@island.example", "記者林美玲／台北報導" */
const UNSPACED: readonly RegExp[] = [
  String.raw`^(?:${WRITERS_UNSPACED})(?:\s?[:：|/／=＝]\s?|\s|(?<=\p{Ll} by) ?)(?<name>${EASTERN_NAME})(?:[ 　(（]*(?:记者|記者)[)）]?)?$`,
  String.raw`^[[(【<]?(?:\p{Script=Hangul}{2,8} )?(?<name>\p{Script=Hangul}{2,4})\s?${REPORTERS}[\])】>]?(?: ?[=|]?)?(?: ?[\w.+-]{1,64}@[\w.-]{3,80})?$`,
  String.raw`^(?:记者|記者)\s?(?<name>\p{Script=Han}{2,4})\s?[／/]\s?\p{Script=Han}{2,6}(?:報導|報道|报道|电|電)$`,
].map((source) => new RegExp(source, 'u'));
/** In characters: an address may stand behind the name. */
const LONGEST_UNSPACED = 80;
/** Letters of a script that has no capitals, behind a label and its colon: "מאת: נועה ברק" */
const UNCASED = new RegExp(
  String.raw`^(?:${WRITERS.replace(/\s*\n\s*/g, '')})\s?[:：]\s*(?<name>[\p{Lo}\p{M}'’"׳״.-]{2,20}(?: [\p{Lo}\p{M}'’"׳״.-]{2,20}){1,3})$`,
  'u',
);
const PARTICLES =
  'de|del|de la|da|do|dos|di|du|la|le|van|van der|van den|von|von der|zu|bin|ibn|al|el|ben|der|den|ten|ter|y|e|af|st';
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|d|l|o)['’-]\p{L}+)`;
const NAME = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLES}|${NAME_WORD}|"[^"]{2,20}")){1,5}$`, 'u');
const BETWEEN = new RegExp(String.raw`\s*[,;]\s*(?:(?:${AND}) )?|\s+(?:${AND}|with)\s+`);

/** Parts of a byline that are no name: an office, a department, an address. */
const OFFICE =
  /\b(?:writer|correspondent|editors?|reporter|journalist|columnist|contributors?|producer|staff|bureau|desk|newsroom|chief|fellow|analyst|professor|specialist|team|special to|for the|photographs?|photos?|guest|senior|news|media|press|politics|redacción|corresponsal)\b|@/i;
/** Words of an institution that somebody belongs to. */
const INSTITUTION =
  /(?<!\p{L})(?:departments?|departamento|département|dept\.?|universit(?:y|ies|at|eit|é|à)|universidade?|universität|institut(?:e|o|ion|ions)?|college|facult(?:y|é|ad|ät)|cent(?:re|er) (?:for|of)|laborator(?:y|ies|io)|ministry|hospital|academy|division of|school of|foundation|association|polytechnic)(?!\p{L})/iu;

/** Words that show a name-like part to be something else. */
const NO_PERSON =
  /^(?:The|This|That|By|On|In|At|What|How|Why|When|All|More|Read|Our|Your|My|It|Is|Are|An|A|View|See|Show|Follow|Share|Latest|Leave|Sign|Log|Contact|About|Updated|Published|Posted)(?![\p{L}\p{M}.])|\b(?:Comments?|Posts|Articles|Stories|Newsletters?|Subscribe|By)$/u;

/**
 * The people and agencies that a byline names, in its own letters: "By Ann Bell and Rui Sá, Staff Writers" → two names.
 * `undefined` where the line is no byline or some part of it is neither a name nor an office.
 */
export function bylineNames(line: string): string[] | undefined {
  const words = plainMarks(plainLinks(line));
  const unspaced = UNSPACED.map((way) => way.exec(words.slice(0, LONGEST_UNSPACED))?.groups?.name).find(
    Boolean,
  );
  const uncased = UNCASED.exec(words.slice(0, 120))?.groups?.name;
  const name = unspaced ?? uncased;
  if (name) return [name];
  const opener = OPENERS.exec(words)?.[0];
  return opener === undefined ? undefined : names(words.slice(opener.length));
}

/** Whether a line is the opening of a byline, with nobody's name behind it: "by", "Text:". */
export const isBylineOpener = (line: string): boolean =>
  /^(?:\p{L}+ )?(?:by|por|par|von|di|door|av|af):?$/iu.test(line) ||
  OPENERS.exec(`${line} `)?.[0].trimEnd() === line;

/** A byline names so many at most; a paper may have more authors. */
const MOST_NAMES = 12;
const MOST_OF_A_PAPER = 200;

/** The same for a list of names without an opening "By". */
export function names(list: string, most = MOST_NAMES): string[] | undefined {
  const parts = list
    .replace(/\([^()]{0,80}\)/g, '')
    .replace(/\s@\w{1,30}/g, '')
    .replace(/ (?:for|in|at) (?:the )?\p{Lu}[^,;|&•·]{1,60}$/u, '')
    .split(/\s*[|•·]\s*|\s[–—]\s/)
    .flatMap((part) => part.split(BETWEEN))
    .map((part) => part.trim().replace(/[.,;:]$/, ''))
    .filter((part) => part !== '');
  const found = parts.filter((part) => isAgency(part) || isPerson(part));
  if (found.length === 0 || parts.length > most) return undefined;
  const explained = parts.every(
    (part, at) =>
      found.includes(part) || OFFICE.test(part) || INSTITUTION.test(part) || (at > 0 && isPlace(part)),
  );
  return explained ? [...new Set(found)] : undefined;
}

/** Signs that point from a name to an institution or an address: "Ann Bell¹,²", "Rui Sá*", "Ann Bell a,b". */
const POINTERS =
  /(?<=[\p{L}.])(?:\s?[\d*†‡§¶∗$#+](?:,(?=[\d*†‡§¶∗]))?)+(?=\s*(?:[,;]|$)|\s+(?:and|&|und|et|y)\s)|(?<=\p{L}) \p{Ll}(?:,\s?[\p{Ll}\d*†‡§∗])*(?=,\s|\s(?:and|&)\s|$)/gu;
export const withoutPointers = (text: string): string => text.replace(POINTERS, '');

/** The names in a line of a paper's authors. */
export const authorList = (line: string): string[] | undefined =>
  names(withoutPointers(line.replace(ADDRESS, '').trim()), MOST_OF_A_PAPER);
const ADDRESS = /\s*(?:<[^<>]{0,80}>|\((?:mailto:|https?:)[^()]{0,80}\))/g;

/** Whether every word of a line belongs to names, and a given name or an initial shows that they are persons'. */
export function surelyNames(line: string): boolean {
  const found = authorList(line);
  return found?.some((name) => isSurely(name)) ?? false;
}

function isSurely(name: string): boolean {
  const words = name.split(' ');
  return words
    .slice(0, -1)
    .some(
      (word) =>
        /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word) ||
        inLatin(foldText(word.replace(/-.*/, ''))).some((one) => GIVEN.has(one)),
    );
}

/**
 * The names in the lines below the title of a paper, where a line that tells an institution or an address belongs to
 * each: without it a heading of few words looks like a name. `lines` is how many these are.
 */
export function namesUnderTitle(
  lines: readonly Pick<DocumentLine, 'text' | 'parts'>[],
): { names: string[]; lines: number } | undefined {
  const found: string[] = [];
  let at = 0;
  for (let next: number | undefined = 0; next !== undefined; ) {
    const line: Pick<DocumentLine, 'text' | 'parts'> | undefined = lines[next];
    const listed = line && namesIn(line);
    const below = lines.slice(next + 1).findIndex(({ text }) => !isAffiliation(text));
    const count = below < 0 ? lines.length - next - 1 : below;
    if (!line || !listed || !(count > 0 || isAffiliation(line.text))) next = undefined;
    else {
      found.push(...listed);
      at = next + 1 + count;
      next = at;
    }
  }
  return found.length > 0 ? { names: found, lines: at } : undefined;
}

/** Every part of a line that holds several names is one. */
function namesIn({ text, parts = [] }: Pick<DocumentLine, 'text' | 'parts'>): string[] | undefined {
  const apart = parts.map((part) => names(withoutPointers(part)));
  return apart.length > 1 && apart.every((one) => one !== undefined)
    ? apart.flat()
    : names(withoutPointers(text));
}

/** Whether a line begins as the name of an institution does. */
export const isInstitution = (text: string): boolean => INSTITUTION.exec(text)?.index === 0;

export const isAffiliation = (text: string): boolean =>
  (INSTITUTION.test(text) || /\S@\S/.test(text)) && !/[.!?]$/.test(text) && !PUBLISHED_BY.test(text);
const PUBLISHED_BY = new RegExp(`^${whole(PUBLISHED)}`, 'iu');

/** "Transport correspondent", "Radio Ness News, Holmstad": what stands below a byline and is no name. */
export const isOffice = (line: string): boolean =>
  line.length <= 80 && OFFICE.test(line) && !/[.!?:]$/.test(line);

const ENDS_IN_PARTICLE = new RegExp(` (?:${PARTICLES})$`, 'u');

const isPerson = (part: string): boolean =>
  NAME.test(part) &&
  !ENDS_IN_PARTICLE.test(part) &&
  !OFFICE.test(part) &&
  !INSTITUTION.test(part) &&
  !NO_PERSON.test(part);
const isPlace = (part: string): boolean => /^\p{Lu}[\p{L}.' -]{1,30}$/u.test(part);

const FOLLOW =
  /^(?:you can )?follow (?:the author |author |reporter )?(?<name>\p{Lu}[^@]{3,50}?) (?:on|at) (?:twitter|x|facebook|instagram|mastodon|bluesky|threads)\b/iu;

/** The author whom a line such as "You can follow Ann Bell on Twitter" names. */
export function followedAuthor(line: string): string | undefined {
  const name = line.length > 160 ? undefined : FOLLOW.exec(plainLinks(line))?.groups?.name;
  return name && isPerson(name) ? name : undefined;
}
