import { EXPORT_FORMATS } from '../../answer/answer.ts';
import type { Exported } from '../../answer/export.ts';
import type { Asked, Reply } from '../reply.ts';

/** A file of what was asked, with a button for each other way in which it can be written. */
export const fileReply = (answer: Exported, asked: Asked): Reply => [
  { kind: 'asked', asked },
  tableOf(answer),
  {
    kind: 'buttons',
    buttons: EXPORT_FORMATS.filter((one) => one !== answer.format).map((one) => ({
      label: one,
      state: { action: 'export', format: one },
    })),
  },
];

/** The file itself. */
export const tableOf = ({ kind: _, ...table }: Exported) => ({ kind: 'table', ...table }) as const;
