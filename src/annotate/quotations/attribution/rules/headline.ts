import { speaksItself } from '../../grammar/index.ts';
import type { Attribution, Rule, Site } from '../types.ts';
import { isNamed, kindAt, mention, wordAt } from './site.ts';

/** ‘We will win’: Reed vows to fight on · “All roads bend.” — Anna Karr: words in marks that open a line, and a name. */
export const quotedHeadline: Rule = (site) => {
  const { clause, at } = site;
  const name = clause.phrases[at + 2];
  // "• “…” – Ida Marsh"
  const opens = at === 0 || (at === 1 && !/[\p{L}\p{N}]/u.test(wordAt(clause, 0)));
  if (!opens || name?.kind !== 'noun') return undefined;
  const next = kindAt(clause, at + 3);
  // “…” -Commissioner Leon Ashby
  const mark = wordAt(clause, at + 1) === '‐' ? 'dash' : kindAt(clause, at + 1);
  if (mark === 'colon')
    return speaksItself(clause, name) && /^(?:verb|end)$/.test(next) ? found(site) : undefined;
  // ‘I was never asked’ – Marsh on the sale
  const about = next === 'preposition' && clause.phrases.every(({ form }) => form !== 'finite');
  return mark === 'dash' && isNamed(clause, name) && (about || /^(?:comma|stop|aside|end)$/.test(next))
    ? found(site)
    : undefined;
};

const found = (site: Site): Attribution => ({
  mention: mention(site, site.at + 2),
  cue: -1,
  rule: 'headline',
});
