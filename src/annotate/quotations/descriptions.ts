import { DEPUTIES } from './lexicon/references.ts';
import type { Entity, NameUse } from './names.ts';
import type { Mention } from './rules/site.ts';
import { clauseOf, type Focus, isDefinite, REACH, type Scene, type Who, whole, wordOf } from './scene.ts';
import { Word } from './words.ts';

/** Of those in focus, how many are looked at for an office. */
const LATELY = 200;

/** "the senator", "the ministry": who was given that role or name before, else the description itself. */
export function ofDescription(scene: Scene, mention: Mention, word: string): Who {
  const { described } = scene;
  const known = whole(scene, mention);
  const apposed = nameBehind(scene, mention);
  if (apposed) return { kind: 'entity', entity: apposed };
  if (!isDefinite(scene, mention)) {
    described.set(word, known);
    return { kind: 'described', ...known };
  }
  const earlier = described.get(word);
  const named = holderOf(scene, word, mention.from);
  const person = isPerson(scene, mention.head);
  const near = named && person && isFar(scene, named, mention) ? lastPerson(scene, mention) : undefined;
  if (near) return { kind: 'entity', entity: near };
  if (named && !(earlier && earlier.from > lastSeen(scene, named, mention.from)))
    return { kind: 'entity', entity: named };
  if (earlier && earlier.from < mention.from) return { kind: 'described', ...earlier };
  const last = known.to === mention.to && person ? lastPerson(scene, mention) : undefined;
  if (last) return { kind: 'entity', entity: last };
  described.set(word, known);
  return { kind: 'described', ...known };
}

/** Who of those whom the word calls was in focus last, subjects before others. */
export function holderOf({ offices, focus }: Scene, word: string, before: number): Entity | undefined {
  const known = offices.get(word);
  if (!known || known.length < 2)
    return known?.find(({ uses: [first] }) => first !== undefined && first.from < before);
  let best: Entity | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = focus.length - 1; i >= Math.max(0, focus.length - LATELY); i--) {
    const { entity, token, subject, frame } = focus[i] as Focus;
    if (token >= before || !known.includes(entity)) continue;
    const score = frame + (subject ? 2.5 : 0);
    if (score > top) {
      top = score;
      best = entity;
    }
  }
  return best;
}

/** "The museum's director, [Ana Lopes], said": the name between commas behind the description. */
export function nameBehind(scene: Scene, { frame, to }: Mention): Entity | undefined {
  const { phrases } = clauseOf(scene, frame);
  let comma = phrases.findIndex(({ from }) => from === to);
  while (phrases[comma]?.kind === 'preposition' && phrases[comma + 1]?.kind === 'noun') comma += 2;
  const name = phrases[comma + 1];
  const end = phrases[comma + 2]?.kind;
  if (
    comma < 0 ||
    phrases[comma]?.kind !== 'comma' ||
    name?.kind !== 'noun' ||
    (end && !/^(?:comma|stop|aside)$/.test(end))
  )
    return undefined;
  const use = scene.useAt.get(name.to - 1);
  return use && use.from === name.from && (use.person || use.words.length > 1)
    ? scene.of.get(use)
    : undefined;
}

/** Whether someone has not been named in the sentences before. */
function isFar({ focus }: Scene, entity: Entity, { frame, from }: Mention): boolean {
  for (let i = focus.length - 1; i >= 0; i--) {
    const one = focus[i] as Focus;
    if (frame - one.frame > REACH) return true;
    if (one.entity === entity && one.token < from) return false;
  }
  return true;
}

/** Where someone stood last before a token, among those lately in focus. */
function lastSeen({ focus }: Scene, entity: Entity, before: number): number {
  for (let i = focus.length - 1; i >= Math.max(0, focus.length - LATELY); i--) {
    const one = focus[i] as Focus;
    if (one.entity === entity && one.token < before) return one.token;
  }
  return (entity.uses[0] as NameUse).from;
}

/** Whether the word tells what someone is ("the general"), not for whom one speaks or that one knows. */
function isPerson(scene: Scene, head: number): boolean {
  return (
    ((scene.narrative.tokens.bits[head] as number) & Word.role) !== 0 && !DEPUTIES.has(wordOf(scene, head))
  );
}

/** The one person who acted or spoke in the sentences just before: "the retired general" of whom one has read. */
function lastPerson({ focus }: Scene, mention: Mention): Entity | undefined {
  let found: Entity | undefined;
  for (let i = focus.length - 1; i >= 0; i--) {
    const one = focus[i] as Focus;
    if (mention.frame - one.frame > 3) break;
    if (!one.subject || !one.entity.person || one.token >= mention.from) continue;
    if (found && found !== one.entity) return undefined;
    found = one.entity;
  }
  return found;
}
