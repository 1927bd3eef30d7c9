/** Countries with the folded words for who and what is theirs: who asks for Mexico means what is Mexican too. */
export const NATIONS = `
  mexico mexican|russia russian|china chinese|iran iranian|israel israeli|france french|germany german|britain british
  england english|spain spanish|italy italian|canada canadian|japan japanese|india indian|pakistan pakistani|iraq iraqi
  syria syrian|turkey turkish|ukraine ukrainian|poland polish|greece greek|brazil brazilian|cuba cuban|egypt egyptian
  america american|europe european|africa african|asia asian|australia australian|austria austrian|belgium belgian
  switzerland swiss|sweden swedish swede|norway norwegian|denmark danish dane|finland finnish finn|iceland icelandic
  ireland irish|scotland scottish|wales welsh|netherlands dutch|portugal portuguese|hungary hungarian|romania romanian
  bulgaria bulgarian|serbia serbian|croatia croatian|albania albanian|korea korean|vietnam vietnamese|thailand thai
  indonesia indonesian|malaysia malaysian|philippines philippine filipino|afghanistan afghan|lebanon lebanese
  jordan jordanian|yemen yemeni|libya libyan|tunisia tunisian|morocco moroccan|algeria algerian|nigeria nigerian
  kenya kenyan|ethiopia ethiopian|ghana ghanaian|argentina argentine argentinian|chile chilean|peru peruvian
  colombia colombian|venezuela venezuelan|bolivia bolivian|ecuador ecuadorian|guatemala guatemalan|honduras honduran
  nicaragua nicaraguan|haiti haitian|jamaica jamaican|california californian|texas texan|rome roman|paris parisian`;

/** Everyday names of countries beside those of Unicode's CLDR, by the codes of ISO 3166. */
export const COUNTRIES =
  'GB Britain; GB Great Britain; NL Holland; CZ Czech Republic; TR Turkey; CI Ivory Coast; MM Burma; SZ Swaziland; MK Macedonia; TL East Timor; VA Vatican';
