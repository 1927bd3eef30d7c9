import type { Passage, Source } from '../../corpus/source.ts';
import { slice } from '../../text/span.ts';

/** The headings that a passage stands under: of its section, and the titles of its source. */
export const headingsOf = ({ text, title, about }: Source, { section }: Passage): string[] =>
  [section && slice(text, section), title, about?.title].filter((one) => one !== undefined);
