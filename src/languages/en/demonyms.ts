/** Nouns for one man or woman of a land or town, which with an article call somebody: "the Norwegian". */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `norwegian dane swede finn icelander briton scot welshman irishman englishman frenchman german italian spaniard
  dutchman belgian austrian pole czech slovak slovenian hungarian romanian bulgarian serb croat bosnian albanian greek turk
  russian ukrainian georgian armenian latvian lithuanian estonian american canadian mexican brazilian argentine argentinian
  chilean peruvian colombian venezuelan uruguayan cuban jamaican australian indian pakistani israeli iraqi iranian syrian
  egyptian moroccan algerian tunisian nigerian kenyan ethiopian ghanaian ugandan korean indonesian malaysian filipino
  texan californian londoner parisian berliner`.split(/\s+/),
);
