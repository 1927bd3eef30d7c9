/**
 * Endings that Snowball's English stems still have, though the words belong together: "discoveri" (discovery)
 * and "discov" (discover), "settlement" and "settl".
 */
const ENDINGS =
  ` i e eri er or ar ist ian an al ari ori ation ition ion ment ement ent ant enc anc enci anci iv ativ ur
  th ship hood ness ful less ous ic y ti iti at ed ing a ia um us is ism iz ish ese age ward`
    .split(/\s+/)
    .filter((ending, at, all) => all.indexOf(ending) === at);

/** Consonants that change before such an ending: "decid" and "decis", "describ" and "descript". */
const CHANGES: readonly (readonly [string, string])[] = [
  ['id', 'is'],
  ['ud', 'us'],
  ['nd', 'ns'],
  ['ad', 'as'],
  ['od', 'os'],
  ['rib', 'ript'],
  ['duc', 'duct'],
  ['eiv', 'ept'],
  ['it', 'iss'],
  ['truct', 'troy'],
  ['olv', 'olut'],
  ['er', 'r'],
  ['el', 'l'],
  ['ve', 'f'],
];

const SHORTEST_BASE = 4;

/**
 * Stems that may be of the same family as `stem`, itself left out; most of them are no words, so the caller looks
 * them up. Short bases are left alone: too many words share them.
 */
export function englishRelatives(stem: string): string[] {
  const bases = ENDINGS.filter(
    (ending) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_BASE,
  ).map((ending) => stem.slice(0, stem.length - ending.length));
  const changed = bases.flatMap(change);
  const found = new Set([...bases, ...changed].flatMap((base) => ENDINGS.map((ending) => base + ending)));
  found.delete(stem);
  return [...found];
}

const change = (base: string): string[] =>
  CHANGES.flatMap(([one, other]) => [
    ...(base.endsWith(one) ? [base.slice(0, -one.length) + other] : []),
    ...(base.endsWith(other) ? [base.slice(0, -other.length) + one] : []),
  ]);
