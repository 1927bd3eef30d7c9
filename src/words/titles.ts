/** Words that stand before a name: Mr. Kelly, Sen. Early. They are part of the name's phrase. */
export const TITLES = `mr mrs ms mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens del pres amb supt det
  insp fr sr messrs sir dame lord lady judge justice president senator governor congressman congresswoman representative
  secretary minister ambassador mayor chairman chairwoman chancellor general colonel captain lieutenant sergeant major admiral
  professor doctor pope cardinal bishop archbishop pastor reverend rabbi imam father sister brother king queen prince princess
  duke duchess speaker commissioner councilman councilwoman sheriff attorney prosecutor coach detective inspector officer
  superintendent commodore brigadier constable marshal chaplain pc premier director ceo delegate comptroller treasurer sheikh ayatollah baroness baron count countess aunt uncle miss
  magistrate coroner warden vicar rector registrar corporal coxswain bosun parson squire matron madam madame monsieur herr frau señor señora don doña shri smt cllr councillor councilor`;
/** Titles that tell the bearer's gender. */
export const MALE_TITLES =
  'mr messrs sir shri lord congressman chairman king prince duke father brother councilman baron uncle pope herr monsieur señor don';
export const FEMALE_TITLES =
  'mrs ms miss smt dame lady congresswoman chairwoman queen princess duchess councilwoman sister baroness aunt madam madame frau señora doña';
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
