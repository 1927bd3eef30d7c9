/** Countries with the folded words for who and what is theirs: who asks for Mexico means what is Mexican too. */
export const NATIONS = `
  mexique mexicain|russie russe|chine chinois|iran iranien|israel israelien|france francais|allemagne allemand
  angleterre anglais|espagne espagnol|italie italien|canada canadien|japon japonais|inde indien|turquie turc
  ukraine ukrainien|pologne polonais|grece grec|bresil bresilien|cuba cubain|egypte egyptien|amerique americain
  europe europeen|afrique africain|asie asiatique|australie australien|autriche autrichien|belgique belge|suisse suisse
  suede suedois|norvege norvegien|irlande irlandais|ecosse ecossais|portugal portugais|hongrie hongrois|roumanie roumain
  coree coreen|argentine argentin|chili chilien|perou peruvien|colombie colombien|algerie algerien|maroc marocain
  tunisie tunisien|rome romain|paris parisien`;

/** Everyday names of countries beside those of Unicode's CLDR, by the codes of ISO 3166. */
export const COUNTRIES =
  'GB Grande-Bretagne; NL Hollande; CZ République tchèque; MK Macédoine; MM Birmanie; VA Vatican';
