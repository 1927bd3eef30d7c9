import { relativesBy } from '../word-families.ts';

/** The endings of French stems: "fondat" (fondation, fondateur) and "fond" (fonder), "naissanc" and "naiss". */
export const relatives = relativesBy(
  `ation ition ution ion ateur iteur eur euse atric ment ement iss issanc anc enc ant ent at it abl ibl
  al el iqu ism ist if iv eux ite ité age ier er oir ur aison ie`.split(/\s+/),
);
