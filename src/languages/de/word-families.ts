import { relativesBy } from '../word-families.ts';

const ENDINGS =
  'ung heit keit lich isch ig er erin ler ner ist tum schaft nis ion ier ierung bar sam los haft end t et te n en'.split(
    ' ',
  );
const byEndings = relativesBy(ENDINGS);

/** Prefixes that stand apart from their verb: "gab … ab", "abgegeben", "abzugeben". */
const APART =
  'ab an auf aus bei ein fest her hin los mit nach um unter uber vor weg zu zuruck zusammen durch'.split(' ');
const INFIX = new RegExp(`^(${APART.join('|')})(?:ge|zu)(?=.{3})`);

/** The families of endings, and participles with the verbs that they are made of. */
export function relatives(stem: string): readonly string[] {
  const bare = INFIX.test(stem) ? stem.replace(INFIX, '$1') : stem.replace(/^ge(?=.{4})/, '');
  return bare === stem ? [...byEndings(stem), `ge${stem}`] : [bare, ...byEndings(bare)];
}
