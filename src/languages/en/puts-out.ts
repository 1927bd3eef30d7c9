/** Verbs that put words out, by their stems: "issued a statement", "led a chant", "offered a defense". */
const STEMS =
  /^(?:add|air|answer|append|begin|began|break|broke|bring|brought|burst|carr|circulat|clos|conclud|continu|deliver|distribut|end|ended|erupt|file|filed|filing|gave|give|giving|hand|held|hold|includ|issu|join|laid|launch|lay|lead|leav|led|left|mad|mak|mount|offer|open|post|print|pronounc|publish|put|rais|read|releas|renew|repeat|repl|respond|reviv|said|sen[dt]|share|shout|shar|sound|spread|start|submit|tell|told|tweet|unveil|utter|voic|volunteer|wr[io]t)/;

/** Whether the verb form puts words out. */
export const putsOut = (verb: string): boolean => STEMS.test(verb);
