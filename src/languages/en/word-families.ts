import { wordList } from '../../text/word-list.ts';
import { type Changes, relativesBy } from '../word-families.ts';

/**
 * Endings that Snowball's English stems still have, though the words belong together: "discoveri" (discovery)
 * and "discov" (discover), "settlement" and "settl".
 */
const ENDINGS = wordList(`
  i e eri er or ar ist ian an al ari ori ation ition ion ment ement ent ant enc anc enci anci iv ativ ur
  th ship hood ness ful less ous ic y ti iti at ed ing a ia um us is ism iz ish ese age ward`);

/** Consonants that change before such an ending: "decid" and "decis", "describ" and "descrip". */
const CHANGES: Changes = [
  ['id', 'is'],
  ['ud', 'us'],
  ['nd', 'n'],
  ['nd', 'ns'],
  ['ad', 'as'],
  ['od', 'os'],
  ['rib', 'rip'],
  ['eiv', 'ep'],
  ['it', 'is'],
  ['truc', 'troy'],
  ['olv', 'olut'],
  ['er', 'r'],
  ['el', 'l'],
  ['ve', 'f'],
];

export const relatives = relativesBy(ENDINGS, CHANGES);
