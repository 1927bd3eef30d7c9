import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Alias } from '../types.ts';
import { bracketed } from './bracketed.ts';
import { cuedNames, describedNames } from './cued.ts';
import { merge } from './merge.ts';

/** Two names that a text says mean the same. */
export type Pair = readonly [Span, Span];

/** A description is taken up again within this many paragraphs. */
const NEAR = 2;

/**
 * The names that the text itself says mean the same: "Migrant Protection Protocols (MPP)", "also known as …",
 * "MPP, or Migrant Protection Protocols". Each alias lists every way a name of one thing is introduced, in
 * order of place; a name in doubt is left out.
 */
export function aliases({ text, paragraphs }: Document): readonly Alias[] {
  const pairs = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => [...bracketed(text, sentence), ...cuedNames(text, sentence)]),
  );
  return merge(text, [...pairs, ...takenUp(text, paragraphs)]);
}

/** "The measure known as “Clean Streets” … The measure, officially named “Ordinance on …”": one thing, twice named. */
function takenUp(text: string, paragraphs: Document['paragraphs']): Pair[] {
  const last = new Map<string, { readonly name: Span; readonly paragraph: number }>();
  const pairs: Pair[] = [];
  for (const [paragraph, { sentences }] of paragraphs.entries())
    for (const { noun, takesUp, name } of sentences.flatMap((sentence) => [
      ...describedNames(text, sentence),
    ])) {
      const earlier = last.get(noun);
      if (takesUp && earlier && paragraph - earlier.paragraph <= NEAR) pairs.push([earlier.name, name]);
      last.set(noun, { name, paragraph });
    }
  return pairs;
}
