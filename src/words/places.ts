import { wordSet } from '../text/word-list.ts';

/** Last words of the names of streets, waters and grounds, whoever gave them the name: "Charles Street". */
export const PLACE_HEADS =
  wordSet(`street road avenue boulevard square highway terrace crescent station island islands river
  mountain mountains county valley peninsula harbor harbour cathedral stadium building cemetery canyon creek glacier lagoon
  canal motorway plaza promenade waterfront`);

/** Single words that name a country, a city or a paper as the speaker, never "he" or "she". */
export const PLACE_NAMES = `mexico china russia iran israel france germany britain england spain italy canada japan india pakistan iraq syria
  turkey ukraine poland greece brazil cuba egypt washington london paris berlin moscow beijing brussels tehran jerusalem madrid
  america europe africa asia us u.s usa uk eu un nato fbi cia doj dhs nbc cnn abc cbs bbc fox times post journal politico
  bloomberg reuters ap guardian telegraph democrats republicans americans voters congress google facebook twitter apple microsoft
  amazon netflix uber boeing verizon xinhua gallup`;
