/** Abbreviations behind which a sentence goes on whatever follows: titles, and words that announce a name or number. */
const ANNOUNCING = `mr mrs ms mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens del pres
  amb supt det insp fr sr br messrs mme mlle ft mt no nos art fig vol ed eds pp vs cf al approx ca op gens cols
  sra dra srta dña dn lic ing arq exmo excmo pág núm`;

/** Abbreviations that may end a sentence: it goes on unless a capital letter follows. */
const CLOSING = `inc ltd corp co bros dept univ assn est jr sr ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn
  miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo etc ph.d m.d b.a m.a d.d.s e.g i.e a.m p.m`;

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const ANNOUNCING_ABBREVIATIONS = list(ANNOUNCING);
export const CLOSING_ABBREVIATIONS = list(CLOSING);
