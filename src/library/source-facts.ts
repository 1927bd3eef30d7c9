import { publishedOf, type Source } from '../corpus/source.ts';
import { withRoom } from '../text/rising-numbers.ts';
import { hashOf, keyOfRef, refOf, refOfKey } from './source-names.ts';

/** What is looked at in all sources at once: it is told without reading any of them. */
export interface SourceFacts {
  readonly ref: string;
  readonly hash: string;
  readonly language: string;
  /** Its own date, or that of the work it takes notes on; the same with the publisher. */
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  /** How many passages it has. */
  readonly passages: number;
}

const publisherOf = ({ publisher, about }: Source): string | undefined => publisher ?? about?.publisher;

/** Of a source that is in memory. */
export const factsInMemory = (source: Source): Omit<SourceFacts, 'ref' | 'hash'> => ({
  language: source.language,
  published: publishedOf(source),
  publisher: publisherOf(source),
  passages: source.passages.length,
});

/** Facts of many sources as numbers, some 50 bytes each. */
export interface FactColumns {
  /** @returns the number of the source */
  add(source: Source): number;
  at(number: number): SourceFacts;
}

const HASH_BYTES = 32;
const FIRST_ROOM = 64;

export function factColumns(): FactColumns {
  /** Two numbers of the short name, the date, the publisher, the passages. */
  let words = new Uint32Array(WORDS * FIRST_ROOM);
  let hashes = new Uint8Array(HASH_BYTES * FIRST_ROOM);
  let languages = new Uint32Array(FIRST_ROOM);
  let count = 0;
  const tags = numbered();
  const publishers = numbered();
  return {
    add(source) {
      if (count === languages.length) {
        const room = Math.ceil(1.25 * count);
        words = withRoom(words, WORDS * room);
        hashes = withRoom(hashes, HASH_BYTES * room);
        languages = withRoom(languages, room);
      }
      const { language, published, publisher, passages } = factsInMemory(source);
      const [high, low] = keyOfRef(refOf(source.id)) ?? [0, 0];
      words.set(
        [
          high,
          low,
          dayNumber(published),
          publisher === undefined ? 0 : 1 + publishers.numberOf(publisher),
          passages,
        ],
        WORDS * count,
      );
      hashes.set(Buffer.from(hashOf(source), 'base64url'), HASH_BYTES * count);
      languages[count] = tags.numberOf(language);
      return count++;
    },
    at(number) {
      const [high = 0, low = 0, day = 0, publisher = 0, passages = 0] = words.subarray(WORDS * number);
      const hash = hashes.subarray(HASH_BYTES * number, HASH_BYTES * (number + 1));
      return {
        get ref() {
          return refOfKey(high, low);
        },
        get hash() {
          return Buffer.from(hash).toString('base64url');
        },
        language: tags.names[languages[number] ?? 0] ?? '',
        published: dayOfNumber(day),
        publisher: publisher === 0 ? undefined : publishers.names[publisher - 1],
        passages,
      };
    },
  };
}

const WORDS = 5;

/** Names that many share, by numbers. */
function numbered() {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf(name: string): number {
      const number = numbers.get(name) ?? names.push(name) - 1;
      numbers.set(name, number);
      return number;
    },
  };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a number; 0 for none. They are in the same order. */
export function dayNumber(day: string | undefined): number {
  if (day === undefined) return 0;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return 1 + 10_000 * year + 100 * month + date;
}

export function dayOfNumber(number: number): string | undefined {
  if (number === 0) return undefined;
  const digits = String(number - 1).padStart(8, '0');
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part, at) => at === 0 || part !== '00')
    .join('-');
}
