import { wordList } from '../../../text/word-list.ts';

/**
 * Symbols of units with the prefixes that are used with them, after UCUM (ucum.org/ucum) and the SI brochure: what is
 * not in use is left out, since "as", "PA" and "TV" would be units otherwise. "-": never without a prefix.
 */
const SYMBOLS = `
  m k h d c m μ n p f a | g k m μ n p f T P M G | s m μ n p f k | A m μ n p k | K m μ k | mol m μ n p f k | M m μ n p
  Hz k M G T m | N k M m μ n p | Pa h k M G m μ | J k M G T P E m μ n | W k M G T m μ n p | C m μ n p k | V k M m μ n
  F m μ n p f | Ω k M G m μ | ohm k M | S m μ n | T m μ n | H m μ n | Wb m μ | Bq k M G T P m | Gy m μ c k | Sv m μ n
  L m μ n d c k p | l m μ n d c k p | eV k M G T m μ | bar m μ n k | Bar m | Torr m μ | torr m | Da k M | Wh k M G T m | Ah m k
  cal k | Cal k | kcal | a - k M G | yr k M G | yrs | pc k M G | t k M G | T m | bit k M G T | bps k M G T | B k M G T P Ki Mi Gi Ti
  b - k M G T | Bps k M G | Jy m μ | G - k m μ | Oe k | lm k | lx k | cd m | rad m μ | deg m | sr m | kat n μ | Å | Js | cds | Gal m
  min | h | hr | hrs | d | wk | wks | ft | in | mi | yd | lb | lbs | oz | mph | kph | kmh | rpm | psi k | ppm | ppb | ppt | ppmv | ppbv | pptv
  dB | dBm | dBA | dBi | mmHg | ha M k | AU | ly | au | amu | u | IU k m | U m k | kn | knots | dpi | ppi | bpm | FLOPS G T P
  gal | qt | pt | tbsp | tsp | cc | sqm | sqft | acres | fps | Mbit | hp | cwt | atm | cP | P m | St c | vol | wt | VA k M | tpd | Mt | Ma | cfu | CFU | rem m | Ci m μ n k | R m`;

const MICRO: readonly string[] = ['μ', 'µ', 'u'];

function* symbols(): Generator<string> {
  for (const entry of SYMBOLS.split(/\||\n/)) {
    const [symbol, ...prefixes] = wordList(entry);
    if (!symbol) continue;
    if (prefixes[0] !== '-') yield symbol;
    for (const prefix of prefixes)
      if (prefix === 'μ') for (const micro of MICRO) yield micro + symbol;
      else if (prefix !== '-') yield prefix + symbol;
  }
}

/** Symbols of units, as they are written. */
export const UNIT_SYMBOLS: ReadonlySet<string> = new Set(symbols());

/** Symbols that are words or initials as well: they need a numeral before them and nothing that goes on behind. */
export const CAREFUL_SYMBOLS: ReadonlySet<string> = new Set(
  wordList('ha A C F G H J K L M N P S T U V W R d u a b t in pt kn au vol wt yd deg am pm fm hm'),
);

/** Digits above the line, of powers. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺';
