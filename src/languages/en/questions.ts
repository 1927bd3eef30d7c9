import type { QuestionTable } from '../questions.ts';

export const questions: QuestionTable = {
  asks: 'who|whom|whose|what|when|where|why|how|which',
  by: 'by',
  and: 'and',
  yesOrNo: '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would) (?:it|he|she|they|there)',
  pronouns: 'he|she|it|they',
  thingPronouns: 'it',
  further: 'and|but|what about|how about',
  numbered: 'no|nos|number|numbers|nr',
  through: 'to|through|until',
  measures: 'how (?:many|much|long|old|tall)',
  prices: 'costs?|prices?|priced|pays?|paid|spends?|spent|worth|charged?|fees?|fares?',
  durations:
    '(?:minutes|hours|days|weeks|months|years|decades|century|centuries)|(?<=-)(?:minute|hour|day|week|month|year|decade)',
  who: 'who|whom',
  deeds:
    'why (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)|how (?:do|does|did|has|have|had|can|could|will|would)',
  counts: 'how many',
  helpers: 'do|does|did|has|have|had|can|could|will|would|is|are|was|were',
  mutual:
    'meet|met|meets|meeting|marry|marries|married|wed|divorced?|date|dated|fight|fights|fought|face|faces|faced|play|plays|played|border|borders|bordered|resembles?|resembled|equals?|equalled|match|matches|matched|join|joins|joined|debated?|rival|rivals|rivalled|kiss|kissed|hug|hugged|oppose|opposes|opposed',
  compares: 'compared?|contrast|versus|vs\\.?|than|each|both|respectively|differences?|differs?',
  comparing:
    "(?:please )?(?:compare|contrast|(?:what(?:'s| is| are| was| were)? )?(?:the )?differences? (?:between|in))",
  bothAre: '(?:who|what) (?:are|were)',
  each: 'each|both|respectively',
  says: 'says?|said|thinks?|thought|claims?|claimed|argues?|argued|wants?|wanted|promises?|promised|demands?|demanded',
  whatSaid: 'what',
  saying: 'do|did|have',
  comparingCounts: '(?:please )?compare (?:the )?(?:numbers?|figures?|totals?) (?:of )?',
  joins: 'or|with|to|from|(?:as )?compared (?:with|to)|versus|vs\\.?|than',
  causes: 'because|due to|owing to|as a result|the reason|that is why|therefore|thanks to|(?<=, )so',
  pointsBack: 'because of (?:this|that)|for (?:this|that) reason|that is why|therefore|as a result',
  according: '(?:according to|as reported by)(?: the)?',
  articles: 'the|this|that',
  source: {
    text: 'articles?|reports?|story|piece|paper|study|post|text|interview',
    published:
      'when (?:was|is)(?=.* (?:published|written|posted|released|printed)$)|what (?:is|was) the (?:date|day) of',
    authors: 'who (?:wrote|is the author of|are the authors of|authored)',
    publisher: '(?:who|which (?:paper|newspaper|outlet|publisher)) (?:published|printed|ran)',
    lead: "what(?:'?s| is| was)(?=.* about$)|summari[sz]e",
    ends: 'published|written|posted|released|printed|about',
    asksTold: 'does|did|what (?:does|did)',
    tells:
      '(?:says?|said|mentions?|claims?|reports?|tells?|states?|writes?)(?: us)?(?: (?:that|whether|if|about|on))?',
    within: 'in the',
  },
};
