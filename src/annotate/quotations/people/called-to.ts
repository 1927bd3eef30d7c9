import type { Gender } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { vocativesOf } from '../attribution/index.ts';
import type { TokenRange } from './content-words.ts';
import type { Discourse } from './discourse.ts';
import { genderOfTitle } from './names.ts';

/** Of those in view, how many are looked at. */
const LATELY = 200;

/**
 * “Oh, grandmother,” she said: the discourse without those to whom the words of the sentence are spoken, since nobody
 * speaks to themselves. “No, Mr. Reed,” she said: she may be Mrs. Reed.
 */
export function withoutHearers(discourse: Discourse, frame: number, gender: Gender): Discourse {
  const { narrative, referents, stranger, lately } = discourse;
  const { word: words } = narrative.tokens;
  const called = new Set(
    nth(narrative.frames, frame).quotes.flatMap((quote) => {
      // addressing her as “Ann”; he took up the telephone: “Reed,” he said
      const { start, end } = nth(narrative.quotes, quote).content;
      return vocativesOf(narrative, [quote]).flatMap(({ word, title, span }) =>
        (span.start > start || span.end < end - 1) && (genderOfTitle(title) ?? gender) === gender
          ? [word]
          : [],
      );
    }),
  );
  if (called.size === 0) return discourse;
  const isCalled = ({ from, to }: TokenRange): boolean =>
    words.slice(from, to).some((one) => called.has(one));
  return {
    ...discourse,
    referents: referents
      .slice(-LATELY)
      .filter(({ entity: { fullest } }) => !fullest.words.some((one) => called.has(one))),
    stranger: stranger && isCalled(stranger.place) ? undefined : stranger,
    lately: new Map([...lately].filter(([, place]) => !isCalled(place))),
  };
}
