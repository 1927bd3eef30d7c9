import { LimitedCollection } from 'discord.js';

/** Discord's deadlines, in milliseconds from the making of an interaction. */
export const FIRST_ANSWER_MS = 3000;
export const TOKEN_LIVES_MS = 900_000;
/** What an answer needs from here to Discord and to the one who asked. */
export const SENDING_MS = 700;
/** A notice needs less than an answer: it is a sentence, and made at the door. */
export const NOTICE_SENDING_MS = 300;

const WINDOW_MS = 600_000;
/** More than come in the 3 seconds for which an interaction is fresh. */
const REMEMBERED = 20_000;

/**
 * Knows how old an interaction is, and whether it came before: after a connection was lost, Discord sends again what
 * it thinks was missed.
 *
 * Discord's clock and this computer's differ. The smallest time seen lately from the making of an interaction to its
 * coming stands for that difference and the shortest way, as in NTP's clock filter (RFC 5905, section 10).
 * @param now milliseconds on a clock that never goes back
 */
export function freshness(now: () => number) {
  const seen = new LimitedCollection<string, true>({ maxSize: REMEMBERED });
  let [before, current] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let since = now();

  return {
    /** Whether this is the first time. */
    isNew({ id }: { readonly id: string }): boolean {
      if (seen.has(id)) return false;
      seen.set(id, true);
      return true;
    },

    /** When it was made, on this computer's clock; of an interaction that has just come. */
    madeAt({ createdTimestamp }: { readonly createdTimestamp: number }): number {
      const time = now();
      if (time - since > WINDOW_MS) {
        [before, current, since] = [current, Number.POSITIVE_INFINITY, time];
      }
      current = Math.min(current, time - createdTimestamp);
      return createdTimestamp + Math.min(before, current);
    },
  };
}
