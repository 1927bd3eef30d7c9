import { wordList } from '../../text/word-list.ts';
import { relativesBy } from '../word-families.ts';

/** The endings of Spanish stems: "fundacion" and "fundador" (fund), "naciment" (nac), "gobernador" (gobern). */
const ENDINGS = wordList(`
  acion icion ucion cion ion ador edor idor dor or er ament iment ment ant ent anc enc ad ed id idad edad
  al an ari ist ism ic iv ativ os ur ad ens es ez aj eri`);

export const relatives = relativesBy(ENDINGS);
