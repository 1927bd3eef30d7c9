import { excerptId } from '../corpus/provenance.ts';
import { publishedOf, type Source } from '../corpus/source.ts';
import { fittingPeople, fittingSources, type Library } from '../library/index.ts';
import { exactFinds } from './verify/check.ts';

/** Something to pick: what is shown, and what is then sent. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** As many as Discord shows. */
const MOST = 25;

/** Speakers whose name or role fits, most quoted first when nothing is typed. */
export const completeSpeaker = (library: Library, typed: string): Suggestion[] =>
  fittingPeople(library, typed)
    .slice(0, MOST)
    .map(({ name, role }) => ({
      name: role ? `${name.text}, ${role.text}` : name.text,
      value: name.text,
    }));

/** Sources of which any part of title, publisher, date or id fits; the newest first when nothing is typed. */
export const completeSource = (library: Library, typed: string): Suggestion[] =>
  (typed.trim() === '' ? library.fronts.newest(MOST) : fittingSources(library, typed))
    .slice(0, MOST)
    .map((shelved) => ({
      name: nameOf(shelved.source),
      value: shelved.source.id.length <= LONGEST ? shelved.source.id : shelved.ref,
    }));

/** Sentences that have the words as they are typed, the last of which may be unfinished; each is picked by its id. */
export function completeExcerpt(library: Library, typed: string): Suggestion[] {
  const whole = exactFinds(library, typed, MOST);
  const finds = whole.length > 0 ? whole : exactFinds(library, typed.replace(/\S+\s*$/, ''), MOST);
  const found = new Map(finds.map(({ excerpt }) => [excerptId(excerpt), excerpt.text]));
  return [...found].map(([value, name]) => ({ name, value }));
}

/** What Discord allows of a suggestion, in characters. */
const LONGEST = 100;
/** Of a title at least so much is shown. */
const SHORTEST_TITLE = 30;

/** The title by which a source is picked: of notes, that of what they are about. */
export const titleText = ({ title, about, id }: Source): string => about?.title ?? title ?? id;

/** Title, publisher and date; a long title is cut, so that the date stays in sight. */
function nameOf(source: Source): string {
  const { publisher, about } = source;
  const shown = titleText(source);
  const behind = [publisher ?? about?.publisher, publishedOf(source)].flatMap((part) => part ?? []);
  const room = Math.max(SHORTEST_TITLE, LONGEST - [' ', ...behind].join(' · ').length);
  const cut = shown.length > room ? `${withoutHalf(shown.slice(0, room - 1)).trimEnd()}…` : shown;
  return [cut, ...behind].join(' · ');
}

const withoutHalf = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');
