import type { Answer } from '../../answer/answer.ts';
import type { TimelineEvent } from '../../answer/found.ts';
import { excerpt } from '../../corpus/excerpt.ts';
import { pageOf } from '../pager.ts';
import { type Block, line, type Reply, say, wordsOfExcerpt } from '../reply.ts';
import type { View } from '../view.ts';
import { findBlock, shortButtons } from './find.ts';

/** Dated excerpts in order, a few to a page, each under its date and where that comes from. */
export function timelineReply({ events }: Extract<Answer, { kind: 'timeline' }>, view: View): Reply {
  const { shown, foot } = pageOf(events, view);
  return [
    ...shown.flatMap((event) => [dateLine(event), findBlock(event.find, shortButtons(event.find))]),
    ...foot,
  ];
}

function dateLine({ date, kind, find: { shelved, highlights } }: TimelineEvent): Block {
  const shown = { date: { kind: 'date', date } } as const;
  if (kind === 'published') return line(say('datePublished', shown));
  const [place] = highlights;
  if (kind === 'stated' || !place) return line(say('dateStated', shown));
  return line(say('dateWorkedOut', { ...shown, words: wordsOfExcerpt(excerpt(shelved.source, place)) }));
}
