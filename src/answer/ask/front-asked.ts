/** What the front matter of a source tells of it; the lead is how its text begins. */
export type FrontField = 'published' | 'authors' | 'publisher';
export interface FrontRequest {
  readonly field: FrontField | 'lead';
  /** By what the source is named, as it was typed. */
  readonly about: string;
}

/** How a language asks about a source, as parts of patterns over folded text: how such a question begins, and may end. */
interface Asking extends Readonly<Partial<Record<FrontRequest['field'], string>>> {
  /** What a source is called. */
  readonly text: string;
  readonly ends: string;
}

const ASKING: readonly Asking[] = [
  {
    text: 'articles?|reports?|story|piece|paper|study|post|text|interview',
    published:
      'when (?:was|is)(?=.* (?:published|written|posted|released|printed)$)|what (?:is|was) the (?:date|day) of',
    authors: 'who (?:wrote|is the author of|are the authors of|authored)',
    publisher: '(?:who|which (?:paper|newspaper|outlet|publisher)) (?:published|printed|ran)',
    lead: "what(?:'?s| is| was)(?=.* about$)|summari[sz]e",
    ends: 'published|written|posted|released|printed|about',
  },
  {
    text: 'articulo|noticia|reportaje|informe|texto|entrevista',
    published:
      'cuando (?:se (?:publico|escribio)|fue (?:publicado|publicada|escrito)|salio)|de cuando es|que fecha tiene',
    authors:
      'quien(?:es)? (?:escribio|escribieron|firma)|quien(?:es)? (?:es|son) (?:el|la|los) autora?(?:es)? de',
    lead: 'de que (?:trata|va|habla)|resume',
    ends: 'publicado|publicada',
  },
  {
    text: 'article|rapport|reportage|texte|entretien|interview',
    published:
      'quand (?:a ete publiee?|est parue?|fut publiee?)|quand(?=.* (?:publiee?|parue?)$)|de quand date|quelle est la date de',
    authors: "qui (?:a ecrit|a signe|signe|est l'auteure? de|sont les auteurs de)",
    lead: 'de quoi (?:parle|traite)|resume',
    ends: '(?:a-t-(?:il|elle) ete|est-(?:il|elle)) (?:publiee?|parue?)',
  },
  {
    text: 'artikels?|berichte?s?|beitrags?|textes?|meldung|interviews?',
    published: 'wann (?:wurde|ist|erschien)(?!.* (?:gefuhrt|abgelehnt)$)|von wann ist',
    authors:
      'wer (?:schrieb|verfasste|hat(?=.* (?:geschrieben|verfasst)$))|wer ist der autor|von wem (?:ist|stammt|wurde)',
    lead: 'worum geht es (?:in|im)|wovon handelt',
    ends: '(?:veroffentlicht|geschrieben|erschienen|publiziert|verfasst)(?: worden)?',
  },
  {
    text: 'artigo|noticia|reportagem|relatorio|texto|entrevista',
    published: 'quando (?:foi (?:publicad|escrit)[oa]|saiu)|de quando e|qual (?:e )?a data d[oa]',
    authors: 'quem (?:escreveu|assina)|quem (?:e|sao) (?:o|a|os) autora?(?:es)? d[oa]',
    lead: 'do que (?:trata|fala)|sobre o que e|resume',
    ends: 'publicad[oa]',
  },
];

const ARTICLES =
  "(?:(?:the|this|that|el|la|este|esta|le|cet|ce|dem|den|der|die|das|des|dieser|o|a|do|da) |l')*";

const PATTERNS = ASKING.flatMap(({ text, ends, ...fields }) =>
  Object.entries(fields).map(([field, begins]) => ({
    field: field as FrontRequest['field'],
    pattern: new RegExp(
      `^(?:${begins}) ?${ARTICLES}(?<about>.*?)\\b(?:${text})\\b(?<rest>.*?)(?: (?:${ends}))?$`,
    ),
  })),
);

/** Whether a folded question asks when a source was published, who wrote or published it, or what it is about. */
export function frontAsked(question: string): FrontRequest | undefined {
  for (const { field, pattern } of PATTERNS) {
    const { about, rest } = pattern.exec(question)?.groups ?? {};
    if (about !== undefined) return { field, about: `${about} ${rest}`.trim() };
  }
  return undefined;
}
