import { Word } from '../../../languages/index.ts';
import { FULL_TITLES } from '../../../words/titles.ts';
import type { Narrative } from '../grammar/index.ts';
import type { TokenRange } from './content-words.ts';
import type { Entity } from './entities.ts';
import type { NameUse } from './names.ts';
import { rolesOf } from './roles.ts';

/** Someone whom a word calls, and all that the text says of the office. */
export interface Holder {
  readonly entity: Entity;
  readonly told: readonly TokenRange[];
}

/** Of a text's many senators the first few are known by that word. */
const MOST_HOLDERS = 12;

/** What the text says of who its people and bodies are. */
export interface Offices {
  /** Whom a word of the roles and names calls: "senator", "ministry". */
  readonly called: (word: string) => readonly Holder[];
  /** The words that tell of someone. */
  readonly told: (entity: Entity) => readonly TokenRange[];
}

export function officesOf(narrative: Narrative, of: ReadonlyMap<NameUse, Entity>): Offices {
  const found = new Map<string, Holder[]>();
  const all = new Map<Entity, readonly TokenRange[]>();
  for (const entity of new Set(of.values())) {
    const { from, fullTo: to } = entity.fullest;
    const roles = rolesOf(narrative, entity);
    const holder = { entity, told: entity.sort === 'person' ? roles : [...roles, { from, to }] };
    all.set(entity, holder.told);
    for (const name of callings(narrative, entity, roles)) {
      const known = found.get(name);
      if (!known) found.set(name, [holder]);
      else if (known.length < MOST_HOLDERS) known.push(holder);
    }
  }
  return { called: (word) => found.get(word) ?? [], told: (entity) => all.get(entity) ?? [] };
}

/** The words of the name, those of the roles up to what they are the role of ("secretary", not "security"), and others for them. */
function callings(
  { tokens }: Narrative,
  { fullest }: Entity,
  roles: readonly TokenRange[],
): ReadonlySet<string> {
  const words = new Set(fullest.words);
  for (const { from, to } of roles) {
    let end = from;
    while (end < to && (end === from || !isLink(tokens.bits[end] ?? 0))) end++;
    const own = tokens.word
      .slice(from, end)
      .map((word) => word.replace(/\.$/, ''))
      .flatMap((word) => [word, FULL_TITLES.get(word) ?? []].flat());
    const said = ` ${own.join(' ')} `;
    for (const word of own) words.add(word);
    for (const [key, others] of tokens.speech.alsoCalled)
      if (said.includes(` ${key} `)) for (const other of others) words.add(other);
  }
  return words;
}

const isLink = (bits: number): boolean => (bits & Word.preposition) !== 0 && !(bits & Word.adjective);
