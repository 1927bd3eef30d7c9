import type { Find } from '../found.ts';

/** What a finder has for a question: its finds; nothing that settles it; or that somebody is asked for whom no source has. */
export type Evidence =
  | { readonly kind: 'finds'; readonly finds: readonly Find[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknownName' };

export const NO_EVIDENCE: Evidence = { kind: 'none' };

export const evidenceOf = (finds: readonly Find[]): Evidence =>
  finds.length > 0 ? { kind: 'finds', finds } : NO_EVIDENCE;
