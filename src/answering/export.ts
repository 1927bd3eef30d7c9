import type { Answer } from '../answer/answer.ts';
import { isExportable } from '../answer/export.ts';
import { type Button, type Reply, withButton } from '../reply/reply.ts';

const EXPORT: Button = { label: 'export', state: { action: 'export' } };

/** An answer with excerpts, or the list of the sources, with a button that makes a file of them. */
export const withExport = (reply: Reply, answer: Answer): Reply =>
  isExportable(answer) && reply.some(({ kind }) => kind === 'asked') ? withButton(reply, EXPORT) : reply;
