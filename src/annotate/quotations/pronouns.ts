import { MEN, PRONOUNS, WOMEN } from './lexicon/references.ts';
import type { Gender } from './names.ts';
import type { Mention } from './rules/site.ts';
import { type Focus, REACH, type Scene, UNKNOWN, type Who, wordOf } from './scene.ts';

/**
 * Who "he" and "she" are: by gender, nearness and prominence, subjects and speakers first (after Lappin &
 * Leass 1994), or someone whom the text only describes, when they came last.
 */
export function ofPronoun(scene: Scene, mention: Mention, word: string): Who {
  const gender = PRONOUNS.get(word);
  if (!gender) return UNKNOWN;
  const best = mostProminent(scene, mention, gender);
  const { stranger } = scene;
  if (
    stranger &&
    stranger.mention.from < mention.from &&
    mention.frame - stranger.mention.frame <= 2 &&
    (!best || best.token < stranger.mention.from) &&
    suits(wordOf(scene, stranger.mention.head), gender)
  )
    return { kind: 'described', ...stranger.place };
  return best ? { kind: 'entity', entity: best.entity } : UNKNOWN;
}

function mostProminent(scene: Scene, mention: Mention, gender: Gender): Focus | undefined {
  const { focus } = scene;
  let best: Focus | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (let i = focus.length - 1; i >= 0; i--) {
    const one = focus[i] as Focus;
    if (mention.frame - one.frame > REACH) break;
    if (one.token >= Math.min(mention.from, mention.behind ?? mention.from)) continue;
    if (!one.entity.person) continue;
    if (one.entity.gender !== undefined && one.entity.gender !== gender) continue;
    const score = prominence(scene, one, mention, gender);
    if (score > top) {
      top = score;
      best = one;
    }
  }
  return best;
}

/** Whether a noun may call a single man or woman. */
function suits(word: string, gender: Gender): boolean {
  if (/(?:[^s]s|men|women|people)$/.test(word)) return false;
  return gender === 'male' ? !WOMEN.test(word) : !MEN.test(word) || WOMEN.test(word);
}

function prominence({ narrative }: Scene, one: Focus, mention: Mention, gender: Gender): number {
  const paragraphs =
    (narrative.frames[mention.frame]?.paragraph ?? 0) - (narrative.frames[one.frame]?.paragraph ?? 0);
  return (
    (one.subject ? 2.5 : 0) +
    (one.speaker ? 1 : 0) +
    (one.entity.gender === gender ? 1 : 0) -
    (mention.frame - one.frame) -
    0.25 * paragraphs
  );
}
