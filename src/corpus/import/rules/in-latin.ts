/** Cyrillic and Greek letters in Latin ones, as passports and papers write them; behind a bar a second way. */
const LETTERS = `а a б b в v г g|h ґ g д d е e є ie|ye ё e|yo ж zh з z и i|y і i ї i|yi й y|i к k л l м m н n о o п p р r с s т t у u ф f
  х kh|h ц ts ч ch ш sh щ shch ъ |a ы y ь  э e ю yu|iu я ya|ia ј j љ lj њ nj ћ c ђ dj џ dz
  α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`;

const WAYS: readonly ReadonlyMap<string, string>[] = [0, -1].map(
  (way) =>
    new Map(
      [...LETTERS.matchAll(/(\p{L}) ([a-z|]*)(?= |$|\s)/gu)].map(([, letter = '', latin = '']) => [
        letter,
        latin.split('|').at(way) ?? '',
      ]),
    ),
);

/** A folded word of Cyrillic or Greek letters in Latin letters, in the ways that are usual; any other word as it is. */
export const inLatin = (word: string): string[] =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
    ? WAYS.map((way) => [...word].map((letter) => way.get(letter) ?? letter).join(''))
    : [word];
