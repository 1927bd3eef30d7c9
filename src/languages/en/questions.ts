import { wordList } from '../../text/word-list.ts';
import type { QuestionTable } from '../questions.ts';

const any = (words: string): string => `(?:${wordList(words).join('|')})`;

const SAY = any(`
  say says said state stated tweet tweeted write wrote claim claimed argue argued answer answered reply replied
  respond responded think thinks believe believes mention mentioned tell told explain explained ask asked demand
  demanded promise promised pledge pledged call called describe described warn warned announce announced add added`);
/** Verbs by which anything is said or thought. */
const SAY_SO = any(
  'say says said state stated answer answered reply replied respond responded think thinks believe believes mention mentioned claim claimed argue argued explain explained',
);
/** Whether somebody said so is asked with these; "Did Mexico ask for more?" asks what was done. */
const SAID_SO = any(
  'say claim argue state tweet believe think promise pledge call describe deny said claimed argued stated tweeted promised pledged called denied',
);
const DO = any('did does do has have had');
const IS = any("is are was were 's");

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
  requests: {
    count: [/^(?:.*\b)?(?:how many|how much) (?<name>\S+(?: \S+)?).*$/],
    saidBy: [
      new RegExp(
        `^what (?:exactly |else )?${DO} (?<name>.+?) (?:${SAY_SO}|(?<verb>${SAY}))(?: (?:about|on|of|for|regarding|concerning|to|that|when|as))?(?<rest> .*)?$`,
      ),
      /^what (?<name>\S+(?: \S+){0,3}) (?:says?|said|thinks?|thought)(?: (?:about|on|of|to))?(?<rest> .*)?$/,
      new RegExp(
        `^(?:${DO}(?:n't)?|is it (?:true|correct|right) that) (?<name>.+?) (?:really |actually |ever |also )?${SAID_SO} (?:that |about )?(?<rest>.+)$`,
      ),
    ],
    whoSaid: [new RegExp(`^who (?:has |was it who )?${SAY} (?:that )?(?<rest>.+)$`)],
    meant: [
      /^what (?:does|did|do) (?:the )?(?:abbreviation |acronym |term |word |phrase )?(?<rest>.+?) (?:mean|means|stand for|stands for|refer to)$/,
      /^(?:what is|what's|whats) (?:the meaning of|meant by) (?<rest>.+)$/,
      /^(?:what|which words?) (?:is|are) (?<rest>\S+(?: \S+)?) (?:short|an abbreviation|the abbreviation|an acronym|the acronym) (?:for|of)$/,
      /^(?<rest>\S+(?: \S+){0,3}) (?:meaning|definition|stands for)$/,
    ],
    role: [
      new RegExp(`^what ?${IS} (?<name>.+?)(?:'s|s') (?:job|role|position|office|profession|function)$`),
      /^what (?:job|role|position|office) (?:did|does|has|had) (?<name>.+?)(?: once| ever)? (?:have|had|hold|held)$/,
      new RegExp(`^(?:who ?${IS}|whos) (?<name>.+)$`),
    ],
    isWhat: [/^(?:what is|what are|what was|what's|whats) (?<rest>.+)$/],
    words: `
      what when where which who why how many much about did does said say says tweet wrote think mean published
      article report`,
  },
};
