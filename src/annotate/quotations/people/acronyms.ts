import { Word } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import type { Clause, Narrative, Phrase } from '../grammar/index.ts';
import type { TokenRange } from './content-words.ts';
import type { Entity } from './entities.ts';
import type { NameUse } from './names.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;

/** For short forms of a text what they stand for: told with the full name, or the initials of one named body alone. */
export function acronymsOf(
  narrative: Narrative,
  of: ReadonlyMap<NameUse, Entity>,
): ReadonlyMap<string, TokenRange> {
  return new Map([...initials(narrative, of), ...told(narrative)]);
}

/** "Civil Aviation Safety Board … the CASB" */
function initials({ tokens }: Narrative, of: ReadonlyMap<NameUse, Entity>): Map<string, TokenRange> {
  const found = new Map<string, TokenRange>();
  const several = new Set<string>();
  for (const entity of new Set(of.values())) {
    const { from, fullTo: to } = entity.fullest;
    if (entity.sort !== 'body' || to - from < 3) continue;
    const letters = tokens.word
      .slice(from, to)
      .filter((word, i) => (tokens.bits[from + i] ?? 0) & Word.capital && /^\p{L}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (letters.length < 3) continue;
    if (found.has(letters)) several.add(letters);
    found.set(letters, { from, to });
  }
  for (const letters of several) found.delete(letters);
  return found;
}

/** "Port Authority (PA)", "the Port Authority, or PA,", "the Port Authority, known as the PA," */
function told({ frames, tokens }: Narrative): Map<string, TokenRange> {
  const found = new Map<string, TokenRange>();
  for (const { clause } of frames)
    clause.phrases.forEach((phrase, i) => {
      if (clause.phrases[i - 1]?.kind !== 'noun') return;
      const at =
        phrase.kind === 'aside'
          ? inBrackets(clause, phrase)
          : phrase.kind === 'comma'
            ? behindComma(clause, phrase.from)
            : -1;
      if (at < 0) return;
      const short = tokens.text.slice(tokens.start[at], tokens.end[at]);
      if (!ACRONYM.test(short)) return;
      let first = i - 1;
      while (
        clause.phrases[first - 2]?.kind === 'noun' &&
        /^(?:of|for|on|and)$/.test(tokens.word[nth(clause.phrases, first - 1).head] ?? '')
      )
        first -= 2;
      let { from } = nth(clause.phrases, first);
      if ((tokens.bits[from] ?? 0) & Word.determiner) from++;
      if (phrase.from - from > 1 || phrase.kind === 'aside')
        found.set(short.toLowerCase(), { from, to: phrase.from });
    });
  return found;
}

/** "(PA)", "(or PA)": the token of the short form. */
function inBrackets({ tokens }: Clause, { from, to }: Phrase): number {
  if (to - from === 3) return from + 1;
  return to - from === 4 && /^(?:or|the)$/.test(tokens.word[from + 1] ?? '') ? from + 2 : -1;
}

/** ", or PA," ", also known as the PA," */
function behindComma({ tokens, to }: Clause, comma: number): number {
  const { word } = tokens;
  let i = comma;
  while (
    i < to &&
    /^(?:,|or|also|better|known|as|called|abbreviated|the)$/.test(word[i] ?? '') &&
    i - comma < 6
  )
    i++;
  return i - comma > 1 && /^(?:,|\.|;)$/.test(word[i + 1] ?? '.') ? i : -1;
}
