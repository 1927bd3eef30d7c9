import type { Answer } from '../answer/answer.ts';
import { isFollowable } from '../answer/follow.ts';
import { type Button, type Reply, withButton } from '../reply/reply.ts';

const FOLLOW: Button = { label: 'follow', state: { action: 'follow' } };
/** Commands whose answers tell of one person. */
const OF_A_PERSON: ReadonlySet<string> = new Set(['person', 'whosaid']);

/** An answer about one person, with a button that follows them. */
export function withFollow(reply: Reply, answer: Answer): Reply {
  const asked = reply.find((block) => block.kind === 'asked')?.asked;
  return asked && OF_A_PERSON.has(asked.command) && isFollowable(answer) ? withButton(reply, FOLLOW) : reply;
}
