/** Words that make of an office another one: who is "the deputy mayor" is not the mayor. */
export const LESSER: ReadonlySet<string> = new Set(
  'deputy vice shadow assistant associate under junior sub opposition co'.split(' '),
);

/** Words for who no longer, not yet or only for now has an office; the text may leave them out later. */
export const TEMPORARY: ReadonlySet<string> = new Set(
  'former ex ex- onetime then acting interim incoming outgoing designate elect newly-elected caretaker late'.split(
    ' ',
  ),
);

/** Heads of offices that many places and bodies have: "the French president" is not any president. */
export const MANY_HAVE: ReadonlySet<string> = new Set(
  `president minister secretary chancellor premier king queen prince princess duke pope director chairman chairwoman chair chief
  head ambassador commissioner ceo manager boss coach captain`.split(/\s+/),
);

/** Of these one is but one. */
export const PARTIES: ReadonlySet<string> = new Set(
  'republican democrat democratic labour conservative tory liberal libertarian green independent socialist nationalist'.split(
    ' ',
  ),
);

/** What else a text calls those of whom it has given the first word. */
export const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    senator: 'lawmaker legislator',
    representative: 'congressman congresswoman lawmaker legislator',
    congressman: 'lawmaker legislator',
    congresswoman: 'lawmaker legislator',
    mp: 'lawmaker legislator parliamentarian backbencher politician',
    councillor: 'politician',
    pc: 'officer constable',
    constable: 'officer',
    sergeant: 'officer',
    sgt: 'officer sergeant',
    detective: 'officer',
    inspector: 'officer',
    superintendent: 'officer',
    professor: 'academic',
    reverend: 'vicar priest',
    secretary: 'minister',
    justice: 'judge',
    coach: 'boss mentor',
    manager: 'boss',
    captain: 'skipper',
    skipper: 'captain',
    attorney: 'lawyer',
    lawyer: 'attorney',
    counsel: 'lawyer advocate barrister',
    advocate: 'lawyer',
    'chief executive': 'ceo boss',
    'prime minister': 'pm premier',
    'general secretary': 'boss',
    'district attorney': 'prosecutor',
  }).map(([word, others]) => [word, others.split(' ')]),
);
