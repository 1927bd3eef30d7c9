import { type Gender, Word } from '../../../languages/index.ts';
import type { Mention } from '../attribution/index.ts';
import type { Clause } from '../grammar/index.ts';
import { Tag } from '../words/index.ts';
import type { Entity } from './entities.ts';
import { lastBody } from './focus.ts';
import { clauseOf, type Focus, REACH, type Scene, UNKNOWN, type Who, wordOf } from './scene.ts';

/**
 * Who "he" and "she" are: by gender, nearness and prominence, subjects and speakers first (after Lappin &
 * Leass 1994), or someone whom the text only describes, when they came last.
 */
export function ofPronoun(scene: Scene, mention: Mention, word: string): Who {
  if (word === 'it') return ofIt(scene, mention);
  const gender = scene.narrative.tokens.speech.pronouns.get(word);
  if (!gender) return UNKNOWN;
  const best = mostProminent(scene, mention, gender);
  const { stranger } = scene;
  if (
    stranger &&
    stranger.mention.from < mention.from &&
    mention.frame - stranger.mention.frame <= 2 &&
    (!best || best === 'several' || best.token < stranger.mention.from) &&
    suits(scene, stranger.mention.head, gender)
  )
    return { kind: 'described', ...stranger.place };
  if (!best || best === 'several') return UNKNOWN;
  if (best.entity.gender === undefined) scene.called.set(best.entity, gender);
  return { kind: 'entity', entity: best.entity };
}

/** The one who is nearest and most prominent; `several` where another may be meant as well. */
function mostProminent(
  scene: Scene,
  mention: Mention,
  gender: NonNullable<Gender>,
): Focus | 'several' | undefined {
  const { focus, called } = scene;
  const before = Math.min(mention.from, mention.behind ?? mention.from);
  let best: Focus | undefined;
  let nearest: Focus | undefined;
  /** Whether another of the same sentence is as prominent as the best. */
  let equal = false;
  /** Whether someone is passed over whom the text alone has called by the other pronoun. */
  let other = false;
  let top = Number.NEGATIVE_INFINITY;
  let topNear = Number.NEGATIVE_INFINITY;
  for (let i = focus.length - 1; i >= 0; i--) {
    const one = focus[i] as Focus;
    if (mention.frame - one.frame > REACH) break;
    if (one.token >= before || !mayBeHuman(one)) continue;
    const known = one.entity.gender ?? called.get(one.entity);
    if (known !== undefined && known !== gender) {
      other ||= one.entity.gender === undefined;
      continue;
    }
    const near = prominence(scene, one, mention);
    const score = near + (one.entity.gender === gender ? 1 : 0);
    if (score > top) {
      top = score;
      best = one;
      equal = false;
    } else if (
      score === top &&
      (one.joint || best?.joint) &&
      best?.frame === one.frame &&
      best.entity !== one.entity
    )
      equal = true;
    if (near > topNear) {
      topNear = near;
      nearest = one;
    }
  }
  if (equal || (best && !isHuman(best.entity))) return 'several';
  if (best && other && best.entity.gender !== gender) return 'several';
  if (!best || !nearest || nearest.entity === best.entity) return best;
  // Someone of unknown gender stands nearer: a known gender alone tells too little.
  return topNear - prominence(scene, best, mention) > 1 && nearest.entity.sort === 'person'
    ? nearest
    : 'several';
}

/** Whether one may be meant at all. */
const mayBeHuman = ({ entity, speaker, subject }: Focus): boolean =>
  isHuman(entity) || ((speaker || subject) && entity.sort === 'speaker');

/** Of one that speaks and of which the text tells nothing else, a single word as often names a firm. */
const isHuman = ({ sort, fullest }: Entity): boolean =>
  sort === 'person' || (sort === 'speaker' && fullest.words.length > 1);

/** "Lusomar left. It called …": the only body that acted in the sentence before, where no paper may be meant. */
function ofIt(scene: Scene, mention: Mention): Who {
  const entity = lastBody(scene, mention, 1);
  const before = mention.frame > 0 ? clauseOf(scene, mention.frame - 1) : undefined;
  const thing = before?.phrases.some(
    ({ head, kind, from }) =>
      kind === 'noun' && isThing(before, head) && before.tokens.word[from - 1] !== 'in',
  );
  return entity && !thing ? { kind: 'entity', entity } : UNKNOWN;
}

/** Whether a word calls what may speak and is no body of people: "report". */
const isThing = ({ tags, from, tokens }: Clause, head: number): boolean =>
  tags[head - from] === Tag.noun &&
  ((tokens.bits[head] as number) & Word.body) !== 0 &&
  !tokens.speech.collectives.has(tokens.word[head] as string);

/** Whether a noun may call a single man or woman. */
function suits(scene: Scene, token: number, gender: Gender | undefined): boolean {
  const word = wordOf(scene, token);
  if (/(?:[^s]s|men|women|people)$/.test(word)) return false;
  return (scene.narrative.tokens.speech.genderOfNoun(word) ?? gender) === gender;
}

function prominence({ narrative }: Scene, one: Focus, mention: Mention): number {
  const paragraphs =
    (narrative.frames[mention.frame]?.paragraph ?? 0) - (narrative.frames[one.frame]?.paragraph ?? 0);
  return (one.subject ? 2.5 : 0) + (one.speaker ? 1 : 0) - (mention.frame - one.frame) - 0.25 * paragraphs;
}
