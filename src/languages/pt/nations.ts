/** Countries with the folded words for who and what is theirs: who asks for Mexico means what is Mexican too. */
export const NATIONS = `
  mexico mexicano|russia russo|china chines|franca frances|alemanha alemao|inglaterra ingles|espanha espanhol
  italia italiano|canada canadense|japao japones|india indiano|turquia turco|ucrania ucraniano|polonia polones|grecia grego
  brasil brasileiro|cuba cubano|egito egipcio|america americano|europa europeu|africa africano|asia asiatico
  australia australiano|austria austriaco|suica suico|suecia sueco|irlanda irlandes|escocia escoces|portugal portugues
  hungria hungaro|coreia coreano|argentina argentino|chile chileno|peru peruano|colombia colombiano|roma romano`;

/** Everyday names of countries beside those of Unicode's CLDR, by the codes of ISO 3166. */
export const COUNTRIES =
  'GB Grã-Bretanha; NL Holanda; CZ República Tcheca; CZ República Checa; MK Macedônia; MM Birmânia; VA Vaticano';
