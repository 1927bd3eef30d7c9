import type { Answer } from '../answer/answer.ts';
import { DISCUSS } from '../reply/posts/discuss.ts';
import { type Reply, withButton } from '../reply/reply.ts';

/** An answer before everybody with a button that opens a thread on its excerpts, where one can be opened. */
export function withDiscuss(reply: Reply, { kind }: Answer, discusses: boolean): Reply {
  // The excerpts of a question are its key.
  if (!discusses || kind === 'quiz' || kind === 'graded') return reply;
  return reply.some((block) => block.kind === 'excerpt') ? withButton(reply, DISCUSS) : reply;
}
