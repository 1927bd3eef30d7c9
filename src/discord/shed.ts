import type { Interaction } from 'discord.js';
import { admission, Overloaded } from '../answering/admission.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { deliver, notice } from './deliver.ts';
import { FIRST_ANSWER_MS, NOTICE_SENDING_MS, SENDING_MS } from './freshness.ts';

/**
 * Notices are sent a few at once: each costs as much to send as an answer, and whoever is told takes the place of one who
 * is answered. At four times the capacity 300 at once left a twentieth of the answers, 10 a third, 3 more than half
 * (`npm run bench:load`). So many more may wait for their turn.
 */
const NOTICES = { atOnce: 3, room: 10_000 };
const A_LINE_EACH_MS = 1000;

/**
 * Lets go of what there is no time left to answer; for a sentence there is, as soon as it is its turn.
 * @param now milliseconds on a clock that never goes back
 */
export function shedder(log: Logger, now: () => number) {
  const notices = admission({ ...NOTICES, patience: FIRST_ANSWER_MS, now });
  let letGo = { told: 0, silent: 0 };

  /** One line a second for all that was let go: a line for each would be a load of its own. */
  function count(how: 'told' | 'silent'): void {
    if (letGo.told + letGo.silent === 0)
      setTimeout(() => {
        log.warn(letGo, 'let go: more is asked for than can be answered');
        letGo = { told: 0, silent: 0 };
      }, A_LINE_EACH_MS).unref();
    letGo[how]++;
  }

  /** @param until when an answer had to be there to be sent in time @param told what the log says of it */
  return async (interaction: Interaction, until: number, told: object): Promise<void> => {
    try {
      await notices('answers', until + SENDING_MS - NOTICE_SENDING_MS, async () => {
        if (interaction.isAutocomplete()) await deliver(interaction, () => interaction.respond([]));
        else if (interaction.isRepliable()) await notice(interaction, 'busy');
      });
      count('told');
    } catch (error) {
      count('silent');
      if (error instanceof Overloaded) return;
      log.warn({ ...told, error: describeError(error) }, 'the user could not be told');
    }
  };
}
