import type { DailyFound } from '../../answer/daily.ts';
import { findBlock, shortButtons } from '../answers/find.ts';
import type { PhraseKey } from '../phrases.ts';
import { type Block, line, type Reply, say, small, typed } from '../reply.ts';

const HEADS: Readonly<Record<DailyFound['kind'], PhraseKey>> = {
  quotation: 'dailyQuotation',
  figure: 'dailyFigure',
  day: 'dailyDay',
};

/** What a channel is shown on a day, with a button that ends it. @param day `YYYY-MM-DD` */
export function dailyReply({ kind, find }: DailyFound, day: string, channel: string): Reply {
  return [
    line(say(HEADS[kind], { date: { kind: 'date', date: day } })),
    findBlock(find, shortButtons(find)),
    stopButton(channel),
  ];
}

/** What was set: the hour, and the name of the zone as it was typed. */
export const dailySetReply = (
  channel: string,
  hour: number,
  zone: string,
  begins: 'today' | 'tomorrow',
): Reply => [
  line(say('dailySet', { time: typed(`${String(hour).padStart(2, '0')}:00`), zone: typed(zone) })),
  small(say(begins === 'today' ? 'dailyToday' : 'dailyTomorrow')),
  stopButton(channel),
];

const stopButton = (channel: string): Block => ({
  kind: 'buttons',
  buttons: [{ label: 'dailyStop', state: { action: 'desk', verb: 'stopDaily', id: channel } }],
});
