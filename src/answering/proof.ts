import type { Find } from '../answer/found.ts';
import type { Proved } from '../answer/task.ts';
import { excerptId } from '../corpus/provenance.ts';
import { reference } from '../reply/reference/index.ts';

/** An excerpt as it is kept. */
export const proofOf = ({ excerpt, passage }: Find): Proved => ({
  id: excerptId(excerpt),
  text: excerpt.text,
  passage: passage.number,
  reference: reference(excerpt.source, 'apa'),
});
