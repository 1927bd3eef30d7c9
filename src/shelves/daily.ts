import { DAILY_KINDS, type DailyKind } from '../answer/daily.ts';
import { dailySetReply } from '../reply/posts/daily.ts';
import type { Reply } from '../reply/reply.ts';
import { typed } from '../reply/reply.ts';
import type { Daily } from '../store/index.ts';
import { type Context, type Deed, one } from './context.ts';
import { localTime, zoneNamed, zonesLike } from './local-time.ts';
import { sentence } from './replies.ts';
import type { Visitor } from './visitor.ts';

const USUAL_HOUR = 8;
const MOST_SUGGESTED = 25;

/** A channel that is to be shown something now. */
export interface DueDaily extends Pick<Daily, 'channel' | 'server' | 'locale'> {
  readonly what: DailyKind;
  readonly day: string;
  readonly shown: readonly string[];
}

/** What is shown in a channel every day, from an hour of its zone on. */
export function dailies({ store, now }: Pick<Context, 'store' | 'now'>) {
  async function begin(
    visitor: Visitor,
    given: { hour?: string | null; zone?: string | null; what?: string | null },
  ): Promise<Reply> {
    const { server, channels, user, locale } = visitor;
    const [channel] = channels;
    if (server === null || channel === undefined) return sentence('dailyInServers');
    const zone = zoneNamed(given.zone ?? 'UTC');
    if (zone === undefined) return sentence('dailyNoZone', { typed: typed(given.zone ?? '') });
    const hour = Number(given.hour ?? USUAL_HOUR);
    const here = localTime(now(), zone);
    // Whoever sets it after the hour waits for the next day.
    const last_day = here.hour >= hour ? here.day : null;
    const what = DAILY_KINDS.find((one) => one === given.what) ?? 'any';
    await store.setDaily({
      channel,
      owner: `server:${server}`,
      server,
      what,
      hour,
      zone,
      locale,
      made_by: user,
      last_day,
    });
    return dailySetReply(channel, hour, zone, last_day === null ? 'today' : 'tomorrow');
  }

  const deeds = {
    stopDaily: {
      may: 'add',
      isLong: true,
      run: async ({ server }, channel) =>
        one(sentence((await store.stopDaily(channel, server)) ? 'dailyStopped' : 'dailyNone')),
    },
  } satisfies Record<string, Deed>;

  return {
    begin,
    deeds,

    /** The zones that fit what is typed. */
    zones: (words: string) =>
      zonesLike(words)
        .slice(0, MOST_SUGGESTED)
        .map((zone) => ({ name: zone, value: zone })),

    /** The channels whose hour has come, and that have had nothing today: a day that was missed is not made up for. */
    async due(): Promise<DueDaily[]> {
      const found: DueDaily[] = [];
      for (const { channel, server, locale, what, hour, zone, last_day } of await store.dailies()) {
        const here = localTime(now(), zone);
        if (here.day === last_day || here.hour < hour) continue;
        found.push({
          channel,
          server,
          locale,
          what: what as DailyKind,
          day: here.day,
          shown: await store.shownDaily(channel),
        });
      }
      return found;
    },

    /** Takes a day of a channel: of several who try, one alone gets it, so that nothing is shown twice. */
    claim: ({ channel, day }: DueDaily): Promise<boolean> => store.claimDaily(channel, day),
    /** Gives it back, to be tried again the same day. */
    giveBack: ({ channel, day }: DueDaily): Promise<void> => store.giveBackDaily(channel, day),
    noteShown: ({ channel }: DueDaily, id: string, isNewRound: boolean): Promise<void> =>
      store.noteShown(channel, id, isNewRound),
    /** The channel is no longer there. */
    forget: ({ channel, server }: DueDaily): Promise<unknown> => store.stopDaily(channel, server),
  };
}
