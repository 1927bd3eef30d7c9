/** Countries with the folded words for who and what is theirs: who asks for Mexico means what is Mexican too. */
export const NATIONS = `
  mexico mexicano|rusia ruso|china chino|iran irani|israel israeli|francia frances|alemania aleman|inglaterra ingles
  espana espanol|italia italiano|canada canadiense|japon japones|india indio|turquia turco|ucrania ucraniano|polonia polaco
  grecia griego|brasil brasileno|cuba cubano|egipto egipcio|america americano|europa europeo|africa africano|asia asiatico
  australia australiano|austria austriaco|belgica belga|suiza suizo|suecia sueco|noruega noruego|irlanda irlandes
  escocia escoces|holanda holandes|portugal portugues|hungria hungaro|rumania rumano|corea coreano|argentina argentino
  chile chileno|peru peruano|colombia colombiano|venezuela venezolano|guatemala guatemalteco|roma romano`;

/** Everyday names of countries beside those of Unicode's CLDR, by the codes of ISO 3166. */
export const COUNTRIES =
  'US EEUU; GB Gran Bretaña; NL Holanda; CZ República Checa; CI Costa de Marfil; SZ Suazilandia; MK Macedonia; MM Birmania; TL Timor Oriental; VA Vaticano';
