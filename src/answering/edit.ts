import type { Answer } from '../answer/answer.ts';
import { type Reply, withButton } from '../reply/reply.ts';

/** The list of the sources, with a button that leads those who may change them to the desk. */
export const withEdit = (reply: Reply, answer: Answer, edits = false): Reply =>
  edits && answer.kind === 'shelf'
    ? withButton(reply, { label: 'editShelf', state: { action: 'desk', verb: 'shelf', id: '1' } })
    : reply;
