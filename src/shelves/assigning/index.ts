import { assignedReply } from '../../reply/posts/assign.ts';
import { answering } from './answering.ts';
import { giving, type Teaching } from './giving.ts';
import { overseeing } from './overseeing.ts';
import { shownOf } from './tasks.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Tasks with a due time: given before everybody, answered in private, overseen by those who teach. */
export function assigning(context: Teaching) {
  const { store, now } = context;
  const { begin, deeds } = giving(context);
  return {
    begin,
    deeds: { ...deeds, ...answering(context).deeds, ...overseeing(context).deeds },

    /** What is to be reminded of now, and where: a day before it is due, or an hour, where it was given later. */
    async reminders() {
      const open = await store.unreminded(now());
      return open
        .filter(
          ({ due, made_at }) => now() >= due - (made_at < due - DAY ? DAY : HOUR) && made_at < due - HOUR,
        )
        .map((one) => ({
          id: one.id,
          channel: one.channel,
          locale: one.locale,
          reply: assignedReply(shownOf(one), true),
        }));
    },
    claimReminder: (id: string): Promise<boolean> => store.claimReminder(id),
    giveBackReminder: (id: string): Promise<void> => store.giveBackReminder(id),
  };
}
