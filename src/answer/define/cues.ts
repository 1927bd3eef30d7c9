import { type DefinitionTable, languageOf } from '../../languages/index.ts';

/** How a sentence explains a term, surest first. */
export type DefinitionCue = 'means' | 'names' | 'is' | 'apposition';

/** What is looked for around a term, in one language. */
export interface Cues {
  /** What stands behind a term when it is explained; the explanation begins behind the match. */
  readonly behind: readonly (readonly [DefinitionCue, RegExp])[];
  /** The same where the term opens its sentence: "Neap tide: the tide with …". */
  readonly opening: RegExp;
  /** "describes", behind what is called a term. */
  readonly describes: RegExp;
  readonly isTerm: RegExp;
  /** What stands before a term when it is the name of something that is described before. */
  readonly called: RegExp;
  /** Behind a term that something is only called: "He called the tax a mistake". */
  readonly calls: RegExp;
  readonly by: { readonly before: RegExp; readonly behind: RegExp };
  readonly asks: RegExp;
  readonly startsClause: RegExp;
}

/** A bracketed short name and a closing mark may stand between a term and its explanation. */
const TAIL = String.raw`^["”’'»“]?(?:\s\([^()\n]{1,40}\))?["”’'»“]?`;
/** And so may a few words between commas: "A seiche, pronounced “saysh”, is". */
const ASIDE = String.raw`(?:,\s[^,;:.!?\n]{1,80}[,”]{1,2}(?=\s))?`;

function cues(table: DefinitionTable): Cues {
  const { articles, copulas, predicates, means, clause, relative } = table;
  const article = String.raw`(?:(?:${articles})\s?)?`;
  const make = (pattern: string): RegExp => new RegExp(pattern, 'iu');
  return {
    behind: [
      ['means', make(String.raw`${TAIL}${ASIDE},?\s(?:${means})\s`)],
      ['names', make(String.raw`${TAIL},?\s(?:${table.known})\s`)],
      ['is', make(String.raw`${TAIL}${ASIDE}\s(?:${copulas})\s(?=(?:${predicates})(?:\s|(?<=[’'])))`)],
      // "Plankton are tiny organisms that drift"
      ['is', make(String.raw`${TAIL}\s(?:${copulas})\s(?=(?:[\p{Ll}-]+\s){1,3}(?:${relative})\s)`)],
      ['apposition', make(String.raw`${TAIL}\s[—–]\s(?=[^—–\n]{3,120}\s[—–](?:\s|,))`)],
      ['apposition', make(String.raw`${TAIL},\s(?=(?:${predicates}|which (?:is|are|was|were))\s)`)],
    ],
    opening: make(String.raw`${TAIL}(?::|\s[–—])\s(?=(?:${predicates})(?:\s|(?<=[’'])))`),
    describes: make(String.raw`${TAIL}\s(?:${table.describes})\s`),
    isTerm: make(String.raw`(?<!\p{L})(?:${table.terms})\s["“‘'«„]?$`),
    called: make(String.raw`(?<!\p{L})(?:${table.called})\s${article}["“‘'«„]?$`),
    calls: make(String.raw`^["”’'»]?\s["“‘'«]?(?:${articles})\s`),
    by: {
      before: make(String.raw`(?:^|[,;]\s)(?:${table.by.before})\s${article}["“‘'«„]?$`),
      behind: make(String.raw`^["”’'»“]?,?\s(?:[\p{L}’' -]{1,60}\s)?(?:${table.by.verb})\s`),
    },
    asks: make(String.raw`(?:^|[—–"“«:]\s?)(?:${table.asks})\s?${article}["“‘'«„]?$`),
    startsClause: make(
      String.raw`(?:^|[.;:(—–]\s?|,\s(?:${clause})\s|(?<!\p{L})(?:${clause})\s)${article}["“‘'(«„]?$`,
    ),
  };
}

/** Made when a language is first asked for. */
const MADE = new Map<string, Cues>();

/** The cues for a BCP 47 tag; undefined for a language without any. */
export function cuesOf(tag: string): Cues | undefined {
  const { tag: primary, definitions } = languageOf(tag);
  const made = MADE.get(primary) ?? (definitions && cues(definitions));
  if (made) MADE.set(primary, made);
  return made;
}
