import { publishedOf } from '../corpus/source.ts';
import type { Library, Shelved } from '../library/library.ts';
import { fittingPeople, fittingSources } from '../library/suggest.ts';

/** Something to pick: what is shown, and what is then sent. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Speakers whose name or role fits, most quoted first when nothing is typed. */
export const completeSpeaker = (library: Library, typed: string): Suggestion[] =>
  fittingPeople(library, typed).map(({ name, role }) => ({
    name: role ? `${name.text}, ${role.text}` : name.text,
    value: name.text,
  }));

/** Sources of which any part of title, publisher, date or id fits; the newest first when nothing is typed. */
export const completeSource = (library: Library, typed: string): Suggestion[] =>
  (typed.trim() === '' ? newestFirst(library.shelf) : fittingSources(library, typed)).map(
    ({ ref, source }) => {
      const { title, publisher, about, id } = source;
      const parts = [about?.title ?? title ?? id, publisher ?? about?.publisher, publishedOf(source)];
      return { name: parts.filter(Boolean).join(' · '), value: id.length <= 100 ? id : ref };
    },
  );

/** By date, those without one last. */
const newestFirst = (shelf: readonly Shelved[]): Shelved[] =>
  [...shelf].sort((a, b) => {
    const [dateA, dateB] = [publishedOf(a.source) ?? '', publishedOf(b.source) ?? ''];
    return dateA < dateB ? 1 : dateA > dateB ? -1 : 0;
  });
