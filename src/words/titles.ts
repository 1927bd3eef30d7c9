import { wordSet } from '../text/word-list.ts';

/** Titles of courtesy that tell whether a man or a woman is meant. */
const MEN = 'mr sir monsieur herr señor senhor';
const WOMEN =
  'mrs ms miss dame lady madame mme mlle mademoiselle frau señora señorita doña senhora dona sra srta';
/** The same, folded, with those that mean something else too: "Sr." may be a son's or a sister's, "Fr." a priest's. */
export const MEN_CALLED = wordSet(`${MEN} hr senor sr signor signore`);
export const WOMEN_CALLED = wordSet(`${WOMEN} fr senora signora`);
/** All that tell the bearer's gender. */
export const MALE_TITLES = `${MEN} messrs shri lord congressman chairman king prince duke father brother councilman baron uncle pope don`;
export const FEMALE_TITLES = `${WOMEN} smt congresswoman chairwoman queen princess duchess councilwoman sister baroness aunt madam`;
const MALE = wordSet(MALE_TITLES);
const FEMALE = wordSet(FEMALE_TITLES);

/** Whom a title tells, in small letters, with its full stop or without: "mrs." */
export function genderOfTitle(word: string): 'male' | 'female' | undefined {
  const bare = word.replace(/\.$/, '');
  return MALE.has(bare) ? 'male' : FEMALE.has(bare) ? 'female' : undefined;
}

/** Words that stand before a name: Mr. Kelly, Sen. Early. They are part of the name's phrase. */
export const TITLES = `${MALE_TITLES} ${FEMALE_TITLES} mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens del pres amb supt det insp fr sr
  judge justice president senator governor representative secretary minister ambassador mayor chancellor general
  colonel captain lieutenant sergeant major admiral professor doctor cardinal bishop archbishop pastor reverend
  rabbi imam speaker commissioner sheriff attorney prosecutor coach detective inspector officer superintendent
  commodore brigadier constable marshal chaplain pc premier director ceo delegate comptroller treasurer sheikh
  ayatollah count countess magistrate coroner warden vicar rector registrar corporal coxswain bosun parson squire
  matron cllr councillor councilor`;
/** Letters behind a name. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'mp mps msp mep ms td kc qc sc cbe obe mbe kbe phd md esq frs'.split(' '),
);

/** Short titles in full. */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    sgt: 'sergeant',
    lt: 'lieutenant',
    capt: 'captain',
    cllr: 'councillor',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    supt: 'superintendent',
    det: 'detective',
  }),
);
