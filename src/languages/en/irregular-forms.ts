/** English verbs and nouns whose forms no rule leads back: the form that is looked up first, then the others. */
const FAMILIES = `
  arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten
  bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught
  choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk
  drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
  forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
  give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
  know knew known|lay laid|lead led|leap leapt|learn learnt|lend lent|light lit|lose lost|make made|mean meant|meet met
  pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|seek sought|sell sold|send sent
  sew sewn|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
  sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen
  stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung
  take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
  understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
  withdraw withdrew withdrawn|write wrote written|overthrow overthrew overthrown|oversee oversaw overseen|bear bore borne
  man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|person people|life lives|wife wives
  half halves|knife knives|leaf leaves|wolf wolves|thief thieves|shelf shelves|crisis crises|analysis analyses
  basis bases|thesis theses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|datum data|medium media`;

/** "grew" and "grown" → "grow". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const [base = '', ...others] = family.trim().split(/\s+/);
      return others.map((other) => [other, base] as const);
    }),
);
