import type { Answer } from '../answer/answer.ts';
import type { Command, RawOptions } from '../command.ts';
import { type DiscordMessage, toDiscord } from '../reply/discord/to-discord.ts';
import type { Reply } from '../reply/reply.ts';
import { withDiscuss } from './discuss.ts';
import { withEdit } from './edit.ts';
import { withExport } from './export.ts';
import { withFollow } from './follow.ts';
import { withJudging } from './judging.ts';
import { withShare } from './share.ts';
import type { Asker } from './types.ts';

/** A reply and its follow-ups: more are not allowed everywhere. */
const MOST_MESSAGES = 5;

/**
 * One message; or several, where no button could carry a text whose quotations are checked: as many to a message as
 * a command shows, or fewer, where they do not fit and so many messages are allowed.
 */
export function messagesOf(
  commands: readonly Command[],
  command: Command,
  answer: Answer,
  options: RawOptions,
  { locale, administrator, edits, judges, follows, discusses, round }: Asker,
  isPrivate: boolean,
): DiscordMessage[] {
  const count = answer.kind === 'checked' ? answer.checks.length : 0;
  const inPages = (perPage: number): DiscordMessage[] =>
    Array.from({ length: Math.max(1, Math.ceil(count / perPage)) }, (_, at) => {
      const run = {
        administrator,
        commands,
        page: at + 1,
        perPage,
        ...(round !== undefined && { round }),
      };
      const reply = withEdit(command.render(answer, options, run), answer, edits);
      return toDiscord(framed(reply, answer, isPrivate, { judges, follows, discusses }), locale);
    });
  for (let perPage = command.perPage; Math.ceil(count / perPage) <= MOST_MESSAGES; perPage--) {
    const messages = inPages(perPage);
    if (count === 0 || perPage === 1 || messages.every(({ leftOut }) => !leftOut)) return messages;
  }
  return inPages(command.perPage);
}

/**
 * A reply with what can be done with it besides: it is had as a file, whom it tells of is followed, a private one is
 * shared, one before everybody is discussed, and those who keep the shelf are told of it.
 */
export function framed(
  reply: Reply,
  answer: Answer,
  isPrivate: boolean,
  { judges = false, follows = false, discusses = false }: Pick<Asker, 'judges' | 'follows' | 'discusses'>,
): Reply {
  const exported = withExport(reply, answer);
  const followed = follows ? withFollow(exported, answer) : exported;
  const shared = isPrivate ? withShare(followed, answer) : withDiscuss(followed, answer, discusses);
  return judges ? withJudging(shared, answer, isPrivate) : shared;
}
