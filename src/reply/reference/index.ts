import type { ReferenceStyle } from '../../answer/answer.ts';
import type { Source } from '../../corpus/source.ts';
import { bibtex, cslJson } from './machine.ts';
import { apa, chicago, harvard, mla } from './prose.ts';
import { type Work, workOf } from './work.ts';

/*
 * Written by hand: the one processor of CSL styles for JavaScript, citeproc, is under CPAL or AGPL, and the
 * styles are under CC BY-SA; neither goes with this project's licence.
 */

/** How each style writes a work. */
const STYLES: Readonly<Record<ReferenceStyle, (work: Work) => string>> = {
  apa,
  mla,
  chicago,
  harvard,
  bibtex,
  'csl-json': cslJson,
};

/** The reference to a source, made of its front matter alone. */
export const reference = (source: Source, style: ReferenceStyle): string => STYLES[style](workOf(source));

export { missingFields } from './work.ts';
