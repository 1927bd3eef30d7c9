/** Countries with the folded words for who and what is theirs: who asks for Mexico means what is Mexican too. */
export const NATIONS = `
  mexico mexicano|rusia ruso|china chino|iran irani|israel israeli|francia frances|alemania aleman|inglaterra ingles
  espana espanol|italia italiano|canada canadiense|japon japones|india indio|turquia turco|ucrania ucraniano|polonia polaco
  grecia griego|brasil brasileno|cuba cubano|egipto egipcio|america americano|europa europeo|africa africano|asia asiatico
  australia australiano|austria austriaco|belgica belga|suiza suizo|suecia sueco|noruega noruego|irlanda irlandes
  escocia escoces|holanda holandes|portugal portugues|hungria hungaro|rumania rumano|corea coreano|argentina argentino
  chile chileno|peru peruano|colombia colombiano|venezuela venezolano|guatemala guatemalteco|roma romano`;
