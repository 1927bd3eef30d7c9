/**
 * Endings that Snowball's English stems still have, though the words belong together: "discoveri" (discovery)
 * and "discov" (discover), "settlement" and "settl".
 */
const ENGLISH_ENDINGS =
  ` i e eri er or ar ist ian an al ari ori ation ition ion ment ement ent ant enc anc enci anci iv ativ ur
  th ship hood ness ful less ous ic y ti iti at ed ing a ia um us is ism iz ish ese age ward`
    .split(/\s+/)
    .filter((ending, at, all) => all.indexOf(ending) === at);

type Changes = readonly (readonly [string, string])[];

/** Consonants that change before such an ending: "decid" and "decis", "describ" and "descrip". */
const ENGLISH_CHANGES: Changes = [
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

/** The endings of Spanish stems: "fundacion" and "fundador" (fund), "naciment" (nac), "gobernador" (gobern). */
const SPANISH_ENDINGS =
  ` acion icion ucion cion ion ador edor idor dor or er ament iment ment ant ent anc enc ad ed id idad edad
  al an ari ist ism ic iv ativ os ur ad ens es ez aj eri`
    .split(/\s+/)
    .filter((ending, at, all) => all.indexOf(ending) === at);

const SHORTEST_BASE = 4;

/**
 * Stems that may be of the same family as `stem`, itself left out; most of them are no words, so the caller looks
 * them up. Short bases are left alone: too many words share them.
 */
const relativesBy =
  (endings: readonly string[], changes: Changes) =>
  (stem: string): string[] => {
    const bases = endings
      .filter((ending) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_BASE)
      .map((ending) => stem.slice(0, stem.length - ending.length));
    const changed = bases.flatMap((base) => change(base, changes));
    const found = new Set([...bases, ...changed].flatMap((base) => endings.map((ending) => base + ending)));
    found.delete(stem);
    return [...found];
  };

const change = (base: string, changes: Changes): string[] =>
  changes.flatMap(([one, other]) => [
    ...(base.endsWith(one) ? [base.slice(0, -one.length) + other] : []),
    ...(base.endsWith(other) ? [base.slice(0, -other.length) + one] : []),
  ]);

export const englishRelatives = relativesBy(ENGLISH_ENDINGS, ENGLISH_CHANGES);
export const spanishRelatives = relativesBy(SPANISH_ENDINGS, []);
