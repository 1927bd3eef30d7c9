/** Last words of the names of bodies and things, whatever name stands in front: "Northline Airways". */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  `airlines airways academy agency airport alliance assembly associates association authority board brands brigade bureau cabinet
 center centre chamber charity clinic club coalition college commission committee company confederation congress cooperative
 corp corporation council department directorate electric embassy energy enterprises entertainment exchange federation
 ferries foods force forum foundation fund gallery games group guild holdings hospital hospitals hotels inc
 industries initiative institute insurance international laboratories labs league limited lines llc logistics ltd media
 ministry mission mosque motors movement museum network news observatory office organisation organization parish parliament
 partners partnership party pharma pharmaceuticals plc police press products project publishing radio railway
 railways records research resources school schools secretariat senate service services shipping society solutions
 studios systems taskforce technologies technology telecom television theatre tribunal trust union united university
 utilities ventures voice watch water workers world`.split(/\s+/),
);

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
export const MAKERS =
  /^(?:builder|carrier|competitor|developer|distributor|employer|insurer|landlord|leader|lender|maker|manufacturer|member|operator|owner|parent|partner|producer|provider|publisher|retailer|rival|sponsor|subsidiary|supplier|successor)s?$/;
