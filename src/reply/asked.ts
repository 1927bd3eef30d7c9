import type { Answer } from '../answer/answer.ts';
import { label } from './print.ts';
import { type Block, joined, say, typed } from './reply.ts';
import type { View } from './view.ts';

/** Characters of what was asked that stand on one line of a chat. */
const LONGEST_LINE = 100;

/** Answers whose reply repeats what was typed, or for which nothing was asked. */
const SAYS_IT: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>([
  'nothing',
  'near',
  'which',
  'compared',
  'checked',
  'proof',
  'unknownId',
  'hint',
  'quiz',
  'help',
]);

/** What a reply answers: in one line in the asker's words, where it does not say so itself, and whole for its buttons. */
export function askedBlock(answer: Answer, { command, options, asked }: View): Block {
  const block = { kind: 'asked', asked: { command, options } } as const;
  const isSaid =
    SAYS_IT.has(answer.kind) || (answer.kind === 'verified' && answer.check.verdict === 'not-found');
  if (isSaid || asked.length === 0) return block;
  const room = Math.floor(LONGEST_LINE / asked.length);
  const shown = asked.map((text) => typed(label(text, room)));
  return { ...block, line: [say('asked', { typed: joined(shown, 'apart') })] };
}
