const phrases = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

/** Words between a name, or a description, and another name of the same thing. */
export const ALIAS_CUES = phrases(`
  also known as
  also called
  also referred to as
  commonly known as
  commonly called
  commonly referred to as
  better known as
  best known as
  more commonly known as
  widely known as
  popularly known as
  informally known as
  formally known as
  formally called
  formally named
  officially known as
  officially called
  officially named
  known as
  known by its acronym
  known by the acronym
  known by its initials
  known by the initials
  referred to as
  called
  named
  dubbed
  nicknamed
  abbreviated
  abbreviated as
  abbreviated to
  shortened to
  short for
  aka
  formerly known as
  formerly called`);

/** Cues that say by themselves that what stands before them is a name too. */
export const BETWEEN_NAMES = new Set([
  'also',
  'aka',
  'abbreviated',
  'shortened',
  'short',
  'formerly',
  'better',
  'best',
  'commonly',
  'more',
  'widely',
  'popularly',
  'informally',
  'formally',
  'officially',
  'known',
  'dubbed',
  'nicknamed',
]);

/** What may stand in brackets as an acronym does and is none: places and roles in a picture, states, times, sizes. */
export const NOT_ACRONYMS = new Set(
  `L R C F LR TL TR BL BR AP AFP EPA GETTY REUTERS UPI PA AM PM ET EST EDT PT PST PDT CT CST CDT GMT UTC BST CET ID
  OK TV PDF HTML XL XXL USD EUR GBP CEO CFO COO D I RN DN GOP AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME
  MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR RI SC SD TN TX UT VT VA WA WV WI WY`.split(/\s+/),
);

/** Small words that an acronym may pass over. */
export const SMALL_WORDS = new Set(
  'of the and for in on to a an de la le du des del y e & with at by from'.split(' '),
);
