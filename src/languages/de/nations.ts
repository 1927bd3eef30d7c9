/** Countries with the folded words for who and what is theirs: who asks for Mexico means what is Mexican too. */
export const NATIONS = `
  mexiko mexikanisch mexikaner|russland russisch russe|china chinesisch chinese|iran iranisch|israel israelisch
  frankreich franzosisch franzose|deutschland deutsch|england englisch englander|spanien spanisch spanier
  italien italienisch italiener|kanada kanadisch|japan japanisch japaner|indien indisch inder|turkei turkisch turke
  ukraine ukrainisch|polen polnisch pole|griechenland griechisch grieche|brasilien brasilianisch|agypten agyptisch
  amerika amerikanisch amerikaner|europa europaisch europaer|afrika afrikanisch|asien asiatisch|australien australisch
  osterreich osterreichisch|belgien belgisch|schweiz schweizerisch|schweden schwedisch|norwegen norwegisch
  irland irisch|schottland schottisch|portugal portugiesisch|ungarn ungarisch|rumanien rumanisch|korea koreanisch
  rom romisch romer|bayern bayerisch|preussen preussisch|sachsen sachsisch`;

/** Everyday names of countries beside those of Unicode's CLDR, by the codes of ISO 3166. */
export const COUNTRIES =
  'GB Großbritannien; NL Holland; CI Elfenbeinküste; MK Mazedonien; MM Birma; TL Osttimor; VA Vatikan';
