import { Word } from '../../../languages/index.ts';
import type { Mention } from '../attribution/index.ts';
import type { Entity } from './entities.ts';
import { isFar, lastBody, lastPerson, lastSeen, latestOf } from './focus.ts';
import { clauseOf, isDefinite, type Scene, type Who, whole, wordOf } from './scene.ts';
import { fits, type Place, type Telling, tellingOf } from './telling.ts';

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
  const earlier = earlierOf(scene, mention);
  const named = holderOf(scene, mention);
  const person = isPerson(scene, mention.head);
  const near = named && person && isFar(scene, named, mention) ? personCalled(scene, mention) : undefined;
  if (near) return { kind: 'entity', entity: near };
  if (named && !(earlier && earlier.from > lastSeen(scene, named, mention.from)))
    return { kind: 'entity', entity: named };
  if (earlier) return { kind: 'described', ...earlier };
  const last = person ? personCalled(scene, mention) : bodyCalled(scene, mention);
  if (last) return { kind: 'entity', entity: last };
  described.set(word, known);
  return { kind: 'described', ...known };
}

const telling = (scene: Scene, mention: Mention): Telling =>
  tellingOf(clauseOf(scene, mention.frame), whole(scene, mention), mention.head);

/** Who of those whom the description fits was in focus last. */
export function holderOf(scene: Scene, mention: Mention): Entity | undefined {
  const own = telling(scene, mention);
  const known = scene.offices
    .called(own.head)
    .filter(
      ({ entity, told }) =>
        (entity.uses[0]?.from ?? mention.from) < mention.from && fits(own, scene.narrative.tokens, told),
    )
    .map(({ entity }) => entity);
  return known.length < 2 ? known[0] : latestOf(scene, known, mention.from);
}

/** The same description given earlier. */
export function earlierOf(scene: Scene, mention: Mention): Place | undefined {
  const earlier = scene.described.get(wordOf(scene, mention.head));
  return earlier &&
    earlier.from < mention.from &&
    fits(telling(scene, mention), scene.narrative.tokens, [earlier])
    ? earlier
    : undefined;
}

/** "the retired general": the one person who has just acted or spoken, if nothing told of them says otherwise. */
function personCalled(scene: Scene, mention: Mention): Entity | undefined {
  const { head, ranks, fields } = telling(scene, mention);
  const last = whole(scene, mention).to === mention.to ? lastPerson(scene, mention) : undefined;
  if (!last || scene.offices.called(head).some(({ entity }) => entity === last)) return undefined;
  const { speech, word } = scene.narrative.tokens;
  if (!speech.manyHave.has(head)) return last;
  const hasOffice = scene.offices
    .told(last)
    .some(({ from, to }) => word.slice(from, to).some((one) => speech.manyHave.has(one)));
  return ranks.length + fields.length === 0 && !hasOffice ? last : undefined;
}

/** "the airline": the one body that has just acted or spoken. */
export function bodyCalled(scene: Scene, mention: Mention): Entity | undefined {
  const { head, ranks, fields } = telling(scene, mention);
  return scene.narrative.tokens.speech.collectives.has(head) && ranks.length + fields.length === 0
    ? lastBody(scene, mention)
    : undefined;
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
  // "the vicar, the Rev Alison Birk,"
  return use && (use.sort === 'person' || (use.from === name.from && use.words.length > 1))
    ? scene.of.get(use)
    : undefined;
}

/** Whether the word tells what someone is ("the general"), not for whom one speaks or that one knows. */
const isPerson = (scene: Scene, head: number): boolean =>
  ((scene.narrative.tokens.bits[head] as number) & Word.role) !== 0 &&
  !scene.narrative.tokens.speech.deputies.has(wordOf(scene, head));
