import type { Answer } from '../../answer/answer.ts';
import type { Aspect } from '../../answer/found.ts';
import { pageOf } from '../pager.ts';
import type { PhraseKey } from '../phrases.ts';
import { joined, line, type Reply, say, wordsOfExcerpt } from '../reply.ts';
import type { View } from '../view.ts';
import { findBlock, shortButtons } from './find.ts';

const ASPECTS: Readonly<Record<Aspect, { readonly label: PhraseKey; readonly count: PhraseKey }>> = {
  described: { label: 'aspectDescribed', count: 'countDescribed' },
  said: { label: 'aspectSaid', count: 'quotations' },
  mentioned: { label: 'aspectMentioned', count: 'countMentioned' },
};

/** How somebody is described, what they said and where else they are named, a few to a page. */
export function personReply({ name, traces }: Extract<Answer, { kind: 'person' }>, view: View): Reply {
  const { shown, foot } = pageOf(traces, view);
  const counts = Object.entries(ASPECTS).flatMap(([aspect, { count }]) => {
    const n = traces.filter((one) => one.aspect === aspect).length;
    return n > 0 ? [say(count, { n })] : [];
  });
  return [
    line(say('person', { name: wordsOfExcerpt(name), counts: joined(counts) })),
    ...shown.flatMap(({ aspect, find }, at) => [
      ...(shown[at - 1]?.aspect === aspect ? [] : [line(say(ASPECTS[aspect].label))]),
      findBlock(find, shortButtons(find)),
    ]),
    ...foot,
  ];
}
