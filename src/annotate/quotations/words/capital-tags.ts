import { FUNCTIONAL, REPORTS, VERBAL, Word } from '../../../languages/index.ts';
import { Tag } from './tag-kinds.ts';

const SOMEONE = Word.role | Word.likely | Word.body;
const INTRANSITIVE = /^(?:said|replied|quoth|exclaimed|remarked)$/;
const DAYS = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;
export const isShortDay = (word: string): boolean => DAYS.test(word);

/** What a word with a capital is; 0 where its place says as much as for any other word. */
export function tagCapital(
  word: string,
  bits: number,
  next: number,
  nextWord: string,
  start: boolean,
  names: ReadonlySet<string>,
  tellsOfOne: boolean,
): number {
  if (word === 'i') return Tag.pronoun;
  // "Nguyễn Thị Thu Lan": a short form of a day inside a name.
  const day = bits & Word.time && !(isShortDay(word) && next & Word.capital && !(next & Word.time));
  if (day && word !== 'may' && word !== 'sun') return Tag.time;
  if (!start)
    return bits & (Word.determiner | Word.subject) &&
      !(next & Word.capital && bits & Word.subject) &&
      word !== 'one'
      ? 0
      : day
        ? Tag.time
        : Tag.name;
  if (word === 'one' || word === 'another' || word === 'others') return 0;
  // "Gloss & Co", "Tully acknowledged"
  if (nextWord === '&') return Tag.name;
  if (word.endsWith('ly') && !names.has(word) && next & REPORTS && next & Word.past) return Tag.name;
  if (bits & FUNCTIONAL)
    return names.has(word) &&
      next & (REPORTS | Word.calling) &&
      next & (Word.past | Word.third) &&
      !(bits & (Word.subject | Word.determiner | Word.adverb))
      ? Tag.name
      : 0;
  // "Continued Stone: …", "Said one voter: …"
  if (bits & REPORTS && bits & Word.past && next & Word.capital && !names.has(word)) return Tag.verb;
  // "Said the President: …": nobody is said.
  if (INTRANSITIVE.test(word) && next & Word.determiner && !names.has(word)) return Tag.verb;
  // "Quoting Churchill, …"
  if (bits & REPORTS && bits & Word.gerund && next & Word.capital && !names.has(word)) return Tag.gerund;
  if (next & Word.capital || names.has(word)) return Tag.name;
  // "Keller hit the brakes": no one baker acts without an article.
  const acts = (next & VERBAL && next & (Word.past | Word.third)) || next & (Word.auxiliary | Word.modal);
  if (acts && (bits & SOMEONE) === Word.likely && !word.endsWith('s') && !/m[ae]n$/.test(word))
    return Tag.name;
  // "Lindqvist, who came second": no one somebody stands without an article in front of what tells of them.
  if ((bits & SOMEONE) === Word.likely && nextWord === ',' && tellsOfOne && !word.endsWith('s'))
    return Tag.name;
  if (bits & SOMEONE) return Tag.noun;
  if (bits & VERBAL && !(bits & (Word.male | Word.female))) {
    if (bits & Word.gerund) return Tag.gerund;
    if (bits & Word.participle && nextWord !== "'s")
      return next & VERBAL && next & (Word.past | Word.third) && !(next & Word.gerund)
        ? Tag.name
        : Tag.participle;
    // "Hunt said": no order is followed by a verb with an ending.
    const does = next & VERBAL && next & (Word.past | Word.third) && !(next & Word.base);
    if (bits & Word.base) return does || next & (Word.auxiliary | Word.modal) ? Tag.name : 0;
  }
  return bits & Word.adjective ? Tag.adjective : Tag.name;
}
