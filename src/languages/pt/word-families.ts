import { relativesBy } from '../word-families.ts';

/** The endings of Portuguese stems: "fundaca" and "fundador" (fund), "nasciment" (nasc), "govern". */
export const relatives = relativesBy(
  `aca ica uca sa acao icao ucao cao sao ador edor idor dor or er ament iment ment ant ent anc enc ad ed id idad
  al an ari ist ism ic iv ativ os ur aj eri ez`.split(/\s+/),
);
