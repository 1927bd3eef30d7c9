import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { AnsweringService } from '../answering/service.ts';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { toDiscord } from '../reply/discord/to-discord.ts';
import type { Desk } from '../shelves/index.ts';
import { tellFollowers } from './follow-notices.ts';
import { message } from './message.ts';

type Reminder = Awaited<ReturnType<Desk['tasks']['reminders']>>[number];
type Due = Awaited<ReturnType<Desk['daily']['due']>>[number];

interface Posting {
  readonly client: Client;
  readonly service: Pick<AnsweringService, 'daily'>;
  readonly desk: Desk;
  readonly log: Logger;
  /** How often it is looked whether an hour has come, in milliseconds. */
  readonly every: number;
}

/**
 * Posts what channels are shown every day, reminds them of tasks, and tells followers what is new. A day is taken before it is posted: a process that is killed in between
 * leaves the day out, and none is ever posted twice. What Discord or the store does not take is tried again.
 */
export function postDailies({ client, service, desk, log, every }: Posting) {
  let running: Promise<void> | undefined;

  async function post(due: Due): Promise<void> {
    if (!(await desk.daily.claim(due))) return;
    try {
      const { channel: id, server, locale, ...asked } = due;
      const shelf = await desk.asked({ server, channels: [id], user: '' });
      const found = await service.daily(
        { ...asked, seed: id },
        { locale, administrator: false, ...(shelf && { shelf }) },
      );
      if (!found) return;
      const channel = await client.channels.fetch(id);
      if (!channel?.isSendable()) return;
      const { components, files, flags, allowedMentions } = message(found.message, false);
      await channel.send({ components, files, flags, allowedMentions });
      await desk.daily.noteShown(due, found.id, found.isNewRound);
    } catch (error) {
      await failed(due, error);
    }
  }

  async function failed(due: Due, error: unknown): Promise<void> {
    if (isCode(error, RESTJSONErrorCodes.UnknownChannel)) return void (await desk.daily.forget(due));
    log.warn({ error: describeError(error) }, 'what a channel is shown every day could not be posted');
    // Where it may not speak, it may tomorrow.
    if (!MAY_NOT.some((code) => isCode(error, code))) await desk.daily.giveBack(due);
  }

  /** Once, and before everybody: who has answered is nobody's business but the teachers'. */
  async function remind({ id, channel: where, locale, reply }: Reminder): Promise<void> {
    if (!(await desk.tasks.claimReminder(id))) return;
    try {
      const channel = await client.channels.fetch(where);
      if (!channel?.isSendable()) return;
      const { components, files, flags, allowedMentions } = message(toDiscord(reply, locale), false);
      await channel.send({ components, files, flags, allowedMentions });
    } catch (error) {
      log.warn({ error: describeError(error) }, 'a channel could not be reminded of its tasks');
      const isFinal = [...MAY_NOT, RESTJSONErrorCodes.UnknownChannel].some((code) => isCode(error, code));
      if (!isFinal) await desk.tasks.giveBackReminder(id);
    }
  }

  const tellNews = tellFollowers({ client, desk, log });

  async function all(): Promise<void> {
    await tellNews().catch((error) => log.warn({ error: describeError(error) }, 'what is new is not known'));
    try {
      for (const due of await desk.daily.due()) await post(due);
      for (const reminder of await desk.tasks.reminders()) await remind(reminder);
    } catch (error) {
      log.warn({ error: describeError(error) }, 'what channels are shown every day is not known');
    }
  }

  const look = (): void => {
    running ??= all().finally(() => {
      running = undefined;
    });
  };
  look();
  const timer = setInterval(look, every);
  timer.unref();
  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}

const MAY_NOT = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions] as const;

const isCode = (error: unknown, code: RESTJSONErrorCodes): boolean =>
  error instanceof DiscordAPIError && error.code === code;
