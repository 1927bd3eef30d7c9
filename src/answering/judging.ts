import type { Answer } from '../answer/answer.ts';
import { type Button, type Reply, withButton } from '../reply/reply.ts';

const PASS_ON: Button = { label: 'passOn', state: { action: 'judge', verdict: 'unanswered' } };
const JUDGE: readonly Button[] = [
  { label: 'judgeRight', state: { action: 'judge', verdict: 'right' } },
  { label: 'judgeWrong', state: { action: 'judge', verdict: 'wrong' } },
  { label: 'judgeOther', state: { action: 'judge', verdict: 'other' } },
];

/**
 * A reply to a question with what can be said of it to those who keep the shelf: whether a private answer is right,
 * and that none was found, which nobody but the asker passes on.
 */
export function withJudging(reply: Reply, answer: Answer, isPrivate: boolean): Reply {
  if (!reply.some((block) => block.kind === 'asked')) return reply;
  if (answer.kind === 'nothing' || answer.kind === 'near') return withButton(reply, PASS_ON);
  const isJudged = isPrivate && reply.some(({ kind }) => kind === 'excerpt');
  return isJudged && answer.kind !== 'graded' && answer.kind !== 'quiz'
    ? [...reply, { kind: 'buttons', buttons: JUDGE }]
    : reply;
}
