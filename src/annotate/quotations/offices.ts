import type { Entity, NameUse } from './names.ts';
import type { Narrative } from './narrative.ts';
import type { Phrase } from './phrases.ts';
import { roleOf } from './roles.ts';
import { Word } from './words.ts';

/** Of a text's many senators the first few are known by that word. */
const MOST_HOLDERS = 12;

/** The words by which the text's roles and names call someone: "senator", "ministry". */
export function officesOf(
  narrative: Narrative,
  of: ReadonlyMap<NameUse, Entity>,
): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of new Set(of.values())) {
    for (const word of callings(narrative, entity)) {
      const bare = word.replace(/\.$/, '');
      for (const name of [bare, SHORT.get(bare)]) {
        if (!name) continue;
        const known = found.get(name);
        if (!known) found.set(name, [entity]);
        else if (!known.includes(entity) && known.length < MOST_HOLDERS) known.push(entity);
      }
    }
  }
  return found;
}

/** The words of the name, and those of the role up to what it is the role of: "secretary", not "security". */
function callings(narrative: Narrative, entity: Entity): string[] {
  const { tokens } = narrative;
  const words = [...entity.fullest.words, ...titlesOf(narrative, entity)];
  const role = roleOf(narrative, entity);
  if (!role) return words;
  for (let i = role.from; i < role.to; i++) {
    const bits = tokens.bits[i] as number;
    if (i > role.from && bits & Word.preposition && !(bits & Word.adjective)) break;
    words.push(tokens.word[i] as string);
  }
  return words;
}

/** Uses of a name that are looked at for titles. */
const MOST_USES = 12;

/** The titles that stand before the name: "[President] Early", where the fullest name has none. */
function titlesOf({ frames, tokens }: Narrative, { uses }: Entity): string[] {
  return uses.slice(0, MOST_USES).flatMap(({ frame, phrase, from }) => {
    const first = frames[frame]?.clause.phrases[phrase]?.from ?? from;
    return tokens.word
      .slice(first, from)
      .filter((_, i) => ((tokens.bits[first + i] as number) & (Word.title | Word.role)) !== 0);
  });
}

/** Short forms in brackets behind the full name: "International Organization for Migration (IOM)". */
export function acronymsOf({
  frames,
  tokens,
}: Narrative): ReadonlyMap<string, { readonly from: number; readonly to: number }> {
  const found = new Map<string, { from: number; to: number }>();
  for (const { clause } of frames)
    clause.phrases.forEach((phrase, i) => {
      if (phrase.kind !== 'aside' || phrase.to - phrase.from !== 3 || clause.phrases[i - 1]?.kind !== 'noun')
        return;
      const short = tokens.text.slice(tokens.start[phrase.from + 1], tokens.end[phrase.from + 1]);
      if (!/^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(short)) return;
      let first = i - 1;
      while (
        clause.phrases[first - 2]?.kind === 'noun' &&
        /^(?:of|for|on|and)$/.test(tokens.word[(clause.phrases[first - 1] as Phrase).head] as string)
      )
        first -= 2;
      let { from } = clause.phrases[first] as Phrase;
      if ((tokens.bits[from] as number) & Word.determiner) from++;
      found.set(short.toLowerCase(), { from, to: phrase.from });
    });
  return found;
}

/** Titles and the words that the text goes on with. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
]);
