import { findDate } from '../dates.ts';

/** News agencies, as bylines and datelines write them. */
const NAMES = `AAP|ACN|ADN|AFP|Agence France-Presse|AKI|Anadolu Agency|ANI|ANSA|AP|APTN|Associated Press|The Associated Press
  |Belga|Bernama|Bloomberg|Bloomberg News|CNS|CP|The Canadian Press|Canadian Press|dpa|DPA|dpa-AFX|EFE|Europa Press|IANS
  |Interfax|IRNA|Jiji|KNA|Kyodo|Kyodo News|Lusa|MTI|NTB|NTB/Reuters|PA|PA Media|Press Association|PNA|PTI
  |Press Trust of India|Reuters|Reuters Staff|SDA|STT|TASS|Tanjug|TT|UNB|UNI|UPI|United Press International|Xinhua
  |Xinhua News Agency|Yonhap|Yonhap News`;

const AGENCIES: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').map((name) => [name.trim().toLowerCase(), name.trim()]),
);
const LONGEST_IN_WORDS = 4;

export const isAgency = (name: string): boolean => AGENCIES.has(name.trim().toLowerCase());

export interface AgencyLine {
  readonly agency: string;
  readonly place?: string;
}

const PLACE = /^\p{Lu}[\p{L}.'’-]*(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,3}$/u;

export const isPlace = (text: string): boolean => PLACE.test(text);

/** "IANS Mexico City", "PTI | New Delhi", "Reuters, London", "London (Reuters)"; the agency in the line's own letters. */
export function agencyLine(line: string): AgencyLine | undefined {
  const words = line.split(' ');
  for (let taken = Math.min(LONGEST_IN_WORDS, words.length); taken > 0; taken--) {
    const agency = words
      .slice(0, taken)
      .join(' ')
      .replace(/[\s,|:–—-]+$/, '');
    if (!isAgency(agency) || (taken === 1 && agency === agency.toLowerCase() && agency !== 'dpa')) continue;
    const place = words
      .slice(taken)
      .join(' ')
      .replace(/^[\s,|:–—-]+/, '')
      .trim();
    if (place === '') return { agency };
    return PLACE.test(place) ? { agency, place } : undefined;
  }
  return placeFirst(line);
}

function placeFirst(line: string): AgencyLine | undefined {
  const match = /^(?<place>[^()]{2,40}?) ?\((?<agency>[^()]{2,30})\)$/.exec(line);
  const { place, agency } = match?.groups ?? {};
  return place && agency && isAgency(agency) && PLACE.test(place) ? { agency, place } : undefined;
}

const DATELINE =
  /^(?<place>\p{Lu}[\p{L}.,'’ -]{1,40}?)(?:, ?\p{Lu}\p{L}{2,8}\.? \d{1,2})?,? ?\((?<agency>[^()]{2,30})\) ?[—–-]/u;

/** The dateline that opens a report: "MEXICO CITY (AP) — …". */
export function dateline(text: string): AgencyLine | undefined {
  const { place, agency } = DATELINE.exec(text.slice(0, 90))?.groups ?? {};
  return place && agency && isAgency(agency) ? { agency, place: place.trim() } : undefined;
}

const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,4}[ ,(]*$/u;
const BEHIND_DATE = /^\s?[.)]?(?:\s?(?:\/[^/]{2,30}\/|\([^()]{2,30}\)))?\s?(?:[—–]|--?)\s/;

/** The day in the dateline of a release: "MILLGATE, 3 March 2024 – …"; a place in other letters may begin a story of old. */
export function datedOpening(text: string): string | undefined {
  const start = text.slice(0, 120);
  const found = findDate(start);
  return found && CAPITALS.test(start.slice(0, found.start)) && BEHIND_DATE.test(start.slice(found.end))
    ? found.date
    : undefined;
}
