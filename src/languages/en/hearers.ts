/** Verbs whose noun phrase behind them is the hearer: "told AFP". */
export const HEARD: ReadonlySet<string> = new Set(
  'told tells tell asked asks ask assures reminds advises urges warns promises assured informed reminded advised urged instructed warned promised thanked'.split(
    ' ',
  ),
);

/** Verbs, by their stems, whose object does what the infinitive behind it says: "urged [voters] to call". */
const STEMS =
  /^(?:advis|allow|ask|assign|authori[sz]|beg|bring|brought|caus|challeng|coax|compel|convinc|dar|direct|driv|drov|empower|enabl|encourag|entic|expect|forc|forb|gave|get|giv|got|hear|help|hir|implor|incit|induc|inspir|instruct|invit|lead|leav|led|left|let|mak|mad|motivat|need|nudg|oblig|order|paid|pay|permit|persuad|prefer|press|prod|prompt|push|recruit|remind|requir|saw|see|select|sen[dt]|spur|summon|taught|teach|tell|tempt|told|train|trust|urg|wait|want|warn|watch|wish)/;

/** Whether the verb form makes its object act. */
export const urges = (verb: string): boolean => STEMS.test(verb);
