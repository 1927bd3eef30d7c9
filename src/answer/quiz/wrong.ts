import type { Find } from '../found.ts';
import { LEAST_WRONG, type QuizMaterial, WRONG } from './material.ts';
import type { Gapped, QuizChoice, QuizKind, QuizQuestion } from './types.ts';

/** A wrong answer, and how near it is to the right one: the nearer, the harder. */
export interface WrongAnswer<Item> {
  readonly item: Item;
  readonly nearness: number;
}

/**
 * As many wrong answers as the difficulty wants, each apart from the others; nothing where there are not enough. An easy
 * question has those that are farthest, a hard one the nearest.
 */
export function wrongOnes<Item>(
  { lots, difficulty }: QuizMaterial,
  candidates: readonly WrongAnswer<Item>[],
  apart: (one: Item, other: Item) => boolean,
): Item[] | undefined {
  const mixed = lots.shuffled(candidates);
  const sorted =
    difficulty === 'medium'
      ? mixed
      : mixed.sort((a, b) => (difficulty === 'hard' ? b.nearness - a.nearness : a.nearness - b.nearness));
  const picked: Item[] = [];
  for (const { item } of sorted) {
    if (picked.length === WRONG[difficulty]) break;
    if (picked.every((one) => apart(one, item))) picked.push(item);
  }
  return picked.length < LEAST_WRONG ? undefined : picked;
}

/** A question with its choices in an order that tells nothing. */
export function asked(
  { lots }: QuizMaterial,
  kind: QuizKind,
  shown: readonly Gapped[],
  right: QuizChoice,
  wrong: readonly QuizChoice[],
  proof: readonly (Find | undefined)[],
): QuizQuestion | undefined {
  const [first, ...others] = proof.filter((find) => find !== undefined);
  if (!first) return undefined;
  const choices = lots.shuffled([right, ...wrong]);
  return { kind, shown, choices, key: choices.indexOf(right), proof: [first, ...others] };
}
