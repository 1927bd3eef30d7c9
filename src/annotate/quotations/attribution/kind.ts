import type { QuotationKind } from '../../types.ts';
import type { Narrative } from '../grammar/index.ts';
import type { NamingRule } from './rule-names.ts';
import { isFree, kindAt, sitesIn } from './rules/site.ts';
import { type Attribution, attributionOf, type Ruling, type Site } from './types.ts';

/** For each quotation in marks whether it is a statement of its own (`direct`) or part of the writer's clause. */
export function kindsOf(narrative: Narrative, found: readonly Ruling[]): QuotationKind[] {
  const kinds: QuotationKind[] = new Array(narrative.quotes.length).fill('direct');
  for (const frame of narrative.frames.keys())
    for (const site of sitesIn(narrative, frame))
      kinds[site.quote] = isStatement(site, attributionOf(found[site.quote])) ? 'direct' : 'mixed';
  return kinds;
}

/** Rules whose words of saying stand beside the quotation, not around it. */
const STANDS_BESIDE: ReadonlySet<NamingRule> = new Set(['after', 'inverted', 'carry', 'lead', 'lead-far']);

function isStatement(site: Site, attribution: Attribution | undefined): boolean {
  if (!isFree(site)) return false;
  const { clause, at } = site;
  const next = kindAt(clause, at + 1);
  if (/^(?:end|stop|comma|quote|dash|close)$/.test(next)) return true;
  if (!attribution || !STANDS_BESIDE.has(attribution.rule)) return false;
  // “…,” she said: the attribution itself follows, not the rest of the writer's clause.
  const { from } = clause.phrases[at + 1] as { from: number };
  return attribution.rule === 'inverted'
    ? true
    : attribution.mention.from <= from + 3 && attribution.mention.from >= from;
}
