import { hash } from 'node:crypto';
import { madeOnce } from '../text/made-once.ts';
import type { Excerpt } from './excerpt.ts';
import type { Source } from './source.ts';

/**
 * What an excerpt's id says: which source, which offsets, which words. As text it is
 * `source-start-length-hash`, for example `7k2m9q-3v0-4g-9x2t7wbq4mkc`: base 32 in Crockford's alphabet, which
 * has no i, l, o and u, so that it can be read out and typed. The last two characters check the rest.
 */
export interface Provenance {
  /** The first 30 bits of the SHA-256 of the source's id. */
  readonly source: string;
  /** UTF-16 offset into the source's text. */
  readonly start: number;
  /** UTF-16 units. */
  readonly length: number;
  /** The first 50 bits of the SHA-256 of the words in UTF-8. */
  readonly hash: string;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SOURCE_LENGTH = 6;
const HASH_LENGTH = 10;
const CHECK_LENGTH = 2;

/**
 * The id of an excerpt: the same words at the same place of the same source have the same id. A reply tells it, and has a
 * button or two that lead to it.
 */
export const excerptId = madeOnce(({ source, start, end, text }: Excerpt): string => {
  const parts = [sourceTag(source), base32(start), base32(end - start), wordsHash(text)].join('-');
  return parts + digest(parts, CHECK_LENGTH);
});

const FORM = new RegExp(
  `^([${ALPHABET}]{${SOURCE_LENGTH}})-([${ALPHABET}]{1,6})-([${ALPHABET}]{1,6})-([${ALPHABET}]{${HASH_LENGTH}})([${ALPHABET}]{${CHECK_LENGTH}})$`,
);

/**
 * What an id says; nothing when it is none, or when a character of it was mistyped. Capitals, space around it,
 * the "id" that is printed before it and the letters that look like digits (o, i, l) are read as they are meant.
 */
export function readExcerptId(typed: string): Provenance | undefined {
  const plain = typed
    .trim()
    .toLowerCase()
    .replace(/^id[\s:]+/, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  const [, source, start, length, hash, check] = FORM.exec(plain) ?? [];
  if (source === undefined || start === undefined || length === undefined || hash === undefined)
    return undefined;
  if (check !== digest(plain.slice(0, -CHECK_LENGTH), CHECK_LENGTH)) return undefined;
  return { source, start: fromBase32(start), length: fromBase32(length), hash };
}

/** The part of an excerpt's id that stands for the source. */
export const sourceTag = madeOnce(({ id }: Source): string => digest(id, SOURCE_LENGTH));

/** That part as a number: the first 30 bits of the SHA-256 of the source's id. */
export const bitsOfTag = (tag: string): number => fromBase32(tag);

/** The part of an excerpt's id that stands for the words. */
export const wordsHash = (words: string): string => digest(words, HASH_LENGTH);

/** The first `length` times five bits of the SHA-256 of a text. */
function digest(text: string, length: number): string {
  const bytes = hash('sha256', text, 'buffer');
  let written = '';
  for (let bit = 0; bit < 5 * length; bit += 5) {
    const at = bit >> 3;
    const two = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    written += ALPHABET[(two >> (11 - (bit & 7))) & 31];
  }
  return written;
}

function base32(number: number): string {
  let written = '';
  for (let rest = number; written === '' || rest > 0; rest = Math.floor(rest / 32))
    written = (ALPHABET[rest % 32] ?? '') + written;
  return written;
}

const fromBase32 = (written: string): number =>
  [...written].reduce((sum, digit) => sum * 32 + ALPHABET.indexOf(digit), 0);
