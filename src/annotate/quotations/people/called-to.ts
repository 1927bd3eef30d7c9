import type { Gender } from '../../../languages/index.ts';
import { nth } from '../../../text/nth.ts';
import { genderOfTitle } from '../../../words/titles.ts';
import { endsAsking, vocativesOf } from '../attribution/index.ts';
import type { TokenRange } from './content-words.ts';
import { type Discourse, LATELY, UNKNOWN, type Who } from './discourse.ts';

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
  const asker = isReply(discourse, frame) ? askerBefore(discourse, frame) : UNKNOWN;
  if (called.size === 0 && asker.kind === 'unknown') return discourse;
  // “Are you ill?” asked [the king]: by the word for what they are.
  if (asker.kind === 'described') called.add(words[asker.to - 1] ?? '');
  const isCalled = ({ from, to }: TokenRange): boolean =>
    words.slice(from, to).some((one) => called.has(one));
  return {
    ...discourse,
    referents: referents
      .slice(-LATELY)
      .filter(
        ({ entity }) =>
          !(asker.kind === 'entity' && entity === asker.entity) &&
          !entity.fullest.words.some((one) => called.has(one)),
      ),
    stranger: stranger && isCalled(stranger.place) ? undefined : stranger,
    lately: new Map([...lately].filter(([, place]) => !isCalled(place))),
  };
}

/** “Are you the demon?” asked the king. “Yes, I am,” said he: who has just asked does not say yes. */
function isReply({ narrative: { tokens, quotes, document, frames } }: Discourse, frame: number): boolean {
  const first = nth(frames, frame).quotes[0] ?? 0;
  const [before, own] = [quotes[first - 1], quotes[first]];
  if (!before || !own || !endsAsking(document.text, before.content)) return false;
  const { start } = own.content;
  const word = /^\p{L}+(?=[,.!;—–-])/u.exec(document.text.slice(start, start + LONGEST_REPLY))?.[0] ?? '';
  return tokens.speech.story.replies.has(word.toLowerCase());
}

/** In characters, with the mark behind it. */
const LONGEST_REPLY = 6;

/** Who has spoken last, by name or by what they are. */
function askerBefore({ referents, they }: Discourse, frame: number): Who {
  const last = referents.slice(-LATELY).findLast(({ speaker, frame: where }) => speaker && where < frame);
  const unnamed = they && they.frame < frame && frame - they.frame <= 1 ? they : undefined;
  if (unnamed && unnamed.token > (last?.token ?? -1)) return unnamed.who;
  return last && frame - last.frame <= 1 ? { kind: 'entity', entity: last.entity } : UNKNOWN;
}
