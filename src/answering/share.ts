import type { Answer } from '../answer/answer.ts';
import { type Button, type Reply, withButton } from '../reply/reply.ts';

const SHARE: Button = { label: 'share', state: { action: 'share' } };

/** A private reply with a button that makes it public, where it holds something to share. */
export function withShare(reply: Reply, answer: Answer): Reply {
  // The key of a question would be told to those who have not answered yet.
  if (answer.kind === 'graded') return reply;
  const worthIt =
    answer.kind === 'nothing' || reply.some(({ kind }) => kind === 'excerpt' || kind === 'reference');
  return worthIt ? withButton(reply, SHARE) : reply;
}
