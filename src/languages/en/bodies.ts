/** What a text calls a body that it has named: "the airline", for Northline Airways. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  `agency airline alliance association authority bank body board brand broadcaster builder bureau business campaign carmaker carrier
  chain charity church club coalition college commission committee company consortium corporation council court department
  developer federation firm force foundation fund giant government group hospital institute institution insurer lab
  laboratory league lender maker manufacturer ministry movement museum network newspaper nonprofit non-profit operator
  organisation organization outfit panel paper parent party publisher quango regulator retailer school side society startup
  start-up store studio supplier team think-tank tribunal trust union university utility watchdog`.split(
    /\s+/,
  ),
);

/** Plural nouns that open a body's name: "Mothers for Clean Air", "Doctors Without Borders". */
export const MEMBERS: ReadonlySet<string> = new Set(
  `advocates americans artists citizens doctors families farmers fathers friends lawyers mothers neighbors
  neighbours parents patients people physicians reporters residents scientists students teachers tenants
  veterans victims voters women workers`.split(/\s+/),
);

/** Nouns for people that are no titles: "Passenger Voice" is a body, "Coach Dunn" a coach. */
export const FOLK: ReadonlySet<string> = new Set(
  `child citizen consumer customer driver employee farmer investor neighbor neighbour owner parent passenger patient people person
  pupil refugee resident student supporter survivor taxpayer teenager tenant user veteran victim visitor voter woman worker`.split(
    /\s+/,
  ),
);

/** Role nouns that as often call a firm: "Corvid, maker of small jets". */
const MAKERS =
  /^(?:builder|carrier|competitor|developer|distributor|employer|insurer|landlord|leader|lender|maker|manufacturer|member|operator|owner|parent|partner|producer|provider|publisher|retailer|rival|sponsor|subsidiary|supplier|successor)s?$/;

export const isMaker = (noun: string): boolean => MAKERS.test(noun);

/** Those who are at law with each other. */
export const LITIGANTS: ReadonlySet<string> = new Set(
  'defendant plaintiff appellant appellee petitioner respondent claimant complainant'.split(' '),
);
