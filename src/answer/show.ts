import { type Excerpt, excerpt, passageAt } from '../corpus/excerpt.ts';
import { bitsOfTag, type Provenance, readExcerptId, wordsHash } from '../corpus/provenance.ts';
import type { Library } from '../library/index.ts';
import type { Shelved } from '../search/index.ts';
import { cover, overlaps, type Span } from '../text/span.ts';
import type { Answer } from './answer.ts';
import type { Find, Proof } from './found.ts';
import { hintFor } from './hint.ts';

/** The excerpt of an id, sliced anew and proved. */
export function show(library: Library, { id }: { id: string }): Answer {
  const provenance = readExcerptId(id);
  if (!provenance) return hintFor(id) ?? { kind: 'unknownId', reason: 'malformed' };
  const proofs = shelvedByTag(library, provenance.source).map((shelved) => prove(shelved, provenance));
  const proof = proofs.find(({ state }) => state !== 'changed') ?? proofs[0];
  return proof ? { kind: 'proof', proof } : { kind: 'unknownId', reason: 'sourceGone' };
}

/** The sources that a part of an excerpt's id stands for: its bits are the first of their short names. */
export const shelvedByTag = ({ shelf, places }: Library, tag: string): Shelved[] =>
  places.beginningWith(bitsOfTag(tag)).flatMap((place) => shelf[place] ?? []);

/** The excerpt of an id that a button carries, where its words still stand on the shelf. */
export function excerptById(library: Library, id: string): Find | undefined {
  const answer = show(library, { id });
  return answer.kind === 'proof' && answer.proof.state !== 'changed' ? answer.proof.find : undefined;
}

function prove(shelved: Shelved, { start, length, hash }: Provenance): Proof {
  const there = sliceAt(shelved, start, length);
  if (there && wordsHash(there.text) === hash) return { state: 'same', find: findOf(shelved, there) };
  for (const place of beginnings(shelved, length)) {
    const words = sliceAt(shelved, place, length);
    if (words && wordsHash(words.text) === hash) return { state: 'moved', find: findOf(shelved, words) };
  }
  const now = sentencesAt(shelved, { start, end: start + length });
  return { state: 'changed', shelved, ...(now && { find: findOf(shelved, now) }) };
}

function sliceAt({ source }: Shelved, start: number, length: number): Excerpt | undefined {
  if (length < 1 || start + length > source.text.length) return undefined;
  try {
    return excerpt(source, { start, end: start + length });
  } catch {
    // Offsets that cut a character in two are those of another text.
    return undefined;
  }
}

/** Longer excerpts are looked for at the beginnings of sentences alone: hashing is linear in their length. */
const LONGEST_ANYWHERE = 2000;

/** Every place where an excerpt of that length may begin. */
function beginnings({ source, document }: Shelved, length: number): number[] {
  return length > LONGEST_ANYWHERE
    ? document.paragraphs.flatMap(({ sentences }) => sentences.map(({ start }) => start))
    : Array.from(source.text.matchAll(/\S+/g), ({ index }) => index);
}

/** The sentences that stand at offsets now. */
function sentencesAt({ source, document }: Shelved, span: Span): Excerpt | undefined {
  const [first, ...others] = document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => overlaps(sentence, span));
  return first && excerpt(source, others.reduce(cover, first));
}

function findOf(shelved: Shelved, words: Excerpt): Find {
  const passage = passageAt(shelved.source, words.start);
  if (!passage) throw new Error(`${shelved.source.file}: a source without passages is on the shelf`);
  return { shelved, excerpt: words, passage, score: 1, highlights: [] };
}
