/** What ministers, secretaries, chiefs and directors are those of: a name behind it is a person's. */
const PORTFOLIOS =
  `state, defense, defence, war, homeland security, treasury, interior, labor, labour, commerce, agriculture,
  education, energy, transportation, transport, health, health and human services, housing, housing and urban development,
  veterans affairs, foreign affairs, home affairs, external affairs, finance, justice, staff, national intelligence,
  central intelligence, police, exchequer, house, parliament, senate, army, navy, air force, trade, industry, planning,
  tourism, culture, sport, sports, environment, immigration, public works, public safety, communications, information,
  social security, social services, human resources, operations, security, schools, elections, customs, prisons,
  corrections, emergency management, economy, science, fisheries, mines, petroleum, railways, women's affairs,
  religious affairs, rural development, water, works, mission, duchy of lancaster`
    .split(',')
    .map((one) => one.trim().split(/\s+/));

const WHOLE: ReadonlySet<string> = new Set(PORTFOLIOS.map((words) => words.join(' ')));
const WORDS: ReadonlySet<string> = new Set(PORTFOLIOS.flat());

export const isPortfolio = (words: readonly string[]): boolean => WHOLE.has(words.join(' '));

/** Ends of nouns that tell what is done, and hardly end anybody's name: Procurement, Prevention, Logistics. */
const DONE = /(?:ment|tion|sion|ity|ance|ence|ship|ness|ics|ology|policy|reform|studies|relations)$/;

/** Whether a word may go on with what an office is of, and so is no surname: "Defense [Procurement]". */
export const extendsPortfolio = (word: string): boolean => WORDS.has(word) || DONE.test(word);
