/** An author: a person with the name in its parts, or an organisation, whose name is never turned around. */
export type Name =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly whole: string };

/** Words of names that no person has: such an author is an organisation. */
const ORGANISATION =
  /\b(?:staff|desk|team|editors?|editorial|board|newsroom|correspondents?|reporters?|news|press|agency|agence|reuters|wire|service|services|media|tv|television|radio|broadcasting|times|post|standard|journal|magazine|online|department|ministry|office|bureau|committee|commission|council|court|government|university|institute|institution|centre|center|foundation|association|society|organi[sz]ation|union|nations|company|corporation|group|inc|ltd|llc|redacción|agencia|gobierno|ministerio|universidad)\b/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
/** Lower-case words before a family name that belong to it: "van der Berg". */
const PARTICLE = /^\p{Ll}[\p{Ll}'’]*$/u;

/**
 * An author as a file names one. "López Obrador, Andrés Manuel" is taken as it stands; without a comma the last
 * word, with the small words before it, is the family name.
 */
export function readName(author: string): Name {
  const [before = '', after = '', ...others] = author.split(',').map((part) => part.trim());
  if (others.length > 0) return { whole: author };
  if (after !== '' && !SUFFIX.test(after)) return { family: before, given: after };
  const words = before.split(/\s+/);
  const last = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const suffix = after || last;
  if (words.length < 2 || ORGANISATION.test(before)) return { whole: author };
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? '')) at--;
  return {
    family: words.slice(at).join(' '),
    given: words.slice(0, at).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** "Mary-Jane Ann" → "M.-J. A." */
const initials = (given: string): string =>
  given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');

/** "Moss, A. B., Jr." */
export const withInitials = (name: Name): string =>
  'whole' in name ? name.whole : join(', ', name.family, initials(name.given), name.suffix);

/** "Moss, Ada, Jr." */
export const inverted = (name: Name): string =>
  'whole' in name ? name.whole : join(', ', name.family, name.given, name.suffix);

/** "Ada Moss Jr." */
export const straight = (name: Name): string =>
  'whole' in name ? name.whole : join(' ', name.given, name.family, name.suffix);

/** The parts that are there, with `mark` between them. */
export const join = (mark: string, ...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(mark);
