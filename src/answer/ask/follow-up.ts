import { languageOf } from '../../languages/index.ts';
import type { SearchedShelf } from '../../search/index.ts';
import { readTopics } from '../../search/index.ts';
import { type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { inAny, spanOf, without } from './asked-in.ts';
import { namesIn } from './parts.ts';
import { ASKING_WORDS } from './request.ts';

/** Characters of the question before that are read along: a few names. */
const LONGEST_ALONG = 80;
/** A longer question is not asked again of another. */
const LONGEST_SAME = 200;

/**
 * A further question with what it takes from the one before: its names; and where the further one has names alone, the
 * other content words too. A name that stands behind the same word as one of the further question is replaced by it:
 * "How many came to Arle under Moss?", "And how many under Hale?" is "And how many under Hale? (came, Arle)"; "And under
 * Hale?" is "How many came to Arle under Hale?".
 */
export function askedOn(shelf: SearchedShelf, before: string, further: string): string {
  const another = askedOfAnother(shelf, before, further);
  if (another !== undefined && another.length <= LONGEST_SAME) return another;
  const [old, own] = [before, further].map((typed) => topicsOf(shelf, typed));
  if (!old || !own) return further;
  const isOwn = (form: string): boolean => own.some((topic) => topic.form === form);
  const replacedBehind = new Set(own.filter(({ isName }) => isName).map(({ behind }) => behind));
  const namesAlone = own.every(({ isName }) => isName);
  const along = old.filter(
    ({ form, isName, behind }) =>
      !isOwn(form) && (isName ? behind === undefined || !replacedBehind.has(behind) : namesAlone),
  );
  let taken = '';
  for (const { start, end } of along) {
    const longer = taken === '' ? before.slice(start, end) : `${taken}, ${before.slice(start, end)}`;
    if (longer.length > LONGEST_ALONG) break;
    taken = longer;
  }
  return taken === '' ? further : `${further.trim()} (${taken})`;
}

/** "And", "what about": how a further question may begin. */
const OPENS = new RegExp(`^[\\s¿]*${inAny('further')}\\s`);
const CLOSES = /[\s?]*$/u;

/** "And Hale?", "And under Hale?": the question before, of somebody else; of whom the same small word stands before. */
function askedOfAnother(shelf: SearchedShelf, before: string, further: string): string | undefined {
  if (!spanOf(further, OPENS)) return undefined;
  const asked = without(further, OPENS).replace(CLOSES, '');
  const [name, ...others] = namesIn(shelf, asked);
  if (!name || others.length > 0 || name.end !== asked.length) return undefined;
  const small = asked.slice(0, name.start).trim();
  if (/\s/.test(small)) return undefined;
  const known = namesIn(shelf, before);
  const isBehind = ({ start }: Span): boolean => before.slice(0, start).trimEnd().endsWith(` ${small}`);
  const old = small === '' ? known[0] : known.find(isBehind);
  return old && before.slice(0, old.start) + slice(asked, name) + before.slice(old.end);
}

/** The content words of a question, each with the word that it stands behind; a question like "Why?" has none. */
function topicsOf(shelf: SearchedShelf, typed: string) {
  const found = words(typed);
  const isSmall = (form: string): boolean =>
    shelf.languages.some((language) => languageOf(language).stopWords.has(form));
  return readTopics(shelf, typed, found)
    .filter(({ form }) => !isSmall(form) && !ASKING_WORDS.includes(form))
    .map((topic) => ({ ...topic, behind: found.findLast(({ end }) => end <= topic.start)?.form }));
}
