import type { DefinitionTable } from '../definitions.ts';

export const definitions: DefinitionTable = {
  articles: 'an?|the',
  copulas: 'is|are|was|were',
  predicates: 'an?|the|one of|any|what|when',
  means:
    'means?|meant|refers? to|referred to|stands? for|stood for|is defined as|are defined as|is short for|denotes?|signif(?:y|ies)|consists? of',
  describes: 'describes?|covers?|applies to|is used (?:for|of|to describe)|is applied to|names?',
  terms: 'terms?|words?|phrase|expression|name|acronym|abbreviation|label|initials',
  known: '(?:which is |is |are )?(?:also |better |commonly )?(?:known|referred to) as',
  called: '(?:known|referred to) as|called|named|dubbed|termed|name (?:is|was)',
  by: { before: 'by', verb: 'means?|meant|understands?|understood' },
  asks: "what(?: is| are| was| were|[’']s| does)",
  clause: 'that|and|but',
  relative: 'that|which|who|whose|used|made|found|living|caught',
};
