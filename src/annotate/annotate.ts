import { aliases } from './aliases/index.ts';
import { type Document, prose } from './document.ts';
import { figures } from './figures/index.ts';
import { quotations } from './quotations/index.ts';
import type { Annotations } from './types.ts';

/** Everything the rules find in a text: who said what, which numbers it gives, which names mean the same. */
export const annotate = (document: Document): Annotations => ({
  quotations: quotations(document),
  figures: figures(document),
  aliases: aliases(prose(document)),
});
