import { TIME_UNITS } from '../../annotate/figures/tables/calendar.ts';
import { type Dimension, UNIT_NAMES } from '../../annotate/figures/tables/units.ts';
import type { Figure } from '../../annotate/types.ts';
import { slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { FigureEntry } from '../shelf/entries.ts';

/** Words that ask for an amount in some dimension, which the answer need not say again: "how high", "the price of". */
const ASKING: Readonly<Partial<Record<Dimension, string>>> = {
  money:
    'cost costs price prices expensive pay paid spend spends spent spending worth fund funds fee fees fare budget salary wage money',
  time: 'long duration last lasts lasted take takes took wait waits waiting training',
  age: 'age aged ages old older oldest young youngest edad años âge alter alt idade eta',
  length: 'long length high height tall wide width deep depth far distance',
  weight: 'weigh weighs weighed weight heavy',
  speed: 'speed fast',
  temperature: 'hot cold warm temperature',
  share: 'percent percentage share proportion rate turnout',
};

const ASKED: ReadonlyMap<string, readonly Dimension[]> = Object.entries(ASKING).reduce(
  (all, [dimension, forms]) => {
    for (const form of forms.split(/\s+/)) all.set(form, [...(all.get(form) ?? []), dimension as Dimension]);
    return all;
  },
  new Map<string, Dimension[]>(),
);
const NOTHING: readonly Dimension[] = [];

/** The dimensions that a folded word may ask for. */
export const dimensionsAsked = (form: string): readonly Dimension[] => ASKED.get(form) ?? NOTHING;

/** Whether folded words ask for an age: "how old is", "the age of". */
export const asksAge = (asked: ReadonlySet<string>): boolean =>
  AGES.some((form) => asked.has(form)) ||
  (asked.has('how') && asked.has('old')) ||
  (asked.has('wie') && asked.has('alt'));

const AGES = ['age', 'aged', 'edad', 'idade', 'eta'];

/** "Ned Pell, 44, said": a bare number between commas behind a name. */
const NAME_BEFORE = /\p{Lu}[\p{L}’'.-]+,\s(?:(?:now|then|just|de|con|di|d['’]|(?:âgée?|aged)\sde)\s?)?$/u;
/** "Ida Voss (39)": a number without a unit, in brackets behind a name of two words. */
const BRACKET_BEFORE = /\p{Lu}[\p{L}’'.-]+\s\p{Lu}[\p{L}’'.-]+\s\($/u;
/** "At 67, Rosa Lund", "Rosa Lund is 67 and", "she was 44.": a bare number of years. */
const YEARS_BEFORE =
  /(?:^|\n|[.!?]["”’]?\s)["“‘]?(?:At|Mit|À|A los|Aos|A)\s$|(?:(?<!^)\p{Lu}[\p{L}’'.-]+|(?<!\p{L})(?:[Hh]e|[Ss]he|I))(?:\s(?:is|was|am)|['’]m)\s(?:now\s|only\s|just\s)?$/u;
const YEARS_BEHIND = /^(?:[,.;]|\s(?:and|when|now)(?!\p{L})|\s?$)/u;
const OLDEST = 120;
/** "tiene 45 años", "a 45 ans", "ha 45 anni", "tem 45 anos" at the end of a clause. */
const HAS_BEFORE = /(?<!\p{L})(?:tiene|tenía|a|avait|ha|aveva|tem|tinha)\s$/u;
const CLOSED = /^(?:[,.;)]|\s?$)/;
const AGE_BEFORE = /(?<!\p{L})(?:aged?|turned|turns)(?:\s(?:is|was|of|about|just|limit|at))*\s$/iu;
const AGE_BEHIND = /^[- ](?:years?|months?|weeks?|days?)[- ](?:olds?|of age)(?!\p{L})/iu;
/** In other languages: "44 años", "44 Jahre alt", "44 ans" behind a name and a comma. */
const AGE_WORDS = /^\s(?:años|ans|anos|anni|Jahre)(?:\s(?:de edad|de idade|di età|d['’]âge|alt))?[,.;)]/u;
const OLD_BEHIND = /^\s(?:Jahre\salt|años\sde\sedad|anos\sde\sidade|anni\sdi\setà)(?!\p{L})/u;
const NEAR = 60;

/** Whether a figure is how old somebody or something is. */
function isAge(text: string, { number, unit, value }: Figure): boolean {
  const before = text.slice(Math.max(0, number.start - NEAR), number.start);
  const behind = text.slice(number.end, number.end + NEAR);
  if (AGE_BEHIND.test(behind) || (AGE_BEFORE.test(before) && !/^\s?(?:%|percent)/u.test(behind))) return true;
  if (OLD_BEHIND.test(behind) || (HAS_BEFORE.test(before) && AGE_WORDS.test(behind))) return true;
  if (unit === undefined && Number.isInteger(value) && value > 0 && value <= OLDEST) {
    if (BRACKET_BEFORE.test(before) && behind.startsWith(')')) return true;
    if (YEARS_BEFORE.test(before) && YEARS_BEHIND.test(behind)) return true;
  }
  return NAME_BEFORE.test(before) && (unit === undefined ? CLOSED.test(behind) : AGE_WORDS.test(behind));
}

/** What a figure measures; undefined for one that counts. */
export function dimensionOf({ figure, shelved }: FigureEntry): Dimension | undefined {
  const known = measured.get(figure);
  if (known) return known.dimension;
  const dimension = dimensionIn(shelved.source.text, figure);
  measured.set(figure, { dimension });
  return dimension;
}

/** Every question that meets a figure asks what it measures. */
const measured = new WeakMap<Figure, { readonly dimension: Dimension | undefined }>();

function dimensionIn(text: string, figure: Figure): Dimension | undefined {
  const { unit, of, value } = figure;
  if (isAge(text, figure)) return 'age';
  if (!unit) return of && Math.abs(value) < 1 ? 'share' : undefined;
  const known = UNIT_NAMES.get(slice(text, unit).toLowerCase())?.dimension;
  return known ?? (words(text, unit).some(({ form }) => TIME_UNITS.has(form)) ? 'time' : undefined);
}
