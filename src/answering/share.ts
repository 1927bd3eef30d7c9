import type { Answer } from '../answer/answer.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Block, Button, Reply } from '../reply/reply.ts';

const SHARE: Button = { label: 'share', state: { action: 'share' } };

/** A private reply with a button that makes it public, where it holds something to share. */
export function withShare(reply: Reply, answer: Answer): Reply {
  const worthIt =
    answer.kind === 'nothing' || reply.some(({ kind }) => kind === 'excerpt' || kind === 'reference');
  if (!worthIt) return reply;
  const last = reply.at(-1);
  return last?.kind === 'buttons' && last.buttons.length < LIMITS.row.buttons
    ? [...reply.slice(0, -1), { ...last, buttons: [...last.buttons, SHARE] }]
    : [...reply, { kind: 'buttons', buttons: [SHARE] } satisfies Block];
}
