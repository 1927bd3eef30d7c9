import type { Library } from '../../library/index.ts';
import type { PassageHit } from '../../search/index.ts';
import type { Answer } from '../answer.ts';
import { define } from '../define.ts';
import type { Find } from '../found.ts';
import { whoSaid } from '../whosaid.ts';
import { counted } from './counted.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { inFront } from './front.ts';
import type { Request } from './request.ts';
import { roleOf } from './role.ts';
import { saidBy } from './said-by.ts';

/**
 * Asks the finder that a request is for: the same as that of the command of its kind.
 * @param hits the passages that answer the whole question, best first
 */
export async function evidenceFor(
  library: Library,
  request: Request,
  hits: readonly PassageHit[],
): Promise<Evidence> {
  switch (request.kind) {
    case 'saidBy':
      return saidBy(library, request, hits);
    case 'whoSaid':
      return found(await whoSaid(library, { quote: request.words }), ({ quotation }) => !!quotation?.speaker);
    case 'meaning':
      return found(define(library, { term: request.term }), ({ score }) => score >= LEAST_EXPLAINED);
    case 'count':
      return counted(library, request, hits);
    case 'role':
      return roleOf(library, request.name, hits);
    case 'front':
      return inFront(library, request.field, request.about);
  }
}

/** A term that stands in an apposition alone is not explained surely enough: see `define`. */
const LEAST_EXPLAINED = 2;

const found = (answer: Answer, isGood: (find: Find) => boolean): Evidence =>
  evidenceOf(answer.kind === 'found' ? answer.finds.filter(isGood) : []);
