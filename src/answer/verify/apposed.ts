import { termForms } from '../../library/index.ts';
import { TITLES } from '../../words/titles.ts';

/** So many places of what was typed are looked at. */
const MOST_PLACES = 50;
/** Longer than this, nobody is called. */
const LONGEST = 200;
/** In characters: what may stand between a description and a name, and a name itself. */
const NEAR = 80;

/** Small words in front of a description, in the languages that are known. */
const ARTICLES = '(?:the|an?|der|die|das|den|dem|el|la|los|las|le|les|un[ae]?|eine?|os?|as?|uma?|il|lo)\\s';
const BEGINS_WITH_ARTICLE = new RegExp(`^${ARTICLES}`, 'iu');
const ENDS_WITH_ARTICLE = new RegExp(`(?:^|\\s)${ARTICLES}$`, 'iu');
/** Between a name and what tells who that is: "Victor Pym, [the night watchman]", "Pym ([the night watchman]". */
const JOINT = /(?:,\s?|\s\(|\s)$/u;
/** Behind what tells who somebody is, where no list goes on: "Victor Pym, the night watchman[,]". */
const CLOSES = /^(?:[,.;:)!?»”"]|$|\n)/u;

/**
 * Whether the source sets what somebody typed right beside one of the names: "Victor Pym, the night watchman of Halden
 * Mills", "La consejera de Vivienda, Lidia Arce". It needs no word of what was typed to be known as a role.
 * @param names the fullest: "Ann Voss" is another than Ben Voss
 */
export function isApposed(text: string, names: readonly string[], typed: string): boolean {
  const description = typed.trim().replace(/\s+/g, ' ');
  const [first = ''] = termForms(description);
  if (first === '' || description.length > LONGEST) return false;
  const [low, wanted] = [text, description.replace(BEGINS_WITH_ARTICLE, '')].map((one) =>
    one.toLowerCase(),
  ) as [string, string];
  const parts = names
    .map((name) => name.trim().split(/\s+/))
    .filter((own) => /^\p{Lu}/u.test(own.at(-1) ?? ''));
  let at = low.indexOf(wanted);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count++, at = low.indexOf(wanted, at + 1)) {
    const [front, behind] = [
      text.slice(Math.max(0, at - NEAR), at),
      text.slice(at + wanted.length, at + wanted.length + NEAR),
    ];
    if (/[\p{L}\p{N}]$/u.test(front) || /^[\p{L}\p{N}]/u.test(behind)) continue;
    const joined = front.replace(ENDS_WITH_ARTICLE, ' ');
    const named = JOINT.test(joined) ? joined.replace(JOINT, '') : '';
    if (CLOSES.test(behind) && parts.some((name) => endsWithName(named, name))) return true;
    const [, joint = '', name = ''] = /^(,?)\s([^\n]*)/u.exec(behind) ?? [];
    // "Ben" in front of "Lister" is a name.
    const may = joint === ',' || /(?:^|\s)\p{Ll}/u.test(description) ? parts : parts.filter(isLong);
    if (may.some((own) => beginsWithName(name, own, may !== parts))) return true;
  }
  return false;
}

/** By the whole name, or by its last word, where no other name stands in front: "Ben Lister" is not Ann Lister. */
function endsWithName(text: string, name: readonly string[]): boolean {
  const found = text.split(/\s+/).slice(-2);
  const [before = '', last = ''] = found.length > 1 ? found : ['', ...found];
  if (last !== name.at(-1)) return false;
  const isOther = /^\p{Lu}\p{Ll}+$/u.test(before) && name.length > 1 && !name.includes(before);
  return !isOther || TITLE_WORDS.has(before.toLowerCase());
}
const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(/\s+/));

/** By its first or last word, or the whole, where no other name goes on behind the first: "Ann Voss" is not Ann Lister. */
function beginsWithName(text: string, name: readonly string[], whole: boolean): boolean {
  const [first, next = ''] = (text.match(/[\p{L}\p{M}\p{N}.’'-]+/gu) ?? []).filter(
    (word) => !TITLE_WORDS.has(word.toLowerCase().replace(/\.$/, '')),
  );
  if (first === undefined || !/^\p{Lu}/u.test(first)) return false;
  if (!whole && bare(first) === name.at(-1)) return true;
  return first === name[0] && ((!whole && !/^\p{Lu}/u.test(next)) || name.includes(bare(next)));
}
const isLong = (name: readonly string[]): boolean => name.length > 1;
const bare = (word: string): string => word.replace(/[.’'-]+$/u, '');
