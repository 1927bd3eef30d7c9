/** The rules that name a speaker, each with the construction by which it does. */
export const NAMING_RULES = {
  poll: '75 percent of voters said “…” in a poll: the poll speaks',
  agent: '“…,” as it was called by Early: behind a passive verb',
  written: '“…”, se lee en el informe: the work in which the words are read',
  according: 'according to Early, “…”',
  'own-words': 'in Early’s words, “…”: a noun for somebody’s own words',
  inverted: '“…,” said Early: behind a verb of saying that follows the words',
  after: '“…,” Early said: the subject of the verb of saying that follows the words',
  predicate: '“…” was Early’s answer: the noun that the words are said to be',
  headline: 'Early: … “…”: in front of a headline’s colon',
  colon: 'Early: “…”: in front of a colon',
  'colon-clause': 'Early was angry: “…”: who acts in the clause in front of a colon',
  before: 'Early said “…”: the subject of the verb that the words hang on',
  noun: 'Early’s claim of “…”: the owner of a noun for what is said',
  as: 'as Early said, “…”',
  issued: '“…,” Early added in a statement: who put the words out',
  trailing: '“…” … Early said: the main clause at the end of the sentence',
  cited: '“…” (Early 2004: 11): who wrote the work in brackets',
  signature: '“…” – Early: a name behind a dash, or in a line or cell beside the words',
  lead: 'Early was angry. “…”: who acts in the sentence that leads to the words',
  'lead-far': 'Early was angry. … “…”: the same, with other words between',
  carry: '“…,” Early said. “…”: who was speaking goes on',
  dropped: '«…», señaló: a verb without a subject of its own, behind somebody who acted',
  turn: 'in a dialogue the one who spoke before last speaks again',
  beat: '“…” Early turned the key: who acts right behind the words of a dialogue',
  reply: '“…?” Reed asked Early. “…”: who was asked answers',
  quoting: '“…,” Early said, quoting her aunt: whom she quotes',
  transcript: 'EARLY: …: a transcript’s label',
  subjunctive: 'Early sagte, sie warte. Er werde „…“: what is said goes on in the subjunctive of reports',
  indirect: 'Early said that …: the subject of a verb that reports a clause',
} as const satisfies Record<string, string>;

/** The rules that say that nobody is said to have said the words. */
export const DENYING_RULES = {
  title: 'words in title case that no verb of saying introduces: a name',
  naming: 'a word is named, not said: the so-called “…”',
  poll: 'a share of people said it, and no poll is named',
  unsaid: 'the text says that it was not said, or only wanted, asked or supposed',
  found: 'words on a sign, in a note: whoever finds them has not said them',
  mute: 'a face, a silence, experience: what is told to say something, and speaks not',
  voiced: 'who reads or sings words has not said them; a number says nothing',
  carry: 'in a dialogue, and nothing tells who speaks',
} as const satisfies Record<string, string>;

export type NamingRule = keyof typeof NAMING_RULES;
export type DenyingRule = keyof typeof DENYING_RULES;
export type RuleName = NamingRule | DenyingRule;
