import { digestPlaces } from '../text/digests.ts';
import { keyOfRef } from './source-names.ts';

/** The places of sources on a shelf, by their short names. */
export interface SourcePlaces {
  get(ref: string): number | undefined;
  /** The places of those whose short name begins with these 30 bits. */
  beginningWith(bits: number): number[];
}

export function sourcePlaces(refs: Iterable<string>, count: number): SourcePlaces {
  const keys = new Uint32Array(2 * count);
  let place = 0;
  for (const ref of refs) keys.set(keyOfRef(ref) ?? [], 2 * place++);
  const places = digestPlaces(keys);
  return {
    get(ref) {
      const key = keyOfRef(ref);
      return key && places.get(...key);
    },
    beginningWith(bits) {
      const found: number[] = [];
      for (let at = 0; at < count; at++) if ((keys[2 * at] ?? 0) >>> 2 === bits) found.push(at);
      return found;
    },
  };
}
